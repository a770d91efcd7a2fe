import type { Day } from './day';
import { addDays } from './day';
import type { Event } from './event';
import { begins } from './event';
import type { NextSeason } from './lists';
import type { Partner, Project } from './rows';

/** Where a plot stands in the garden year: what its own row says about seasons and endings (rules.md 3). */
export interface Season {
  /** As in force on the day: a decision of a later day is read as blank. */
  readonly next: NextSeason | '';
  readonly decidedOn: Day;
  readonly restUntil: Day;
  /** The first day that counts; `''` when all do. */
  readonly start: Day;
  readonly byRest: boolean;
  /** A chosen rest that is not over. */
  readonly resting: boolean;
  /** `Ended on`, unless it belongs to an older season or is a mistake. */
  readonly endedOn: Day;
  readonly ended: boolean;
  /** Ended, and it comes back or changes. */
  readonly between: boolean;
  /** Ended for good. */
  readonly closed: boolean;
  /** The first event, where `Ended on` lies before it: a mistake. */
  readonly endedBefore: Day;
}

/**
 * Decides the season of a row from all of its events, sorted by day. `seen`: of a project, what the partner sees of it; who did not see the
 * new season begin is between seasons.
 */
export function seasonOf(
  row: Partner | Project,
  all: readonly Event[],
  asOf: Day,
  plannedUpTo: Day,
  seen: readonly Event[] = all,
): Season {
  const { decidedOn, restUntil, endedOn: written } = row;
  const next = decidedOn > asOf ? '' : row.nextSeason;
  const again = next === 'Repeat' || next === 'Change';
  const byRest = next === 'Rest' && restUntil !== '' && restUntil <= asOf;
  const mayRepeat = again && written !== '' && written <= asOf;
  const goesOn = (events: readonly Event[]) =>
    mayRepeat &&
    events.some((event) =>
      event.day <= asOf ? event.day > written && begins(event.meaning) : isPlan(event, asOf, plannedUpTo),
    );
  const repeats = goesOn(all);
  const begun = repeats && (seen === all || goesOn(seen));
  const start = byRest ? restUntil : begun ? addDays(written, 1) : '';
  const ignored = begun || (byRest && written <= restUntil);
  const first = all.find((event) => event.day <= asOf && event.source !== 'Planned')?.day ?? '';
  const endedBefore = !ignored && !repeats && written !== '' && written < first ? first : '';
  const endedOn = ignored || endedBefore !== '' ? '' : written;
  const ended = endedOn !== '' && endedOn <= asOf;
  const resting = next === 'Rest' && !byRest;
  return {
    next,
    decidedOn,
    restUntil,
    start,
    byRest,
    resting,
    endedOn,
    ended,
    between: ended && again,
    closed: ended && !again && !resting,
    endedBefore,
  };
}

/** Whether it is a plan (rules.md 1): a Log row that lies ahead, up to the last day of the Plan window. */
export function isPlan({ day, log, meaning }: Event, asOf: Day, plannedUpTo: Day): boolean {
  return log !== null && meaning.plans && day > asOf && day <= plannedUpTo;
}
