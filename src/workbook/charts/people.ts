import { hasDatedRow } from '../../domain/activities';
import { attendanceOf, countedActivities } from '../../domain/counted';
import type { Span } from '../../domain/fiscal';
import { fiscalYearOf, quartersOf, within, yearToDate } from '../../domain/fiscal';
import type { Garden } from '../../domain/garden';
import { PERIOD_COLOURS } from '../../domain/palette';
import { programsOf } from '../../domain/programs';
import type { Chart } from './chart';

/** 4: people by quarter of the fiscal year, against the year before up to the same day. */
export const people: Chart = {
  key: 'people',
  number: 4,
  board: 'default',
  community: 'default',
  shape: { type: 'COLUMN', stacked: false, colours: PERIOD_COLOURS },
  draw({ asOf, now, settings, words }, say, kind) {
    const { now: year, before: last } = yearToDate(asOf, settings.fiscalYearStart);
    const compared = hasDatedRow(now, year) && hasDatedRow(now, last);
    const activities = countedActivities(now, year);
    const earlier = compared ? countedActivities(now, last) : [];
    const reached = attendanceOf(activities);
    const whole = fiscalYearOf(asOf, settings.fiscalYearStart);
    const lastQuarters = quartersOf(fiscalYearOf(last.last, settings.fiscalYearStart));
    const rows = quartersOf(whole).map((quarter, index) => {
      const before = lastQuarters[index]!;
      const cells: (string | number)[] = [say.quarter(Number(quarter.first.slice(5, 7)))];
      // A quarter that has not begun is blank: nothing is known of it yet.
      const begun = quarter.first <= asOf;
      const of = (all: typeof activities, span: typeof quarter) =>
        begun ? attendanceOf(all.filter(({ day }) => within(span, day))).people : '';
      if (compared) cells.push(of(earlier, before));
      cells.push(of(activities, quarter));
      return cells;
    });
    const besides = APART.map((part) => [part, peopleAt(now, year, part)] as const).filter(([, number]) => number > 0);
    return {
      headline: say.people.headline({
        year: say.year(year.name),
        over: asOf === whole.last,
        now: reached,
        before: compared ? { year: say.year(last.name), ...attendanceOf(earlier) } : null,
      }),
      table: [[say.people.quarter, ...(compared ? [say.year(last.name)] : []), say.year(year.name)], ...rows],
      notes: [
        ...(compared || kind === 'community' ? [] : [say.people.notCompared(say.year(last.name))]),
        ...(compared && asOf !== whole.last ? [say.people.sameDay] : []),
        ...(reached.twice > 0 && kind !== 'community' ? [say.people.twice(reached.twice)] : []),
        ...(kind === 'community' ? [] : besides.map(([part, people]) => say.people.besides(words.list(part), people))),
      ],
      empty: reached.activities === reached.missing,
    };
  },
};

/** They are no activity, and said apart. */
const APART = ['Booth or table', 'Promotion only', 'Space only'] as const;

function peopleAt(garden: Garden, span: Span, part: (typeof APART)[number]): number {
  return programsOf(garden, span)
    .filter(({ row }) => row.libraryPart === part)
    .reduce((sum, { row }) => sum + (row.people ?? 0), 0);
}
