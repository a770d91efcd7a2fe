import { agreementHolds } from './agreement';
import { dayNumber } from './day';
import type { Event } from './event';
import type { Rhythm, Tier } from './lists';
import { LEVELS, TIERS } from './lists';
import type { Partner, Windows } from './rows';

/** The facts of rules.md 4 on one day. In its letters: A, B, C, I, R, V, K; then what is left where none of them holds. */
export interface TierFacts {
  readonly initiated: boolean;
  readonly answered: boolean;
  readonly goalAgreed: boolean;
  readonly ongoing: boolean;
  readonly routine: boolean;
  readonly vision: boolean;
  readonly keyAction: boolean;
  /** They answered on some day, however long ago. */
  readonly everAnswered: boolean;
  /** An idea was noted, or something is planned. */
  readonly awaited: boolean;
}

/** Days as numbers, sorted; they may lie ahead of the day that is looked at. A series is there on each day on which it runs, when that is looked at. */
interface Days {
  readonly on: readonly number[];
  readonly series: readonly Pick<Event, 'at' | 'until'>[];
}

/** The days that the tier is decided from. */
export interface TierDays {
  readonly contact: Days;
  readonly two: Days;
  /** Two-way, without coming as audience only. */
  readonly input: Days;
  readonly agreed: Days;
  readonly bigStep: Days;
  readonly noted: Days;
  /** Every day with evidence. */
  readonly any: readonly number[];
}

/** How far apart the first and the last input must be, in days. */
export const INPUT_APART = 30;
/** The blocks of a routine: their length in days, how many there are, and in how many there must be contact. */
const BLOCK = 91;
const BLOCKS = 4;
export const ROUTINE_BLOCKS = 3;
export const ROUTINE_RHYTHMS: readonly (Rhythm | '')[] = ['Monthly', 'Every 2 months', 'Quarterly'];

/** The days of a partner's events, sorted by day. `noted`: the ideas of its projects. */
export function tierDays(partner: Partner, events: readonly Event[], noted: readonly Event[]): TierDays {
  const days = (is: (event: Event) => boolean) => daysOf(events.filter((event) => !event.again && is(event)));
  const evidence = events.flatMap(({ source, at }) => (source === 'Planned' ? [] : [at]));
  if (partner.missionConfirmedOn !== '') evidence.push(dayNumber(partner.missionConfirmedOn));
  return {
    contact: days(({ meaning }) => meaning.contact),
    two: days(({ meaning }) => meaning.deepens),
    input: days(
      ({ meaning, source, log }) =>
        meaning.deepens && !(source === 'Did it' && log !== null && log.partnerPart === 'Audience only'),
    ),
    agreed: days(({ source }) => source === 'Agreed'),
    bigStep: days(({ source }) => source === 'Big step'),
    noted: daysOf([...events.filter(({ source }) => source === 'Idea noted'), ...noted]),
    any: evidence,
  };
}

function daysOf(events: readonly Event[]): Days {
  const series = events.filter(({ at, until }) => until > at);
  const on = [...events.map(({ at }) => at), ...series.map(({ until }) => until)].sort((a, b) => a - b);
  return { on, series };
}

/** The window in which contact counts as current for this partner, in days. */
export function activeWindow({ rhythm }: Partner, windows: Windows): number {
  return rhythm === 'Yearly' ? windows.yearly : windows.active;
}

/** The facts of a partner on the day with this number. `planned`: something is planned then, which holds off a lapse as an agreement does. */
export function tierFacts(
  partner: Partner,
  days: TierDays,
  day: number,
  windows: Windows,
  planned: boolean,
): TierFacts {
  const since = answersSince(partner, day, windows, planned);
  return {
    initiated: lastOf(days.contact, day) > -Infinity,
    answered: lastOf(days.two, day) > since,
    goalAgreed: partner.commonGoal !== '' && goalAgreed(days, day),
    ongoing: lastOf(days.input, day) - firstAfter(days.input, since, day) >= INPUT_APART,
    routine: ROUTINE_RHYTHMS.includes(partner.rhythm) && routineBlocks(days, day) >= ROUTINE_BLOCKS,
    vision: partner.servesMission !== '' && missionConfirmed(partner, day, windows),
    keyAction: lastOf(days.bigStep, day) > day - windows.bigStep,
    everAnswered: lastOf(days.two, day) > -Infinity,
    awaited: planned || lastOf(days.noted, day) > -Infinity,
  };
}

/** The last day that no longer counts for answers and input: one Active window ago, two under an agreement or with a plan. */
export function answersSince(partner: Partner, day: number, windows: Windows, planned: boolean): number {
  return day - (planned || agreementHolds(partner, day) ? 2 : 1) * activeWindow(partner, windows);
}

