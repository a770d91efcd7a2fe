import { describe, expect, it } from 'vitest';
import { openBook } from '../../host';
import { sheetNamed } from '../../sheet-named';
import { ask, NOW, newGarden, typeRow } from '../garden';
import { adopted, bookWith, day, sheetOf } from './own-list';

/* A filter and a Table sort their own columns only. */

const LIST = [
  ['Organization', 'Last talked', 'Room'],
  ['Zoo', day('2026-05-01'), 'A'],
  ['Art House', day('2020-01-01'), 'B'],
  ['Museum', '', 'C'],
];
const BOX = { row: 1, column: 1, rows: 4, columns: 3 };
const SORTS = [
  ['sorted by my filter', 'sortFilter', { filter: BOX }],
  ['sorted by my Table', 'sortTable', { tables: [{ name: 'Table1', box: BOX, typed: [1], grows: false }] }],
] satisfies [string, 'sortFilter' | 'sortTable', object][];
type Book = ReturnType<typeof bookWith>;

/** Each partner with what our columns say of it. */
function said(book: Book) {
  const { values } = sheetNamed(book.workbook(), 'Friends');
  const [stage, why] = ['Stage', 'Why'].map((heading) => values[0]!.indexOf(heading)) as [number, number];
  return Object.fromEntries(values.slice(1).map((row) => [row[0], [row[stage], row[why]]]));
}

describe.each(SORTS)('after I %s', (_, type, more) => {
  const list = () => adopted(sheetOf(0, 'Friends', LIST, more));
  const sort = (book: Book) => book.act({ type, sheet: 'Friends', column: 1, ascending: true });

  it.each([
    ['an edit of one date puts every row right', (book: Book) => book.type('Friends', 'B2', '2020-01-01')],
    ['opening the spreadsheet puts every row right', (book: Book) => book.open()],
    ['opening the sidebar puts every row right', (book: Book) => book.call('openSidebar')],
  ])('%s', (__, event) => {
    const book = list();
    const before = said(book);
    sort(book);
    expect(said(book)).not.toEqual(before);
    event(book);
    expect(said(book)).toEqual(before);
  });
});

it('with a filter, an edit in any column of mine puts every row right', () => {
  const book = adopted(sheetOf(0, 'Friends', LIST, { filter: BOX }));
  const before = said(book);
  book.act({ type: 'sortFilter', sheet: 'Friends', column: 1, ascending: true });
  book.type('Friends', 'C2', 'D');
  expect(said(book)).toEqual(before);
});

describe('a filter that ends before our columns', () => {
  const criteria = { 3: { criteria: '', args: [], hidden: ['B'] } };
  const list = () => adopted(sheetOf(0, 'Friends', LIST, { filter: BOX, filterCriteria: criteria }));
  const filterOf = (book: Book) => {
    const { filter, filterCriteria } = sheetNamed(book.workbook(), 'Friends');
    return { filter, filterCriteria };
  };

  it('is spoken of once, when the list is taken', () => {
    const book = bookWith(sheetOf(0, 'Friends', LIST, { filter: BOX }));
    const seen = ask(book, 'seeLists');
    const { headings, fields } = {
      headings: { 1: 'Organization', 2: 'Last talked' },
      fields: { 1: 'name', 2: 'lastTalked' },
    };
    const [{ sheetId, headingRow }] = seen.lists as [(typeof seen.lists)[0]];
    const choice = { sheetId, kind: 'partners', headingRow, headings, fields, ownWords: [] } as never;
    expect(ask(book, 'adoptLists', [choice]).message).toContain('The filter of “Friends” ends before our columns');
    expect(ask(book, 'recalculate').message).toBe('Everything was up to date.');
  });

  it('is made anew over them by one click, with what it shows; undo makes it as it was', () => {
    const book = list();
    const before = filterOf(book);
    const done = book.click('menuWidenFilters');
    expect(done.shown).toMatchObject([
      { message: 'The filter of Friends takes in our columns now, and shows what it showed.' },
    ]);
    expect(filterOf(book)).toEqual({ filter: { ...BOX, columns: 8 }, filterCriteria: criteria });
    expect(ask(book, 'undoLast').message).toBe('The last entry was taken back.');
    expect(filterOf(book)).toEqual(before);
  });

  it('stands as it stood when Google refuses the wider one', () => {
    const workbook = list().workbook();
    const ours = { row: 1, column: 4, rows: 1000, columns: 5 };
    const protection = { type: 'RANGE' as const, description: '', warningOnly: false, editors: ['owner@example.com'] };
    sheetNamed(workbook, 'Friends').protections.push({ ...protection, id: 99, box: ours });
    const book = openBook(workbook, { now: NOW, owner: 'owner@example.com' });
    const before = filterOf(book);
    expect(book.click('menuWidenFilters').shown).toMatchObject([{ message: expect.stringContaining('protected') }]);
    expect(filterOf(book)).toEqual(before);
  });
});

