import type { Cell } from '../domain/cell';
import { asText } from '../workbook/read';
import { toValue } from './cells';
import type { Block } from './computed';
import { computedKeys } from './computed';
import type { Sheeted } from './grid';
import { columnOf, readNow } from './grid';
import { columnsThen, rowsThen } from './same-place';

/*
 * Between our reading and our writing somebody may sort, or insert a column: a write goes to a place, not to a partner. So after writing
 * we look again at every text. Where something stands elsewhere, each cell that we hit by mistake gets back what its partner had in
 * its column when we read, and so does what we wrote rightly: all or nothing. Our own columns are not mended here: whoever computes them
 * computes them anew.
 */

/**
 * Writes blocks, one write each, and looks where they landed: one read. False: something had moved, and nothing of this stands. `whole`: nor may a
 * row have come in.
 */
export function land(before: Sheeted, blocks: readonly Block[], whole = false): boolean {
  if (blocks.length === 0) return true;
  const { sheet } = before.place;
  let written = 0;
  try {
    for (const { row, column, cells } of blocks) {
      sheet.getRange(row, column, cells.length, cells[0]!.length).setValues(cells.map((line) => line.map(toValue)));
      written += 1;
    }
  } catch (error) {
    // The sheet may have become smaller than what was to be written.
    if (written > 0) mend(before, blocks);
    throw error;
  }
  const values = sheet.getDataRange().getValues();
  if (stands(before, blocks, values)) return true;
  return mend(before, blocks) && !(whole && values.length > before.cells.length);
}

/**
 * Whether every text stands where it stood, but for what we wrote. Of text no zone matters, and no formula of the clock changes it. A day or a number of
 * ours must be there at least: merged cells swallow it.
 */
function stands({ cells }: Sheeted, blocks: readonly Block[], now: readonly (readonly unknown[])[]): boolean {
  const written = cellsOf(blocks);
  const rows = Math.max(cells.length, ...blocks.map(({ row, cells: lines }) => row + lines.length - 1));
  const columns = Math.max(cells[0]?.length ?? 0, lastColumn(blocks));
  return (
    now.length <= rows &&
    now.every((line) => line.length <= columns) &&
    cells.every((line, row) =>
      line.every((cell, column) => {
        const wrote = written.get(`${row},${column}`);
        const meant = wrote ?? cell;
        const says = now[row]?.[column] ?? '';
        return typeof meant === 'string' ? meant === says : wrote === undefined || says !== '';
      }),
    )
  );
}

function lastColumn(blocks: readonly Block[]): number {
  return Math.max(...blocks.map(({ column, cells }) => column + cells[0]!.length - 1));
}

/** The cells of blocks by row and column, from 0. */
function cellsOf(blocks: readonly Block[]): Map<string, Cell> {
  const written = new Map<string, Cell>();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        written.set(`${row + down - 1},${column + right - 1}`, cell);
      });
    });
  }
  return written;
}

/** True: all of it stands in its rows and columns after all, and nowhere else. */
function mend(before: Sheeted, blocks: readonly Block[]): boolean {
  const after = readNow(before.key);
  const written = cellsOf(blocks);
  const says = (row: number, column: number, cell: Cell) => asText(after.cells[row]?.[column] ?? '') === asText(cell);
  const hits = [...written].flatMap(([at, cell]) => {
    const [row, column] = at.split(',').map(Number) as [number, number];
    return says(row, column, cell) ? [{ row, column }] : [];
  });
  const touched = new Set(hits.map(({ row, column }) => `${row},${column}`));
  const hit = (row: number, column: number) => touched.has(`${row},${column}`);
  const rows = rowsThen(before, after, hit);
  const columns = columnsThen(before, after, hit, lastColumn(blocks));
  const computed = computedKeys(before.key).map((key) => columnOf(after, key) - 1);
  const ours = (row: number, column: number) => row >= after.place.headingRow && computed.includes(column);
  const back = (row: number, column: number) => {
    const [fromRow, fromColumn] = [rows[row] ?? -1, columns[column] ?? -1];
    const value = before.formulas?.[fromRow]?.[fromColumn] || toValue(before.cells[fromRow]?.[fromColumn] ?? '');
    after.place.sheet.getRange(row + 1, column + 1).setValue(value);
  };
  let astray = 0;
  for (const { row, column } of hits) {
    const meant = written.get(`${rows[row]},${columns[column]}`);
    if (meant !== undefined && says(row, column, meant)) continue;
    astray += 1;
    if (!ours(row, column)) back(row, column);
  }
  const landed: { row: number; column: number }[] = [];
  const rowNow = new Map(rows.map((then, now) => [then, now]));
  const columnNow = new Map(columns.map((then, now) => [then, now]));
  for (const [at, cell] of written) {
    const [row, column] = at.split(',').map(Number) as [number, number];
    const place = { row: rowNow.get(row) ?? -1, column: columnNow.get(column) ?? -1 };
    if (place.row >= 0 && place.column >= 0 && says(place.row, place.column, cell)) landed.push(place);
  }
  if (astray === 0 && landed.length === written.size) return true;
  for (const { row, column } of landed) if (!ours(row, column)) back(row, column);
  return false;
}
