import type { A1Box } from './workbook-json';

/** A box as written: `entire` when it names whole columns or rows (C:C, 1:1), `text` when its end is open. */
export interface Written extends A1Box {
  entire?: 'COLUMN' | 'ROW';
  text?: string;
}

/** `A` for 1, `AA` for 27. */
export function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** 1 for `A`, 27 for `AA`. */
function columnNumber(text: string): number {
  let number = 0;
  for (const letter of text.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** `B2` or `B2:C3`. */
export function a1Of(box: A1Box): string {
  const start = `${letters(box.column)}${box.row}`;
  if (box.rows === 1 && box.columns === 1) return start;
  return `${start}:${letters(box.column + box.columns - 1)}${box.row + box.rows - 1}`;
}

/** Understands `B2`, `B2:C3`, `B:C`, `2:3`, `B2:C`, `R2C2:R3C3` (without a sheet's name) on a grid of this size; null when it is none. */
export function parseA1(a1: string, maxRows: number, maxColumns: number): Written | null {
  const numbered = parseR1C1(a1);
  if (numbered) return numbered;
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(a1.trim());
  if (!match) return null;
  const [, startColumn = '', startRow = '', endColumn = '', endRow = ''] = match;
  const paired = a1.includes(':');
  if (!startColumn && !startRow) return null;
  if (!paired && (!startColumn || !startRow)) return null;
  if (paired && !endColumn && !endRow) return null;
  const top = startRow ? Number(startRow) : 1;
  const left = startColumn ? columnNumber(startColumn) : 1;
  const bottom = paired ? (endRow ? Number(endRow) : maxRows) : top;
  const right = paired ? (endColumn ? columnNumber(endColumn) : maxColumns) : left;
  const box: Written = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  if (paired && (!endRow || !endColumn)) box.text = a1.trim().replace(/\$/g, '').toUpperCase();
  if (paired && !startRow && !endRow) return entire('COLUMN', box);
  if (paired && !startColumn && !endColumn) return entire('ROW', box);
  return box;
}

/** `R5C3`, `r2c2:r4c5`; null for anything else, relative places too. */
function parseR1C1(text: string): Written | null {
  const match = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(text.trim());
  if (!match) return null;
  const [top, left] = [Number(match[1]), Number(match[2])];
  const [bottom, right] = match[3] === undefined ? [top, left] : [Number(match[3]), Number(match[4])];
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** A box of whole columns or rows, with its notation (`C:D`, `2:3`). */
export function entire(kind: 'COLUMN' | 'ROW', box: A1Box): Written {
  const { row, column, rows, columns } = box;
  const text = kind === 'COLUMN' ? `${letters(column)}:${letters(column + columns - 1)}` : `${row}:${row + rows - 1}`;
  return { row, column, rows, columns, entire: kind, text };
}

/** Whether two boxes share a cell. */
export function meets(a: A1Box, b: A1Box): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: A1Box, inner: A1Box): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
