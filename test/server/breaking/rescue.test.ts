import { describe, expect, it } from 'vitest';
import type { UserAction } from '../../host';
import { sheetNamed } from '../../sheet-named';
import { ask, newGarden, rowsOf, typeRow } from '../garden';
import { adopted, day, sheetOf } from './own-list';

/* What people do to a sheet by mistake: they are told how it comes back, and nothing is computed from the ruins. */

function garden() {
  const book = newGarden();
  for (const [at, name] of ['Zoo', 'Museum', 'Food Bank'].entries())
    typeRow(book, 'Partners', at + 2, { Partner: name, 'Last talked': `2026-0${at + 3}-01` });
  typeRow(book, 'Log', 2, { Date: '2026-06-01', Partner: 'Zoo', 'What happened': 'Did it' });
  ask(book, 'recalculate');
  return book;
}
const columnOf = (book: ReturnType<typeof garden>, heading: string, sheet = 'Partners') =>
  sheetNamed(book.workbook(), sheet).values[0]!.indexOf(heading) + 1;
const stages = (book: ReturnType<typeof garden>, sheet = 'Partners') =>
  ask === undefined
    ? []
    : sheetNamed(book.workbook(), sheet).values.map(
        (row) => row.filter((cell) => /^(Seed|Seedling|Harvest|Needs a date)$/.test(String(cell)))[0] ?? '',
      );

describe.each([
  [
    'I deleted the column of names',
    (book) => ({ type: 'deleteColumns', sheet: 'Partners', first: columnOf(book, 'Partner'), count: 1 }),
    'The column “Partner”, which tells whose each row is, is gone',
    false,
  ],
  [
    'I deleted the column Last talked',
    (book) => ({ type: 'deleteColumns', sheet: 'Partners', first: columnOf(book, 'Last talked'), count: 1 }),
    'The column “Last talked” is gone',
    true,
  ],
  [
    'I deleted the row of headings',
    () => ({ type: 'deleteRows', sheet: 'Partners', first: 1, count: 1 }),
    'The row of headings of “Partners” is gone',
    false,
  ],
  [
    'I deleted the row of headings of the Log',
    () => ({ type: 'deleteRows', sheet: 'Log', first: 1, count: 1 }),
    'The row of headings of “Log” is gone',
    false,
  ],
  [
    'I sorted the headings in among the rows',
    () => ({ type: 'sort', sheet: 'Partners', column: 1, ascending: true, firstRow: 1 }),
    'The row of headings of “Partners” is gone',
    false,
  ],
  [
    'I cleared all the names',
    (book) => ({ type: 'clearColumn', sheet: 'Partners', column: columnOf(book, 'Partner') }),
    '“Partner”',
    false,
  ],
  [
    'I cut the column Last talked and pasted it elsewhere',
    (book) => ({ type: 'cutColumn', sheet: 'Partners', from: columnOf(book, 'Last talked'), to: 24 }),
    'A column was cut and pasted elsewhere: “Last talked”, Partners, F → X',
    true,
  ],
  [
    'I cut the Log’s dates and pasted them elsewhere',
    (book) => ({ type: 'cutColumn', sheet: 'Log', from: columnOf(book, 'Date', 'Log'), to: 20 }),
    'A column was cut and pasted elsewhere: “Date”, Log, A → T',
    true,
  ],
  [
    'I deleted the sheet of partners',
    () => ({ type: 'deleteSheet', sheet: 'Partners' }),
    'The sheet “Partners” is gone',
    true,
  ],
] satisfies [string, (book: ReturnType<typeof garden>) => UserAction, string, boolean][])(
  '%s',
  (_, action, sentence, goesOn) => {
    it('I am told first how it comes back, whatever I ask for, and no stage changes', () => {
      const book = garden();
      book.act(action(book));
      const left = book.workbook();
      for (const name of ['recalculate', 'openSidebar', 'buildReport', 'gaps'] as const)
        expect(() => ask(book, name)).toThrow(
          new RegExp(`${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*(Ctrl\\+Z|type the heading again)`),
        );
      expect(book.workbook().sheets.map(({ values }) => values)).toEqual(left.sheets.map(({ values }) => values));
    });

    it(
      goesOn
        ? '“Set up the sheets” goes on without it, and says what it did'
        : '“Set up the sheets” refuses, and puts nothing in its place',
      () => {
        const book = garden();
        book.act(action(book));
        const before = book.workbook().sheets.map(({ values }) => values);
        if (!goesOn) {
          expect(() => ask(book, 'setUp')).toThrow('Ctrl+Z');
          expect(book.workbook().sheets.map(({ values }) => values)).toEqual(before);
          return;
        }
        const { message } = ask(book, 'setUp');
        expect(message).not.toBe('');
        expect(() => ask(book, 'recalculate')).not.toThrow();
      },
    );
  },
);

it('a column that was put back empty is named with its place', () => {
  const book = garden();
  book.act({ type: 'deleteColumns', sheet: 'Partners', first: columnOf(book, 'Last talked'), count: 1 });
  expect(ask(book, 'setUp').message).toMatch(/^Put back, and empty: “Last talked” \(Partners, [A-Z]+1\)\./);
});

it('a column that I cut and pasted counts where it is now once I said so', () => {
  const book = garden();
  const before = stages(book);
  book.act({ type: 'cutColumn', sheet: 'Partners', from: columnOf(book, 'Last talked'), to: 24 });
  ask(book, 'setUp');
  expect(stages(book)).toEqual(before);
  expect(ask(book, 'recalculate').message).toBe('Everything was up to date.');
});

it('in my own list the sentence names my own headings', () => {
  const list = [
    ['Organization', 'Last contact'],
    ['Food Bank', day('2026-01-01')],
    ['Zoo', day('2026-01-01')],
  ];
  const book = adopted(sheetOf(0, 'Friends', list));
  book.act({ type: 'deleteColumns', sheet: 'Friends', first: 1, count: 1 });
  expect(() => ask(book, 'recalculate')).toThrow('The column “Organization”, which tells whose each row is, is gone');
  expect(() => ask(book, 'setUp')).toThrow('The column “Organization”');
  expect(book.workbook().sheets.map(({ name }) => name)).toEqual(['Friends', 'Undo (Partner Garden)', 'Settings']);
});

it('a heading that I renamed is no heading that is gone', () => {
  const book = garden();
  book.type('Partners', 'A1', 'Who we love');
  book.type('Partners', 'F1', 'When we spoke');
  expect(ask(book, 'recalculate').message).toBe('Everything was up to date.');
});

it('colours follow the words: after Plain each stage has its colour', () => {
  const book = garden();
  book.type('Settings', 'B5', 'Plain');
  const words = sheetNamed(book.workbook(), 'Partners').conditionalRules.map(({ args }) => args[0]);
  expect(rowsOf(book, 'Partners').every((row) => words.includes(row['Stage']))).toBe(true);
});
