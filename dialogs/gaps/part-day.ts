import type { PartDay } from '../../src/contract/gaps';
import { type Day, FIRST_YEAR, isDay, ymd } from '../../src/domain/day';
import { fold } from '../../src/domain/fold';
import type { Language } from '../../src/domain/words/language';
import { agoOf } from './ago';
import { monthOf } from './months';

/** What was typed into a field for a day. `swaps`: day and month could also be meant the other way round. */
export type Typed =
  | { is: 'blank' }
  | { is: 'part'; part: PartDay; swaps: boolean }
  | { is: 'unclear' }
  | { is: 'ahead'; part: PartDay }
  | { is: 'old' };

/** Words between the parts of a date that say nothing. */
const FILLING = /\b(?:de|del|of|the|el|la|on|in|en)\b|,/g;
/** The endings of `1st`, `2nd`, `1o` (which folding makes of the Spanish ordinal sign). */
const ORDINAL = /(\d)(?:st|nd|rd|th|ro|o)\b/g;

/** Understands a day, a month or a year as typed in English or Spanish; the language decides what comes first in 5/1/2025. */
export function typedDay(text: string, language: Language, today: Day): Typed {
  const plain = fold(text).replace(FILLING, ' ').replace(ORDINAL, '$1').replace(/\s+/g, ' ').trim();
  if (plain === '') return { is: text.trim() === '' ? 'blank' : 'unclear' };
  const ago = agoOf(plain, today);
  if (ago !== null) return judged(ago, false, today);
  return inNumbers(plain, language, today) ?? withMonthName(plain, today) ?? { is: 'unclear' };
}

/** In which language the day stands before the month. */
export const DAY_FIRST: Readonly<Record<Language, boolean>> = { en: false, es: true };

function inNumbers(plain: string, language: Language, today: Day): Typed | null {
  const year = /^\d{4}$/.exec(plain);
  if (year) return judged(plain, false, today);
  const month = /^(\d{4})[-/. ](\d{1,2})$/.exec(plain) ?? flipped(/^(\d{1,2})[-/. ](\d{4})$/.exec(plain));
  if (month) return judged(monthPart(Number(month[1]), Number(month[2])), false, today);
  const ordered = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(plain);
  if (ordered) return judged(dayPart(Number(ordered[1]), Number(ordered[2]), Number(ordered[3])), false, today);
  const short = /^(\d{1,2})([-/. ])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(plain);
  if (!short) return null;
  const [first, second] = [Number(short[1]), Number(short[3])];
  const make = (monthNumber: number, date: number) =>
    short[4] === undefined ? latest(monthNumber, date, today) : dayPart(yearOf(short[4]), monthNumber, date);
  // With points between them, the day comes first everywhere.
  const dayFirst = DAY_FIRST[language] || short[2] === '.';
  const readings = [make(second, first), make(first, second)];
  const [wanted, other] = dayFirst ? readings : readings.reverse();
  return judged(wanted || other!, wanted !== '' && other !== '' && wanted !== other, today);
}

function withMonthName(plain: string, today: Day): Typed | null {
  const parts = plain.split(/[-/.' ]+/).filter((part) => part !== '');
  const names = parts.filter((part) => !/^\d+$/.test(part));
  const month = names.length === 1 ? monthOf(names[0]!) : null;
  if (month === null) return null;
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const [one, two] = numbers;
  if (numbers.length > 2) return null;
  if (one === undefined) return judged(latestMonth(month, today), false, today);
  if (two === undefined) {
    return judged(one.length === 4 ? monthPart(Number(one), month) : latest(month, Number(one), today), false, today);
  }
  const [date, year] = one.length === 4 ? [two, one] : [one, two];
  return judged(dayPart(yearOf(year), month, Number(date)), false, today);
}

function flipped(found: RegExpExecArray | null): string[] | null {
  return found && [found[0], found[2]!, found[1]!];
}

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The part as text; `''` when there is no such month or day. */
function monthPart(year: number, month: number): PartDay {
  return month >= 1 && month <= 12 ? ymd(year, month, 1).slice(0, 7) : '';
}

function dayPart(year: number, month: number, date: number): PartDay {
  const day = ymd(year, month, date);
  return isDay(day) ? day : '';
}

/** The last such day up to today: this year's, or an earlier year's (29 February). */
function latest(month: number, date: number, today: Day): PartDay {
  const year = Number(today.slice(0, 4));
  const days = Array.from({ length: 9 }, (_, back) => dayPart(year - back, month, date));
  return days.find((day) => day !== '' && day <= today) ?? '';
}

function latestMonth(month: number, today: Day): PartDay {
  const year = Number(today.slice(0, 4));
  const thisYear = monthPart(year, month);
  return thisYear <= today.slice(0, 7) ? thisYear : monthPart(year - 1, month);
}

function judged(part: PartDay, swaps: boolean, today: Day): Typed {
  if (part === '') return { is: 'unclear' };
  if (Number(part.slice(0, 4)) < FIRST_YEAR) return { is: 'old' };
  if (part > today.slice(0, part.length)) return { is: 'ahead', part };
  return { is: 'part', part, swaps };
}
