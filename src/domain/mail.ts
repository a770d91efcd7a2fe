import type { Day } from './day';
import { fold } from './fold';
import type { DateOrder } from './text-date';
import { dayInText } from './text-date';

/** Something that a mail or minutes tell of partners. */
export interface Told {
  /** Listed names, in the order in which the sentence has them. */
  readonly partners: readonly string[];
  /** The day that the sentence names in full; `''` where it names none, or one that could be read in two ways. */
  readonly day: Day;
  readonly people: number | null;
  readonly sentence: string;
}

/** Names of fewer letters stand in too many words. */
const SHORTEST_NAME = 3;
const DATES =
  /\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?\p{L}+,?\s+(?:de\s+)?\d{4}\b|\b\p{L}+\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b/gu;
const PEOPLE =
  /\b(\d{1,3}(?:[.,]\d{3})+|\d{1,6})\s+(?:\p{L}+\s+)?(?:people|persons|kids|children|teens|adults|families|visitors|guests|students|attendees|participants|attended|came|personas|ninos|ninas|adultos|familias|jovenes|visitantes|alumnos|asistentes|participantes|asistieron|vinieron)\b/u;

/** The sentences of a text that name listed partners, by our own rules alone: names, days in full, numbers of people. */
export function toldIn(text: string, names: readonly string[]): Told[] {
  const listed = names
    .map((name) => ({ name, folded: ` ${plain(name)} ` }))
    .filter(({ folded }) => folded.length > SHORTEST_NAME + 1);
  return sentencesOf(text).flatMap((sentence) => {
    const said = ` ${plain(sentence)} `;
    const found = listed
      .map(({ name, folded }) => ({ name, folded, at: said.indexOf(folded) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at);
    // “Art” in “Art Club” is not meant.
    const meant = found.filter((one) => !found.some((other) => other !== one && other.folded.includes(one.folded)));
    if (meant.length === 0) return [];
    return [{ partners: meant.map(({ name }) => name), day: dayIn(sentence), people: peopleIn(sentence), sentence }];
  });
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+(?=[\p{Lu}¿¡"“«])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The only day in full; one that reads differently with the month first is nobody's to guess. */
function dayIn(sentence: string): Day {
  const orders: readonly DateOrder[] = ['day-first', 'month-first'];
  const days = [...sentence.matchAll(DATES)].map(([date]) => {
    const [one, other] = orders.map((order) => dayInText(date, order));
    return one !== null && other !== null && one !== other ? null : (one ?? other ?? null);
  });
  return days.length === 1 ? (days[0] ?? '') : '';
}

function peopleIn(sentence: string): number | null {
  const found = PEOPLE.exec(fold(sentence.replace(DATES, '')));
  return found ? Number(found[1]!.replace(/[.,]/g, '')) : null;
}
