import { nameKey } from '../../domain/fold';

/** The texts of a cell that holds several, each once. */
export function severalIn(cells: readonly string[]): string[] {
  const texts = cells.flatMap((cell) => cell.split(';')).map((text) => text.trim());
  return [
    ...new Map(
      texts
        .filter((text) => text !== '')
        .reverse()
        .map((text) => [nameKey(text), text]),
    ).values(),
  ].reverse();
}
