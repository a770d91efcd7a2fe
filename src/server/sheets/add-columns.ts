import type { Cell } from '../../domain/cell';
import { mostOf } from '../../domain/most';
import type { Language } from '../../domain/words/language';
import type { Settings } from '../../workbook/settings/settings';
import type { TableKey } from '../../workbook/tables/tables';
import { tables } from '../../workbook/tables/tables';
import { headingIn } from '../../workbook/words/headings';
import { retry } from '../ground/retry';
import type { Place } from './book';
import { markColumn, setPending, unmarkPending } from './book';
import type { ColumnsWanted } from './column-format';
import { dressColumns, writeNotes } from './column-format';
import { onlyLooks } from './only-looks';
import type { TableSheet } from './read';
import { columnOf, isHeading, readNow } from './read';
import { runsAcross } from './runs';
import { writeChecked } from './write';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds those of the columns that are not there, at the right end: a mark that they are pending, formats, dropdowns, widths, protection, their
 * headings and notes, and at last a mark that they are finished. What is not finished is finished by the next run. Which were not there.
 */
export function addColumns(wanted: ColumnsWanted): readonly string[] {
  return retry(wanted, () => {
    const before = readNow(wanted.key, true);
    const missing = wanted.columns.filter((column) => !isFinished(before, column));
    if (missing.length === 0) return { done: [] };
    claim(
      before,
      missing.filter((column) => columnOf(before, column) === 0),
      wanted.adopted,
    );
    if (fillPending(wanted, missing)) return { done: missing };
    unmarkPending(wanted.key, missing);
    return { again: wanted };
  });
}

/** Dresses and heads columns that are pending, and marks them as finished; false where something of anybody's stands there, or moved. */
function fillPending(wanted: ColumnsWanted, columns: readonly string[]): boolean {
  const { key, settings } = wanted;
  const now = readNow(key, true);
  if (!columns.every((column) => isFree(now, column))) return false;
  const bare = columns.filter((column) => headingOf(now, column) === '');
  const runs = runsAcross(bare.map((column) => ({ key: column, at: columnOf(now, column) })));
  for (const run of runs) dressColumns(wanted, now.place, run);
  const taken = (now.cells[now.place.headingRow - 1] ?? []).map(String);
  const headings = new Map(bare.map((column) => [column, freeHeading(settings, key, column, taken)]));
  const blocks = runs.map(({ at, keys }) => ({
    row: now.place.headingRow,
    column: at,
    cells: [keys.map((column) => headings.get(column)!)],
  }));
  const placed = writeChecked(now, blocks) && headedRightly(now, headings);
  if (!placed) return false;
  writeNotes(wanted, placed, columns);
  setPending(key, columns, false);
  return true;
}

function headingOf(sheeted: TableSheet, column: string): Cell {
  return sheeted.cells[sheeted.place.headingRow - 1]?.[columnOf(sheeted, column) - 1] ?? '';
}

/** It has its mark and a heading. An older version gave it the mark first. */
function isFinished(sheeted: TableSheet, column: string): boolean {
  return sheeted.place.columns[column] !== undefined && headingOf(sheeted, column) !== '';
}

/** Marks blank columns at the right end as begun. `adopted`: where the columns hold notes or looks of the library's own, new ones come in before them. */
function claim({ key, place, cells, formulas }: TableSheet, columns: readonly string[], adopted: boolean): void {
  const filled = (line: readonly Cell[]) => line.reduce<number>((last, cell, at) => (cell === '' ? last : at + 1), 0);
  const marked = [...Object.values(place.columns), ...Object.values(place.pending)];
  const used = Math.max(mostOf(cells, filled), mostOf(formulas ?? [], filled));
  const first = mostOf(marked, (at) => at, used) + 1;
  if (columns.length === 0) return;
  if (adopted && !isUntouched(place, first, columns.length)) insertColumns(place.sheet, first - 1, columns.length);
  else makeRoom(place.sheet, first + columns.length - 1);
  columns.forEach((column, index) => {
    markColumn(place.sheet, first + index, tables[key], column, true);
  });
}

