import type { Activity, Reached } from '../../domain/activities';
import { reachedBy } from '../../domain/activities';
import { countedActivities, isUnderWay, isVendor } from '../../domain/counted';
import { fiscalYearOf, yearToDate } from '../../domain/fiscal';
import { nameKey } from '../../domain/fold';
import type { NamedState } from '../../domain/summary';
import { namedStates } from '../../domain/summary';
import { wordIn } from '../../domain/words/recognise';
import type { ReportInput } from '../charts/chart';
import { decisionOf } from '../charts/season';
import { chartWords } from '../charts/words/words';

/** What was done together in the fiscal year up to the day. */
export interface Year {
  /** e.g. `FY2026`. */
  readonly name: string;
  /** The day is the year's last. */
  readonly over: boolean;
  readonly reached: Reached;
  /** The partners of its activities by name, those with the most first. */
  readonly partners: readonly { readonly one: NamedState; readonly reached: Reached }[];
}

/** Looks at the fiscal year of the report's day. */
export function yearOf({ now, asOf, settings }: ReportInput): Year {
  const year = yearToDate(asOf, settings.fiscalYearStart).now;
  const activities = countedActivities(now, year).filter(({ twice }) => !twice);
  const by = new Map<string, Activity[]>();
  for (const activity of activities) {
    for (const key of new Set(activity.partners.map(({ name }) => nameKey(name)))) {
      const theirs = by.get(key);
      if (theirs) theirs.push(activity);
      else by.set(key, [activity]);
    }
  }
  return {
    name: chartWords(settings.language).year(year.name),
    over: asOf === fiscalYearOf(asOf, settings.fiscalYearStart).last,
    reached: reachedBy(activities),
    partners: namedStates(now)
      .filter((one) => !isVendor(one))
      .flatMap((one) => {
        const theirs = by.get(nameKey(one.name));
        return theirs ? [{ one, reached: reachedBy(theirs) }] : [];
      })
      .sort((a, b) => b.reached.activities - a.reached.activities),
  };
}

/** Whether a partner may be held up as an example: it is alive, and no rest was decided for it. */
export function isExample(one: NamedState): boolean {
  return isUnderWay(one) && decisionOf(one) !== 'Rest';
}

/** Whether everybody may read the name: work goes on, nobody waits for an answer, and it is no private person. */
export function isForEverybody(one: NamedState): boolean {
  return (
    isExample(one) &&
    one.stage !== 'Seed' &&
    !one.states.some(({ inTouch }) => inTouch === 'Wilting') &&
    wordIn(['Individual'] as const, one.sector) === undefined
  );
}
