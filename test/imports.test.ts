import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/* The arrows that the compiler's layers do not guard: floors of the server, and no circle anywhere. Types count as imports too. */

/** The floors of src/server, from the top; a file imports from its own floor and from those below it. */
const FLOORS = [
  ['main.ts'],
  ['menu'],
  ['report', 'adopt'],
  ['bring-in', 'pages'],
  ['set-up'],
  ['undo'],
  ['garden'],
  ['trouble.ts'],
  ['sheets'],
  ['ground'],
];

/** An interface of words stands above the language files that fill it: they name each other. */
const WORDS = /(^|\/)(words|strings|guide|start-here)(\/|$)/;

const files = ['src', 'dialogs'].flatMap(filesIn);
const imports = new Map(files.map((file) => [file, importsOf(file)]));

it('no file of the server imports from a floor above its own', () => {
  const wrong = [...imports].flatMap(([file, targets]) =>
    targets.filter((target) => floorOf(target) < floorOf(file)).map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

it('every file of the server stands on a floor', () => {
  expect(files.filter((file) => file.startsWith('src/server/') && floorOf(file) === FLOORS.length)).toEqual([]);
});

it('no imports run in a circle, but for words and their languages', () => {
  expect(circles().filter((circle) => !circle.every((file) => WORDS.test(file)))).toEqual([]);
});

it('no file is longer than 300 lines', () => {
  expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301)).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)'/g);
  return [...found].flatMap(([, specifier]) => {
    const base = relative('.', join(dirname(file), specifier!));
    const target = [`${base}.ts`, `${base}.tsx`, base].find((one) => files.includes(one));
    return target ? [target] : [];
  });
}

/** From 0 at the top; files outside the server are below all floors. */
function floorOf(file: string): number {
  const [, part = ''] = /^src\/server\/([^/]+)/.exec(file) ?? [];
  const at = FLOORS.findIndex((floor) => floor.includes(part));
  return at < 0 ? FLOORS.length : at;
}

/** The strongly connected groups of more than one file (Tarjan), each sorted. */
function circles(): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const visit = (file: string) => {
    index.set(file, index.size);
    low.set(file, index.get(file)!);
    stack.push(file);
    for (const target of imports.get(file) ?? []) {
      if (!index.has(target)) {
        visit(target);
        low.set(file, Math.min(low.get(file)!, low.get(target)!));
      } else if (stack.includes(target)) low.set(file, Math.min(low.get(file)!, index.get(target)!));
    }
    if (low.get(file) !== index.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) groups.push(group.sort());
  };
  for (const file of imports.keys()) if (!index.has(file)) visit(file);
  return groups;
}
