import type { LogEntry } from '../../../src/contract/log';
import { type Day, isDay } from '../../../src/domain/day';
import type { What } from '../../../src/domain/lists';
import { ABOUT_THE_LIBRARY } from '../../../src/domain/lists';

/** What stands in the log form while one types. */
export interface Draft {
  partner: string;
  what: What | '';
  /** null: today, whichever day that is when it is saved; `''`: a day is still to be picked. */
  day: Day | null;
  people: string;
  note: string;
  /** Further fields, by their key. */
  more: Record<string, string>;
}

export type Missing = 'partner' | 'what' | 'day' | 'people';

/** An empty form for this partner. */
export function draftFor(partner: string): Draft {
  return { partner, what: '', day: null, people: '', note: '', more: {} };
}

/** Something was entered besides the partner: then the partner is no longer changed by looking at another card. */
export function isBegun(draft: Draft): boolean {
  return draft.what !== '' || draft.note !== '' || draft.people !== '' || entered(draft.more) !== null;
}

/** The entry to save, or the first field that is missing or can't be understood, in the order of the form. */
export function entryOf(draft: Draft, today: Day, counts: boolean): LogEntry | Missing {
  const { what } = draft;
  const partner = draft.partner.trim();
  if (partner === '' && (what === '' || !ABOUT_THE_LIBRARY.includes(what))) return 'partner';
  if (what === '') return 'what';
  const date = draft.day ?? today;
  if (!isDay(date)) return 'day';
  const people = counts ? draft.people.trim() : '';
  if (!/^\d{0,7}$/.test(people)) return 'people';
  const more = entered(draft.more);
  return {
    partner,
    what,
    date,
    people: people === '' ? null : Number(people),
    note: draft.note.trim(),
    ...(more === null ? {} : { more }),
  };
}

/** The further fields that were filled; null when none was. */
function entered(more: Record<string, string>): Record<string, string> | null {
  const filled = Object.entries(more).filter(([, text]) => text.trim() !== '');
  return filled.length === 0 ? null : Object.fromEntries(filled);
}

/** The names in a field with one of them in place of another. */
export function withName(field: string, stranger: string, name: string): string {
  const names = field.split(';').map((one) => one.trim());
  return names.map((one) => (one === stranger ? name : one)).join('; ');
}