it.each([true, false])('my list is a Table with typed columns, which grows: %s; it is taken all the same', (grows) => {
  const tables = [{ name: 'Table1', box: { ...BOX }, typed: [0, 1, 2], grows }];
  const book = adopted(sheetOf(0, 'Friends', LIST, { tables, maxColumns: 3 }));
  expect(said(book)).toMatchObject({ Zoo: ['Seed', expect.any(String)] });
});

it('a Table that is my log does not stop taking over an old list', () => {
  const box = { row: 1, column: 1, rows: 2, columns: 3 };
  const log = sheetOf(
    1,
    'Contacts',
    [
      ['Date', 'Partner', 'What happened'],
      [day('2026-05-01'), 'Zoo', 'Talked'],
    ],
    {
      tables: [{ name: 'Table2', box, typed: [0, 1, 2], grows: true }],
    },
  );
  const book = adopted(sheetOf(0, 'Friends', LIST), log);
  ask(book, 'logSomething', { partner: 'Zoo', what: 'Did it', date: '2026-06-01', people: null, note: '' });
  expect(said(book)['Zoo']![0]).toBe('Harvest');
});

describe('opening the spreadsheet', () => {
  const LATER = Date.UTC(2026, 8, 30, 11);

  it('after quiet months brings every row up to date, without consent', () => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Zoo', 'Last talked': '2026-06-01', 'In touch': '' });
    const touch = () =>
      sheetNamed(book.workbook(), 'Partners').values[1]![
        sheetNamed(book.workbook(), 'Partners').values[0]!.indexOf('In touch')
      ];
    const before = touch();
    book.authorize('none');
    book.setNow(LATER);
    book.open();
    expect([before, touch()]).toEqual(['In touch', expect.not.stringMatching(/^In touch$/)]);
  });

  it('writes nothing where nothing changed', () => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Zoo', 'Last talked': '2026-06-01' });
    book.open();
    expect(book.open().calls.writes).toBe(0);
  });

  it('of many thousand rows only says where they are brought up to date', () => {
    const book = newGarden();
    const workbook = book.workbook();
    const log = sheetNamed(workbook, 'Log');
    log.maxRows = 13_001;
    for (let row = 1; row <= 13_000; row += 1) log.values[row] = [day('2024-01-01'), 'Zoo', 'Talked'];
    book.load(workbook);
    const { shown, calls } = book.open();
    expect(shown).toMatchObject([{ message: expect.stringContaining('too large to be brought up to date') }]);
    expect(calls.writes).toBe(0);
  });

  it('of a sheet that has lost its names says so at once', () => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Zoo', 'Last talked': '2026-06-01' });
    ask(book, 'recalculate');
    book.act({ type: 'deleteColumns', sheet: 'Partners', first: 1, count: 1 });
    expect(book.open().shown).toMatchObject([{ message: expect.stringContaining('Ctrl+Z') }]);
  });
});
