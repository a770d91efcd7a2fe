import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { understandArguments } from './arguments';
import { runCommand } from './command-line';

const folder = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PARTNERS = `Our partners,,,
,,,
Organization,Last talked,Common goal,Last event
Hill School,5/12/2025,Reading,3/4/2025
=Equals Youth,2025-01-31,,
Casa de la Cultura,someday,,
`;
const LOG = 'Date,Organization,What happened,Attendance\n4/1/2025,Hill School,Did it,25\n5/1/2025,Casa,Talked,\n';

const given = (argv: string[]) => understandArguments(['--as-of', '2025-06-30', ...argv]);
const path = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(path(name), 'utf8');
const json = (name: string) => JSON.parse(text(name)) as never;

describe('a list and its log', () => {
  let printed = '';
  beforeAll(async () => {
    writeFileSync(path('partners.csv'), PARTNERS);
    writeFileSync(path('log.csv'), LOG);
    printed = await runCommand(given(['--input', 'partners.csv', '--input', 'log.csv', '--out', 'out']), folder);
  }, 60_000);

  it('come back with all their rows and stage, tier and why beside them', () => {
    const lines = text('out/partners.csv').split('\r\n');
    expect(lines[2]).toMatch(/^Organization,Last talked,Common goal,Last event,Stage,Tier,.*Why/);
    expect(lines[3]).toMatch(/^Hill School,2025-05-12,Reading,2025-03-04,Harvest,2 Common language,/);
    expect(lines[4]).toMatch(/^=Equals Youth,2025-01-31,,,Seed,2 Common language,/);
    expect(lines[5]).toMatch(/^Casa de la Cultura,someday,,,Needs a date,/);
    expect(text('out/log.csv')).toMatch(
      /^Date,Organization,What happened,Attendance.*\r\n2025-04-01,Hill School,Did it,25/,
    );
  });

  it('are told to programs', () => {
    expect(json('out/mapping.json')).toContainEqual({
      sheet: 'partners',
      heading: 'Organization',
      field: 'Partner',
      confidence: expect.any(Number),
    });
    expect(json('out/checks.json')).toContainEqual({
      code: 'not-a-date',
      sheet: 'partners',
      cell: 'B6',
      value: 'someday',
      message: expect.any(String),
    });
    const calls = { reads: expect.any(Number), writes: expect.any(Number), handles: expect.any(Number) };
    expect(json('out/calls.json')).toEqual({ 'set-up': calls, compute: calls, report: calls });
  });

  it('become a report with charts, as pictures and in the workbook', async () => {
    const report = json('out/report.json') as {
      chart: number;
      question: string;
      headline: string;
      table: unknown[][];
    }[];
    expect(report.map(({ chart }) => chart)).toEqual([1, 2, 4, 5, 15]);
    const pictures = readdirSync(path('out/charts')).sort();
    // The list of what comes is no picture, and where no plan goal is written down there is none of them.
    expect(pictures.map((name) => name.slice(0, 3))).toEqual(['01-', '02-', '04-']);
    expect(text(`out/charts/${pictures[0]}`)).toContain(report[0]!.question);
    const { sheets } = await readXlsx(readFileSync(path('out/workbook.xlsx')));
    expect(sheets.flatMap(({ charts }) => charts ?? [])).toHaveLength(3);
  });

  it('become tonight’s page, which prints on the paper of the locale', () => {
    const page = text('out/tonight.html');
    expect(page).toContain('@page { size: 8.5in 11in; margin: 0; }');
    expect(page).toContain(text('out/tonight.svg'));
    expect(page).toContain('programs and services together');
    expect(page).not.toContain('<script');
  });

  it('become every chart and all reports when asked', async () => {
    await runCommand(
      given(['--input', 'partners.csv', '--input', 'log.csv', '--out', 'all', '--charts', 'all']),
      folder,
    );
    const report = json('all/report.json') as { chart: number }[];
    expect(report.map(({ chart }) => chart)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(readdirSync(path('all/charts')).length).toBeGreaterThan(4);
    const { sheets } = await readXlsx(readFileSync(path('all/workbook.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Board report', 'Community report']));
  }, 60_000);

  it('are counted in what is printed', () => {
    expect(printed).toContain('As of 2025-06-30 · locale en_US · time zone America/New_York');
    expect(printed).toContain('Partners: 3');
    expect(printed).toContain('Needs a date 1');
  });

  it('leave nothing of an earlier run behind', async () => {
    await runCommand(given(['--input', 'partners.csv', '--out', 'out']), folder);
    expect(text('out/log.csv')).toBe('Date,Partner,What happened,People,Note\r\n');
    expect(existsSync(path('out/partners.csv'))).toBe(true);
  });
});

describe('the folder of the results is one of its own', () => {
  const run = (out: string, ...more: string[]) =>
    runCommand(given(['--input', 'partners.csv', '--out', out, ...more]), folder);
  beforeAll(() => writeFileSync(path('partners.csv'), PARTNERS));

  it('a folder that holds an input is refused, whatever it is called, and with --force too', async () => {
    await expect(run('.')).rejects.toThrow('holds your partners.csv');
    await expect(run('.', '--force')).rejects.toThrow('holds your partners.csv');
    expect(text('partners.csv')).toBe(PARTNERS);
  });

  it('what somebody else keeps in it is not replaced, unless that is said', async () => {
    mkdirSync(path('mine'));
    for (const name of ['log.csv', 'calls.json', 'notes.txt']) writeFileSync(path(`mine/${name}`), 'mine');
    await expect(run('mine')).rejects.toThrow(/holds what Partner Garden did not write \(.*\); .* --force/);
    expect(['log.csv', 'calls.json', 'notes.txt'].map((name) => text(`mine/${name}`))).toEqual([
      'mine',
      'mine',
      'mine',
    ]);
    await run('mine', '--force');
    expect([text('mine/notes.txt'), text('mine/log.csv') === 'mine']).toEqual(['mine', false]);
  });

  it('all or nothing: where one file cannot be put, none is', async () => {
    mkdirSync(path('half/partners.csv'), { recursive: true });
    writeFileSync(path('half/calls.json'), 'mine');
    await expect(run('half', '--force')).rejects.toThrow('partners.csv is a folder there');
    expect(readdirSync(path('half')).sort()).toEqual(['calls.json', 'partners.csv']);
    expect(text('half/calls.json')).toBe('mine');
  });

  it('of two runs at once one waits its turn, and nothing is left of either beside the folder', async () => {
    mkdirSync(path('.twice.writing'));
    await expect(run('twice')).rejects.toThrow(/Another run is writing into .*twice right now/);
    rmSync(path('.twice.writing'), { recursive: true });
    await run('twice');
    expect(readdirSync(folder).filter((name) => name.startsWith('.twice'))).toEqual([]);
  });
});

it.each([
  ['an unknown option', ['--bogus'], '--bogus is not an option'],
  ['a missing file', ['--input', 'GONE.csv', '--out', 'OUT'], 'is not there'],
  ['a file without a list', ['--input', 'NUMBERS.csv', '--out', 'OUT'], 'No list'],
  ['a folder that is a file', ['--input', 'NUMBERS.csv', '--out', 'NUMBERS.csv'], 'must be a folder'],
])(
  'ends with 2, one sentence and nothing written after %s',
  (_, argv, sentence) => {
    writeFileSync(path('NUMBERS.csv'), '1,2\n3,4\n');
    const words = argv.map((word) => (word.startsWith('--') ? word : path(word)));
    const ended = spawnSync(process.execPath, ['test/run.mjs', 'test/preview/start.ts', ...words], {
      encoding: 'utf8',
    });
    expect(ended.status).toBe(2);
    expect(ended.stdout).toBe('');
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
    expect(ended.stderr).toContain(sentence);
    expect(existsSync(path('OUT'))).toBe(false);
  },
  30_000,
);
