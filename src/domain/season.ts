import type { Day } from './day';
import { addDays, dayNumber } from './day';
import type { Event } from './event';
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
  /** `Ended on`, unless it belongs to an older season or is a mistake. */
  readonly endedOn: Day;
  readonly ended: boolean;
  /** The first event, where `Ended on` lies before it: a mistake. */
  readonly endedBefore: Day;
}

/** Decides the season of a row from all of its events, sorted by day. */
export function seasonOf(row: Partner | Project, events: readonly Event[], asOf: Day): Season {
  const next = row.decidedOn > asOf ? '' : row.nextSeason;
  const { decidedOn, restUntil } = row;
  const start = startOf(row, next, events, asOf);
  const byRest = start !== '' && next === 'Rest';
  const ignored = start !== '' && (byRest ? row.endedOn <= start : true);
  const first = events.find((event) => event.day <= asOf && event.source !== 'Planned')?.day ?? '';
  const endedBefore = !ignored && row.endedOn !== '' && row.endedOn < first ? first : '';
  const endedOn = ignored || endedBefore !== '' ? '' : row.endedOn;
  return { next, decidedOn, restUntil, start, byRest, endedOn, ended: endedOn !== '' && endedOn <= asOf, endedBefore };
}

function startOf(row: Partner | Project, next: NextSeason | '', events: readonly Event[], asOf: Day): Day {
  const { endedOn, restUntil } = row;
  if (next === 'Rest' && restUntil !== '' && restUntil <= asOf) return restUntil;
  if ((next === 'Repeat' || next === 'Change') && endedOn !== '' && endedOn <= asOf) {
    const end = dayNumber(endedOn);
    const begins = ({ at, day, meaning }: Event) => at > end && day <= asOf && (meaning.two || meaning.out);
    if (events.some(begins)) return addDays(endedOn, 1);
  }
  return '';
}
