import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/domain/day';
import type { Book } from '../host';
import { blankWorkbook, openBook } from '../host';
import { ask, typeRow } from './garden';

const LONG = 'Ñandú, río; “Straße” 🌻 '.repeat(12);

/** A library with something of each kind ahead, in a time zone, at noon there. */
function library(timeZone: string, now: number): Book {
  const book = openBook(blankWorkbook('en_US', timeZone), { now });
  ask(book, 'setUp');
  for (const set of ['agreement', 'season']) ask(book, 'addColumns', set);
  typeRow(book, 'Partners', 2, {
    Partner: 'Bright School',
    'Last done together': '2026-06-01',
    'Agreement ends': '2026-09-01',
  });
  typeRow(book, 'Partners', 3, {
    Partner: 'Resting Choir',
    'Last talked': '2026-01-05',
    'Next season': 'Rest',
    'Rest until': '2026-08-15',
  });
  typeRow(book, 'Log', 2, { Date: '2026-07-10', Partner: 'Bright School', 'What happened': 'Planned', Note: LONG });
  typeRow(book, 'Log', 3, { Date: '2026-12-24', Partner: 'Bright School', 'What happened': 'Planned' });
  return book;
}

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe.each([
  ['America/Los_Angeles', Date.UTC(2026, 5, 30, 19)],
  ['Pacific/Auckland', Date.UTC(2026, 5, 30, 0)],
])('the reminders as another program reads them, in %s', (timeZone, now) => {
  it('are all-day events of the next 90 days, each on its day', () => {
    const events = eventsOf(ask(library(timeZone, now), 'exportWords').reminders);
    expect(events.map(({ startDate, summary }) => [startDate.toString(), startDate.isDate, summary])).toEqual([
      ['2026-07-10', true, 'Planned: Bright School'],
      ['2026-08-15', true, 'Rest ends: Resting Choir'],
      ['2026-08-30', true, expect.stringMatching(/^Finish by this day .*: Bright School$/)],
      ['2026-09-01', true, 'Agreement ends: Bright School'],
    ]);
    for (const { startDate, endDate } of events) {
      expect(dayNumber(endDate.toString()) - dayNumber(startDate.toString())).toBe(1);
    }
    expect(events[0]!.description).toBe(LONG.trim());
  });

  it('double nothing when they are taken twice, and move what has moved', () => {
    const book = library(timeZone, now);
    const first = eventsOf(ask(book, 'exportWords').reminders);
    book.type('Partners', 'A2', 'Bright School');
    typeRow(book, 'Partners', 2, { 'Agreement ends': '2026-09-05' });
    const again = eventsOf(ask(book, 'exportWords').reminders);
    expect(new Set(first.map(({ uid }) => uid)).size).toBe(first.length);
    expect(again.map(({ uid }) => uid).sort()).toEqual(first.map(({ uid }) => uid).sort());
    expect(again.at(-1)!.startDate.toString()).toBe('2026-09-05');
  });

  it('keep every line short enough for any calendar', () => {
    const { reminders } = ask(library(timeZone, now), 'exportWords');
    expect(reminders.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of reminders.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
