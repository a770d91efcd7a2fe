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

function typedTooFast(): Book {
  const book = open(ourSheets());
  expect(book.typeAtOnce(DATES)).toHaveLength(2);
  expect(behindTheTimes(book)).toHaveLength(3);
  return book;
}

it('the next recalculation brings up to date what dropped edits left behind', () => {
  const book = typedTooFast();
  book.call('recalculate');
  expect(behindTheTimes(book)).toEqual([]);
});

it('opening the sidebar notices it, brings it up to date and says how many rows it were', () => {
  const book = typedTooFast();
  const opened = () => (book.call('openSidebar').value as unknown as Extract<Answer<SidebarState>, { ok: true }>).value;
  expect(opened().freshened).toBe(3);
  expect(behindTheTimes(book)).toEqual([]);
  expect(opened().freshened).toBe(0);
});

it('the next edit brings up to date its own row, and leaves the others to a recalculation', () => {
  const book = typedTooFast();
  book.type('Partners', 'G6', '2025-06-20');
  expect(behindTheTimes(book)).toHaveLength(2);
});
