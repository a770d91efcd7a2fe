import { describe, expect, it } from 'vitest';
import { sheetNamed } from '../../sheet-named';
import { ask, newGarden, rowsOf, typeRow } from '../garden';
import { adopted, type bookWith, day, sheetOf } from './own-list';

/* Whatever is taken back is given back whole, and what only looks blank is not written over. */

const LIST = [
  ['Organization', 'Last contact'],
  ['Food Bank', day('2026-05-01')],
  ['Museum', day('2026-04-02')],
];
const values = (book: ReturnType<typeof bookWith>, name: string) => sheetNamed(book.workbook(), name).values;
const formulas = (book: ReturnType<typeof bookWith>, name: string) =>
  Object.entries(sheetNamed(book.workbook(), name).extras).flatMap(([at, { formula }]) =>
    formula ? [[at, formula]] : [],
  );

describe('the sample garden', () => {
  it('goes from my own list as it came, though the list has few of its columns', () => {
    const book = adopted(sheetOf(0, 'Friends', LIST));
    ask(book, 'addSample');
    expect(ask(book, 'removeSample').message).toMatch(/^The sample garden is gone: \d+ rows removed\. Everything/);
    expect(rowsOf(book, 'Friends').map((row) => row['Organization'])).toEqual(['Food Bank', 'Museum']);
  });

  it('goes after I changed the language, too', () => {
    const book = newGarden();
    ask(book, 'addSample');
    book.type('Settings', 'B4', 'Español');
    ask(book, 'removeSample');
    expect([rowsOf(book, 'Partners'), rowsOf(book, 'Log')]).toEqual([[], []]);
  });

  it('leaves the row beside which I wrote something of my own', () => {
    const book = adopted(
      sheetOf(
        0,
        'Friends',
        LIST.map((row, at) => [...row, at === 0 ? 'Phone' : '']),
      ),
    );
    ask(book, 'addSample');
    book.act({ type: 'setValue', sheet: 'Friends', row: 5, column: 3, value: '555' });
    expect(ask(book, 'removeSample').message).toContain('1 sample rows that somebody changed were left');
  });
});

describe('a cell that holds a formula', () => {
  const MAXIFS = '=IFERROR(MAXIFS(Log!A:A,Log!B:B,A2),"")';

  it('and shows nothing is no gap to be filled: the date goes into the Log', () => {
    const book = adopted(
      sheetOf(
        0,
        'Friends',
        [
          ['Organization', 'Last talked'],
          ['Food Bank', ''],
          ['Zoo', day('2026-01-01')],
        ],
        {
          extras: { '2,2': { formula: MAXIFS } },
        },
      ),
    );
    ask(book, 'fillGaps', [{ name: 'Food Bank', talked: '2026-05-05' }]);
    expect(formulas(book, 'Friends')).toEqual([['2,2', MAXIFS]]);
    expect(rowsOf(book, 'Log')).toMatchObject([{ Partner: 'Food Bank', 'What happened': 'Talked' }]);
  });

  it('below one that spills is that formula’s, too', () => {
    const book = adopted(
      sheetOf(
        0,
        'Friends',
        [
          ['Organization', 'Last talked'],
          ['Food Bank', day('2026-01-01')],
          ['Zoo', ''],
        ],
        {
          extras: { '2,2': { formula: '=ARRAYFORMULA(Master!B2:B)', format: 'yyyy-mm-dd' } },
        },
      ),
    );
    ask(book, 'fillGaps', [{ name: 'Zoo', talked: '2026-05-05' }]);
    expect(values(book, 'Friends')[2]![1] ?? '').toBe('');
  });

  it('is not renamed: I am told which one it is, and nothing is written', () => {
    const book = adopted(sheetOf(0, 'Friends', LIST, { extras: { '2,1': { formula: '=Master!A2' } } }));
    expect(() => ask(book, 'renamePartner', 'Food Bank', 'Food Pantry')).toThrow('There is a formula in Friends, A2.');
    expect(formulas(book, 'Friends')).toEqual([['2,1', '=Master!A2']]);
  });

  it('and makes a text of a date stays a formula when the other dates are converted', () => {
    const book = adopted(
      sheetOf(
        0,
        'Friends',
        [
          ['Organization', 'Last contact'],
          ['Food Bank', '3/14/2025'],
          ['Zoo', '3/15/2025'],
          ['Inn', day('2026-01-01')],
        ],
        {
          extras: { '2,2': { formula: '=TEXT(Master!B2,"m/d/yyyy")' } },
        },
      ),
    );
    ask(book, 'convertDates', 'partners', 'lastContact', 'month-first', 'place');
    expect(formulas(book, 'Friends')).toEqual([['2,2', '=TEXT(Master!B2,"m/d/yyyy")']]);
    expect(values(book, 'Friends').map((row) => row[1])).toEqual([
      'Last contact',
      '3/14/2025',
      day('2025-03-15'),
      day('2026-01-01'),
    ]);
  });

  it('in Next season is not decided over', () => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Zoo', 'Last talked': '2026-05-01' });
    ask(book, 'addColumns', 'season');
    const at = values(book, 'Partners')[0]!.indexOf('Next season') + 1;
    const workbook = book.workbook();
    sheetNamed(workbook, 'Partners').extras[`2,${at}`] = { formula: '=Master!C2' };
    book.load(workbook);
    const decision = {
      partner: 'Zoo',
      project: '',
      next: 'Repeat',
      restUntil: '',
      reason: '',
      addColumns: false,
    } as const;
    expect(() => ask(book, 'decideSeason', decision)).toThrow('There is a formula in Partners');
  });
});

