import { describe, expect, it } from 'vitest';
import { sheetNamed } from '../../sheet-named';
import { ask, newGarden, rowsOf, typeRow } from '../garden';
import { adopted, type bookWith, day, sheetOf } from './own-list';

/* What is typed and not understood is said; what a cell says is never taken for something else. */

const values = (book: ReturnType<typeof bookWith>, name: string) => sheetNamed(book.workbook(), name).values;

describe('Settings', () => {
  const monthAfter = (typed: string) => {
    const book = newGarden();
    const { shown } = book.type('Settings', 'B3', typed);
    return [
      shown.flatMap((one) => ('message' in one ? [one.message] : [])).join(' '),
      ask(book, 'recalculate').message,
    ];
  };

  it.each(['October', 'Oct', 'oct 1', '10', '1/10', '1 de octubre', 'octubre'])(
    '“%s” is understood as a month',
    (typed) => {
      expect(monthAfter(typed)).toEqual(['', 'Everything was up to date.']);
    },
  );

  it.each(['13', '1.5', 'fall', '0', 'constructor', 'mid October'])(
    '“%s” is not, and I am told what is used instead',
    (typed) => {
      const sentence =
        /Settings: “.+” cannot be used for “Fiscal year starts in month”\. A number from 1 .* Until then “7” is used\./;
      expect(monthAfter(typed)).toEqual([expect.stringMatching(sentence), expect.stringMatching(sentence)]);
    },
  );

  it.each([
    ['Deutsch', 'Language'],
    ['constructor', 'Language'],
    ['__proto__', 'Words'],
    ['two years', 'Active window'],
    ['toString', 'Short questions'],
  ])('“%s” for %s is said, and the sidebar still opens', (typed, label) => {
    const book = newGarden();
    const a1 = `B${values(book, 'Settings').findIndex(([one]) => one === label) + 1}`;
    book.type('Settings', a1, typed);
    expect(ask(book, 'recalculate').message).toContain(`“${typed}” cannot be used for “${label}”`);
    expect(ask(book, 'openSidebar').state).toBe('ready');
    expect(book.type('Partners', 'A2', 'Zoo')).toMatchObject({ ok: true, shown: [] });
  });
});

