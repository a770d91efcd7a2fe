import type { Cell } from '../domain/cell';
import { fold } from '../domain/fold';
import { asText } from '../workbook/read';
import type { Grid, Table } from '../workbook/table';
import { columnKeys } from '../workbook/table';
import type { TableKey } from '../workbook/tables';
import { tables } from '../workbook/tables';
import { headingIn } from '../workbook/words/headings';
import type { Book, Place } from './book';
import type { Value } from './cells';
import { cellReader } from './cells';

/** A table's sheet as it was read: all cells from row 1, and where the columns are. */
export interface Sheeted {
  readonly key: TableKey;
  readonly place: Place;
  readonly cells: readonly (readonly Cell[])[];
  /** '' where a cell holds none. Absent where the sheet was read to look only. */
  readonly formulas?: readonly (readonly string[])[];
}

/**
 * Reads a table's sheet whole, in one read; null when the workbook has no such sheet. `writing`: its formulas too, for what may have to be put
 * back; before the cells, so that what moves between the two moves nothing between the cells and our write.
 */
export function readSheet(book: Book, key: TableKey, writing = false): Sheeted | null {
  const place = book.places[key];
  if (!place) return null;
  const formulas = writing ? { formulas: place.sheet.getDataRange().getFormulas() } : {};
  const cells = cellsOf(place.sheet.getDataRange().getValues(), book.timeZone);
  return {
    key,
    place: { ...place, columns: { ...byHeading(key, place, cells), ...place.columns } },
    cells,
    ...formulas,
  };
}

/** Google's values as cells; the array is a copy. */
export function cellsOf(values: Value[][], timeZone: string): Cell[][] {
  const toCell = cellReader(timeZone);
  return values.map((row) => row.map(toCell));
}

/** The part below the headings, for the reader of the workbook. */
export function gridOf<T extends Table>({ place, cells }: Sheeted): Grid<T> {
  const at: Record<string, number> = {};
  for (const [key, column] of Object.entries(place.columns)) at[key] = column - 1;
  return { firstRow: place.headingRow + 1, at: at as Grid<T>['at'], cells: cells.slice(place.headingRow) };
}

/** The cell of a column in a row (from 1); blank where there is none. */
export function cellAt({ place, cells }: Sheeted, row: number, key: string): Cell {
  const column = place.columns[key];
  return column === undefined ? '' : (cells[row - 1]?.[column - 1] ?? '');
}

/** Headings of the library's own over columns of ours, by the column's key: their beginnings, they are kept in a value of 30,000 characters. */
export type Headings = Readonly<Record<string, string>>;

/** Whether each marked column alone bears a heading of ours, or the one it is known by: then nothing moved between finding and reading. */
export function headed(sheeted: Sheeted, place: Place, known: Headings = {}): boolean {
  const theirs = theirHeadings(sheeted, place);
  return Object.entries(theirs).every(([column, heading]) => heading !== '' && heading === known[column]);
}

/** The headings of marked columns that are not ours; '' for one that tells no column from another. */
export function theirHeadings({ key, cells }: Sheeted, { headingRow, columns }: Place): Headings {
  const headings = (cells[headingRow - 1] ?? []).map((cell) => asText(cell).slice(0, 40));
  const headingAt = (at: number) => {
    const heading = headings[at - 1] ?? '';
    return headings.filter((one) => one === heading).length === 1 ? heading : '';
  };
  const isOurs = (heading: string, column: string) =>
    (['en', 'es'] as const).some((language) => fold(heading) === fold(headingIn(language, key, column)));
  return Object.fromEntries(
    Object.entries(columns)
      .map(([column, at]) => [column, headingAt(at)] as const)
      .filter(([column, heading]) => !isOurs(heading.replace(/\((computed|calculado)\)$/, ''), column)),
  );
}

/** Columns without metadata that bear one of our headings, such as one a user typed: read, never written. */
function byHeading(key: TableKey, place: Place, cells: readonly (readonly Cell[])[]): Record<string, number> {
  const taken = new Set(Object.values(place.columns));
  const found: Record<string, number> = {};
  const headings = cells[place.headingRow - 1] ?? [];
  const free = headings.map((cell, index) => (taken.has(index + 1) ? '' : fold(String(cell))));
  for (const column of columnKeys(tables[key] as Table)) {
    if (column in place.columns || (tables[key] as Table).columns[column]!.kind === 'computed') continue;
    const at = free.findIndex(
      (heading) =>
        heading !== '' &&
        (['en', 'es'] as const).some((language) => heading === fold(headingIn(language, key, column))),
    );
    if (at >= 0) found[column] = at + 1;
  }
  return found;
}
