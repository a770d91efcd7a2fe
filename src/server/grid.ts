import type { Cell } from '../domain/cell';
import type { Grid, Table } from '../workbook/table';
import type { TableKey } from '../workbook/tables';
import { tables } from '../workbook/tables';
import type { Book, Place } from './book';
import type { Value } from './cells';
import { cellReader } from './cells';

/** A table's sheet as it was read: all cells from row 1, and where the columns are. */
export interface Sheeted {
  readonly key: TableKey;
  readonly place: Place;
  readonly cells: readonly (readonly Cell[])[];
}

/** Reads a table's sheet whole, in one read; null when the workbook has no such sheet. */
export function readSheet(book: Book, key: TableKey): Sheeted | null {
  const place = book.places[key];
  if (!place) return null;
  return { key, place, cells: cellsOf(place.sheet.getDataRange().getValues(), book.timeZone) };
}

/** Google's values as cells; the array is a copy. */
export function cellsOf(values: Value[][], timeZone: string): Cell[][] {
  const toCell = cellReader(timeZone);
  return values.map((row) => row.map(toCell));
}

/** The part below the headings, for the reader of the workbook. */
export function gridOf<T extends Table>(sheeted: Sheeted): Grid<T> {
  const at: Record<string, number> = {};
  for (const [key, column] of Object.entries(sheeted.place.columns)) at[key] = column - 1;
  const first = sheeted.place.headingRow;
  return { firstRow: first + 1, at: at as Grid<T>['at'], cells: sheeted.cells.slice(first) };
}

/** The table that a sheet holds. */
export function tableOf(sheeted: Sheeted): Table {
  return tables[sheeted.key];
}
