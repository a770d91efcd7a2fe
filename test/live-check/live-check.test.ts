import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { blankWorkbook, openBook } from '../host';
import type { Outside } from '../publish/new-template';
import { sheetNamed } from '../sheet-named';
import { emulatedAnswers, writeProject } from './project';
import { FOLDER, PROJECT, pushLiveCheck } from './push';

const answers = emulatedAnswers();

function projectWith(baked: readonly string[]) {
  const distDir = mkdtempSync(join(tmpdir(), 'live-check-'));
  writeProject(distDir, baked);
  return openBook(blankWorkbook(), { distDir });
}

function findings(book: ReturnType<typeof projectWith>) {
  return sheetNamed(book.workbook(), 'Live check').values;
}

it('finds no difference where the emulator answers, and leaves no sheet of a case', () => {
  const book = projectWith(answers);
  const { error, log } = book.call('runLiveCheck');
  expect(error).toBe(undefined);
  const summary = `${answers.length} cases tried, 0 differ from the emulator.`;
  expect(answers.length).toBeGreaterThan(40);
  expect(log).toContain(summary);
  const page = findings(book).map(([question]) => question);
  expect(page[0]).toBe('Decisive question');
  expect(page.indexOf('1. Is 2025-03-04, written by a script, that day in every locale?')).toBe(1);
  expect(page).toContain(summary);
  expect(book.workbook().sheets.map(({ name }) => name)).toEqual([
    'Sheet1',
    'Live check',
    'Seen by triggers',
    'By hand',
  ]);
});

it('tells a difference in the log and in the sheet', () => {
  const book = projectWith(['{"expect":"=planted"}', ...answers.slice(1)]);
  const { log } = book.call('runLiveCheck');
  expect(log.join('\n')).toContain('emulator: {"expect":"=planted"}');
  expect(log).toContain(`${answers.length} cases tried, 1 differ from the emulator.`);
  const [differing] = findings(book).filter((row) => row[2] === '{"expect":"=planted"}');
  expect(differing![1]).toBe(answers[0]);
});

it('says in a copy whether the mark on the column came along', () => {
  const book = projectWith(answers);
  book.call('runLiveCheck');
  const copy = book.copy();
  copy.authorize('all');
  copy.call('runLiveCheck');
  const answer = (of: typeof book) => findings(of).find(([question]) => String(question).includes('Make a copy'))![1];
  expect([answer(book), answer(copy)]).toEqual([
    expect.stringContaining('run this again in the copy'),
    expect.stringContaining('Yes'),
  ]);
});

it('what is done by hand is read by a second run, and stands behind the decisive questions', () => {
  const book = projectWith(answers);
  book.call('runLiveCheck');
  book.act({ type: 'sortFilter', sheet: 'By hand', column: 1, ascending: true });
  const workbook = book.workbook();
  const hand = sheetNamed(workbook, 'By hand');
  hand.tables = [{ name: 'Table1', box: { row: 1, column: 6, rows: 4, columns: 2 }, typed: [0], grows: false }];
  book.load(workbook);
  book.act({ type: 'sortTable', sheet: 'By hand', column: 6, ascending: true });
  book.act({ type: 'cutColumn', sheet: 'By hand', from: 11, to: 13 });
  book.type('By hand', 'B12', 'yes');
  book.open();
  expect(book.call('finishLiveCheck').error).toBe(undefined);
  const page = new Map(findings(book).map(([question, answer]) => [String(question).slice(0, 2), String(answer)]));
  expect(page.get('A.')).toBe('No: it stayed.');
  expect(page.get('A,')).toBe('By hand B12');
  expect(page.get('C.')).toBe('K:K');
  expect(page.get('F.')).toBe('yes');
  const all = findings(book).map((row) => row.join(' '));
  expect(all.find((row) => row.startsWith('B. What'))).toContain('not allowed on cells in typed columns');
  expect(all.find((row) => row.startsWith('B. Does'))).toContain('No');
  expect(sheetNamed(book.workbook(), 'Seen by triggers').values.map(([event]) => event)).toEqual([
    'Event',
    'onEdit',
    'onOpen',
  ]);
  expect(all.findIndex((row) => row.startsWith('A.'))).toBeLessThan(
    all.findIndex((row) => row.includes('cases tried')),
  );
});

it('leaves a spreadsheet alone that somebody uses', () => {
  const book = projectWith(answers);
  book.type('Sheet1', 'A1', 'Chess Club');
  const before = book.workbook();
  expect(book.call('runLiveCheck').error!.message).toContain('needs a new, empty one');
  expect(book.workbook()).toEqual(before);
});

function world(loggedIn: boolean, files: Record<string, string>): Outside & { told: string[] } {
  const told: string[] = [];
  return {
    told,
    clasp: (args) => {
      told.push(args.join(' '));
      return args[0] === 'show-authorized-user' ? JSON.stringify({ loggedIn }) : '';
    },
    build: () => void told.push('build'),
    project: (path) => files[path] ?? null,
  };
}

const ASKED = ['build', 'show-authorized-user --json'];
const CREATED = `create-script --type sheets --title Partner Garden live check --rootDir ${FOLDER} --project ${PROJECT}`;
const PUSHED = `--project ${PROJECT} push --force`;

it.each([
  ['makes the spreadsheet the first time', {}, [...ASKED, CREATED, 'build', PUSHED]],
  ['pushes into the same one afterwards', { [PROJECT]: '{"parentId":"p1"}' }, [...ASKED, PUSHED]],
])('with a login: %s', (_, files, told) => {
  const outside = world(true, files);
  expect(pushLiveCheck(outside)).toContain('runLiveCheck');
  expect(outside.told).toEqual(told);
});

it('without a login it is built, and the steps by hand are told', () => {
  const outside = world(false, {});
  expect(() => pushLiveCheck(outside)).toThrow(/is built.*not logged in[\s\S]*Paste out\/live-check\/Code\.js/);
  expect(outside.told).toEqual(ASKED);
});

it('the command without a login: two files with the product’s permissions, sentences, exit code 2', () => {
  const home = resolve('node_modules/.cache/no-login');
  mkdirSync(home, { recursive: true });
  const { status, stderr, stdout } = spawnSync('node', ['test/run.mjs', 'test/live-check/live-check.ts'], {
    env: { ...process.env, HOME: home, USERPROFILE: home },
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('npx clasp login');
  expect(readdirSync(FOLDER)).toEqual(['Code.js', 'appsscript.json']);
  const scopes = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as { oauthScopes: string[] }).oauthScopes;
  expect(scopes(join(FOLDER, 'appsscript.json'))).toEqual(scopes('appsscript.json'));
}, 60_000);
