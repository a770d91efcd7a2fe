import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/* `node build.mjs`, here into a folder of its own. */

const folder = mkdtempSync(join(tmpdir(), 'build-'));
const built = join(folder, 'add-on');
const ARGUMENTS = ['build.mjs', '--add-on', built];
const build = () => execFileSync(process.execPath, ARGUMENTS, { encoding: 'utf8' }).trim();
const contents = () => Object.fromEntries(readdirSync(built).map((name) => [name, read(name)]));
const read = (name: string) => readFileSync(join(built, name), 'utf8');
const written = (name: string) => statSync(join(built, name)).mtimeMs;

let whole: Record<string, string>;
beforeAll(() => {
  expect(build()).toBe(`${built}: built`);
  whole = contents();
});
afterAll(() => rmSync(folder, { recursive: true }));

it('holds the script, the manifest and a page for each window', () => {
  expect(Object.keys(whole)).toEqual(expect.arrayContaining(['Code.js', 'appsscript.json', 'sidebar.html']));
});

it('a build that is fresh is not made again', () => {
  expect(build()).toBe(`${built}: fresh`);
});

it('what somebody changed, added or took out is made good, and nothing else is written', () => {
  const before = written('Code.js');
  writeFileSync(join(built, 'appsscript.json'), '{}');
  writeFileSync(join(built, 'left-over.html'), 'from a page that is gone');
  rmSync(join(built, 'sidebar.html'));
  expect(build()).toBe(`${built}: built`);
  expect(contents()).toEqual(whole);
  expect(written('Code.js')).toBe(before);
});

it('two builds at once leave every file to be read, whole, at any moment', async () => {
  const old = '// an older build';
  writeFileSync(join(built, 'Code.js'), old);
  writeFileSync(join(built, 'sidebar.html'), old);
  const builds = [1, 2].map(
    () => new Promise((resolve) => spawn(process.execPath, ARGUMENTS, { stdio: 'ignore' }).on('close', resolve)),
  );
  let done = false;
  const codes = Promise.all(builds).finally(() => {
    done = true;
  });
  const broken = new Set<string>();
  while (!done) {
    for (const name of Object.keys(whole)) {
      const text = read(name);
      if (text !== whole[name] && text !== old) broken.add(name);
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(await codes).toEqual([0, 0]);
  expect([...broken]).toEqual([]);
  expect(contents()).toEqual(whole);
});
