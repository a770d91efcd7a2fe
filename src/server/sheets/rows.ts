import type { Cell } from '../../domain/cell';
import { asText, isBlank } from '../../workbook/tables/read';
import type { TableKey } from '../../workbook/tables/tables';
import { computedKeys } from '../../workbook/tables/tables';
import { retry } from '../ground/retry';
import { stop } from '../ground/stop';
import type { Value } from './cells';
import { toValue } from './cells';
import type { TableSheet } from './read';
import { cellAt, columnOf, readNow } from './read';
import { runsAcross, runsDown } from './runs';
import { writeChecked } from './write';

/** Text, numbers and days by column key. */
export type Entry = Readonly<Record<string, Cell>>;

/** The first row (from 1) below everything that anybody entered; a column of unticked boxes is nothing. */
export function nextRow({ place, cells }: TableSheet): number {
  let row = cells.length;
  while (row > place.headingRow && cells[row - 1]!.every(isBlank)) row -= 1;
  return row + 1;
}

/**
 * Adds entries below the list. Below the sheet's last filled row Google itself appends each, so that people who write at once get rows of
 * their own; `atOnce`, for a sheet in which nobody writes yet: one write for each run of columns beside each other.
 */
export function addRows(sheeted: TableSheet, entries: readonly Entry[], atOnce = false): void {
  const { place, cells } = sheeted;
  const { sheet, columns } = place;
  const row = nextRow(sheeted);
  if (!atOnce && row > cells.length) {
    for (const entry of entries) appendEntry(sheeted, entry);
    return;
  }
  const missing = row + entries.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const filled = [...new Set(entries.flatMap(Object.keys))];
  const standing = filled.flatMap((key) => (columns[key] === undefined ? [] : [{ key, at: columns[key] }]));
  const blocks = runsAcross(standing).map(({ at, keys }) => ({
    row,
    column: at,
    cells: entries.map((entry) => keys.map((key) => entry[key] ?? '')),
  }));
  if (!writeChecked(sheeted, blocks)) stop('rows-moving');
}

