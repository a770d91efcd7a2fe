import type { Cell } from '../../domain/cell';
import { mostOf } from '../../domain/most';
import { asText, isBlank } from '../../workbook/tables/read';
import { computedKeys } from '../../workbook/tables/tables';
import { retry } from '../ground/retry';
import type { Value } from './cells';
import { toValue } from './cells';
import { matchColumns, matchRows } from './match-lines';
import type { TableSheet } from './read';
import { columnOf, readNow } from './read';
import { runsDown } from './runs';

/*
 * Between our reading and our writing somebody may sort, or insert a column: a write goes to a place, not to a partner. So after writing
 * we look again at every text. Where something stands elsewhere, each cell that we hit by mistake gets back what its partner had in
 * its column when we read, and so does what we wrote rightly: all or nothing. Our own columns are not mended here: whoever computes them
 * computes them anew.
 */

/** A block to write: a whole span of our columns beside each other. Rows and columns from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * Writes blocks, one write each, and looks where they landed: one read. False: something had moved, and nothing of this stands. `whole`: nor may a
 * row have come in.
 */
export function writeChecked(before: TableSheet, blocks: readonly Block[], whole = false): boolean {
  if (blocks.length === 0) return true;
  const { sheet } = before.place;
  let written = 0;
  let values: readonly (readonly unknown[])[];
  try {
    for (const { row, column, cells } of blocks) {
      sheet.getRange(row, column, cells.length, cells[0]!.length).setValues(cells.map((line) => line.map(toValue)));
      written += 1;
    }
    values = sheet.getDataRange().getValues();
    const texts = blocks.flatMap((block) => daysLeftTexts(block, values));
    for (const { row, column, cells } of texts) {
      const range = sheet.getRange(row, column, cells.length, 1).setNumberFormat(DAY_FORMAT);
      range.setValues(cells.map((line) => line.map(toValue)));
    }
    if (texts.length > 0) values = sheet.getDataRange().getValues();
  } catch (error) {
    // The sheet may have become smaller than what was to be written or read.
    if (written > 0) restore(before, blocks);
    throw error;
  }
  if (stands(before, blocks, values)) return true;
  return restore(before, blocks) && !(whole && values.length > before.cells.length);
}

/**
 * Whether every text stands where it stood, but for what we wrote. Of text no zone matters, and no formula of the clock changes it. A day or a number of
 * ours must be there at least: merged cells swallow it.
 */
function stands({ cells }: TableSheet, blocks: readonly Block[], now: readonly (readonly unknown[])[]): boolean {
  const inRow = new Map<number, Block[]>();
  for (const block of blocks) {
    block.cells.forEach((_, down) => {
      const row = block.row + down - 1;
      inRow.set(row, [...(inRow.get(row) ?? []), block]);
    });
  }
  const writtenAt = (row: number, column: number) => {
    for (const block of inRow.get(row) ?? []) {
      const cell = block.cells[row + 1 - block.row]?.[column + 1 - block.column];
      if (cell !== undefined) return cell;
    }
    return undefined;
  };
  const rows = mostOf(blocks, ({ row, cells: lines }) => row + lines.length - 1, cells.length);
  const columns = Math.max(cells[0]?.length ?? 0, lastColumn(blocks));
  return (
    now.length <= rows &&
    now.every((line) => line.length <= columns) &&
    cells.every((line, row) =>
      line.every((cell, column) => {
        const wrote = writtenAt(row, column);
        const meant = wrote ?? cell;
        const says = now[row]?.[column] ?? '';
        return typeof meant === 'string' ? meant === says : wrote === undefined || says !== '';
      }),
    )
  );
}

/** How a day is shown. */
const DAY_FORMAT = 'yyyy-mm-dd';

/** The columns of a block in which a day stayed a text, because their cells are formatted as plain text: there it would never count. */
function daysLeftTexts({ row, column, cells }: Block, now: readonly (readonly unknown[])[]): Block[] {
  return cells[0]!.flatMap((_, right): Block[] => {
    const texts = cells.flatMap((line, down) => {
      const cell = line[right]!;
      return typeof cell === 'object' && now[row + down - 1]?.[column + right - 1] === cell.date ? [down] : [];
    });
    const [first = 0, last = -1] = [texts[0], texts[texts.length - 1]];
    if (texts.length === 0) return [];
    return [
      { row: row + first, column: column + right, cells: cells.slice(first, last + 1).map((line) => [line[right]!]) },
    ];
  });
}

