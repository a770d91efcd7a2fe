import { describe, expect, it } from 'vitest';
import { openBook } from '../../host';
import { sheetNamed } from '../../sheet-named';
import { ask, NOW } from '../garden';
import { adopted, bookWith, day, sheetOf } from './own-list';

/* “Nothing of yours is changed, and one click takes our columns back.” */

const LIST = [
  ['Organization', 'Last contact', ''],
  ['Zoo', day('2026-05-01'), ''],
  ['Museum', day('2020-01-01'), ''],
];
type Book = ReturnType<typeof bookWith>;
const friends = (book: Book) => sheetNamed(book.workbook(), 'Friends');

describe('blank columns of mine that are not as blank as they look', () => {
  const QUIET = '=IF(TODAY()-B2>365,"call them","")';

  it('a helper column whose formulas show nothing today keeps them', () => {
    const book = adopted(
      sheetOf(0, 'Friends', LIST, { extras: { '2,3': { formula: QUIET }, '3,3': { formula: QUIET } } }),
    );
    expect([2, 3].map((row) => friends(book).extras[`${row},3`]?.formula)).toEqual([QUIET, QUIET]);
    expect(friends(book).values[0]!.slice(0, 4)).toEqual(['Organization', 'Last contact', '', 'Stage']);
    ask(book, 'undoLast');
    expect([2, 3].map((row) => friends(book).extras[`${row},3`]?.formula)).toEqual([QUIET, QUIET]);
  });

  it('notes, formats, dropdowns and colours in them are there after adopting and after undo', () => {
    const validation = { criteria: 'VALUE_IN_LIST', args: [['a'], true], allowInvalid: true, helpText: null };
    const extras = {
      '1,3': { note: 'ask Ann' },
      '2,4': { background: '#ffeecc' },
      '3,5': { format: '0%' },
      '2,6': { validation },
      '3,6': { note: 'not this year' },
    };
    const hang = (book: Book) =>
      Object.values(friends(book).extras).filter(
        ({ note, background, format, validation: rule }) =>
          note === 'ask Ann' ||
          note === 'not this year' ||
          background === '#ffeecc' ||
          format === '0%' ||
          rule?.args[0]?.toString() === 'a',
      );
    const book = adopted(sheetOf(0, 'Friends', LIST, { extras }));
    expect(hang(book)).toHaveLength(5);
    ask(book, 'undoLast');
    expect(hang(book)).toHaveLength(5);
  });
});

it('undo takes our rules, our notes and the sheet Settings along', () => {
  const rule = {
    ranges: [{ row: 2, column: 1, rows: 5, columns: 1 }],
    criteria: 'TEXT_EQUAL_TO',
    args: ['Zoo'],
    background: '#00ff00',
  };
  const book = adopted(sheetOf(0, 'Friends', LIST, { conditionalRules: [rule] }));
  expect(friends(book).conditionalRules.length).toBeGreaterThan(10);
  ask(book, 'undoLast');
  expect(friends(book).conditionalRules).toEqual([rule]);
  expect(Object.values(friends(book).extras).filter(({ note }) => note)).toEqual([]);
  expect(book.workbook().sheets.map(({ name }) => name)).toEqual(['Friends', 'Undo (Partner Garden)']);
});

it('undo leaves the sheet Settings when I wrote into it', () => {
  const book = adopted(sheetOf(0, 'Friends', LIST));
  book.type('Settings', 'B2', 'Oak Library');
  ask(book, 'undoLast');
  expect(book.workbook().sheets.map(({ name }) => name)).toContain('Settings');
});

it('a column that I asked to be left alone is left alone, for good', () => {
  const list = [
    ['Organization', 'Last talked', 'Ended on'],
    ['Zoo', day('2026-05-01'), day('2025-06-01')],
    ['Museum', day('2026-05-02'), ''],
  ];
  const book = bookWith(sheetOf(0, 'Friends', list));
  const [seen] = ask(book, 'seeLists').lists;
  const headings = { 1: 'Organization', 2: 'Last talked' };
  const fields = { 1: 'name', 2: 'lastTalked' };
  const choice = {
    sheetId: 0,
    kind: 'partners',
    headingRow: seen!.headingRow,
    headings,
    fields,
    ownWords: [],
  } as never;
  ask(book, 'adoptLists', [choice]);
  const stages = () =>
    friends(book)
      .values.slice(1)
      .map((row) => row[3]);
  expect(stages()).toEqual(['Seed', 'Seed']);
  book.type('Friends', 'B2', '2026-05-03');
  ask(book, 'recalculate');
  expect(stages()).toEqual(['Seed', 'Seed']);
});

describe('a list that Google does not let us take', () => {
  const owned = (more: object) => {
    const sheet = sheetOf(0, 'Friends', LIST, more);
    const workbook = bookWith(sheet).workbook();
    return openBook(workbook, { now: NOW, owner: 'owner@example.com', user: 'ann@example.com' });
  };
  const PROTECTED = {
    protections: [
      { id: 9, type: 'SHEET' as const, description: '', warningOnly: false, editors: ['owner@example.com'] },
    ],
  };
  const choose = (book: Book) => {
    const { lists } = ask(book, 'seeLists');
    const { sheetId, headingRow } = lists[0]!;
    const headings = { 1: 'Organization', 2: 'Last contact' };
    return [
      {
        sheetId,
        kind: 'partners',
        headingRow,
        headings,
        fields: { 1: 'name', 2: 'lastContact' },
        ownWords: [],
      } as never,
    ];
  };

  it('because its owner has protected it is as it was, and can be chosen again', () => {
    const book = owned(PROTECTED);
    const choices = choose(book);
    const before = book.workbook();
    expect(() => ask(book, 'adoptLists', choices)).toThrow('protected cell');
    expect(friends(book).values).toEqual(before.sheets[0]!.values);
    expect(ask(book, 'seeLists').lists).toHaveLength(1);
    expect(ask(book, 'openSidebar').state).toBe('list');
  });

  it('because of a dropdown that refuses our words in a blank column is taken beside it', () => {
    const validation = { criteria: 'VALUE_IN_LIST', args: [['x'], true], allowInvalid: false, helpText: null };
    const book = bookWith(sheetOf(0, 'Friends', LIST, { columnExtras: { 3: { validation }, 4: { validation } } }));
    ask(book, 'adoptLists', choose(book));
    expect(friends(book).values[0]).toContain('Stage');
    expect(Object.values(friends(book).columnExtras).filter((one) => one.validation?.allowInvalid === false)).toEqual([
      { validation },
      { validation },
    ]);
  });
});