/** Whether there was an Agreed event up to the day. */
export function goalAgreed(days: TierDays, day: number): boolean {
  return lastOf(days.agreed, day) > -Infinity;
}

/** Whether the mission fit was confirmed in the Mission window. */
export function missionConfirmed({ missionConfirmedOn }: Partner, day: number, windows: Windows): boolean {
  if (missionConfirmedOn === '') return false;
  const confirmed = dayNumber(missionConfirmedOn);
  return confirmed <= day && confirmed > day - windows.mission;
}

/** In how many of the four 91-day blocks that end on the day there was two-way contact. */
export function routineBlocks(days: TierDays, day: number): number {
  return routineMarks(days, day).filter(({ talked }) => talked).length;
}

/** One of the four blocks of a routine: the days it spans, and whether there was two-way contact. */
export interface RoutineBlock {
  readonly from: number;
  readonly to: number;
  readonly talked: boolean;
}

/** The four 91-day blocks that end on the day, the latest first. */
export function routineMarks({ two }: TierDays, day: number): RoutineBlock[] {
  return Array.from({ length: BLOCKS }, (_, block) => {
    const to = day - block * BLOCK;
    const last = block === 0 ? lastOf(two, day) : (two.on[countUpTo(two.on, to) - 1] ?? -Infinity);
    return { from: to - BLOCK + 1, to, talked: last > to - BLOCK };
  });
}

interface LevelLine {
  readonly when: (facts: TierFacts) => boolean;
  /** 1 to 4. */
  readonly level: number;
}

/** The four levels in the table of rules.md 4, read from the top. */
const LEVEL_LINES: readonly LevelLine[] = [
  { when: (f) => f.goalAgreed && f.ongoing && f.routine && f.vision && f.keyAction, level: 4 },
  { when: (f) => f.goalAgreed && f.ongoing, level: 3 },
  { when: (f) => f.answered, level: 2 },
  { when: (f) => f.initiated && !f.everAnswered, level: 1 },
];

/** 1 to 4; 0 where nothing is known, or it has gone quiet. */
export function levelOf(facts: TierFacts): number {
  return LEVEL_LINES.find(({ when }) => when(facts))?.level ?? 0;
}

const QUIET: Readonly<Record<number, Tier>> = { 2: 'Quiet (was 2)', 3: 'Quiet (was 3)', 4: 'Quiet (was 4)' };

/** The tier by the facts of a day; `highest` is asked for only when it has gone quiet. */
export function tierOf(facts: TierFacts, highest: () => number): Tier {
  const level = levelOf(facts);
  if (level > 0) return LEVELS[level - 1]!;
  if (facts.everAnswered) return QUIET[Math.max(2, highest())]!;
  return facts.awaited ? 'No contact yet' : 'No date yet';
}

/** Whether it has gone quiet; what it was is not what it is. */
export function isQuiet(tier: Tier | ''): boolean {
  return Object.values<string>(QUIET).includes(tier);
}

/** How deep a tier is, for comparing two: No date yet 0, No contact yet 1, then 1, Quiet, 2, 3, 4. Without a tier: -1. */
export function depthOf(tier: Tier | ''): number {
  return tier === '' ? -1 : TIERS.indexOf(isQuiet(tier) ? 'Quiet (was 2)' : tier);
}

/**
 * The highest level, 0 to 4, on day `last` and on each earlier day with evidence. A plan counts on `last` only, when `planned`; a series is read
 * as of each of the days, and so is an agreement.
 */
export function highestLevel(
  partner: Partner,
  days: TierDays,
  last: number,
  windows: Windows,
  planned: boolean,
  first = -Infinity,
): number {
  let highest = levelOf(tierFacts(partner, days, last, windows, planned));
  for (const day of new Set(days.any)) {
    if (day < first || day >= last || highest === LEVELS.length) continue;
    highest = Math.max(highest, levelOf(tierFacts(partner, days, day, windows, false)));
  }
  return highest;
}

/** Sponsors and vendors have no tier: a donor is not a failed collaborator. */
export function hasTiers({ kind }: Partner): boolean {
  return kind === '' || kind === 'Collaborator' || kind === 'Network we sit on';
}

/** The last of the days that is not after `day`, which is the day looked at; -Infinity when there is none. */
export function lastOf({ on, series }: Days, day: number): number {
  if (runs(series, day)) return day;
  return on[countUpTo(on, day) - 1] ?? -Infinity;
}

/** The first of the days after `since`, looked at on `day`; Infinity when there is none. */
export function firstAfter({ on, series }: Days, since: number, day: number): number {
  const first = on[countUpTo(on, since)] ?? Infinity;
  return first > day && runs(series, day) ? day : first;
}

function runs(series: Days['series'], day: number): boolean {
  return series.some(({ at, until }) => at <= day && day < until);
}

/** How many of the sorted days are not after `day`. */
function countUpTo(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
