import { distance, fold, nameKey } from '../../src/domain/fold';

/** The names in a field, separated by `;`, that are not listed. */
export function unlisted(field: string, names: readonly string[]): string[] {
  const listed = new Set(names.map(nameKey));
  const typed = field.split(';').map((name) => name.trim());
  return typed.filter((name) => name !== '' && !listed.has(nameKey(name)));
}

/** At most `limit` names that hold the letters; those that begin with them first, otherwise in the order given. */
export function namesWith(letters: string, names: readonly string[], limit: number): string[] {
  const wanted = fold(letters);
  if (wanted === '') return [];
  const inside = names.map((name) => ({ name, folded: fold(name) })).filter(({ folded }) => folded.includes(wanted));
  const first = inside.filter(({ folded }) => folded.startsWith(wanted));
  const second = inside.filter(({ folded }) => !folded.startsWith(wanted) && ` ${folded}`.includes(` ${wanted}`));
  return [...new Set([...first, ...second, ...inside])].slice(0, limit).map(({ name }) => name);
}

/** At most `limit` names that may have been meant: those that hold the letters, else those whose words begin much alike, the nearest first. */
export function namesLike(letters: string, names: readonly string[], limit: number): string[] {
  const inside = namesWith(letters, names, limit);
  if (inside.length > 0) return inside;
  const typed = wordsIn(letters);
  return names
    .flatMap((name) => {
      const far = farness(typed, wordsIn(name));
      return far === null ? [] : [{ name, far }];
    })
    .sort((one, other) => one.far - other.far)
    .slice(0, limit)
    .map(({ name }) => name);
}

function wordsIn(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');
}

/** Words of so few letters are like too many others: they must be right, and are not enough by themselves. */
const SHORT = 3;

/** How many letters must be changed so that every word typed begins a word of the name; null when too many. */
function farness(typed: readonly string[], words: readonly string[]): number | null {
  if (!typed.some((word) => word.length > SHORT)) return null;
  let far = 0;
  for (const word of typed) {
    const allowed = word.length <= SHORT ? 0 : word.length <= 6 ? 1 : 2;
    const least = Math.min(...words.map((other) => nearness(word, other, allowed)));
    if (least > allowed) return null;
    far += least;
  }
  return far;
}

/** A letter that is missing or too many shifts the end of what was typed: both lengths are tried. */
function nearness(word: string, other: string, limit: number): number {
  const lengths = [word.length, word.length + 1, word.length - 1, other.length];
  return Math.min(...lengths.map((length) => distance(word, other.slice(0, length), limit)));
}
