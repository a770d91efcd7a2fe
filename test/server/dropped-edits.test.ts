import { expect, it } from 'vitest';
import type { Answer } from '../../src/contract/answer';
import type { SidebarState } from '../../src/contract/sidebar';
import type { Book } from '../host';
import { open, ourSheets } from './interruptions/sheets';

/* Google keeps two edits waiting and drops the others (platform.md, Triggers): nobody is told, and what is computed is out of date. */

const DATES = ['G2', 'G3', 'G4', 'G5', 'G6'].map((a1) => ({ sheet: 'Partners', a1, text: '2025-06-20' }));

/** The partners whose reasons say nothing of the day that was typed for each. */
function behindTheTimes(book: Book): unknown[] {
  const [headings = [], ...rows] = book.workbook().sheets[0]!.values;
  const why = headings.indexOf('Why');
  return rows.slice(0, DATES.length).filter((row) => !String(row[why]).includes('20 June 2025'));
}

/** All edits were dropped: nobody was there to run the trigger. */
function typedUnseen(): Book {
  const book = open(ourSheets());
  const day = Date.parse('2025-06-20') / 86_400_000 + 25_569;
  for (const row of [2, 3, 4, 5, 6]) book.act({ type: 'setValue', sheet: 'Partners', row, column: 7, value: day });
  expect(behindTheTimes(book)).toHaveLength(5);
  return book;
}

it('of edits that come too fast, the last that is seen brings up to date what the dropped ones left behind', () => {
  const book = open(ourSheets());
  expect(book.typeAtOnce(DATES)).toHaveLength(2);
  expect(behindTheTimes(book)).toEqual([]);
});

it.each([
  ['the next recalculation', (book: Book) => book.call('recalculate')],
  ['the next edit', (book: Book) => book.type('Partners', 'G7', '2025-06-20')],
  ['the next opening', (book: Book) => book.open()],
])('%s brings up to date what dropped edits left behind', (_, event) => {
  const book = typedUnseen();
  event(book);
  expect(behindTheTimes(book)).toEqual([]);
});

it('opening the sidebar notices it, brings it up to date and says how many rows it were', () => {
  const book = typedUnseen();
  const opened = () => (book.call('openSidebar').value as unknown as Extract<Answer<SidebarState>, { ok: true }>).value;
  expect(opened().freshened).toBe(5);
  expect(behindTheTimes(book)).toEqual([]);
  expect(opened().freshened).toBe(0);
});