/** Google finds the row; the columns may have moved: then what stands in wrong ones is taken back, and appended anew. */
function appendEntry(start: TableSheet, entry: Entry): void {
  retry(start, (sheeted) => {
    const { place, key } = sheeted;
    const line = lineOf(entry, place.columns);
    place.sheet.appendRow(line);
    const now = readNow(key);
    const count = (of: TableSheet) => of.cells.filter((_, index) => says(of, index + 1, entry)).length;
    if (count(now) > count(sheeted)) return { done: makeDays(now, entry) };
    const texts = JSON.stringify(line.map((value) => String(value).replace(/^'/, '')));
    const row = now.cells
      .map((cells) => JSON.stringify(line.map((_, at) => asText(cells[at] ?? ''))))
      .lastIndexOf(texts);
    if (row < 0) takePartBack(sheeted, now, line);
    if (row < 0) return stop('rows-moving');
    if (!writeChecked(now, [{ row: row + 1, column: 1, cells: [line.map(() => '')] }])) stop('rows-moving');
    return { again: readNow(key) };
  });
}

/** A day in a column that is formatted as plain text came as a text, and would never count: it is written again, as a day. */
function makeDays(now: TableSheet, entry: Entry): true {
  let row = now.cells.length;
  while (row > now.place.headingRow && !says(now, row, entry)) row -= 1;
  const texts = Object.entries(entry).filter(
    ([key, cell]) => typeof cell === 'object' && key in now.place.columns && typeof cellAt(now, row, key) === 'string',
  );
  const blocks = texts.map(([key, cell]) => ({ row, column: now.place.columns[key]!, cells: [[cell]] }));
  return writeChecked(now, blocks) || stop('rows-moving');
}

/** Of a row that merged cells have swallowed a part of, the rest is taken back: asked for again, it would stand there twice. */
function takePartBack(before: TableSheet, now: TableSheet, line: readonly Value[]): void {
  const texts = line.map((value) => String(value).replace(/^'/, ''));
  const isPart = (cells: readonly Cell[]) =>
    cells.some((cell) => !isBlank(cell)) && cells.every((cell, at) => isBlank(cell) || asText(cell) === texts[at]);
  const row = now.cells.map(isPart).lastIndexOf(true);
  const count = ({ cells }: TableSheet) => cells.filter(isPart).length;
  if (count(now) > count(before)) writeChecked(now, [{ row: row + 1, column: 1, cells: [line.map(() => '')] }]);
}

function lineOf(entry: Entry, columns: Readonly<Record<string, number>>): Value[] {
  const width = Math.max(...Object.keys(entry).map((key) => columns[key] ?? 1));
  const line: Value[] = Array.from({ length: width }, () => '');
  for (const [key, cell] of Object.entries(entry)) if (columns[key]) line[columns[key] - 1] = toValue(cell);
  return line;
}

/** Takes a row away that still says exactly this and nothing else, the lowest of them; false when there is none. */
export function takeRow(sheeted: TableSheet, entry: Entry): boolean {
  let row = sheeted.cells.length;
  while (row > sheeted.place.headingRow && !saysOnly(sheeted, row, entry)) row -= 1;
  if (row <= sheeted.place.headingRow) return false;
  dropRows(sheeted, [row]);
  return true;
}

function says(sheeted: TableSheet, row: number, entry: Entry): boolean {
  return Object.entries(entry).every(([key, cell]) => asText(cellAt(sheeted, row, key)) === asText(cell));
}

/** Nobody has added anything to the row since; what our columns compute is nothing of theirs. */
function saysOnly(sheeted: TableSheet, row: number, entry: Entry): boolean {
  const ours = new Set([...Object.keys(entry), ...computedKeys(sheeted.key)].map((key) => columnOf(sheeted, key)));
  return says(sheeted, row, entry) && sheeted.cells[row - 1]!.every((cell, at) => ours.has(at + 1) || isBlank(cell));
}

/**
 * Deletes rows in runs, from the bottom; one row is always left below the headings. Deleting goes by place, and somebody may sort
 * meanwhile: where a row of ours is still there afterwards, another one was hit, and is put back below the list.
 */
export function dropRows(start: TableSheet, from: readonly number[]): void {
  retry(
    { sheeted: start, rows: from },
    ({ sheeted, rows }) => {
      if (rows.length === 0) return { done: true };
      const { sheet, headingRow } = sheeted.place;
      const now = readNow(sheeted.key, true);
      const texts = rows.map((row) => textOf(sheeted, row - 1));
      // Formulas belong to cells only while nothing moves.
      if (JSON.stringify(now.cells) !== JSON.stringify(sheeted.cells)) return { again: rowsAgain(sheeted.key, texts) };
      const left = sheet.getMaxRows() - headingRow - rows.length;
      if (left < 1) sheet.insertRowsAfter(sheet.getMaxRows(), 1 - left);
      const runs = runsDown(rows.map((row) => ({ row, cell: '' })));
      for (const { row, cells } of runs.reverse()) sheet.deleteRows(row, cells.length);
      const after = readNow(sheeted.key);
      const lost = lostRows(sheeted, after);
      const missed = texts.filter((_, at) => !lost.has(rows[at]! - 1));
      if (missed.length === 0) return { done: true };
      for (const row of rows) lost.delete(row - 1);
      for (const index of lost) {
        sheet.appendRow(sheeted.cells[index]!.map((cell, column) => now.formulas?.[index]?.[column] || toValue(cell)));
      }
      return { again: rowsAgain(sheeted.key, missed) };
    },
    4,
  );
}

/** The sheet as it stands now, and the rows in it that say so. */
function rowsAgain(key: TableKey, texts: readonly string[]): { sheeted: TableSheet; rows: number[] } {
  const sheeted = readNow(key);
  return { sheeted, rows: rowsWith(sheeted, texts) };
}

/** The rows (from 1) in which these texts stand: each takes one. */
function rowsWith(sheeted: TableSheet, texts: readonly string[]): number[] {
  const left = new Map<string, number>();
  for (const text of texts) left.set(text, (left.get(text) ?? 0) + 1);
  return sheeted.cells.flatMap((_, index) => {
    const text = textOf(sheeted, index);
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count > 0 ? [index + 1] : [];
  });
}

/** The rows (from 0) that were there and are not any more. */
function lostRows(before: TableSheet, after: TableSheet): Set<number> {
  const left = new Map<string, number>();
  after.cells.forEach((_, index) => {
    left.set(textOf(after, index), (left.get(textOf(after, index)) ?? 0) + 1);
  });
  const lost = before.cells.flatMap((_, index) => {
    const count = left.get(textOf(before, index)) ?? 0;
    left.set(textOf(before, index), count - 1);
    return count > 0 ? [] : [index];
  });
  return new Set(lost);
}

/** What stands in a row (from 0), but for our columns, which others may be computing, and wherever columns went. */
function textOf({ key, place, cells }: TableSheet, index: number): string {
  const ours = computedKeys(key).map((column) => columnOf({ place }, column));
  const texts = cells[index]!.flatMap((cell, at) => (cell === '' || ours.includes(at + 1) ? [] : [asText(cell)]));
  return JSON.stringify(texts.sort());
}
