import { expect, test } from 'vitest';
import type { What } from '../../src/domain/lists';
import type { Book } from '../host';
import { ask, newGarden, rowsOf, typeRow } from './garden';

/* The garden's year with one partner, from a seed to its rest and into the next spring, through the shipped script. */

const CLINIC = 'Elm Clinic';
const TO_TIER_3 =
  'For tier 3: write down a common goal and log the day you both agreed on the goal; log answers at least 30 days apart within 13 months.';
const toTier4 = (blocks: number) =>
  `For tier 4: set a rhythm of Quarterly or more often and have answers in 3 of the last four 91-day blocks (now ${blocks}); write down how it serves their mission and confirm with them that it fits their mission (counts for 730 days); log a big step taken together (counts for 730 days).`;

let book: Book;

/** A new day begins; the librarian opens the sidebar. */
function on(day: string): void {
  book.setNow(Date.parse(`${day}T11:00:00Z`));
  ask(book, 'openSidebar');
}

/** Something happens, and is written down in the sidebar on the same day. */
function happens(day: string, what: What, note: string, people: number | null = null): void {
  on(day);
  ask(book, 'logSomething', { partner: CLINIC, what, date: day, people, note });
}

/** What the sheet says of the partner now: stage, tier, next step. */
function now(): unknown[] {
  const { Stage, Tier, 'Next step': next } = rowsOf(book, 'Partners')[0]!;
  return [Stage, Tier, next];
}

/** Whom the last row of the Log was told to; typed into the sheet. */
function toldTo(audience: string): void {
  typeRow(book, 'Log', rowsOf(book, 'Log').length + 1, { Audience: audience });
}

/** Who is still to be thanked. */
function toThank(): string[] {
  return ask(book, 'thanks').open.map(({ partner }) => partner);
}

test('a partnership from seed to rest, and replanted', () => {
  book = newGarden(Date.parse('2026-02-02T11:00:00Z'));
  ask(book, 'addColumns', 'season');
  ask(book, 'addColumns', 'telling others');

  // In February somebody at the library has an idea.
  on('2026-02-02');
  typeRow(book, 'Partners', 2, { Partner: CLINIC, Idea: 'A walking group that reads', 'Idea noted on': '2026-02-02' });
  expect(now()).toEqual(['Seed', 'No contact yet', 'Log a first contact.']);

  // She calls the clinic, and they talk; and once more.
  happens('2026-02-10', 'Talked', 'Ana likes walking');
  expect(now()).toEqual(['Seedling', '2 Common goal', TO_TIER_3]);
  happens('2026-02-24', 'Talked', 'Coffee at the clinic');
  expect(now()).toEqual(['Seedling', '2 Common goal', TO_TIER_3]);

  // She proposes the walking group.
  happens('2026-03-03', 'Pitched', 'Four Saturdays in May');
  expect(now()).toEqual(['Seedling', '2 Common goal', TO_TIER_3]);

  // They agree, and write down what for.
  happens('2026-03-17', 'Agreed', 'A handshake');
  typeRow(book, 'Partners', 2, { 'Common goal': 'More people walk and read' });
  expect(now()).toEqual(['Seedling', '3 Supportive roles', toTier4(1)]);

  // In May 34 people walk.
  happens('2026-05-09', 'Did it', 'To the river and back', 34);
  expect(now()).toEqual(['Harvest', '3 Supportive roles', toTier4(1)]);
  expect(toThank()).toEqual([CLINIC]);

  // The harvest is brought in: thanks, the board, the paper.
  on('2026-05-12');
  ask(book, 'logThanks', CLINIC, '');
  expect(toThank()).toEqual([]);
  happens('2026-05-19', 'Told others', 'Two minutes and a picture');
  toldTo('Board');
  happens('2026-05-21', 'Told others', 'Half a page in the Courier');
  toldTo('Press');
  expect(now()).toEqual(['Harvest', '3 Supportive roles', toTier4(2)]);

  // They look back for five minutes.
  on('2026-06-15');
  ask(book, 'lookBack', { partner: CLINIC, answers: ['34 came; no toilets', '', '', 'Anything by the river', '', ''] });
  expect(ask(book, 'lookBackStart').last).toMatchObject([{ partner: CLINIC, dayText: '15 June 2026' }]);
  expect(now()).toEqual(['Harvest', '3 Supportive roles', toTier4(2)]);

  // It may rest until next spring.
  on('2026-06-16');
  typeRow(book, 'Partners', 2, { 'Next season': 'Rest', 'Decided on': '2026-06-16', 'Rest until': '2027-03-20' });
  expect(now()).toEqual(['Resting', '3 Supportive roles', toTier4(2)]);

  // Nine months later the rest is over; opening the sidebar is enough.
  on('2027-03-20');
  expect(now()).toEqual(['Seed', '3 Supportive roles', toTier4(1)]);

  // They talk, and it grows again.
  happens('2027-03-23', 'Talked', 'Same river, more benches');
  expect(now()).toEqual(['Seedling', '3 Supportive roles', toTier4(2)]);
  expect(ask(book, 'cardOfPartner', CLINIC)).toMatchObject({ highestTier: '3 Supportive roles' });
}, 60_000);
