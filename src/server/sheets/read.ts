import type { Cell } from '../../domain/cell';
import { fold } from '../../domain/fold';
import { asText } from '../../workbook/tables/read';
import type { Grid, Table } from '../../workbook/tables/table';
import { columnKeys } from '../../workbook/tables/table';
import type { TableKey } from '../../workbook/tables/tables';
import { tables } from '../../workbook/tables/tables';
import { headingsOf } from '../../workbook/words/headings';
import { retry } from '../ground/retry';
import { stop } from '../ground/stop';
import type { Book, Place } from './book';
import { openBook, whereabouts } from './book';
import type { Value } from './cells';
import { cellReader } from './cells';

/** A table's sheet as it was read: all cells from row 1, and where the columns are. */
export interface TableSheet {
  readonly key: TableKey;
  readonly place: Place;
  readonly cells: readonly (readonly Cell[])[];
  /** '' where a cell holds none. Absent where the sheet was read to look only. */
  readonly formulas?: readonly (readonly string[])[];
}

/** The tables' sheets that are there. */
export type Sheets = Readonly<Partial<Record<TableKey, TableSheet>>>;

/**
 * Reads the tables' sheets where they were found: one read each, another one for the formulas of those that are to be written. Where the headings leave
 * it open whether a row or a column moved before the cells were read, because they are neither ours nor known, the columns are found once more:
 * one read.
 */
export function readSheets(
  found: Book,
  keys: readonly TableKey[],
  writing: readonly TableKey[],
  known: Readonly<Partial<Record<TableKey, Headings>>> = {},
): { book: Book; sheets: Sheets } {
  return retry(found, (book) => {
    const sheets: Partial<Record<TableKey, TableSheet>> = {};
    for (const key of keys) {
      const sheeted = readSheet(book, key, writing.includes(key));
      if (sheeted) sheets[key] = sheeted;
    }
    const read = Object.values(sheets);
    // A range is as long as the sheet was when the range was made: a row that came in before its cells were read hides the last one.
    const grown =
      writing.length > 0 && read.some(({ place, cells }) => place.sheet.getDataRange().getNumRows() !== cells.length);
    const standing = (sheeted: TableSheet) => headed(sheeted, book.places[sheeted.key]!, known[sheeted.key]);
    if (!grown && read.every(standing)) return { done: { book, sheets } };
    const now = openBook();
    return !grown && whereabouts(now) === whereabouts(book) ? { done: { book: now, sheets } } : { again: now };
  });
}

/** Finds a table's sheet and reads it; stops when it is gone. */
export function readNow(key: TableKey, writing = false): TableSheet {
  return readSheets(openBook(), [key], writing ? [key] : []).sheets[key] ?? stop('rows-moving');
}

/**
 * A table's sheet with all its cells; null when the workbook has no such sheet. The formulas before the cells, so that what moves between the two
 * moves nothing between the cells and our write.
 */
