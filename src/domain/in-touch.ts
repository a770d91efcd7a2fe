import { dayNumber } from './day';
import type { Event } from './event';
import type { InTouch, Rhythm, Stage } from './lists';
import type { Windows } from './rows';

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
  /** Days since the last two-way contact; Infinity when there was none. */
  readonly gap: number;
  readonly rhythm: number;
  readonly plannedSoon: boolean;
}

/** The table of rules.md 6, read from the top. */
const IN_TOUCH_LINES: readonly { readonly when: (facts: TouchFacts) => boolean; readonly says: InTouch }[] = [
  { when: ({ gap }) => gap === Infinity, says: 'No answer yet' },
  { when: ({ gap, rhythm }) => gap <= rhythm, says: 'In touch' },
  { when: ({ plannedSoon }) => plannedSoon, says: 'Planned' },
  { when: ({ gap, rhythm }) => gap <= 2 * rhythm, says: 'Needs water' },
  { when: () => true, says: 'Wilting' },
];

/** Whether the library keeps in touch with a partner; `''` where it is not asked. `events` are all of the partner's. */
export function inTouchOf(
  stage: Stage,
  rhythm: Rhythm | '',
  events: readonly Event[],
  asOf: string,
  windows: Windows,
): InTouch | '' {
  if (stage === 'Resting' || stage === 'Needs a date') return '';
  const today = dayNumber(asOf);
  const soon = today + Math.min(SOON, windows.plan);
  let last = -Infinity;
  let plannedSoon = false;
  for (const { at, log, meaning } of events) {
    if (at <= today && meaning.two) last = Math.max(last, at);
    if (at > today && at <= soon && log !== null && meaning.plans) plannedSoon = true;
  }
  const facts = { gap: today - last, rhythm: RHYTHM_DAYS[rhythm], plannedSoon };
  return IN_TOUCH_LINES.find(({ when }) => when(facts))!.says;
}
