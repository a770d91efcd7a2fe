import type { Counted } from '../../domain/counted';
import { countedPartners, isUnderWay } from '../../domain/counted';
import { yearToDate } from '../../domain/fiscal';
import type { NamedState } from '../../domain/summary';
import type { ReportInput } from './chart';

/** The partners that charts count, in the fiscal year of the report's day. */
export function wholeOf({ asOf, now, settings }: ReportInput): Counted {
  return countedPartners(now, yearToDate(asOf, settings.fiscalYearStart).now.first);
}

/** Of them those under way. */
export function underWayOf(input: ReportInput): NamedState[] {
  return wholeOf(input).partners.filter(isUnderWay);
}
