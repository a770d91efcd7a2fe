/*
 * What a dated thing is (rules.md 2), as a number: events are sorted by place, kind and day, so that the last or the first day of a kind is
 * found by one search. A number stands in the key of an event with two digits.
 */
export const KIND = {
  reachedOut: 1,
  theyReachedOut: 2,
  talked: 3,
  notNow: 4,
  pitched: 5,
  agreed: 6,
  didIt: 7,
  audienceOnly: 8,
  booth: 9,
  spaceOnly: 10,
  gave: 11,
  thanked: 12,
  bigStep: 13,
  lookedBack: 14,
  toldInside: 15,
  toldOutside: 16,
  toldBoth: 17,
  other: 18,
  unknown: 19,
  planned: 23,
  beginning: 21,
  ideaNoted: 22,
  promotion: 20,
  ahead: 24,
  /** Ahead, but beyond the Plan window: only told. */
  later: 25,
} as const;
export type Kind = keyof typeof KIND;
export const KINDS = Object.keys(KIND) as Kind[];

/** The word of the Log, by kind; what the other kinds are is decided by other cells of the row. */
export const WORD_OF: Readonly<Partial<Record<Kind, string>>> = {
  reachedOut: 'Reached out',
  theyReachedOut: 'They reached out',
  talked: 'Talked',
  notNow: 'Not now',
  pitched: 'Pitched',
  agreed: 'Agreed',
  didIt: 'Did it',
  gave: 'Gave',
  thanked: 'Thanked',
  bigStep: 'Big step',
  lookedBack: 'Looked back',
  toldInside: 'Told others',
  other: 'Note',
  planned: 'Planned',
};

const INPUT = ['theyReachedOut', 'talked', 'agreed', 'didIt', 'gave', 'bigStep'] as const;
const TIER_TWO = [...INPUT, 'audienceOnly'] as const;
/** Where partnerships begin: two-way, but not for the tier. */
const BEGINS = ['booth', 'promotion'] as const;

/** The table of rules.md 2 by its columns. */
export const MEANS = {
  act: ['didIt', 'audienceOnly', 'gave'],
  two: [...TIER_TWO, ...BEGINS, 'notNow'],
  /** Two-way, and no refusal. */
  yes: [...TIER_TWO, ...BEGINS],
  /** Two-way for the tier: rules.md 4, B and R. */
  tierTwo: TIER_TWO,
  /** Two-way, and not as audience only: I. */
  input: INPUT,
  out: ['reachedOut', 'pitched', 'spaceOnly'],
  namesIdea: ['pitched', 'agreed', 'didIt', 'audienceOnly', 'gave', 'bigStep', 'ideaNoted'],
  /** Contact of any direction, a beginning left out: it says nothing about today. */
  contact: [...TIER_TWO, ...BEGINS, 'notNow', 'reachedOut', 'pitched', 'spaceOnly', 'unknown', 'thanked'],
  /** Whatever can be the first event. */
  any: [
    ...TIER_TWO,
    ...BEGINS,
    'notNow',
    'reachedOut',
    'pitched',
    'spaceOnly',
    'unknown',
    'thanked',
    'lookedBack',
    'toldInside',
    'toldOutside',
    'toldBoth',
    'other',
    'beginning',
    'ideaNoted',
  ],
  toldIn: ['toldInside', 'toldBoth'],
  toldOut: ['toldOutside', 'toldBoth'],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;

/** A row of these kinds that lies ahead is no plan (rules.md 3). */
export const NO_PLAN: readonly Kind[] = ['notNow', 'thanked', 'lookedBack', 'toldInside', 'other'];

/** Below every key, between the places of events. */
const PLACE = 10_000_000;
const KIND_STEP = 100_000;
/** Later than every day that counts. */
export const FAR = 99_999;

/** Where the events of something stand in the order of events: `of` is a formula for its place. */
export function keyOf(place: string, kind: string, day: string): string {
  return `((${place})*100+(${kind}))*${KIND_STEP}+(${day})`;
}

/** The place as the number below all its keys. */
export function baseOf(place: string): string {
  return `(${place})*${PLACE}`;
}

/** The last day of a kind, 0 for never; `base` is a cell. Events that lie ahead have a kind of their own. */
export function lastDay(base: string, kind: Kind): string {
  const step = KIND[kind] * KIND_STEP;
  return `MAX(0,LOOKUP(${base}+${step + FAR},[order.key])-${base}-${step})`;
}

/** The last day of a kind up to a day. */
export function lastDayUpTo(base: string, kind: Kind, day: string): string {
  const step = KIND[kind] * KIND_STEP;
  return `MAX(0,LOOKUP(${base}+${step}+${day},[order.key])-${base}-${step})`;
}

/** The first day of a kind after a day; FAR for none. */
export function firstDayAfter(base: string, kind: Kind, day: string): string {
  const step = KIND[kind] * KIND_STEP;
  return `MIN(${FAR},INDEX([order.key],MATCH(${base}+${step}+${day},[order.key],1)+1)-${base}-${step})`;
}
