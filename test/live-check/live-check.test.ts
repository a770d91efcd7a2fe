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
  expect(log[0]).toBe(summary);
  expect(findings(book)[0]![0]).toBe(summary);
  expect(findings(book)[2]![0]).toBe('Open question');
  expect(book.workbook().sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Live check']);
});

it('tells a difference in the log and in the sheet', () => {
  const book = projectWith(['{"expect":"=planted"}', ...answers.slice(1)]);
  const { log } = book.call('runLiveCheck');
  expect(log[0]).toContain('emulator: {"expect":"=planted"}');
  expect(log[1]).toBe(`${answers.length} cases tried, 1 differ from the emulator.`);
  expect(findings(book)[2]!.slice(1, 3)).toEqual([answers[0], '{"expect":"=planted"}']);
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
