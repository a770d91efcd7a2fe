/** Columns that stand beside each other, from left to right: where the first one stands, from 1. */
export interface Run {
  readonly at: number;
  readonly keys: readonly string[];
}

/** The runs of columns beside each other. */
export function runsAcross(standing: readonly { readonly key: string; readonly at: number }[]): Run[] {
  const runs: { at: number; keys: string[] }[] = [];
  for (const { key, at } of [...standing].sort((a, b) => a.at - b.at)) {
    const last = runs[runs.length - 1];
    if (last && last.at + last.keys.length === at) last.keys.push(key);
    else runs.push({ at, keys: [key] });
  }
  return runs;
}

/** Rows that follow each other, with their cells: each run is one write, and no other cell is touched. */
export function runsDown<T>(
  rows: readonly { readonly row: number; readonly cell: T }[],
): { row: number; cells: T[] }[] {
  const runs: { row: number; cells: T[] }[] = [];
  for (const { row, cell } of [...rows].sort((a, b) => a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.cells.length === row) last.cells.push(cell);
    else runs.push({ row, cells: [cell] });
  }
  return runs;
}
