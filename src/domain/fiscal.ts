import type { Day } from './day';
import { addDays, addYears, ymd } from './day';

/** A fiscal year, or a part of one. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** A fiscal year; its name is the year in which it ends. */
export interface FiscalYear extends Span {
  readonly name: number;
}

/** The fiscal year that the day lies in; it starts on the first of month `start` (1 to 12). */
export function fiscalYearOf(day: Day, start: number): FiscalYear {
  const year = Number(day.slice(0, 4));
  const begins = Number(day.slice(5, 7)) >= start ? year : year - 1;
  return { name: start === 1 ? begins : begins + 1, ...span(begins, start, 12) };
}

/** Its four quarters, in order. */
export function quartersOf(year: FiscalYear): readonly Span[] {
  const begins = Number(year.first.slice(0, 4));
  const month = Number(year.first.slice(5, 7));
  return [0, 3, 6, 9].map((later) => span(begins, month + later, 3));
}

/** The fiscal year up to the day, and the one before up to the same day: what "against last year" compares. */
export function yearToDate(day: Day, start: number): { now: FiscalYear; before: FiscalYear } {
  const now = fiscalYearOf(day, start);
  const last = addYears(day, -1);
  return { now: { ...now, last: day }, before: { ...fiscalYearOf(last, start), last } };
}

/** Whether the day lies in the span. */
export function within(span: Span, day: Day): boolean {
  return span.first <= day && day <= span.last;
}

/** `count` months from the first of month `month`, which may be above 12. */
function span(year: number, month: number, count: number): Span {
  return { first: firstOf(year, month), last: addDays(firstOf(year, month + count), -1) };
}

function firstOf(year: number, month: number): Day {
  return ymd(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
}
