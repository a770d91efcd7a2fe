import type { Day } from './day';
import { dayNumber } from './day';
import type { LibraryPart, What } from './lists';
import type { LogRow, Partner, Project } from './rows';

/** What a dated thing says (rules.md 2). Every act is two-way; whatever is two-way, out or unknown is contact. */
export interface Meaning {
  readonly contact: boolean;
  readonly two: boolean;
  /** Two-way for the tier too: a no, a booth and a flyer are not. */
  readonly deepens: boolean;
  readonly act: boolean;
  /** Contact known not to be two-way, thanks apart. */
  readonly out: boolean;
  /** They only used a room: an `out` to which nobody expects an answer. */
  readonly room: boolean;
  /** Contact of unknown direction. */
  readonly unknown: boolean;
  readonly namesIdea: boolean;
  /** They said not now: it takes the idea back, and begins nothing. */
  readonly declines: boolean;
  /** A row of this kind that lies ahead holds off a lapse. */
  readonly plans: boolean;
}

const SILENT: Meaning = {
  contact: false,
  two: false,
  deepens: false,
  act: false,
  out: false,
  room: false,
  unknown: false,
  namesIdea: false,
  declines: false,
  plans: false,
};
const OUT: Meaning = { ...SILENT, contact: true, out: true, plans: true };
const TWO: Meaning = { ...SILENT, contact: true, two: true, deepens: true, plans: true };
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
  'Not now': { ...TWO, deepens: false, declines: true, plans: false },
  Agreed: IDEA,
  'Did it': DONE,
  Gave: DONE,
  Thanked: CONTACT_ONLY,
  'Told others': SILENT,
  'Looked back': SILENT,
  'Big step': IDEA,
  Note: SILENT,
  Planned: { ...SILENT, plans: true },
  '': UNKNOWN,
};

/** Where partnerships begin, and what is none yet: what Did it means with these parts of the library. */
const BOOTH: Meaning = { ...TWO, deepens: false };
const NO_PROGRAM: Readonly<Partial<Record<LibraryPart | '', Meaning>>> = {
  'Space only': { ...OUT, room: true },
  'Promotion only': BOOTH,
  'Booth or table': BOOTH,
};

/** The word or the column that an event comes from; `''`: a Log row whose word is blank or not in the list. */
export type Source = What | '' | 'Last contact' | 'Beginning' | 'Idea noted';

/** A dated thing: a Log row, or a date in one of the columns that count as one. */
export interface Event {
  readonly day: Day;
  /** `day` as a number. */
  readonly at: number;
  /** The last day of a series as a number; of anything else `at`. */
  readonly until: number;
  /** The same Log row once more, on the last day of its series, or on the garden's day while it runs. */
  readonly again: boolean;
  readonly source: Source;
  readonly meaning: Meaning;
  /** The Log row; null for a column. */
  readonly log: LogRow | null;
  /** The projects that it names. */
  readonly projects: readonly Project[];
}

/** What a word of the Log means, with the part that the library had in it. */
export function meaningOf(what: What | '', libraryPart: LibraryPart | ''): Meaning {
  return (what === 'Did it' && NO_PROGRAM[libraryPart]) || MEANINGS[what];
}

/** Whether it begins a season: two-way contact that is no refusal, or the library reaching out. */
export function begins({ two, out, declines }: Meaning): boolean {
  return (two && !declines) || out;
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
export function columnEvents(of: Partner | Project, agreed: boolean): Event[] {
  const events: Event[] = [];
  const row: Partial<Record<keyof Partner, unknown>> = of;
  for (const [column, source, meaning] of BY_COLUMN) {
    if (column === 'agreedOn' && !agreed) continue;
    const day = row[column];
    if (typeof day !== 'string' || day === '') continue;
    const at = dayNumber(day);
    events.push({ day, at, until: at, again: false, source, meaning, log: null, projects: [] });
  }
  return events;
}

/** The events of a Log row that has a date, as they are on day `asOf`: a series is one on its last day too, or on `asOf` while it runs. */
export function logEvents(log: LogRow, projects: readonly Project[], asOf: Day): Event[] {
  const at = dayNumber(log.date);
  const until = log.until > log.date ? dayNumber(log.until) : at;
  const first: Event = {
    day: log.date,
    at,
    until,
    again: false,
    source: log.what,
    meaning: meaningOf(log.what, log.libraryPart),
    log,
    projects,
  };
  if (until === at || log.date >= asOf) return [first];
  const day = log.until < asOf ? log.until : asOf;
  return [first, { ...first, day, at: dayNumber(day), again: true }];
}

/** Oldest first; on one day in an order that does not depend on the sheet's. */
export function byDay(a: Event, b: Event): number {
  return a.at - b.at || (a.source < b.source ? -1 : a.source > b.source ? 1 : (a.log?.row ?? 0) - (b.log?.row ?? 0));
}
