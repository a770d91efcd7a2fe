import { nameKey } from '../../domain/fold';

/** The texts of cells that hold several, each once, as it is first written. */
export function severalIn(cells: readonly string[]): string[] {
  const texts = new Map<string, string>();
  for (const text of cells.flatMap((cell) => cell.split(';')).map((one) => one.trim())) {
    if (text !== '' && !texts.has(nameKey(text))) texts.set(nameKey(text), text);
  }
  return [...texts.values()];
}
