import { cellOf, trimRow, trimRows, valueAt } from './cells';
import type { A1Box, CellExtra, SheetJson, StoredValue } from './workbook-json';

export interface SortKey {
  /** Of the sheet, from 1. */
  column: number;
  ascending: boolean;
}

/**
 * Sorts the rows of a box with all that hangs on its cells; a heading row inside the box is sorted too (platform.md, Values).
 * Numbers and dates before text before TRUE and FALSE; blanks last in both directions.
 */
export function sortBox(sheet: SheetJson, box: A1Box, keys: readonly SortKey[]): void {
  const last = Math.min(box.row + box.rows - 1, sheet.values.length);
  const rows = Array.from({ length: Math.max(0, last - box.row + 1) }, (_, index) => box.row + index);
  rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compare(valueAt(sheet, a, column), valueAt(sheet, b, column), ascending);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const to = new Map(rows.map((row, index) => [row, box.row + index]));
  const right = box.column + box.columns;
  const moved = rows.map((row) =>
    Array.from({ length: box.columns }, (_, index) => valueAt(sheet, row, box.column + index)),
  );
  moved.forEach((cells, index) => {
    const target = sheet.values[box.row + index - 1]!;
    while (target.length < right - 1) target.push('');
    target.splice(box.column - 1, box.columns, ...cells);
    trimRow(target);
  });
  trimRows(sheet);
  const extras: Record<string, CellExtra> = {};
  for (const [key, extra] of Object.entries(sheet.extras)) {
    const [row, column] = cellOf(key);
    const inside = column >= box.column && column < right ? to.get(row) : undefined;
    extras[inside === undefined ? key : `${inside},${column}`] = extra;
  }
  sheet.extras = extras;
}

function compare(a: StoredValue, b: StoredValue, ascending: boolean): number {
  if (a === '' || b === '') return (a === '' ? 1 : 0) - (b === '' ? 1 : 0);
  const order = rank(a) - rank(b) || within(a, b);
  return ascending ? order : -order;
}

function rank(value: StoredValue): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function within(a: StoredValue, b: StoredValue): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, undefined, { sensitivity: 'accent' });
  return Number(a) - Number(b);
}
