import type { Library, Row } from './library';
import { isVendor, namesIn, number, text } from './library';

/*
 * The entries of a partner or a project as somebody would write them on a sheet of paper, one under the other, and what rules.md 2 to 4
 * make of them; without indexes, sorting, or any function of ours.
 */

/** A dated thing. `what` in small letters: the word of the Log, or what a date of the Partners row amounts to. */
export interface Entry {
  readonly day: number;
  readonly what: string;
  /** The row of the Log; null for a date on the Partners or Projects row. */
  readonly row: Row | null;
}

const ANSWERS = ['they reached out', 'talked', 'hablamos', 'agreed', 'did it', 'gave', 'big step', 'not now', 'booth'];
/** They answer, but no tier comes of it. */
const SHALLOW = ['not now', 'booth'];
const NO_CONTACT = ['told others', 'looked back', 'note', 'planned', 'idea noted'];

const COLUMNS = {
  'Last talked': 'talked',
  'Last done together': 'did it',
  'Goal agreed on': 'agreed',
  'Agreed on': 'agreed',
  'Last contact': 'nobody knows who spoke',
  'First contact': 'a beginning',
  'Partner since': 'a beginning',
  'Idea noted on': 'idea noted',
} as const;

/** Whether it is no contact at all. */
export function isSilent({ what }: Entry): boolean {
  return NO_CONTACT.includes(what);
}

/** Whether the partner answered. */
export function isAnswer({ what }: Entry): boolean {
  return ANSWERS.includes(what);
}

/** The entries of a partner: its own dates, and the Log rows that name it, or only a project of its own. */
export function entriesOfPartner(library: Library, partner: Row): Entry[] {
  const name = text(partner, 'Partner').toLowerCase();
  const mine = projectsOf(library, partner);
  return entriesOf(library, partner, (row) => {
    const named = namesIn(row, 'Partner');
    return named.length > 0 ? named.includes(name) : namesIn(row, 'Project').some((project) => mine.includes(project));
  });
}

/** The entries of a project: its own date, and the Log rows that name it. */
export function entriesOfProject(library: Library, project: Row): Entry[] {
  const name = text(project, 'Project').toLowerCase();
  return entriesOf(library, project, (row) => namesIn(row, 'Project').includes(name));
}

/** The names of the projects that name the partner. */
export function projectsOf({ projects }: Library, partner: Row): string[] {
  const name = text(partner, 'Partner').toLowerCase();
  const mine = projects.filter((project) => namesIn(project, 'Partners').includes(name));
  return mine.map((project) => text(project, 'Project').toLowerCase());
}

function entriesOf({ log }: Library, own: Row, belongs: (row: Row) => boolean): Entry[] {
  const dates = Object.entries(COLUMNS).filter(
    ([heading]) => !(heading === 'Agreed on' && text(own, 'Agreement') === 'None'),
  );
  return [
    ...dates.map(([heading, what]) => ({ day: number(own, heading), what, row: null })),
    ...log.filter(belongs).map((row) => ({ day: number(row, 'Date'), what: whatOf(row), row })),
  ].filter(({ day }) => day > 0);
}

/** Where only the space was given nothing was done together. */
export function whatOf(row: Row): string {
  const what = text(row, 'What happened').toLowerCase();
  if (what !== 'did it') return what;
  const part = text(row, "Library's part");
  return part === 'Space only' ? 'reached out' : ['Booth or table', 'Promotion only'].includes(part) ? 'booth' : what;
}

/** `Next season` as it was in force on the day. */
export function decisionOn(row: Row, day: number): string {
  return number(row, 'Decided on') > day ? '' : text(row, 'Next season');
}

