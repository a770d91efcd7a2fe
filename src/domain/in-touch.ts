import type { Day } from './day';
import { addDays, daysBetween } from './day';
import type { Event } from './event';
import type { InTouch, Rhythm, Stage } from './lists';
import { isPlan } from './season';

/** Days between two contacts, by rhythm (rules.md 6). */
const RHYTHM_DAYS: Readonly<Record<Rhythm | '', number>> = {
  Monthly: 31,
  'Every 2 months': 62,
  Quarterly: 92,
  'Twice a year': 183,
  Yearly: 366,
  'As needed': 92,
  '': 92,
};
/** How far ahead a plan excuses silence, in days. */
const SOON = 31;

interface TouchFacts {
  /** Days since a rest ended that spoke; null when none did. */
  readonly rested: number | null;
  /** Days since the last two-way contact; Infinity when there was none. */
  readonly gap: number;
  readonly rhythm: number;
  readonly plannedSoon: boolean;
  /** There was contact, and never more than a room that they used. */
  readonly onlyRoom: boolean;
}

/** The table of rules.md 6, read from the top. */
const IN_TOUCH_LINES: readonly { readonly when: (facts: TouchFacts) => boolean; readonly says: InTouch | '' }[] = [
  { when: ({ rested, rhythm }) => rested !== null && rested <= rhythm, says: 'Needs water' },
  { when: ({ rested }) => rested !== null, says: 'Wilting' },
  { when: ({ gap, plannedSoon }) => gap === Infinity && plannedSoon, says: 'Planned' },
  { when: ({ gap, onlyRoom }) => gap === Infinity && onlyRoom, says: '' },
  { when: ({ gap }) => gap === Infinity, says: 'No answer yet' },
  { when: ({ gap, rhythm }) => gap <= rhythm, says: 'In touch' },
  { when: ({ plannedSoon }) => plannedSoon, says: 'Planned' },
  { when: ({ gap, rhythm }) => gap <= 2 * rhythm, says: 'Needs water' },
  { when: () => true, says: 'Wilting' },
];

/**
 * Whether the library keeps in touch with a partner; `''` where it is not asked. `events` are all of the partner's, `restedUntil` the end of the
 * rest that decided the stage, when one did.
 */
export function inTouchOf(
  stage: Stage,
  rhythm: Rhythm | '',
  events: readonly Event[],
  restedUntil: Day,
  asOf: Day,
  plannedUpTo: Day,
): InTouch | '' {
  if (stage === 'Resting' || stage === 'Needs a date') return '';
  const soon = addDays(asOf, SOON);
  const upTo = soon < plannedUpTo ? soon : plannedUpTo;
  const contacts = events.filter(
    ({ day, meaning, source }) => day <= asOf && meaning.contact && source !== 'Beginning',
  );
  const lastTwo = contacts.reduce<Day>((last, { day, meaning }) => (meaning.two && day > last ? day : last), '');
  const facts: TouchFacts = {
    rested: restedUntil === '' ? null : daysBetween(restedUntil, asOf),
    gap: lastTwo === '' ? Infinity : daysBetween(lastTwo, asOf),
    rhythm: RHYTHM_DAYS[rhythm],
    plannedSoon: events.some((event) => isPlan(event, asOf, upTo)),
    onlyRoom: contacts.length > 0 && contacts.every(({ meaning }) => meaning.room),
  };
  return IN_TOUCH_LINES.find(({ when }) => when(facts))!.says;
}