describe('a column of format plain text', () => {
  const TEXTS = { columnExtras: { 2: { format: '@' } } };

  it('in which I have my dates converted holds days then, and the partner has a stage', () => {
    const list = [
      ['Organization', 'Last talked'],
      ['Food Bank', '3/14/2026'],
      ['Zoo', '3/15/2026'],
      ['Inn', '3/16/2026'],
    ];
    const book = adopted(sheetOf(0, 'Friends', list, TEXTS));
    ask(book, 'convertDates', 'partners', 'lastTalked', 'month-first', 'place');
    expect(
      values(book, 'Friends')
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(['2026-03-14', '2026-03-15', '2026-03-16'].map(day));
    expect(ask(book, 'textDates')).toEqual([]);
    expect(rowsOf(book, 'Friends')[0]!['Stage']).not.toBe('Needs a date');
    ask(book, 'undoLast');
    const { extras, columnExtras } = sheetNamed(book.workbook(), 'Friends');
    expect(
      values(book, 'Friends')
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(['3/14/2026', '3/15/2026', '3/16/2026']);
    expect([2, 3, 4].map((row) => extras[`${row},2`]?.format ?? columnExtras[2]?.format)).toEqual(['@', '@', '@']);
  });

  it('takes the day of a gap as a day', () => {
    const list = [
      ['Organization', 'Last talked'],
      ['Food Bank', ''],
      ['Zoo', 'spring 2025'],
    ];
    const book = adopted(sheetOf(0, 'Friends', list, TEXTS));
    ask(book, 'fillGaps', [{ name: 'Food Bank', talked: '2026-05-05' }]);
    expect(values(book, 'Friends')[1]![1]).toBe(day('2026-05-05'));
  });

  it('takes what I log as a day', () => {
    const log = [
      ['Date', 'Partner', 'What happened'],
      ['3/14/2026', 'Food Bank', 'Talked'],
      ['3/15/2026', 'Zoo', 'Talked'],
    ];
    const list = [
      ['Organization', 'Last contact'],
      ['Food Bank', day('2026-01-01')],
      ['Zoo', day('2026-01-01')],
    ];
    const book = adopted(
      sheetOf(0, 'Friends', list),
      sheetOf(1, 'Contacts', log, { columnExtras: { 1: { format: '@' } } }),
    );
    ask(book, 'logSomething', { partner: 'Food Bank', what: 'Did it', date: '2026-05-05', people: null, note: '' });
    expect(values(book, 'Contacts')[3]).toEqual([day('2026-05-05'), 'Food Bank', 'Did it']);
    expect(ask(book, 'cardOfPartner', 'Food Bank')!.events[0]).toMatchObject({ day: '2026-05-05' });
  });
});

it.each(['0205-06-01', '1025-06-01', '0025-06-01', '0000-06-01', '1899-06-01', '2205-06-01'])(
  'a date of %s with a slipped year is asked about, and not logged',
  (date) => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Zoo', 'Last talked': '2026-05-01' });
    const entry = { partner: 'Zoo', what: 'Talked', date, people: null, note: '' } as const;
    expect(() => ask(book, 'logSomething', entry)).toThrow(/Is the year right|could not be used: date/);
    expect(rowsOf(book, 'Log')).toEqual([]);
  },
);

describe('several names in a cell', () => {
  function garden() {
    const book = newGarden();
    for (const [at, name] of ['Food Bank', 'Museum', 'Smith; Sons', 'Sons'].entries())
      typeRow(book, 'Partners', at + 2, { Partner: name });
    return book;
  }

  it('as a dropdown for several choices writes them are both visited', () => {
    const book = garden();
    typeRow(book, 'Log', 2, { Date: '2026-06-01', Partner: 'Food Bank, Museum', 'What happened': 'Talked' });
    expect(
      rowsOf(book, 'Partners')
        .slice(0, 2)
        .map((row) => row['Stage']),
    ).toEqual(['Seed', 'Seed']);
    expect(ask(book, 'checkSheet').filter(({ code }) => code !== 'needs-a-date')).toEqual([]);
  });

  it('of which one is misspelt: mending it leaves the other', () => {
    const book = garden();
    typeRow(book, 'Log', 2, { Date: '2026-06-01', Partner: 'Food Bank, Musem', 'What happened': 'Talked' });
    const line = ask(book, 'checkSheet').find(({ code }) => code === 'unknown-partner');
    ask(book, 'fixCheck', line!, line!.fixes[0]!);
    expect(rowsOf(book, 'Log')[0]!['Partner']).toBe('Food Bank, Museum');
  });

  it('a partner with a semicolon in its own name can be logged, and another’s new name leaves it alone', () => {
    const book = garden();
    const logged = ask(book, 'logSomething', {
      partner: 'Smith; Sons',
      what: 'Talked',
      date: '2026-06-01',
      people: null,
      note: '',
    });
    expect(logged.message).toContain('Smith; Sons');
    ask(book, 'renamePartner', 'Sons', 'Kids');
    expect(rowsOf(book, 'Partners').map((row) => row['Partner'])).toEqual([
      'Food Bank',
      'Museum',
      'Smith; Sons',
      'Kids',
    ]);
    expect(rowsOf(book, 'Log')[0]!['Partner']).toBe('Smith; Sons');
    ask(book, 'renamePartner', 'Smith; Sons', 'Smith and Sons');
    expect(rowsOf(book, 'Log')[0]!['Partner']).toBe('Smith and Sons');
  });
});

describe('what only a tampered page sends', () => {
  it('the row of headings is not mended', () => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Zoo' });
    const line = { sheet: 'partners', row: 1, value: 'Partner' } as never;
    expect(() => ask(book, 'fixCheck', line, { do: 'use-name', name: 'Zoo' })).toThrow('could not be used: row');
    expect(values(book, 'Partners')[0]![0]).toBe('Partner');
  });

  it.each([
    [
      [
        { name: 'Zoo', talked: '2026-05-05' },
        { name: 'ZOO', talked: '2026-05-06' },
      ],
      'ZOO',
    ],
  ])('one partner’s gaps are not filled twice', (entries, what) => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Zoo' });
    expect(() => ask(book, 'fillGaps', entries)).toThrow(`could not be used: ${what}`);
  });

  it('nothing is computed for a day of a far year', () => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Zoo', 'Last talked': '2026-05-01' });
    expect(() => ask(book, 'recalculate', { asOf: '9999-12-31' })).toThrow('Is the year right?');
  });

  it('no sample is planted into my list by way of the template', () => {
    const book = adopted(
      sheetOf(0, 'Friends', [
        ['Organization', 'Last contact'],
        ['Food Bank', day('2026-01-01')],
        ['Zoo', day('2026-01-01')],
      ]),
    );
    expect(book.call('makeTemplate').shown).toMatchObject([
      { message: expect.stringContaining('“Friends” is in use') },
    ]);
    expect(rowsOf(book, 'Friends')).toHaveLength(2);
  });
});
