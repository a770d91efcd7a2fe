import type { Day } from './day';
import type { LibraryPart, What } from './lists';
import type { LogRow, Partner, Project } from './rows';

/** What a dated thing says (rules.md 2). Every act is two-way; whatever is two-way, out or unknown is contact. */
export interface Meaning {
  readonly contact: boolean;
  readonly two: boolean;
  readonly act: boolean;
  /** Contact known not to be two-way, thanks apart. */
  readonly out: boolean;
  /** Contact of unknown direction. */
  readonly unknown: boolean;
  readonly namesIdea: boolean;
  /** A row of this kind that lies ahead holds off a lapse. */
  readonly plans: boolean;
}

const SILENT: Meaning = {
  contact: false,
  two: false,
  act: false,
  out: false,
  unknown: false,
  namesIdea: false,
  plans: false,
};
const OUT: Meaning = { ...SILENT, contact: true, out: true, plans: true };
const TWO: Meaning = { ...SILENT, contact: true, two: true, plans: true };
const IDEA: Meaning = { ...TWO, namesIdea: true };
const DONE: Meaning = { ...IDEA, act: true };
const UNKNOWN: Meaning = { ...SILENT, contact: true, unknown: true, plans: true };
/** Thanks are contact, and a beginning is contact for the tier; neither starts anything. */
const CONTACT_ONLY: Meaning = { ...SILENT, contact: true };

const MEANINGS: Readonly<Record<What | '', Meaning>> = {
  'Reached out': OUT,
  'They reached out': TWO,
  Talked: TWO,
  Pitched: { ...OUT, namesIdea: true },
  Agreed: IDEA,
  'Did it': DONE,
  Thanked: CONTACT_ONLY,
  'Told others': SILENT,
  'Looked back': SILENT,
  'Big step': IDEA,
  Note: SILENT,
  Planned: { ...SILENT, plans: true },
  '': UNKNOWN,
};

/** The word or the column that an event comes from; `''`: a Log row whose word is blank or not in the list. */
export type Source = What | '' | 'Last contact' | 'Beginning' | 'Idea noted';

/** A dated thing: a Log row, or a date in one of the columns that count as one. */
export interface Event {
  readonly day: Day;
  /** `day` as a number. */
  readonly at: number;
  readonly source: Source;
  readonly meaning: Meaning;
  /** The Log row; null for a column. */
  readonly log: LogRow | null;
  /** The projects that it names. */
  readonly projects: readonly Project[];
}

/** What a word of the Log means; a partner that only used the space neither answered nor did anything together. */
export function meaningOf(what: What | '', libraryPart: LibraryPart | ''): Meaning {
  return what === 'Did it' && libraryPart === 'Space only' ? OUT : MEANINGS[what];
}

const BY_COLUMN: readonly [keyof Partner, Source, Meaning][] = [
  ['lastContact', 'Last contact', UNKNOWN],
  ['firstContact', 'Beginning', CONTACT_ONLY],
  ['partnerSince', 'Beginning', CONTACT_ONLY],
  ['lastTalked', 'Talked', TWO],
  ['lastDone', 'Did it', DONE],
  ['goalAgreedOn', 'Agreed', IDEA],
  ['agreedOn', 'Agreed', IDEA],
  ['ideaNotedOn', 'Idea noted', { ...SILENT, namesIdea: true }],
];

/** The events in the columns of a partner or a project; a project has only `ideaNotedOn`. */
export function columnEvents(of: Partner | Project, agreed: boolean, numberOf: (day: Day) => number): Event[] {
  const events: Event[] = [];
  const row: Partial<Record<keyof Partner, unknown>> = of;
  for (const [column, source, meaning] of BY_COLUMN) {
    if (column === 'agreedOn' && !agreed) continue;
    const day = row[column];
    if (typeof day !== 'string' || day === '') continue;
    events.push({ day, at: numberOf(day), source, meaning, log: null, projects: [] });
  }
  return events;
}

/** Oldest first; on one day in an order that does not depend on the sheet's. */
export function byDay(a: Event, b: Event): number {
  return a.at - b.at || (a.source < b.source ? -1 : a.source > b.source ? 1 : (a.log?.row ?? 0) - (b.log?.row ?? 0));
}
