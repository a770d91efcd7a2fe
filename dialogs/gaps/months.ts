import { fold } from '../../src/domain/fold';
import { MONTHS } from '../../src/domain/words/months';

/** What some write that is no beginning of the name. */
const OTHERS: readonly [string, number][] = [
  ['setiembre', 9],
  ['sept', 9],
];

/** The month (1 to 12) whose English or Spanish name begins with these three letters or more; null when none does. */
export function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  for (const names of Object.values(MONTHS)) {
    const place = names.findIndex((name) => fold(name).startsWith(word));
    if (place >= 0) return place + 1;
  }
  return OTHERS.find(([name]) => name.startsWith(word))?.[1] ?? null;
}
