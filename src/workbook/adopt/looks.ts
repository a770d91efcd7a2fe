import type { Cell } from '../../domain/cell';
import { fold } from '../../domain/fold';
import { dayFromSerial } from '../../domain/text-date';
import { asText, isBlank } from '../tables/read';
import { hasFirstName } from './first-names';
import {
  isCount,
  isEmail,
  isNumeral,
  isOrganisation,
  isPerson,
  isPhone,
  isWebAddress,
  isYesNo,
  looksLikeDay,
} from './value-patterns';
import { isListWord, type ListName } from './value-words';

/** What the values of a column look like, from a sample. Shares are of the filled cells. */
export interface Looks {
  /** How many cells of the sample are filled. */
  readonly count: number;
  /** Filled cells among all rows of the sample. */
  readonly filled: number;
  /** Real dates. */
  readonly dates: number;
  /** Real dates, and text or years that stand for one. */
  readonly days: number;
  /** Bare years. */
  readonly years: number;
  /** Numbers, also with words around them: "~300", "12 kids". */
  readonly counts: number;
  /** Numbers alone. */
  readonly numbers: number;
  readonly emails: number;
  readonly phones: number;
  readonly webs: number;
  readonly yesNo: number;
  readonly persons: number;
  /** Those with a common first name in them. */
  readonly firstNames: number;
  readonly organisations: number;
  /** Cells that hold text: neither number, date, yes or no. */
  readonly texts: number;
  /** Different values among the filled cells. */
  readonly distinct: number;
  /** Mean number of characters. */
  readonly length: number;
  /** Cells that are words of a list. */
  listed(list: ListName): number;
}

const MAX_LOOKED_AT = 200;

/** Looks at the cells of a column. */
export function look(cells: readonly Cell[]): Looks {
  const filled = cells.filter((cell) => !isBlank(cell) && !/^[-–—?.]+$/.test(asText(cell)));
  const whole = filled.map(asText);
  // The beginning tells what it is: patterns in 60,000 characters without a blank would take minutes.
  const texts = whole.map((text) => text.slice(0, MAX_LOOKED_AT));
  const share = (test: (text: string, cell: Cell) => boolean) =>
    texts.length === 0 ? 0 : texts.filter((text, at) => test(text, filled[at]!)).length / texts.length;
  const isDate = (cell: Cell) => typeof cell === 'object';
  const isYear = (cell: Cell) =>
    (typeof cell === 'number' || typeof cell === 'string') && /^\s*(19|20)\d\d\s*$/.test(String(cell));
  const isNumber = (cell: Cell) => typeof cell === 'number';
  const isDayNumber = (cell: Cell) =>
    typeof cell === 'number' && Number.isInteger(cell) && dayFromSerial(cell) !== null;
  return {
    count: texts.length,
    filled: cells.length === 0 ? 0 : texts.length / cells.length,
    dates: share((_, cell) => isDate(cell)),
    days: share(
      (text, cell) => isDate(cell) || isYear(cell) || (isNumber(cell) ? isDayNumber(cell) : looksLikeDay(text)),
    ),
    years: share((_, cell) => isYear(cell)),
    counts: share((text, cell) => isNumber(cell) || (typeof cell === 'string' && isCount(text))),
    numbers: share((text, cell) => isNumber(cell) || (typeof cell === 'string' && isNumeral(text))),
    emails: share(isEmail),
    phones: share((text, cell) => !isDate(cell) && isPhone(text) && !isEmail(text)),
    webs: share((text) => isWebAddress(text) && !isEmail(text)),
    yesNo: share((text, cell) => typeof cell === 'boolean' || isYesNo(text)),
    persons: share(isPerson),
    firstNames: share((text) => hasFirstName(text) && isPerson(text)),
    organisations: share(isOrganisation),
    texts: share((text, cell) => typeof cell === 'string' && !isYesNo(text) && !isNumeral(text)),
    distinct: texts.length === 0 ? 0 : new Set(texts.map(fold)).size / texts.length,
    length: texts.length === 0 ? 0 : whole.reduce((sum, text) => sum + text.length, 0) / whole.length,
    listed: (list) => share((text) => isListWord(list, text)),
  };
}