function readSheet(book: Book, key: TableKey, writing = false): TableSheet | null {
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
export function gridOf<T extends Table>({ place, cells }: TableSheet): Grid<T> {
  const at: Record<string, number> = {};
  for (const [key, column] of Object.entries(place.columns)) at[key] = column - 1;
  return { firstRow: place.headingRow + 1, at: at as Grid<T>['at'], cells: cells.slice(place.headingRow) };
}

/** Where a column of the table stands, finished or begun; 0 where there is none. */
export function columnOf({ place }: Pick<TableSheet, 'place'>, key: string): number {
  return place.columns[key] ?? place.pending[key] ?? 0;
}

/** The cell of a column in a row (from 1); blank where there is none. */
export function cellAt({ place, cells }: TableSheet, row: number, key: string): Cell {
  const column = place.columns[key];
  return column === undefined ? '' : (cells[row - 1]?.[column - 1] ?? '');
}

/** What spills its answers into the cells below: to write into one of these breaks all of them. */
const SPILLS =
  /\b(ARRAYFORMULA|MAP|BYROW|FILTER|QUERY|IMPORTRANGE|UNIQUE|SORT|SORTN|VSTACK|SEQUENCE|FLATTEN|SPLIT)\s*\(|^=\s*\{/i;

/** Whether a cell (from 1) is a formula's, though it may show nothing: its own, or one above it that spills. Asked of a sheet that is to be written. */
export function isFormula({ formulas, place }: TableSheet, row: number, column: number): boolean {
  const of = (at: number) => formulas?.[at - 1]?.[column - 1] ?? '';
  if (of(row) !== '') return true;
  for (let above = row - 1; above >= place.headingRow; above -= 1) if (of(above) !== '') return SPILLS.test(of(above));
  return false;
}

const textFormats = new WeakMap<TableSheet, Map<number, readonly boolean[]>>();

/** Whether a cell (from 1) is formatted as plain text: one read for each column that is asked for. */
export function isPlainText(sheeted: TableSheet, row: number, column: number): boolean {
  const known = textFormats.get(sheeted) ?? new Map<number, readonly boolean[]>();
  textFormats.set(sheeted, known);
  const { sheet } = sheeted.place;
  const cells =
    known.get(column) ??
    sheet
      .getRange(1, column, sheeted.cells.length, 1)
      .getNumberFormats()
      .map(([format]) => format === '@');
  known.set(column, cells);
  return cells[row - 1] ?? false;
}

/** Headings of the library's own over columns of ours, by the column's key: their beginnings, they are kept in a value of 30,000 characters. */
export type Headings = Readonly<Record<string, string>>;

/** Whether each marked column alone bears a heading of ours, or the one it is known by: then nothing moved between finding and reading. */
function headed(sheeted: TableSheet, place: Place, known: Headings = {}): boolean {
  const theirs = theirHeadings(sheeted, place);
  return Object.entries(theirs).every(([column, heading]) => heading !== '' && heading === known[column]);
}

/** The headings of marked columns that are not ours; '' for one that tells no column from another. */
export function theirHeadings({ key, cells }: TableSheet, { headingRow, columns }: Place): Headings {
  const headings = (cells[headingRow - 1] ?? []).map((cell) => asText(cell).slice(0, 40));
  const headingAt = (at: number) => {
    const heading = headings[at - 1] ?? '';
    return headings.filter((one) => one === heading).length === 1 ? heading : '';
  };
  return Object.fromEntries(
    Object.entries(columns)
      .map(([column, at]) => [column, headingAt(at)] as const)
      .filter(([column, heading]) => !isHeading(key, column, heading)),
  );
}

/** Whether a cell says our heading of a column, in whichever language and style. */
export function isHeading(key: TableKey, column: string, cell: Cell): boolean {
  const heading = fold(asText(cell).replace(/\((computed|calculado)\)$/, ''));
  return headingsOf(key, column).some((one) => heading === fold(one));
}

/** Whether a heading is one of ours, of any column of the table that is not computed. */
export function isAnyHeading(key: TableKey, heading: Cell): boolean {
  const table: Table = tables[key];
  return columnKeys(table).some(
    (column) => table.columns[column]!.kind !== 'computed' && isHeading(key, column, heading),
  );
}

/** Columns without metadata that bear one of our headings, such as one a user typed: read, never written. */
function byHeading(key: TableKey, place: Place, cells: readonly (readonly Cell[])[]): Record<string, number> {
  const taken = new Set([...Object.values(place.columns), ...Object.values(place.pending), ...(place.left ?? [])]);
  const found: Record<string, number> = {};
  const headings = cells[place.headingRow - 1] ?? [];
  for (const column of columnKeys(tables[key] as Table)) {
    if (
      column in place.columns ||
      column in place.pending ||
      (tables[key] as Table).columns[column]!.kind === 'computed'
    )
      continue;
    const at = headings.findIndex((cell, index) => !taken.has(index + 1) && isHeading(key, column, cell));
    if (at >= 0) found[column] = at + 1;
  }
  return found;
}
