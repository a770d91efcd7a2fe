import { WORDS } from '../domain/words/all';
import type { Language } from '../domain/words/language';
import { MONTHS } from '../domain/words/months';
import { quoted } from './texts';

/*
 * The product's own sentences as formulas: what they are given are marks for places, and what they come to is cut at the marks. A mark begins with a
 * letter that has a small one, so that a clause that a sentence puts in its middle is known, and begins small there too.
 */
const MARK = /([Ⓐⓐ]\w+⟧)/;

/** A mark for the value of this name. */
export function mark(name: string): string {
  return `Ⓐ${name}⟧`;
}

/** A sentence with marks as a formula; `places` are the cells or formulas by name, `{name}` where none is given. */
export function spoken(text: string, places: Readonly<Record<string, string>> = {}): string {
  return text
    .split(MARK)
    .filter((part) => part !== '')
    .map((part) => {
      if (!MARK.test(part)) return quoted(part);
      const name = part.slice(1, -1);
      const place = places[name] ?? `{${name}}`;
      return part.startsWith('ⓐ') ? `LOWER(LEFT(${place},1))&MID(${place},2,250)` : place;
    })
    .join('&');
}

/** A day written out in the language; blank for 0. */
export function writtenOut(day: string, language: Language): string {
  const may = MONTHS[language][4]!;
  const parts: Readonly<Record<string, string>> = {
    '2001': `YEAR(${day})`,
    [may]: `CHOOSE(MONTH(${day}),${MONTHS[language].map(quoted)})`,
    '3': `DAY(${day})`,
  };
  const formula = WORDS[language]
    .date('2001-05-03')
    .split(new RegExp(`(2001|${may}|3)`))
    .filter((part) => part !== '')
    .map((part) => parts[part] ?? quoted(part));
  return `IF(${day}=0,"",${formula.join('&')})`;
}
