import { hasDatedRow } from '../../domain/activities';
import { addDays, addYears } from '../../domain/day';
import type { ReportInput } from './chart';

/** Whether two days a year apart may be compared: the Log has a dated row in the year up to each (rules.md 8). */
export function comparable({ now, asOf }: ReportInput): boolean {
  const [before, earlier] = [addYears(asOf, -1), addYears(asOf, -2)];
  return (
    hasDatedRow(now, { first: addDays(before, 1), last: asOf }) &&
    hasDatedRow(now, { first: addDays(earlier, 1), last: before })
  );
}
