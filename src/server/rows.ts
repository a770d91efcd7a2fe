import type { Cell } from '../domain/cell';
import { isBlank } from '../workbook/read';
import { toValue } from './cells';
import type { Sheeted } from './grid';

/** Text, numbers and days by column key. */
export type Entry = Readonly<Record<string, Cell>>;

/** The first row (from 1) below everything that anybody entered; a column of unticked boxes is nothing. */
export function nextRow({ place, cells }: Sheeted): number {
  let row = cells.length;
  while (row > place.headingRow && cells[row - 1]!.every(isBlank)) row -= 1;
  return row + 1;
}

/**
 * Adds entries below the list, one write for each run of columns beside each other. A single entry below the sheet's last filled row is
 * appended by Google itself, so that two people who log at once get two rows.
 */
export function addRows(sheeted: Sheeted, entries: readonly Entry[]): void {
  const { place, cells } = sheeted;
  const { sheet, columns } = place;
  const row = nextRow(sheeted);
  const [only] = entries;
  if (entries.length === 1 && only && row > cells.length) {
    const width = Math.max(...Object.keys(only).map((key) => columns[key] ?? 1));
    const line: (string | number | boolean)[] = Array.from({ length: width }, () => '');
    for (const [key, cell] of Object.entries(only)) if (columns[key]) line[columns[key] - 1] = toValue(cell);
    sheet.appendRow(line);
    return;
  }
  const missing = row + entries.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  for (const span of spans(columns, entries)) {
    const lines = entries.map((entry) => span.map(({ key }) => toValue(entry[key] ?? '')));
    sheet.getRange(row, span[0]!.at, entries.length, span.length).setValues(lines);
  }
}

/** The runs of columns beside each other that the entries fill. */
function spans(columns: Readonly<Record<string, number>>, entries: readonly Entry[]) {
  const keys = [...new Set(entries.flatMap(Object.keys))];
  const standing = keys
    .flatMap((key) => (columns[key] === undefined ? [] : [{ key, at: columns[key] }]))
    .sort((a, b) => a.at - b.at);
  const runs: { key: string; at: number }[][] = [];
  for (const one of standing) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]!.at === one.at - 1) last.push(one);
    else runs.push([one]);
  }
  return runs;
}
