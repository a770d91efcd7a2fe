import type { Day } from './day';

/** The days, of whatever year, for which a spreadsheet takes these age groups when they are typed: month and day in either order. */
const TAKEN_FOR: Readonly<Record<string, string>> = { '06-11': '6-11', '11-06': '6-11', '12-18': '12-18' };

/** The age group that became this day; `''` when it is none. */
export function ageGroupOf(day: Day): string {
  return TAKEN_FOR[day.slice(5)] ?? '';
}
