import type { A1Box, CellExtra, SheetJson, StoredValue } from './workbook-json';

/* The cells of a sheet as data: no permissions, no counting. Rows and columns from 1. */

export type Patch = { [K in keyof CellExtra]?: CellExtra[K] | undefined };

/** The stored value; `''` where nothing is. */
export function valueAt(sheet: SheetJson, row: number, column: number): StoredValue {
  return sheet.values[row - 1]?.[column - 1] ?? '';
}

/** Stores a value. Call `trim` after the last one of a batch. */
export function putValue(sheet: SheetJson, row: number, column: number, value: StoredValue): void {
  if (value === '' && row > sheet.values.length) return;
  while (sheet.values.length < row) sheet.values.push([]);
  const cells = sheet.values[row - 1]!;
  if (value === '' && column > cells.length) return;
  while (cells.length < column - 1) cells.push('');
  cells[column - 1] = value;
}

/** Drops blank ends, so that the size of `values` is what is used. */
export function trim(sheet: SheetJson, box?: A1Box): void {
  const last = box ? Math.min(box.row + box.rows - 1, sheet.values.length) : sheet.values.length;
  for (let row = box ? box.row : 1; row <= last; row += 1) {
    trimRow(sheet.values[row - 1]!);
  }
  trimRows(sheet);
}

/** Drops the blank rows at the end. */
export function trimRows(sheet: SheetJson): void {
  while (sheet.values.length > 0 && sheet.values[sheet.values.length - 1]!.length === 0) sheet.values.pop();
}

/** Drops the blank end of one row. */
export function trimRow(cells: StoredValue[]): void {
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
}

/** The last row and column with content; a formula that shows nothing is content. 0 and 0 on an empty sheet. */
export function usedSize(sheet: SheetJson): { rows: number; columns: number } {
  let rows = sheet.values.length;
  let columns = sheet.values.reduce((most, cells) => Math.max(most, cells.length), 0);
  for (const [key, extra] of Object.entries(sheet.extras)) {
    if (extra.formula === undefined) continue;
    const [row, column] = cellOf(key);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return { rows, columns };
}

/** `"3,4"` as [3, 4]. */
export function cellOf(key: string): [number, number] {
  const comma = key.indexOf(',');
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
}

/** What hangs on a cell, its own or else its column's. */
export function extraAt<K extends keyof CellExtra>(
  sheet: SheetJson,
  row: number,
  column: number,
  key: K,
): CellExtra[K] | undefined {
  const own = sheet.extras[`${row},${column}`];
  if (own && key in own) return own[key];
  return sheet.columnExtras[column]?.[key];
}

/** The number format of a cell; undefined when automatic. */
export function formatAt(sheet: SheetJson, row: number, column: number): string | undefined {
  const format = extraAt(sheet, row, column, 'format');
  return format === 'General' ? undefined : format;
}

/** Changes what hangs on one cell; undefined takes it off. */
export function patchCell(sheet: SheetJson, row: number, column: number, patch: Patch): void {
  const key = `${row},${column}`;
  const own = (sheet.extras[key] ?? {}) as Record<string, unknown>;
  const defaults = (sheet.columnExtras[column] ?? {}) as Record<string, unknown>;
  for (const [name, value] of Object.entries(patch)) {
    if (value !== undefined) own[name] = value;
    else if (name in defaults) own[name] = PLAIN[name as keyof CellExtra];
    else delete own[name];
  }
  if (Object.keys(own).length === 0) delete sheet.extras[key];
  else sheet.extras[key] = own as CellExtra;
}

/** What says "the default here" on a cell whose column has something else. */
const PLAIN: { [K in keyof CellExtra]-?: CellExtra[K] } = {
  format: 'General',
  formula: '',
  note: '',
  validation: null,
  background: '#ffffff',
  fontColor: '#000000',
  bold: false,
  italic: false,
  fontSize: 10,
  wrap: 'OVERFLOW',
  horizontal: 'left',
  vertical: 'bottom',
  borders: {},
};

/**
 * Changes what hangs on all cells of a box. A box down to the end of a long sheet becomes a column default, with the few
 * rows above it pinned to what they had.
 */
export function patchBox(sheet: SheetJson, box: A1Box, patch: Patch): void {
  const names = Object.keys(patch) as (keyof CellExtra)[];
  const down = box.row + box.rows - 1 === sheet.maxRows && box.row <= 12 && box.rows > 24;
  if (!down || names.includes('note') || names.includes('formula')) {
    eachCell(box, (row, column) => patchCell(sheet, row, column, patch));
    return;
  }
  const columns = new Set<number>();
  for (let column = box.column; column < box.column + box.columns; column += 1) {
    columns.add(column);
    for (let row = 1; row < box.row; row += 1) {
      const own: Record<string, unknown> = { ...sheet.extras[`${row},${column}`] };
      for (const name of names) own[name] = extraAt(sheet, row, column, name) ?? PLAIN[name];
      sheet.extras[`${row},${column}`] = own as CellExtra;
    }
    const defaults: Record<string, unknown> = { ...sheet.columnExtras[column] };
    for (const name of names) {
      if (patch[name] === undefined) delete defaults[name];
      else defaults[name] = patch[name];
    }
    if (Object.keys(defaults).length === 0) delete sheet.columnExtras[column];
    else sheet.columnExtras[column] = defaults as CellExtra;
  }
  for (const [key, extra] of Object.entries(sheet.extras)) {
    const [row, column] = cellOf(key);
    if (row < box.row || !columns.has(column)) continue;
    for (const name of names) delete extra[name];
    if (Object.keys(extra).length === 0) delete sheet.extras[key];
  }
}

/** Runs through a box, row by row. */
export function eachCell(box: A1Box, visit: (row: number, column: number) => void): void {
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) visit(row, column);
  }
}

/** A grid made cell by cell. */
export function gridOf<T>(box: A1Box, make: (row: number, column: number) => T): T[][] {
  const grid: T[][] = [];
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    const cells: T[] = [];
    for (let column = box.column; column < box.column + box.columns; column += 1) cells.push(make(row, column));
    grid.push(cells);
  }
  return grid;
}
