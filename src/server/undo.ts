import type { Cell } from '../domain/cell';
import type { TableKey } from '../workbook/tables';
import { markSheet } from './book';
import { literal } from './cells';
import type { Block } from './computed';
import { land } from './landing';
import { moveOut } from './move-out';
import { takeRow } from './rows';
import { newSheet } from './set-up';
import type { Standing } from './standing';
import { rowsStanding } from './standing';
import { stop } from './trouble';
import type { Opening, Workbook } from './workbook';

/*
 * The last thing the add-on wrote for the user, kept in a hidden sheet of ours: which row (by what stands in it, so that sorting does
 * not matter), which column (by its key), what was there and what was written. One step.
 */

/** A whole row that was added; undone by removing it while it still says this. */
export interface AddedRow {
  readonly kind: 'row';
  readonly table: TableKey;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** One cell that was filled; undone where it still says `written` in the row that `key` and `also` name by other columns. */
export interface WrittenCell {
  readonly kind: 'cell';
  readonly table: TableKey;
  /** What tells the row: a column and what stands in it. */
  readonly key: Standing[number];
  /** More of what stood in the row, where one column is not enough. */
  readonly also?: Standing;
  readonly column: string;
  readonly before: Cell;
  readonly written: Cell;
}

/** A list that was moved into; undone by moving out of it. */
export interface AdoptedList {
  readonly kind: 'list';
  readonly table: TableKey;
}
export type Written = AddedRow | WrittenCell | AdoptedList;

/** What can be taken back: the label says what it was. */
export interface Undo {
  readonly label: string;
  readonly written: readonly Written[];
}

/** Remembers what was written in place of what was remembered before. */
export function remember({ book, state }: Opening, undo: Undo): void {
  const kept = book.pages['undo'];
  const sheet = kept ?? newSheet('undo', state.settings);
  if (!kept) {
    markSheet(sheet, 'undo');
    sheet.hideSheet();
  } else sheet.clearContents();
  const lines = [literal(undo.label), ...undo.written.map((one) => JSON.stringify(one))];
  if (sheet.getMaxRows() < lines.length) sheet.insertRowsAfter(sheet.getMaxRows(), lines.length - sheet.getMaxRows());
  sheet.getRange(1, 1, lines.length, 1).setValues(lines.map((line) => [line]));
}

/** What is remembered, or null: one read. */
export function remembered({ book }: Pick<Opening, 'book'>): Undo | null {
  const sheet = book.pages['undo'];
  if (!sheet) return null;
  const [label, ...lines] = sheet
    .getDataRange()
    .getValues()
    .map(([value]) => String(value));
  if (!label) return null;
  return { label, written: lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Written) };
}

/** Forgets what was remembered. */
export function forget({ book }: Pick<Opening, 'book'>): void {
  book.pages['undo']?.clearContents();
}

/** Takes back what still stands as it was written; how many things had been changed since and were left. */
export function takeBack(workbook: Workbook, undo: Undo): { left: number } {
  let taken = 0;
  const blocks = new Map<TableKey, Block[]>();
  const rowOf = rowsWritten(workbook, undo);
  for (const one of undo.written) {
    const sheeted = workbook.sheets[one.table];
    if (!sheeted) continue;
    if (one.kind === 'list') taken += moveOut(workbook, one.table) ? 1 : 0;
    else if (one.kind === 'row') taken += takeRow(sheeted, one.cells) ? 1 : 0;
    else {
      const row = rowOf(one);
      if (row === 0) continue;
      taken += 1;
      const block = { row, column: sheeted.place.columns[one.column]!, cells: [[one.before]] };
      blocks.set(one.table, [...(blocks.get(one.table) ?? []), block]);
    }
  }
  if (taken === 0) stop('nothing-to-undo');
  for (const [table, list] of blocks) {
    const sheeted = workbook.sheets[table]!;
    if (!land(sheeted, list, sheeted.place.sheet.getDataRange().getFormulas())) stop('rows-moving');
  }
  return { left: undo.written.length - taken };
}

/** The row that still says what was written; 0 when there is none, or when others say so that we did not write. */
function rowsWritten(workbook: Workbook, undo: Undo): (one: WrittenCell) => number {
  const find = rowsStanding(workbook);
  const standingOf = ({ key, also, column, written }: WrittenCell): Standing => [
    ...[key, ...(also ?? [])].filter((one) => one.column !== column),
    { column, says: written },
  ];
  const nameOf = (one: WrittenCell) => JSON.stringify([one.table, standingOf(one)]);
  const alike = new Map<string, WrittenCell[]>();
  for (const one of undo.written) {
    if (one.kind === 'cell') alike.set(nameOf(one), [...(alike.get(nameOf(one)) ?? []), one]);
  }
  return (one) => {
    const rows = find(one.table, standingOf(one));
    const same = alike.get(nameOf(one)) ?? [];
    return rows.length === same.length ? rows[same.indexOf(one)]! : 0;
  };
}
