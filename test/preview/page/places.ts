import type { Box, SheetView } from '../talk';

/** Where the user is: the active cell, and the other corner of what is selected. */
export interface Place {
  row: number;
  column: number;
  toRow: number;
  toColumn: number;
}

export function at(row: number, column: number): Place {
  return { row, column, toRow: row, toColumn: column };
}

export function placeOf(box: Box): Place {
  return { row: box.row, column: box.column, toRow: box.row + box.rows - 1, toColumn: box.column + box.columns - 1 };
}

/** The selected block, from its upper left corner. */
export function boxOf(place: Place): Box {
  const row = Math.min(place.row, place.toRow);
  const column = Math.min(place.column, place.toColumn);
  return {
    row,
    column,
    rows: Math.abs(place.toRow - place.row) + 1,
    columns: Math.abs(place.toColumn - place.column) + 1,
  };
}

/** Whether a cell, or a whole line, lies in what is selected. */
export function isIn(spot: Place, place: Place): boolean {
  const box = boxOf(place);
  const end = { row: box.row + box.rows - 1, column: box.column + box.columns - 1 };
  return spot.row >= box.row && spot.toRow <= end.row && spot.column >= box.column && spot.toColumn <= end.column;
}

/** The shown row and column some steps away, at most to the edge. */
export function stepFrom(sheet: SheetView, from: { row: number; column: number }, down: number, right: number) {
  return {
    row: step(
      sheet.rows.map(({ row }) => row),
      from.row,
      down,
    ),
    column: step(
      sheet.columns.map(({ column }) => column),
      from.column,
      right,
    ),
  };
}

function step(shown: readonly number[], from: number, by: number): number {
  const here = Math.max(0, shown.indexOf(from));
  return shown[Math.min(Math.max(here + by, 0), shown.length - 1)] ?? from;
}

/** What is shown at a place. */
export function cellAt(sheet: SheetView, row: number, column: number) {
  const across = sheet.columns.findIndex((one) => one.column === column);
  return sheet.rows.find((one) => one.row === row)?.cells[across] ?? null;
}
