import { letters } from '../emulator/a1';
import { cellOf, extraAt, formatAt, usedSize, valueAt } from '../emulator/cells';
import { dateFormatOf, displayText, isDatePattern } from '../emulator/display';
import { parseTyped } from '../emulator/typed';
import type { SheetJson, StoredValue, WorkbookJson } from '../emulator/workbook-json';
import { chartsOf } from './chart-view';
import { lookOf } from './look';
import type { CellView, ChartView, SheetView } from './talk';

/** Rows and columns that stand blank below and beside what is used, and the most that are drawn. */
const SPARE = { rows: 20, columns: 4 };
const LEAST = { rows: 40, columns: 26 };
const MOST_ROWS = 1500;
const PLAIN_WIDTH = 100;
const PLAIN_HEIGHT = 21;

/** What the page draws of a sheet. */
export function sheetView(workbook: WorkbookJson, sheet: SheetJson): SheetView {
  const charts = chartsOf(workbook, sheet);
  const size = sizeOf(sheet, charts);
  const columns = upTo(size.columns)
    .filter((column) => !sheet.hiddenColumns.includes(column))
    .map((column) => ({ column, letters: letters(column), width: sheet.columnWidths[column] ?? PLAIN_WIDTH }));
  const lists: string[][] = [];
  const rows = upTo(size.rows)
    .filter((row) => !sheet.hiddenRows.includes(row))
    .map((row) => {
      const cells = columns.map(({ column }) => cellView(workbook, sheet, row, column, lists));
      reach(cells, columns);
      const height = sheet.rowHeights[row];
      return { row, ...(height === undefined ? {} : { height }), cells };
    });
  return {
    id: sheet.id,
    name: sheet.name,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlines: sheet.hiddenGridlines !== true,
    columns,
    rows,
    charts,
    lists,
  };
}

function sizeOf(sheet: SheetJson, charts: readonly ChartView[]): { rows: number; columns: number } {
  const used = usedSize(sheet);
  for (const key of Object.keys(sheet.extras)) {
    const [row, column] = cellOf(key);
    used.rows = Math.max(used.rows, row);
    used.columns = Math.max(used.columns, column);
  }
  for (const { row, column, top, left, width, height } of charts) {
    used.rows = Math.max(used.rows, row + Math.ceil((top + height) / PLAIN_HEIGHT));
    used.columns = Math.max(used.columns, column + Math.ceil((left + width) / PLAIN_WIDTH));
  }
  return {
    rows: Math.min(sheet.maxRows, MOST_ROWS, Math.max(LEAST.rows, used.rows + SPARE.rows)),
    columns: Math.min(sheet.maxColumns, Math.max(LEAST.columns, used.columns + SPARE.columns)),
  };
}

function cellView(
  { locale }: WorkbookJson,
  sheet: SheetJson,
  row: number,
  column: number,
  lists: string[][],
): CellView | null {
  const merge = sheet.merges.find(
    (box) => row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns,
  );
  if (merge && (merge.row !== row || merge.column !== column)) return { text: '', input: '', covered: true };
  const value = valueAt(sheet, row, column);
  const format = formatAt(sheet, row, column);
  const look = lookOf(sheet, row, column, value);
  const note = extraAt(sheet, row, column, 'note');
  const list = listAt(sheet, row, column, lists);
  const formula = extraAt(sheet, row, column, 'formula');
  if (value === '' && !look && !note && list === undefined && !formula && !merge) return null;
  return {
    text: displayText(value, format, locale),
    input: formula ? formula : inputOf(value, format, locale),
    ...(look ? { look } : {}),
    ...(note ? { note } : {}),
    ...(list === undefined ? {} : { list }),
    ...(merge ? { span: { rows: merge.rows, columns: merge.columns } } : {}),
  };
}

/** What one would type to get this value again. */
function inputOf(value: StoredValue, format: string | undefined, locale: string): string {
  if (typeof value === 'string') {
    return format === '@' || parseTyped(value, locale).value === value ? value : `'${value}`;
  }
  if (!isDatePattern(format)) return displayText(value, undefined, locale);
  const iso = format!.toLowerCase() === 'yyyy-mm-dd';
  return displayText(value, iso ? format : dateFormatOf(locale, !Number.isInteger(value)), locale);
}

function listAt(sheet: SheetJson, row: number, column: number, lists: string[][]): number | undefined {
  const rule = extraAt(sheet, row, column, 'validation');
  if (rule?.criteria !== 'VALUE_IN_LIST' || rule.args[1] === false) return undefined;
  const words = (rule.args[0] as unknown[]).map(String);
  const known = lists.findIndex((list) => list.length === words.length && list.every((word, at) => word === words[at]));
  return known === -1 ? lists.push(words) - 1 : known;
}

/** Long text runs on over blank cells at its right, up to the first that is not blank. */
function reach(cells: (CellView | null)[], columns: SheetView['columns']): void {
  let free = 0;
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const cell = cells[at];
    const { width } = columns[at]!;
    if (cell && (cell.text !== '' || cell.covered)) {
      const { look = {} } = cell;
      const held = ['white-space', 'text-align', 'text-overflow'].some((one) => look[one] !== undefined);
      const runsOn = !held && cell.list === undefined;
      if (free > 0 && runsOn) cell.reach = width + free;
      free = 0;
    } else {
      free += width;
    }
  }
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
