import type { Day } from '../../domain/day';
import { FIRST_YEAR, isDay } from '../../domain/day';
import { nameKey } from '../../domain/fold';
import { stop } from './stop';

/*
 * What a page sent is not trusted: each of these returns the value as what it should be, or stops with `wrong-arguments` and the
 * name of what was wrong.
 */

/** The parts of an object; of anything else none. */
export function partsOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

/** A text of at most so many characters, without outer spaces. */
export function text(given: unknown, what: string, most = Number.POSITIVE_INFINITY): string {
  return typeof given === 'string' && given.length <= most ? given.trim() : stop('wrong-arguments', what);
}

/** A text of which letters or digits are left after folding. */
export function name(given: unknown, what: string, most = Number.POSITIVE_INFINITY): string {
  const said = text(given, what, most);
  return nameKey(said) === '' ? stop('wrong-arguments', what) : said;
}

/** `YYYY-MM-DD`. */
export function day(given: unknown, what: string): Day {
  return typeof given === 'string' && isDay(given) ? given : stop('wrong-arguments', what);
}

/** So many years ahead a date may lie (rules.md 7). */
const YEARS_AHEAD = 10;

/** The same in a year that can be meant: a slip such as 0205 would be written, and never counted. */
export function plausibleDay(given: unknown, what: string, ahead = YEARS_AHEAD): Day {
  const said = day(given, what);
  const year = Number(said.slice(0, 4));
  const last = new Date().getFullYear() + ahead;
  return year >= FIRST_YEAR && year <= last ? said : stop('odd-date', `${said} (${FIRST_YEAR}–${last})`);
}

/** One of these values. */
export function oneOf<T>(values: readonly T[], given: unknown, what: string): T {
  return values.find((one) => one === given) ?? stop('wrong-arguments', what);
}

/** A number of 0 or more. */
export function amount(given: unknown, what: string): number {
  return typeof given === 'number' && Number.isFinite(given) && given >= 0 ? given : stop('wrong-arguments', what);
}

/** The number of a row or column, from 1. */
export function place(given: unknown, what: string): number {
  return typeof given === 'number' && Number.isInteger(given) && given >= 1 ? given : stop('wrong-arguments', what);
}

/** Each entry of a list, checked. */
export function list<T>(
  given: unknown,
  what: string,
  check: (one: unknown) => T,
  most = Number.POSITIVE_INFINITY,
): T[] {
  return Array.isArray(given) && given.length <= most ? given.map(check) : stop('wrong-arguments', what);
}

/** What may be left out: `absent` in place of nothing. */
export function optional<T, A>(given: unknown, absent: A, check: (one: unknown) => T): T | A {
  return given === undefined || given === null ? absent : check(given);
}
