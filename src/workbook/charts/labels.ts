import { nameKey } from '../../domain/fold';
import { partsOf } from '../../domain/several';
import { wordIn } from '../../domain/words/recognise';

/** The texts of cells that hold several, each once, as it is first written. `listed`: those that a comma parts, too. */
export function severalIn(cells: readonly string[], listed: readonly string[] = []): string[] {
  const texts = new Map<string, string>();
  const keys = new Set(listed.map(nameKey));
  const isKnown = (text: string) => keys.has(nameKey(text)) || wordIn(listed, text) !== undefined;
  for (const { text } of cells.flatMap((cell) => partsOf(cell, isKnown))) {
    if (!texts.has(nameKey(text))) texts.set(nameKey(text), text);
  }
  return [...texts.values()];
}

/** A chart that names more than this is not read any more. */
const MAX_BARS = 14;

/** The rows of a chart that are shown, in their order, when there are too many: the largest. The rest is said in one row. */
export function shownOf<T extends { readonly live: number }>(
  rows: readonly T[],
  most = MAX_BARS,
): { shown: T[]; rest: T[] } {
  if (rows.length <= most) return { shown: [...rows], rest: [] };
  const largest = new Set([...rows].sort((a, b) => b.live - a.live).slice(0, most - 1));
  return { shown: rows.filter((row) => largest.has(row)), rest: rows.filter((row) => !largest.has(row)) };
}

const MAX_LABEL_LENGTH = 48;

/** A name as a chart shows it: a very long one is cut, never inside a letter. */
export function label(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= MAX_LABEL_LENGTH) return name;
  // A joiner or a mark at the end would belong to what was cut off.
  return `${letters
    .slice(0, MAX_LABEL_LENGTH - 1)
    .join('')
    .replace(/(?:\p{M}|\u200d|\s)+$/u, '')}…`;
}