/** Nothing of anybody's stands in a marked column: it is blank, or has our heading already. */
function isFree(sheeted: TableSheet, column: string): boolean {
  const { key, place, cells } = sheeted;
  const at = columnOf(sheeted, column);
  const heading = headingOf(sheeted, column);
  const isBegun = place.columns[column] === undefined;
  if (heading !== '') return isBegun && isHeading(key, column, heading);
  const isBlank = (lines: readonly (readonly unknown[])[]) => lines.every((line) => (line[at - 1] ?? '') === '');
  return at > 0 && (!isBegun || (isBlank(cells) && isBlank(sheeted.formulas ?? [])));
}

/** The sheet as it is then; false: where a column came in among blank ones, only our marks tell, and headings beside them are taken back, all. */
function headedRightly({ key }: TableSheet, headings: ReadonlyMap<string, string>): TableSheet | false {
  const after = readNow(key, true);
  if ([...headings].every(([column, heading]) => headingOf(after, column) === heading)) return after;
  const line = after.cells[after.place.headingRow - 1] ?? [];
  const said = new Set<Cell>(headings.values());
  const written = line.flatMap((cell, at) =>
    said.has(cell) ? [{ row: after.place.headingRow, column: at + 1, cells: [['']] }] : [],
  );
  writeChecked(after, written);
  return false;
}

/** So many cells of blank columns are looked at; of a larger sheet nobody knows, and new columns come in. */
const MAX_LOOKED_AT = 50_000;

/** Nothing hangs on the cells of these columns: no note, dropdown, format or colour, and none is merged. Five reads. */
function isUntouched({ sheet, headingRow }: Place, first: number, count: number): boolean {
  const last = Math.min(sheet.getMaxColumns(), first + count - 1);
  if (last < first) return true;
  const rows = sheet.getMaxRows() - headingRow + 1;
  if (rows * (last - first + 1) > MAX_LOOKED_AT) return false;
  const range = sheet.getRange(headingRow, first, rows, last - first + 1);
  const isAll = (lines: readonly (readonly unknown[])[], plain: unknown) =>
    lines.every((line) => line.every((one) => one === plain));
  return (
    range.getMergedRanges().length === 0 &&
    isAll(range.getNotes(), '') &&
    isAll(range.getDataValidations(), null) &&
    isAll(range.getBackgrounds(), '#ffffff') &&
    isAll(range.getNumberFormats(), AUTOMATIC)
  );
}

/** What Google says of a cell of automatic format. */
const AUTOMATIC = '0.###############';

function insertColumns(sheet: Sheet, after: number, count: number): void {
  sheet.insertColumnsAfter(after, count);
  plain(sheet.getRange(1, after + 1, sheet.getMaxRows(), count));
}

/** A new column takes the looks and the dropdown of its neighbour: both are taken off again. */
function plain(range: GoogleAppsScript.Spreadsheet.Range): void {
  onlyLooks(() => range.clearFormat());
  onlyLooks(() => range.clearDataValidations());
}

/** Makes the sheet as wide as that, at its right end. */
export function makeRoom(sheet: Sheet, last: number): void {
  const columns = sheet.getMaxColumns();
  if (last > columns) insertColumns(sheet, columns, last - columns);
}

/** Beside our heading where the sheet has one of that name. */
const COMPUTED: Readonly<Record<Language, string>> = { en: 'computed', es: 'calculado' };

/** Where the sheet has our heading already, ours is called "Stage (computed)". */
function freeHeading({ language, style }: Settings, key: TableKey, column: string, taken: readonly string[]): string {
  const heading = headingIn(language, key, column, style);
  const same = (one: string) => one.trim().toLowerCase() === heading.toLowerCase();
  return taken.some(same) ? `${heading} (${COMPUTED[language]})` : heading;
}