/** The first day of the season on that day; -Infinity where nothing begins one (rules.md 3). */
export function seasonStart(row: Row, entries: readonly Entry[], day: number): number {
  const [decision, ended, rest] = [decisionOn(row, day), number(row, 'Ended on'), number(row, 'Rest until')];
  if (decision === 'Rest' && rest <= day) return rest;
  const went = (entry: Entry) => isAnswer(entry) || ['reached out', 'pitched'].includes(entry.what);
  const again = entries.some((entry) => went(entry) && entry.day > ended && entry.day <= day);
  return ['Repeat', 'Change'].includes(decision) && ended <= day && again ? ended + 1 : -Infinity;
}

/** The day on which it ended, as known on that day; not a number where it had not. */
export function endedOn(row: Row, entries: readonly Entry[], day: number): number {
  const ended = number(row, 'Ended on');
  const before = entries.filter((entry) => entry.what !== 'planned' && entry.day <= day).map((entry) => entry.day);
  const mistaken = before.length > 0 && before.every((one) => one > ended);
  return ended <= day && ended >= seasonStart(row, entries, day) && !mistaken ? ended : Number.NaN;
}

/** Level 0 to 4 on a day; -1 for sponsors and vendors (rules.md 4). An ending is left out of account. */
export function levelOn(partner: Row, entries: readonly Entry[], day: number): number {
  if (/sponsor|vendor/i.test(text(partner, 'Kind'))) return -1;
  const until = entries.filter((entry) => entry.day <= day);
  const deep = until.filter((entry) => isAnswer(entry) && !SHALLOW.includes(entry.what));
  const lately = deep.filter((entry) => entry.day > day - windowOn(partner, day));
  const input = lately.filter(
    ({ what, row }) => !(what === 'did it' && text(row ?? {}, "Partner's part") === 'Audience only'),
  );
  const days = input.map((entry) => entry.day);
  const goal = text(partner, 'Common goal') !== '' && until.some(({ what }) => what === 'agreed');
  if (goal && days.length > 0 && Math.max(...days) - Math.min(...days) >= 30) {
    const confirmed = number(partner, 'Mission fit confirmed on');
    const blocks = [0, 1, 2, 3].filter((block) => deep.some((entry) => Math.floor((day - entry.day) / 91) === block));
    const routine = ['Monthly', 'Every 2 months', 'Quarterly'].includes(text(partner, 'Rhythm')) && blocks.length >= 3;
    const mission = text(partner, 'How it serves their mission') !== '' && confirmed <= day && confirmed > day - 730;
    const step = until.some(({ what, day: when }) => what === 'big step' && when > day - 730);
    return routine && mission && step ? 4 : 3;
  }
  if (lately.length > 0) return 2;
  // Gone quiet: no level of the toolkit.
  if (deep.length > 0) return 0;
  return until.some(({ what }) => !NO_CONTACT.includes(what)) ? 1 : 0;
}

/** Who meets once a year is looked back for longer, and under an agreement in force twice as far. */
function windowOn(partner: Row, day: number): number {
  const once = text(partner, 'Rhythm') === 'Yearly' ? 549 : 396;
  const agreed = text(partner, 'Agreement') !== '' && text(partner, 'Agreement') !== 'None';
  const inForce = agreed && number(partner, 'Agreement ends') >= day && !(number(partner, 'Agreed on') > day);
  return inForce && !(number(partner, 'Agreement ends') < number(partner, 'Agreed on')) ? 2 * once : once;
}

/** The day on which a partner ended or was let go, as known on that day; not a number while it goes on, rests or comes back. */
export function overOn(library: Library, row: Row, day: number): number {
  const decision = decisionOn(row, day);
  if (decision === 'Let go') return number(row, 'Decided on') || -Infinity;
  if (decision === 'Repeat' || decision === 'Change') return Number.NaN;
  if (decision === 'Rest' && !(number(row, 'Rest until') <= day)) return Number.NaN;
  return endedOn(row, entriesOfPartner(library, row), day);
}

/** The partners that charts count: no vendor, and nobody who was gone before the fiscal year of the day began. */
export function countedOn(library: Library, rows: readonly Row[], day: number, yearBegins: number): Row[] {
  return rows.filter((row) => !isVendor(row) && !(overOn(library, row, day) < yearBegins));
}
