import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportKind } from '../../src/domain/report';
import { CHARTS } from '../../src/workbook/charts/charts';
import type { Book, Execution, WorkbookJson } from '../host';
import { openBook } from '../host';
import { adopted, ask, NOW, open, ourSheets, stale } from './interruptions/sheets';

/** A service call reads or writes; handles are counted apart (product.md, Decisions). */
const total = ({ ok, error, calls }: Execution) => (ok ? calls.reads + calls.writes : (error?.message ?? 'failed'));

/** The same sheets with so many partners and log rows. */
function grown(partners: number, rows: number): WorkbookJson {
  const workbook = ourSheets();
  const [list, log] = workbook.sheets as [WorkbookJson['sheets'][0], WorkbookJson['sheets'][0]];
  const line = list.values[1]!;
  list.values = [list.values[0]!, ...Array.from({ length: partners }, (_, at) => [`Partner ${at}`, ...line.slice(1)])];
  list.maxRows = partners + 10;
  const entry = log.values[1]!;
  log.values = [
    log.values[0]!,
    ...Array.from({ length: rows }, (_, at) => [entry[0]!, `Partner ${at % partners}`, ...entry.slice(2)]),
  ];
  log.maxRows = rows + 10;
  return stale(workbook);
}

/** A library's own list, with a Log and Projects of ours. */
function theirSheets(): WorkbookJson {
  const book = open(adopted());
  ask(book, 'setUp');
  ask(book, 'startProjects');
  return book.workbook();
}

const computing = (workbook: WorkbookJson) => openBook(workbook, { now: NOW }).call('recalculate');

describe('calls to the spreadsheet', () => {
  let start: WorkbookJson;
  let book: Book;
  beforeAll(() => {
    start = ourSheets();
    book = open(start);
  });

  it('of computing are the same few, however many rows there are', () => {
    const [few, many] = [computing(grown(10, 10)), computing(grown(5000, 50_000))];
    expect(many.calls.reads + many.calls.writes).toBe(total(few));
    expect(total(few)).toBeLessThanOrEqual(12);
  }, 60_000);

  it('of computing again are reads only', () => {
    book.load(start);
    book.call('recalculate');
    expect(book.call('recalculate').calls.writes).toBe(0);
  });

  it.each([
    ['a date of a partner', ourSheets, 'Partners', 'F3', '2025-06-01', 6],
    ['a contact, which proves nothing', ourSheets, 'Partners', 'M3', 'Zoe', 2],
    ['a column that is not ours', ourSheets, 'Partners', 'Q3', '7', 2],
    ['a date in their list, beside Log and Projects', theirSheets, 'Our partners', 'C4', '2025-06-01', 6],
  ])('of an edit are few: %s', (_, sheets, sheet, cell, text, most) => {
    book.load(sheets());
    expect(total(book.type(sheet, cell, text))).toBeLessThanOrEqual(most);
  });
});

describe('calls of a report with every chart it may have', () => {
  const charts = CHARTS.map(({ number }) => number);
  const building = (book: Book, kind: ReportKind) => book.call('buildReport', [{ kind, charts }]);
  const books = () => [grown(10, 10), grown(800, 3000)].map((workbook) => openBook(workbook, { now: NOW }));

  // What all charts have in common: the sheets to read, a new sheet, its text and its looks. Then a few for each: itself, its headline, its table's rows.
  it.each([
    ['board', 12],
    ['community', 4],
    ['internal', 2],
  ] as const)(
    'are the same few, however many partners there are: %s',
    (kind, number) => {
      const [few, many] = books().map((book) => [building(book, kind), building(book, kind)]);
      for (const built of [...few!, ...many!]) expect(total(built)).toBeLessThanOrEqual(30 + 5.5 * number);
      expect(many!.map(total)).toEqual(few!.map(total));
      if (number >= 10) expect(Number(total(few![0]!)) / number).toBeLessThanOrEqual(8);
    },
    60_000,
  );
});

it.each([
  ['a blank one', { B2: 'Room' }, { type: 'insertColumns', before: 3, count: 1 }],
  ['one headed alike', { B2: 'Last talked' }, { type: 'moveColumns', first: 2, count: 1, before: 4 }],
  [
    'one headed alike in their words',
    { B2: 'Seen', C2: 'Seen' },
    { type: 'moveColumns', first: 2, count: 1, before: 4 },
  ],
] as const)('an edit reads the column it means where, just before, %s came into its place', (_, headings, moving) => {
  const book = open(theirSheets());
  for (const [cell, heading] of Object.entries(headings)) book.type('Our partners', cell, heading);
  book.call('recalculate');
  const start = book.workbook();
  const stages = (others: boolean) => {
    book.load(start);
    if (others) book.interfere(2, { sheet: 'Our partners', ...moving });
    book.type('Our partners', 'C4', '2025-06-01');
    const { values } = book.workbook().sheets[0]!;
    return values.map((row) => row[values[1]!.indexOf('Why')]);
  };
  expect(stages(true)).toEqual(stages(false));
});

it('an edit of a Log row recomputes the partner named before and the one named now', () => {
  const book = open(ourSheets());
  const stages = () => {
    const { values } = book.workbook().sheets[0]!;
    const [at, name] = [values[0]!.indexOf('Tier'), 0];
    return Object.fromEntries(values.slice(1).map((row) => [String(row[name]), row[at]]));
  };
  book.type('Log', 'A7', '2025-06-20');
  book.type('Log', 'C7', 'Talked');
  book.type('Log', 'B7', 'Museum');
  expect(stages()).toMatchObject({ Museum: '2 Common language', Radio: 'No date yet' });
  book.type('Log', 'B7', 'Radio');
  expect(stages()).toMatchObject({ Museum: 'No date yet', Radio: '2 Common language' });
});
