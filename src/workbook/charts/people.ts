import { activitiesOf, hasDatedRow, reachedBy } from '../../domain/activities';
import { fiscalYearOf, quartersOf, within, yearToDate } from '../../domain/fiscal';
import { PERIOD_COLOURS } from '../../domain/palette';
import type { Chart } from './chart';

/** 4: people by quarter of the fiscal year, against the year before up to the same day. */
export const people: Chart = {
  key: 'people',
  number: 4,
  board: 'default',
  community: 'default',
  shape: { type: 'COLUMN', stacked: false, colours: PERIOD_COLOURS },
  draw({ asOf, now, settings }, say) {
    const { now: year, before: last } = yearToDate(asOf, settings.fiscalYearStart);
    const compared = hasDatedRow(now, year) && hasDatedRow(now, last);
    const activities = activitiesOf(now, year);
    const earlier = compared ? activitiesOf(now, last) : [];
    const reached = reachedBy(activities);
    const whole = fiscalYearOf(asOf, settings.fiscalYearStart);
    const lastQuarters = quartersOf(fiscalYearOf(last.last, settings.fiscalYearStart));
    const rows = quartersOf(whole).map((quarter, index) => {
      const before = lastQuarters[index]!;
      const cells: (string | number)[] = [say.quarter(Number(quarter.first.slice(5, 7)))];
      // A quarter that has not begun is blank: nothing is known of it yet.
      const begun = quarter.first <= asOf;
      const of = (all: typeof activities, span: typeof quarter) =>
        begun ? reachedBy(all.filter(({ day }) => within(span, day))).people : '';
      if (compared) cells.push(of(earlier, before));
      cells.push(of(activities, quarter));
      return cells;
    });
    return {
      headline: say.people.headline({
        year: say.year(year.name),
        over: asOf === whole.last,
        now: reached,
        before: compared ? { year: say.year(last.name), ...reachedBy(earlier) } : null,
      }),
      table: [[say.people.quarter, ...(compared ? [say.year(last.name)] : []), say.year(year.name)], ...rows],
      notes: [
        ...(compared ? [] : [say.people.notCompared(say.year(last.name))]),
        ...(compared && asOf !== whole.last ? [say.people.sameDay] : []),
        ...(reached.twice > 0 ? [say.people.twice(reached.twice)] : []),
      ],
    };
  },
};
