import { describe, expect, it } from 'vitest';
import type { ReportChart, ReportStep } from '../../src/contract/report';
import { CHARTS } from '../../src/workbook/charts/charts';
import { CREDITS } from '../../src/workbook/report/words/words';
import type { Settings } from '../../src/workbook/settings/settings';
import { DEFAULT_SETTINGS } from '../../src/workbook/settings/settings';
import { logged, partner, TODAY } from '../domain/rows';
import type { Book, Execution, WorkbookJson } from '../host';
import { blankWorkbook, openBook } from '../host';
import { sheetNamed } from '../sheet-named';
import { reportBundle } from './report-bundle';

const distDir = reportBundle();
const NOON = Date.parse(`${TODAY}T12:00:00Z`);

const partners = [
  partner({ row: 2, name: 'Food Bank', planGoal: 'Health', nextSeason: 'Repeat' }),
  partner({ row: 3, name: '=HYPERLINK("x")', lastTalked: '2025-06-01', nextSeason: 'Change' }),
  partner({ row: 4, name: 'Quiet Club', lastTalked: '2021-06-01', nextSeason: 'Let go', decidedOn: '2025-05-01' }),
];
const log = [
  logged('2025-05-01', 'Did it', { people: 40, row: 2 }),
  logged('2024-05-01', 'Did it', { people: 30, row: 3 }),
];

const given = (settings: Partial<Settings> = {}, more = {}) => ({
  asOf: TODAY,
  rows: { partners, projects: [], log },
  settings: { ...DEFAULT_SETTINGS, library: 'Wren Lake Library', planGoals: ['Health'], ...settings },
  stories: [],
  ...more,
});

const opened = (workbook: WorkbookJson = blankWorkbook()) => openBook(workbook, { distDir, now: NOON });
const sheetOf = (book: Book, name = 'Board report') => sheetNamed(book.workbook(), name);
const textOf = (book: Book, name?: string) => sheetOf(book, name).values.map(([text]) => String(text ?? ''));
function build(book: Book, what = given()): { charts: ReportChart[]; calls: Execution['calls'] } {
  const { ok, value, error, calls } = book.call('whole', [what]);
  expect(error?.message).toBeUndefined();
  expect(ok).toBe(true);
  const { charts, failed } = value as unknown as { charts: ReportChart[]; failed: string[] };
  expect(failed).toEqual([]);
  return { charts, calls };
}

