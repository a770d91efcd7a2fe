import type { Cell } from '../domain/cell';
import { asText, isBlank } from '../workbook/read';
import { toValue } from './cells';
import { computedKeys } from './computed';
import type { Sheeted } from './grid';
import { cellAt, cellsOf } from './grid';
import { stop } from './trouble';

/** Text, numbers and days by column key. */
export type Entry = Readonly<Record<string, Cell>>;

/** The first row (from 1) below everything that anybody entered; a column of unticked boxes is nothing. */
export function nextRow({ place, cells }: Sheeted): number {
  let row = cells.length;
  while (row > place.headingRow && cells[row - 1]!.every(isBlank)) row -= 1;
  return row + 1;
}

/**
 * Adds entries below the list. Below the sheet's last filled row Google itself appends each, so that people who write at once get rows of
 * their own; `atOnce`, for a sheet in which nobody writes yet: one write for each run of columns beside each other.
 */
export function addRows(sheeted: Sheeted, entries: readonly Entry[], atOnce = false): void {
  const { place, cells } = sheeted;
  const { sheet, columns } = place;
  const row = nextRow(sheeted);
  if (!atOnce && row > cells.length) {
    for (const entry of entries) sheet.appendRow(lineOf(entry, columns));
    return;
  }
  const missing = row + entries.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  for (const span of spans(columns, entries)) {
    const lines = entries.map((entry) => span.map(({ key }) => toValue(entry[key] ?? '')));
    sheet.getRange(row, span[0]!.at, entries.length, span.length).setValues(lines);
  }
}

function lineOf(entry: Entry, columns: Readonly<Record<string, number>>): (string | number | boolean)[] {
  const width = Math.max(...Object.keys(entry).map((key) => columns[key] ?? 1));
  const line: (string | number | boolean)[] = Array.from({ length: width }, () => '');
  for (const [key, cell] of Object.entries(entry)) if (columns[key]) line[columns[key] - 1] = toValue(cell);
  return line;
}

/** The runs of columns beside each other that the entries fill. */
function spans(columns: Readonly<Record<string, number>>, entries: readonly Entry[]) {
  const keys = [...new Set(entries.flatMap(Object.keys))];
  const standing = keys
    .flatMap((key) => (columns[key] === undefined ? [] : [{ key, at: columns[key] }]))
    .sort((a, b) => a.at - b.at);
  const runs: { key: string; at: number }[][] = [];
  for (const one of standing) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]!.at === one.at - 1) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/**
 * Takes a row away that still says exactly this and nothing else, the lowest of them; false when there is none. Deleting goes by place, and somebody may sort
 * meanwhile: when another row than ours is gone afterwards, it is put back below the list.
 */
export function takeRow(sheeted: Sheeted, entry: Entry, tries = 3): boolean {
  const { sheet, headingRow } = sheeted.place;
  let row = sheeted.cells.length;
  while (row > headingRow && !saysOnly(sheeted, row, entry)) row -= 1;
  if (row <= headingRow) return false;
  if (tries === 0) return stop('rows-moving');
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const formulas = sheet.getDataRange().getFormulas();
  if (sheet.getMaxRows() - headingRow < 2) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  sheet.deleteRow(row);
  const now = { ...sheeted, cells: cellsOf(sheet.getDataRange().getValues(), timeZone) };
  const lost = lostRows(sheeted, now);
  if (lost.length === 0 || lost.every((index) => says(sheeted, index + 1, entry))) return true;
  for (const index of lost) {
    const line = sheeted.cells[index]!.map((cell, column) => formulas[index]?.[column] || toValue(cell));
    sheet.appendRow(line);
  }
  return takeRow({ ...sheeted, cells: cellsOf(sheet.getDataRange().getValues(), timeZone) }, entry, tries - 1);
}

function says(sheeted: Sheeted, row: number, entry: Entry): boolean {
  return Object.entries(entry).every(([key, cell]) => asText(cellAt(sheeted, row, key)) === asText(cell));
}

/** Nobody has added anything to the row since; what our columns compute is nothing of theirs. */
function saysOnly(sheeted: Sheeted, row: number, entry: Entry): boolean {
  const { columns } = sheeted.place;
  const ours = new Set([...Object.keys(entry), ...computedKeys(sheeted.key)].map((key) => columns[key]));
  return says(sheeted, row, entry) && sheeted.cells[row - 1]!.every((cell, at) => ours.has(at + 1) || isBlank(cell));
}

/** The rows (from 0) that were there and are not any more. */
function lostRows(before: Sheeted, after: Sheeted): number[] {
  const left = new Map<string, number>();
  const keyOf = (row: readonly Cell[]) => {
    const texts = row.map(asText);
    while (texts[texts.length - 1] === '') texts.pop();
    return JSON.stringify(texts);
  };
  for (const row of after.cells) left.set(keyOf(row), (left.get(keyOf(row)) ?? 0) + 1);
  return before.cells.flatMap((row, index) => {
    const count = left.get(keyOf(row)) ?? 0;
    if (count > 0) left.set(keyOf(row), count - 1);
    return count > 0 ? [] : [index];
  });
}
