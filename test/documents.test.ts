import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/* What no command checks rots: a path that a document names is there, and so is a command of npm. */

const DOCUMENTS = ['README.md', 'src/README.md', 'src/product.md', 'src/domain/rules.md', 'test/emulator/platform.md'];
/** Made by a command, or only named as what is not there any more. */
const MADE = /^(dist|out|release|results)\//;

it.each(DOCUMENTS)('%s names only paths that are there', (document) => {
  const named = [...readFileSync(document, 'utf8').matchAll(/`((?:src|dialogs|test)\/[\w./-]+)`/g)].map(
    ([, path]) => path!,
  );
  expect(named.filter((path) => !MADE.test(path) && !existsSync(path))).toEqual([]);
});

it.each(DOCUMENTS)('%s names only commands that are there', (document) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readFileSync(document, 'utf8').matchAll(/npm run ([\w-]+)/g)].map(([, command]) => command!);
  expect(named.filter((command) => !(command in scripts))).toEqual([]);
});