describe('the board report', () => {
  it('stands in a sheet of its own: title, stamp, four questions each with a chart above its table, and the rest', () => {
    const book = opened();
    const { charts } = build(book);
    const sheet = sheetOf(book);
    const text = textOf(book);
    expect(text.slice(0, 2)).toEqual([
      'Wren Lake Library: our partnerships',
      'As of 30 June 2025. Built 30 June 2025, 08:00.',
    ]);
    expect(charts.map(({ chart }) => chart)).toEqual([1, 2, 4, 5, 15]);
    // What comes next is a list without a chart, and nothing is planned here: it is left out.
    const drawn = charts.filter(({ chart }) => chart !== 15);
    expect(sheet.charts.map(({ options }) => options['title'])).toEqual(drawn.map(({ question }) => question));
    for (const [index, { headline, table }] of drawn.entries()) {
      const { position, ranges } = sheet.charts[index]!;
      // The headline stands right above the chart; in the right half the names take several columns.
      expect(sheet.values[position.row - 2]![position.column - 1]).toBe(headline);
      expect(ranges[0]).toMatchObject({ column: position.column, rows: table.length });
      const cells = sheet.values.slice(ranges[0]!.row - 1, ranges[0]!.row - 1 + table.length);
      const charted = cells.map((row) =>
        ranges.flatMap(({ column, columns }) => row.slice(column - 1, column - 1 + columns)),
      );
      // Attendance has a scale of its own: it stands in the table only.
      expect(charted).toEqual(table.map((row) => row.slice(0, charted[0]!.length)));
    }
    expect(text.filter((one) => CREDITS.includes(one))).toHaveLength(1);
  });

  it('names nobody who rests or was let go, and takes names for text', () => {
    const book = opened();
    build(book);
    expect(textOf(book)).toContain('Repeat (1): Food Bank');
    expect(textOf(book)).toContain('Change (1): =HYPERLINK("x")');
    expect(textOf(book)).toContain('Let go: 1');
    expect(JSON.stringify(sheetOf(book))).not.toContain('Quiet Club');
    expect(textOf(book)).toContain(
      'In FY2025 Wren Lake Library worked with 1 community organization to offer 1 program or service. (The library’s part is not written down for 1 of them.)',
    );
  });

  it('says that a past day is looked at', () => {
    const book = opened();
    build(book, given({}, { asOf: '2025-05-31' }));
    expect(textOf(book)[2]).toMatch(/^This looks back from a past day/);
  });

  it.each([
    ['Yes', true],
    ['', false],
    ['No', false],
  ])('tells a story only where a Yes stands beside it: “%s”', (storyShared, told) => {
    const book = opened();
    build(book, given({}, { stories: [{ name: 'Story Walk', story: 'We walked.', storyShared }] }));
    expect(textOf(book).includes('Story Walk: We walked.')).toBe(told);
  });

  it('is built again in place: what was moved or written beside and below stays', () => {
    const book = opened();
    build(book);
    const before = book.workbook();
    const sheet = sheetNamed(before, 'Board report');
    const last = sheet.values.length;
    sheet.charts[1]!.position = { row: 5, column: 12, offsetX: 3, offsetY: 0 };
    sheet.charts[1]!.options['colors'] = ['#000000'];
    sheet.charts[0]!.options['title'] = 'My own title';
    sheet.values[3]![11] = 'beside';
    sheet.values[last + 2] = ['below'];
    for (let row = 0; row < last + 3; row += 1) sheet.values[row] ??= [];
    book.load(before);
    const goals = Array.from({ length: 12 }, (_, at) => `Goal ${at}`);
    const { charts } = build(book, given({ planGoals: goals, language: 'es' }));
    const after = sheetOf(book);
    expect(book.workbook().sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(after.charts.map(({ id }) => id)).toEqual(sheet.charts.map(({ id }) => id));
    const questions = charts.filter(({ chart }) => chart !== 15).map(({ question }) => question);
    expect(after.charts.map(({ options }) => options['title'])).toEqual(questions);
    expect(after.charts[1]).toMatchObject({ position: { row: 5, column: 12 }, options: { colors: ['#000000'] } });
    expect(after.values.flat().filter((value) => value === 'beside' || value === 'below')).toHaveLength(2);
    expect(after.values.flat().filter((value) => CREDITS.includes(String(value)))).toHaveLength(1);
    const placed = after.charts[3]!;
    expect(after.values[placed.ranges[0]!.row - 1]![placed.ranges[0]!.column - 1]).toBe('Meta del plan');
    expect(placed.position.row).toBeLessThan(placed.ranges[0]!.row);
  });

  it('takes the place of one of the first edition, and what was written beside it moves to the right', () => {
    const book = opened();
    build(book);
    const before = book.workbook();
    const sheet = sheetNamed(before, 'Board report');
    sheet.columnWidths = { 1: 260 };
    sheet.values[3]![7] = 'beside the first edition';
    book.load(before);
    build(book);
    expect(sheetOf(book).values[3]![11]).toBe('beside the first edition');
    expect(sheetOf(book).columnWidths[1]).toBe(200);
  });

  it('makes a chart again that somebody deleted', () => {
    const book = opened();
    build(book);
    const before = book.workbook();
    sheetNamed(before, 'Board report').charts.splice(2, 1);
    book.load(before);
    build(book);
    expect(sheetOf(book).charts).toHaveLength(4);
  });

  it('leaves a sheet of the same name that is not ours alone', () => {
    const book = opened();
    book.act({ type: 'insertSheet', name: 'Board report' });
    book.act({ type: 'setValue', sheet: 'Board report', row: 1, column: 1, value: 'Mine' });
    build(book);
    expect(sheetOf(book).values).toEqual([['Mine']]);
    expect(textOf(book, 'Board report (Partner Garden)')[0]).toBe('Wren Lake Library: our partnerships');
  });
});

describe('a report with every chart it may have', () => {
  const all = CHARTS.map(({ number }) => number);

  it('leaves the others when one cannot be drawn, and says which', () => {
    const calls = build(opened(), given({}, { options: { kind: 'board', charts: all } })).calls;
    const book = opened();
    book.failAt(calls.reads + calls.writes);
    const { value } = book.call('whole', [given({}, { options: { kind: 'board', charts: all } })]);
    const { failed } = value as unknown as { failed: string[] };
    expect(failed).toEqual(['Did we finish the harvest?']);
    expect(sheetOf(book).charts.length).toBeGreaterThan(4);
  });
});

describe('building the board report step by step', () => {
  it('comes to the same report, with the question of each chart as it is drawn', () => {
    const [whole, stepped] = [opened(), opened()];
    build(whole);
    const said: string[] = [];
    for (let next: number | null = 0; next !== null; ) {
      const { value, error } = stepped.call('step', [next, given()]);
      expect(error?.message).toBeUndefined();
      const step = value as unknown as ReportStep;
      said.push(step.message);
      expect([step.done, step.of]).toEqual([next + 1, 6]);
      next = step.next;
    }
    expect(said.slice(1, 5)).toEqual(sheetOf(whole).charts.map(({ options }) => options['title']));
    expect(said[5]).toBe('The board report is ready.');
    expect(sheetOf(stepped).values).toEqual(sheetOf(whole).values);
    expect(sheetOf(stepped).charts.map(({ ranges, position }) => [ranges[0]!.row, position])).toEqual(
      sheetOf(whole).charts.map(({ ranges, position }) => [ranges[0]!.row, position]),
    );
    expect(stepped.workbook().activeSheetId).toBe(sheetOf(stepped).id);
  });

  it.each([-1, 6, 1.5])('refuses a step %s that there is none of', (number) => {
    expect(opened().call('step', [number, given()]).error?.message).toBe('wrong-arguments');
  });
});
