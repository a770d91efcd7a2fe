import type { PartDay } from '../../src/contract/gaps';
import type { Language } from '../../src/domain/words/language';
import type { Strings } from '../strings/strings';
import type { Typed } from './part-day';
import { DAY_FIRST } from './part-day';

/** A day, month or year in words. */
export function wordsOfPart(part: PartDay, words: Strings): string {
  const { inYear, inMonth, onDay, months } = words.gaps;
  const [year = 0, month, date] = part.split('-').map(Number);
  if (month === undefined) return inYear(year);
  const name = months[month - 1]!;
  return date === undefined ? inMonth(year, name) : onDay(year, name, date);
}

/** What was understood, or why it can't be used; `''` for an empty field. */
export function wordsOfTyped(typed: Typed, words: Strings, language: Language): string {
  if (typed.is === 'blank') return '';
  if (typed.is === 'unclear') return words.gaps.unclear;
  if (typed.is === 'old') return words.gaps.old;
  const part = wordsOfPart(typed.part, words);
  if (typed.is === 'ahead') return words.gaps.ahead(part);
  if (!typed.swaps) return part;
  return DAY_FIRST[language] ? words.gaps.dayFirst(part) : words.gaps.monthFirst(part);
}
