import type { Day } from './day';
import { dayOf, isDay, ymd } from './day';
import { fold } from './fold';

/** How a text such as 3/4/2025 is read. */
export type DateOrder = 'day-first' | 'month-first';

/** Names of months in the languages that lists come in; the first three letters tell most of them apart. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene', 'janvier', 'janv', 'januar', 'janeiro', 'janner'],
  ['february', 'feb', 'febrero', 'fevrier', 'fevr', 'februar', 'fevereiro', 'fev'],
  ['march', 'mar', 'marzo', 'mars', 'marz', 'maerz', 'marco'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr'],
  ['may', 'mayo', 'mai', 'maio'],
  ['june', 'jun', 'junio', 'juin', 'juni', 'junho'],
  ['july', 'jul', 'julio', 'juillet', 'juil', 'juli', 'julho'],
  ['august', 'aug', 'agosto', 'ago', 'aout'],
  ['september', 'sep', 'sept', 'septiembre', 'septembre', 'setembro', 'set', 'setiembre'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'okt', 'outubro', 'out'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro'],
  ['december', 'dec', 'diciembre', 'dic', 'decembre', 'dezember', 'dez', 'dezembro'],
];

/** The month that a word names, from 1; 0 for none. */
export function monthIn(word: string): number {
  return MONTHS.findIndex((names) => names.includes(fold(word))) + 1;
}

/**
 * The day that a text names in full: day, month and year of four digits. Null for anything less: a missing part is never guessed, nor is
 * a year of two digits.
 */
export function dayInText(text: string, order: DateOrder): Day | null {
  const plain = withoutTime(fold(text).replace(/\s+/g, ' ')).replace(/(\d)(st|nd|rd|th|er|º|°)\b/g, '$1');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso) return dayFrom(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(plain);
  if (numbers) {
    const [, first, second, year] = numbers;
    return order === 'day-first' ? dayFrom(year, second, first) : dayFrom(year, first, second);
  }
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '' && word !== 'de' && word !== 'of');
  const month = MONTHS.findIndex((names) => words.some((word) => names.includes(word)));
  const year = words.find((word) => /^\d{4}$/.test(word));
  const date = words.find((word) => /^\d{1,2}$/.test(word));
  if (words.length !== 3 || month < 0 || year === undefined || date === undefined) return null;
  return dayFrom(year, String(month + 1), date);
}

/** Without the time of day behind it: 14:05, T14:05:00Z, 10:00 am. Which day it is stays the same in the spreadsheet's own time. */
function withoutTime(text: string): string {
  return text
    .replace(
      /(t|,? (um |at |a las |a |as )?)\d{1,2}[:h.]\d{2}(:\d{2}(\.\d+)?)? ?(z|[+-]\d{2}:?\d{2}|[ap]\.? ?m\.?|uhr|h)?$/,
      '',
    )
    .trim();
}

/** The first and last day numbers that are taken for days: 2000 and 2049. Below and above are amounts, zip codes and years. */
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 54_788];

/** The day that a bare number means in Excel and in Sheets, where it is one of this half century; else null. */
export function dayFromSerial(number: number): Day | null {
  if (number < FIRST_SERIAL || number > LAST_SERIAL) return null;
  return dayOf(Math.floor(number) - 25_569);
}

function dayFrom(year = '', month = '', date = ''): Day | null {
  const day = ymd(Number(year), Number(month), Number(date));
  return isDay(day) ? day : null;
}