function lastColumn(blocks: readonly Block[]): number {
  return mostOf(blocks, ({ column, cells }) => column + cells[0]!.length - 1);
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

/** Where everything is after all has been put right. */
interface Restored {
  readonly after: TableSheet;
  /** Of each row and column now, which it was in `before`. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Something of this stands in one of our columns where it is not meant. */
  readonly misplaced: boolean;
}

/** True: all of it stands in its rows and columns after all, and nowhere else. */
function restore(before: TableSheet, blocks: readonly Block[]): boolean {
  const written = cellsOf(blocks);
  const traces = new Set([...written].flatMap(([at, cell]) => [placeOf(at), traceOf(at, cell)]));
  const width = lastColumn(blocks);
  const { after, rows, columns, misplaced } = restoreCells(before, written, traces, width);
  const rowNow = new Map(rows.map((then, now) => [then, now]));
  const columnNow = new Map(columns.map((then, now) => [then, now]));
  const landed = [...written].every(([at, cell]) => {
    const [row, column] = at.split(',').map(Number) as [number, number];
    return asText(after.cells[rowNow.get(row) ?? -1]?.[columnNow.get(column) ?? -1] ?? '') === asText(cell);
  });
  if (landed && !misplaced) return true;
  restoreCells(before, new Map(), traces, width);
  return false;
}

/** What we wrote is known by what it says, wherever it has been moved since; a cell that we made blank by its place. */
function traceOf(at: string, cell: Cell): string {
  return asText(cell) === '' ? `blank ${at}` : `says ${asText(cell)}`;
}

function placeOf(at: string): string {
  return `at ${at}`;
}

/** So many times what is wrong is looked for anew, because others go on moving rows and columns. */
const MAX_TRIES = 4;

/**
 * Puts back what stood there when it was read, wherever we wrote what is not `meant` to stand there (by the place in `before`), until nothing of that
 * is left; stops when others never rest.
 */
function restoreCells(
  before: TableSheet,
  meant: ReadonlyMap<string, Cell>,
  traces: Set<string>,
  width: number,
): Restored {
  return retry(
    null,
    () => {
      const restored = restoreOnce(before, meant, traces, width);
      return restored ? { done: restored } : { again: null };
    },
    MAX_TRIES,
  );
}

/** Puts back what is wrong now; null when there was something, and it must be looked at again. */
function restoreOnce(
  before: TableSheet,
  meant: ReadonlyMap<string, Cell>,
  traces: Set<string>,
  width: number,
): Restored | null {
  const after = readNow(before.key);
  const cellNow = (row: number, column: number) => after.cells[row]?.[column] ?? '';
  const isOfUs = (row: number, column: number) => traces.has(traceOf(`${row},${column}`, cellNow(row, column)));
  const columns = matchColumns(before, after, isOfUs, width);
  const rows = matchRows(before, after, isOfUs, columns);
  // Where nothing moved, others may have typed what we write: ours stands where we put it.
  const still = [rows, columns].every((then) => then.every((was, now) => was === now || was === -1));
  const isHit = (row: number, column: number) =>
    isOfUs(row, column) && (!still || traces.has(placeOf(`${row},${column}`)));
  const computed = computedKeys(before.key).map((key) => columnOf(after, key) - 1);
  const ours = (row: number, column: number) => row >= after.place.headingRow && computed.includes(column);
  const wrong: { row: number; column: number; value: Value }[] = [];
  let misplaced = false;
  after.cells.forEach((line, row) => {
    // A row that somebody has just typed, and not one that came in under our write.
    if (rows[row] === -1 && line.some((cell, column) => !isBlank(cell) && !isOfUs(row, column))) return;
    line.forEach((cell, column) => {
      if (!isHit(row, column)) return;
      const [fromRow, fromColumn] = [rows[row] ?? -1, columns[column] ?? -1];
      const was = before.cells[fromRow]?.[fromColumn] ?? '';
      const right = [was, meant.get(`${fromRow},${fromColumn}`) ?? was];
      if (right.some((one) => asText(one) === asText(cell))) return;
      if (ours(row, column)) {
        misplaced = true;
        return;
      }
      const value = before.formulas?.[fromRow]?.[fromColumn] || toValue(was);
      wrong.push({ row, column, value });
      traces.add(placeOf(`${row},${column}`)).add(traceOf(`${row},${column}`, was));
    });
  });
  for (const column of new Set(wrong.map((one) => one.column))) {
    const cells = wrong.filter((one) => one.column === column).map(({ row, value }) => ({ row, cell: value }));
    for (const run of runsDown(cells)) {
      const range = after.place.sheet.getRange(run.row + 1, column + 1, run.cells.length, 1);
      range.setValues(run.cells.map((value) => [value]));
    }
  }
  return wrong.length === 0 ? { after, rows, columns, misplaced } : null;
}
