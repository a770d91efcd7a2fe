import { describe, expect, it } from 'vitest';
import { firstChoices } from '../../dialogs/adopt/choices';
import { blankWorkbook, openBook } from '../host';
import { csvSheet } from '../preview/input/csv';
import { sheetNamed } from '../sheet-named';
import { ask, rowsOf } from './garden';

/* Catching up after a list was taken: one answer for each partner, written in one go. */

const LIST = `Partner,Contact,Kind,Last talked,Last done together
Food Bank,Lee,,2026-05-01,
Oak School,Dana,,,2026-04-01
Chess Club,,,,
Old Mill,,,2021-03-01,
Rotary,,,,2024-05-05
Mr. Magic,,Vendor or paid presenter,,
`;

function adopted() {
  const book = openBook(
    { ...blankWorkbook(), sheets: [csvSheet(0, 'Ours', LIST, 'en_US')] },
    { now: Date.UTC(2026, 5, 30, 16) },
  );
  ask(book, 'adoptLists', firstChoices(ask(book, 'seeLists')));
  return book;
}

const column = (book: ReturnType<typeof adopted>, heading: string) =>
  Object.fromEntries(rowsOf(book, 'Ours').map((row) => [row['Partner'], row[heading]]));

describe('catching up', () => {
  it('asks about those with whom nothing was done in the last year; not about vendors', () => {
    const { partners } = ask(adopted(), 'catchUp');
    expect(partners.map(({ name }) => name)).toEqual(['Food Bank', 'Chess Club', 'Old Mill', 'Rotary']);
    expect(partners.find(({ name }) => name === 'Rotary')?.hint).toBe('Last done together: 2024-05-05');
  });

  it('writes what was answered, never over a date that is there, and one click takes all back', () => {
    const book = adopted();
    const before = sheetNamed(book.workbook(), 'Ours').values.map((row) => row.slice(0, 5));
    const answers = [
      { name: 'Food Bank', answer: 'did', when: '2026-03' },
      { name: 'Chess Club', answer: 'talk' },
      { name: 'Old Mill', answer: 'silent' },
      { name: 'Rotary', answer: 'rest' },
    ] as const;
    const { partners, left } = ask(book, 'answerCatchUp', [...answers]);
    expect(left).toEqual([]);
    expect(partners.map(({ name, stage }) => [name, stage.key])).toEqual([
      ['Food Bank', 'Harvest'],
      ['Chess Club', 'Seed'],
      ['Old Mill', 'Resting'],
      ['Rotary', 'Resting'],
    ]);
    expect(column(book, 'Next season')['Rotary']).toBe('Rest');
    expect(column(book, 'Last talked')['Old Mill']).toBe(column(adopted(), 'Last talked')['Old Mill']);
    expect(rowsOf(book, 'Log').map((row) => [row['Partner'], row['What happened']])).toEqual([['Old Mill', 'Note']]);
    // With those that talk nothing was done yet.
    expect(ask(book, 'catchUp').partners.map(({ name }) => name)).toEqual(['Chess Club']);
    ask(book, 'undoLast');
    expect(sheetNamed(book.workbook(), 'Ours').values.map((row) => row.slice(0, 5))).toEqual(before);
    expect(ask(book, 'catchUp').partners).toHaveLength(4);
  });

  it('stores only the year where only that is known, and says so in a note', () => {
    const book = adopted();
    ask(book, 'answerCatchUp', [{ name: 'Chess Club', answer: 'did' }]);
    const { values, extras } = sheetNamed(book.workbook(), 'Ours');
    expect(values[3]![4]).toBe(46023);
    expect(extras['4,5']?.note).toContain('year');
  });
});
