import { dayNumber } from './day';
import type { Event } from './event';
import type { Rhythm, Tier } from './lists';
import type { Partner, Windows } from './rows';

/** The facts of rules.md 4, by its letters. */
export interface TierFacts {
  /** Initiated, reciprocated, goal defined, ongoing input, routine, vision, key action. */
  readonly A: boolean;
  readonly B: boolean;
  readonly C: boolean;
  readonly I: boolean;
  readonly R: boolean;
  readonly V: boolean;
  readonly K: boolean;
}

/** The days that the tier is decided from, as numbers, sorted; they may lie ahead of the day that is looked at. */
export interface TierDays {
  readonly contact: readonly number[];
  readonly two: readonly number[];
  /** Two-way, without coming as audience only. */
  readonly input: readonly number[];
  readonly agreed: readonly number[];
  readonly bigStep: readonly number[];
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

/** The days of a partner's events, sorted by day. */
export function tierDays(events: readonly Event[]): TierDays {
  const days = (is: (event: Event) => boolean) => events.filter(is).map((event) => event.at);
  return {
    contact: days((event) => event.meaning.contact),
    two: days((event) => event.meaning.two),
    input: days(({ meaning, log }) => meaning.two && !(meaning.act && log?.partnerPart === 'Audience only')),
    agreed: days((event) => event.source === 'Agreed'),
    bigStep: days((event) => event.source === 'Big step'),
    any: days((event) => event.source !== 'Planned'),
  };
}

/** The facts of a partner on the day with this number. */
export function tierFacts(partner: Partner, days: TierDays, day: number, windows: Windows): TierFacts {
  return {
    A: lastOf(days.contact, day) > -Infinity,
    B: lastOf(days.two, day) > day - windows.active,
    C: partner.commonGoal !== '' && goalAgreed(days, day),
    I: lastOf(days.input, day) - firstAfter(days.input, day - windows.active) >= INPUT_APART,
    R: ROUTINE_RHYTHMS.includes(partner.rhythm) && routineBlocks(days, day) >= ROUTINE_BLOCKS,
    V: partner.servesMission !== '' && missionConfirmed(partner, day, windows),
    K: lastOf(days.bigStep, day) > day - windows.bigStep,
  };
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
export function routineMarks(days: TierDays, day: number): RoutineBlock[] {
  return Array.from({ length: BLOCKS }, (_, block) => {
    const to = day - block * BLOCK;
    return { from: to - BLOCK + 1, to, talked: lastOf(days.two, to) > to - BLOCK };
  });
}

interface TierLine {
  readonly when: (facts: TierFacts) => boolean;
  readonly tier: Tier;
}

/** The table of rules.md 4, read from the top. */
const TIER_LINES: readonly TierLine[] = [
  { when: ({ C, I, R, V, K }) => C && I && R && V && K, tier: '4 Strategic collaboration' },
  { when: ({ C, I }) => C && I, tier: '3 Supportive roles' },
  { when: ({ B }) => B, tier: '2 Common goal' },
  { when: ({ A }) => A, tier: '1 Building relationships' },
  { when: () => true, tier: 'No contact yet' },
];

/** The first line of the table that is true. */
export function tierOf(facts: TierFacts): Tier {
  return TIER_LINES.find(({ when }) => when(facts))!.tier;
}

/** Sponsors and vendors have no tier: a donor is not a failed collaborator. */
export function hasTiers({ kind }: Partner): boolean {
  return kind === '' || kind === 'Collaborator' || kind === 'Network we sit on';
}

/** The last of the sorted days that is not after `day`; -Infinity when there is none. */
export function lastOf(days: readonly number[], day: number): number {
  const after = countUpTo(days, day);
  return after === 0 ? -Infinity : days[after - 1]!;
}

/** The first of the sorted days after `day`; Infinity when there is none. */
export function firstAfter(days: readonly number[], day: number): number {
  return days[countUpTo(days, day)] ?? Infinity;
}

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
