import { extraAt, usedSize, valueAt } from './cells';
import type { SheetJson } from './workbook-json';

const DEFAULT_HEIGHT = 21;
/** About the width of a letter, as a part of the font's size; of a line's height, in pixels for each point. */
const LETTER = 0.75;
const LINE = 1.7;

/** Sets the heights of rows; those that are not forced grow with their text (reference, Sheet.setRowHeight and setRowHeightsForced). */
export function setHeights(sheet: SheetJson, first: number, count: number, height: number, forced: boolean): void {
  const kept = (sheet.forcedRows ?? []).filter((row) => row < first || row >= first + count);
  const rows = Array.from({ length: count }, (_, index) => first + index);
  for (const row of rows) sheet.rowHeights[row] = height;
  sheet.forcedRows = forced ? [...kept, ...rows] : kept;
  if (sheet.forcedRows.length === 0) delete sheet.forcedRows;
}

/** The height of a row in pixels: what was set, or more where wrapped text needs it. How much more is a guess. */
export function heightOf(sheet: SheetJson, row: number): number {
  const set = sheet.rowHeights[row] ?? DEFAULT_HEIGHT;
  if (sheet.forcedRows?.includes(row)) return set;
  const { columns } = usedSize(sheet);
  const needed = Array.from({ length: columns }, (_, index) => neededBy(sheet, row, index + 1));
  return Math.max(set, ...needed);
}

function neededBy(sheet: SheetJson, row: number, column: number): number {
  if (extraAt(sheet, row, column, 'wrap') !== 'WRAP') return 0;
  const size = extraAt(sheet, row, column, 'fontSize') ?? 10;
  const merge = sheet.merges.find((one) => one.row === row && one.column === column);
  const width = Array.from({ length: merge?.columns ?? 1 }, (_, index) => sheet.columnWidths[column + index] ?? 100);
  const room = Math.max(1, width.reduce((sum, one) => sum + one, 0) / (size * LETTER));
  const lines = String(valueAt(sheet, row, column))
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
  return lines === 1 ? 0 : Math.ceil(lines * size * LINE) + 4;
}
