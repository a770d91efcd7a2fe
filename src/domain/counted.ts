import type { Activity, Reached } from './activities';
import { activitiesOf, reachedBy } from './activities';
import type { Day } from './day';
import type { Span } from './fiscal';
import type { Garden } from './garden';
import type { Stage } from './lists';
import type { NamedState } from './summary';
import { namedStates } from './summary';

/** The partners that reports count, and why the others are left out (rules.md 8). */
export interface Counted {
  readonly partners: readonly NamedState[];
  /** Vendors and paid presenters. */
  readonly vendors: number;
  /** Ended or let go before the fiscal year began. */
  readonly endedBefore: number;
}

/** Counts the names of a garden in the fiscal year that begins on that day. */
export function countedPartners(garden: Garden, yearBegins: Day): Counted {
  const named = namedStates(garden);
  const partners = named.filter((one) => !isVendor(one));
  const counted = partners.filter((one) => !one.ended || endOf(one) >= yearBegins);
  return {
    partners: counted,
    vendors: named.length - partners.length,
    endedBefore: partners.length - counted.length,
  };
}

/** Every row of that name is a vendor's or a paid presenter's. */
export function isVendor({ states }: NamedState): boolean {
  return states.every(({ partner }) => partner.kind === 'Vendor or paid presenter');
}

/** The day on which the last of its rows ended or was let go; `''` where nobody wrote it down. */
export function endOf({ states }: NamedState): Day {
  const days = states.map(({ season, partner }) => (season.ended ? season.endedOn : partner.decidedOn));
  return days.sort().pop() ?? '';
}

const UNDER_WAY: readonly Stage[] = ['Seedling', 'Harvest'];

/** Whether a partnership is under way (rules.md 8): a seed is not yet, and what has ended is not any more, even in its harvest. */
export function isUnderWay({ stage, ended }: Pick<NamedState, 'stage' | 'ended'>): boolean {
  return !ended && UNDER_WAY.includes(stage);
}

/** What some activities came to; a row that the Log has twice adds nothing. */
export function attendanceOf(activities: readonly Activity[]): Reached {
  const once = reachedBy(activities.filter(({ twice }) => !twice));
  return { ...once, twice: activities.length - once.activities };
}

/** The activities of a span with at least one partner that is counted, or with none that is listed. */
export function countedActivities(garden: Garden, span: Span): Activity[] {
  return activitiesOf(garden, span).filter(
    ({ partners }) => partners.length === 0 || partners.some(({ kind }) => kind !== 'Vendor or paid presenter'),
  );
}
