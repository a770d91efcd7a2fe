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
