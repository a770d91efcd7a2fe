import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { makeTemplate, type Outside, PROJECT } from './new-template';

const LONG = 60_000;
/** A home without a login of clasp's. */
const home = resolve('node_modules/.cache/no-login');
mkdirSync(home, { recursive: true });
const env = { ...process.env, HOME: home, USERPROFILE: home };

/** A world that writes down what it was told. */
function world(loggedIn: boolean, files: Record<string, string> = {}): Outside & { told: string[] } {
  const told: string[] = [];
  return {
    told,
    clasp: (args) => {
      told.push(args.join(' '));
      if (args[0] === 'create-script') files[PROJECT] = JSON.stringify({ scriptId: 's', parentId: 'p1' });
      return args[0] === 'show-authorized-user' ? JSON.stringify({ loggedIn }) : '';
    },
    build: () => void told.push('build'),
    project: (path) => files[path] ?? null,
  };
}

it('makes the spreadsheet, builds again because clasp overwrote the manifest, and pushes', () => {
  const logged = world(true);
  expect(makeTemplate(logged)).toContain('https://docs.google.com/spreadsheets/d/p1/copy');
  expect(logged.told).toEqual([
    'show-authorized-user --json',
    `create-script --type sheets --title Partner Garden --rootDir dist --project ${PROJECT}`,
    'build',
    `--project ${PROJECT} push --force`,
  ]);
});

it.each([
  [
    'nobody is logged in',
    world(false),
    /^clasp is not logged in, so nothing was made/,
    ['show-authorized-user --json'],
  ],
  ['there is a template already', world(true, { [PROJECT]: '{}' }), /^There is a template already/, []],
])('makes nothing when %s', (_, outside, sentence, told) => {
  expect(() => makeTemplate(outside)).toThrow(sentence);
  expect(outside.told).toEqual(told);
});

it(
  'the command without a login: one sentence, exit code 2',
  () => {
    const { status, stderr, stdout } = spawnSync('node', ['test/run.mjs', 'test/publish/make-template.ts'], {
      env,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('npx clasp login')]);
  },
  LONG,
);

it(
  'clasp takes the placeholder, and would push exactly what was built',
  () => {
    const said = execFileSync('npx', ['clasp', 'show-file-status', '--json'], { env, encoding: 'utf8' });
    const { filesToPush } = JSON.parse(said) as { filesToPush: string[] };
    expect(filesToPush.sort()).toEqual(
      readdirSync('dist')
        .map((name) => `dist/${name}`)
        .sort(),
    );
    expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toMatchObject({ rootDir: 'dist' });
  },
  LONG,
);