describe('a time of day', () => {
  const STAMPED = day('2025-05-01') + 0.75;
  const list = () =>
    sheetOf(
      0,
      'Friends',
      [
        ['Organization', 'Timestamp', 'Opens', 'Last contact'],
        ['Food Bank', STAMPED, 14.5 / 24, day('2026-05-01')],
        ['Zoo', STAMPED + 1, 0.375, day('2026-04-01')],
      ],
      {
        extras: {
          '2,2': { format: 'M/d/yyyy H:mm:ss' },
          '3,2': { format: 'M/d/yyyy H:mm:ss' },
          '2,3': { format: 'h:mm' },
          '3,3': { format: 'h:mm' },
        },
      },
    );

  // To the second, as it is shown.
  const numbers = (book: ReturnType<typeof bookWith>) =>
    values(book, 'Friends')
      .slice(1, 3)
      .map((row) => row.flatMap((one) => (typeof one === 'number' ? [Math.round(one * 86_400)] : [])).sort());

  it('is still there when somebody moved its column while stages were being written', () => {
    for (let call = 1; call < 12; call += 1) {
      const book = adopted(list());
      book.act({ type: 'setValue', sheet: 'Friends', row: 2, column: 4, value: day('2024-01-01') });
      const before = numbers(book);
      book.interfere(call, { type: 'moveColumns', sheet: 'Friends', first: 2, count: 2, before: 10 });
      book.call('recalculate');
      expect(numbers(book)).toEqual(before);
    }
  });

  it('comes back when a decision that wrote over it is taken back', () => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Zoo', 'Last talked': '2026-05-01' });
    ask(book, 'addColumns', 'season');
    const at = values(book, 'Partners')[0]!.indexOf('Decided on') + 1;
    book.act({ type: 'setValue', sheet: 'Partners', row: 2, column: at, value: STAMPED });
    const decision = {
      partner: 'Zoo',
      project: '',
      next: 'Repeat',
      restUntil: '',
      reason: '',
      addColumns: false,
    } as const;
    ask(book, 'decideSeason', decision);
    ask(book, 'undoLast');
    expect(values(book, 'Partners')[1]![at - 1]).toBe(STAMPED);
  });
});

describe('undo', () => {
  it('of a new name that another partner bears gives every row its old name back', () => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Alpha', 'Last talked': '2026-05-01' });
    typeRow(book, 'Partners', 3, { Partner: 'Beta', 'Last talked': '2026-04-01' });
    for (const [row, partner] of [
      [2, 'Alpha; Beta'],
      [3, 'Alpha'],
      [4, 'Beta'],
    ] as const)
      typeRow(book, 'Log', row, { Date: '2026-03-01', Partner: partner, 'What happened': 'Talked' });
    const before = [values(book, 'Partners'), values(book, 'Log')];
    ask(book, 'renamePartner', 'Alpha', 'Beta');
    expect(ask(book, 'undoLast').message).toBe('The last entry was taken back.');
    expect([values(book, 'Partners'), values(book, 'Log')]).toEqual(before);
  });

  it('writes runs, not cell by cell', () => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Alpha', 'Last talked': '2026-05-01' });
    const workbook = book.workbook();
    const log = sheetNamed(workbook, 'Log');
    for (let row = 1; row <= 300; row += 1)
      log.values[row] = [day('2024-01-01') + row, 'Alpha', 'Talked', '', `note ${row}`];
    book.load(workbook);
    ask(book, 'renamePartner', 'Alpha', 'Omega');
    expect(book.call('undoLast').calls.writes).toBeLessThan(20);
    expect(new Set(rowsOf(book, 'Log').map((row) => row['Partner']))).toEqual(new Set(['Alpha']));
  });

  it.each([
    ['a text of somebody’s', 'rubbish'],
    ['null', 'null'],
    ['half a record', '{"kind":"cell"}'],
    ['a record with its quotes replaced', "{'kind':'row','table':'log','cells':{}}"],
  ])('whose hidden sheet holds %s stops nothing; there is nothing left to undo', (_, text) => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Alpha', 'Last talked': '2026-05-01' });
    ask(book, 'logSomething', { partner: 'Alpha', what: 'Talked', date: '2026-06-01', people: null, note: '' });
    book.act({ type: 'setValue', sheet: 'Undo (Partner Garden)', row: 2, column: 1, value: text });
    expect(ask(book, 'openSidebar').undo).toBeNull();
    expect(() => ask(book, 'undoLast')).toThrow('There is nothing left to undo');
    expect(
      ask(book, 'logSomething', { partner: 'Alpha', what: 'Talked', date: '2026-06-02', people: null, note: '' }).undo,
    ).toContain('Talked');
  });

  it.each([
    ['49,990 letters', 'x'.repeat(49_990)],
    ['26,000 quotes and line breaks', '"\n'.repeat(13_000)],
  ])('keeps what stood beside a note of %s', (_, note) => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Alpha', 'Last talked': '2026-05-01' });
    typeRow(book, 'Log', 2, { Date: '2026-03-01', Partner: 'Alpha', 'What happened': 'Talked' });
    book.act({
      type: 'setValue',
      sheet: 'Log',
      row: 2,
      column: values(book, 'Log')[0]!.indexOf('Note') + 1,
      value: note,
    });
    const before = values(book, 'Log');
    ask(book, 'renamePartner', 'Alpha', 'Omega');
    expect(values(book, 'Log')[1]).toContain('Omega');
    ask(book, 'undoLast');
    expect(values(book, 'Log')).toEqual(before);
  });
});
