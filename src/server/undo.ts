import type { Cell } from '../domain/cell';
import type { TableKey } from '../workbook/tables';
import { markSheet, openBook } from './book';
import { literal } from './cells';
import type { Block } from './computed';
import { readNow } from './grid';
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
  /** How many rows said this before. */
  readonly standing?: number;
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
export function remember({ book, state }: Opening, undo: Undo, begun = false): void {
  const kept = book.pages['undo'];
  const sheet = kept ?? newSheet('undo', state.settings);
  if (!kept) {
    sheet.hideSheet();
    markSheet(sheet, 'undo');
  } else sheet.clearContents();
  const lines = [literal(undo.label), ...undo.written.map((one) => JSON.stringify(one))];
  if (sheet.getMaxRows() < lines.length) sheet.insertRowsAfter(sheet.getMaxRows(), lines.length - sheet.getMaxRows());
  sheet.getRange(1, 1, lines.length, 2).setValues(lines.map((line, at) => [line, begun && at === 0 ? BEGUN : '']));
}

/** Beside the label while it is being written. */
const BEGUN = 'begun';

/**
 * Remembers rows before they are added, so that a run that breaks off and is asked for again adds none twice: those that are still to be
 * added. Within `finished`.
 */
export function begin(opening: Opening, workbook: Workbook, undo: Undo): AddedRow[] {
  const find = rowsStanding(workbook);
  const count = ({ table, cells }: AddedRow) =>
    find(
      table,
      Object.entries(cells).map(([column, says]) => ({ column, says })),
    ).length;
  const last = remembered(opening);
  const begun = new Map(last?.begun && last.label === undo.label ? last.written.map((one) => [saying(one), one]) : []);
  const again = undo.written.every((one) => begun.has(saying(one)));
  const written = undo.written.map((one): Written => {
    const before = again ? begun.get(saying(one)) : undefined;
    return before ?? (one.kind === 'row' ? { ...one, standing: count(one) } : one);
  });
  if (!again) remember(opening, { ...undo, written }, true);
  return written.flatMap((one) => (one.kind === 'row' && count(one) <= (one.standing ?? 0) ? [one] : []));
}

/** Runs a job that begins rows to its end: then nothing of it broke off. */
export function finished<T>(job: () => T): T {
  const value = job();
  openBook().pages['undo']?.getRange(1, 2).clearContent();
  return value;
}

/** What two tries of the same have in common. */
function saying(one: Written): string {
  if (one.kind === 'row') return JSON.stringify([one.table, one.cells]);
  return JSON.stringify(one.kind === 'cell' ? [one.table, one.key, one.column, one.written] : one);
}

/** What is remembered, or null: one read. */
export function remembered({ book }: Pick<Opening, 'book'>): (Undo & { readonly begun: boolean }) | null {
  const sheet = book.pages['undo'];
  if (!sheet) return null;
  const [first = [], ...more] = sheet.getDataRange().getValues();
  const [label, mark] = first.map(String);
  if (!label) return null;
  const written = more.flatMap(([value]) => (value === '' ? [] : [JSON.parse(String(value)) as Written]));
  return { label, written, begun: mark === BEGUN };
}

/** Forgets what was remembered. */
export function forget({ book }: Pick<Opening, 'book'>): void {
  book.pages['undo']?.clearContents();
}

/** Takes back what still stands as it was written: cells, then rows, then lists; how many things had been changed since and were left. */
export function takeBack(workbook: Workbook, undo: Undo): { left: number } {
  const blocks = new Map<TableKey, Block[]>();
  const rowOf = rowsWritten(workbook, undo);
  let taken = 0;
  for (const one of undo.written) {
    const sheeted = workbook.sheets[one.table];
    const row = sheeted && one.kind === 'cell' ? rowOf(one) : 0;
    if (!sheeted || one.kind !== 'cell' || row === 0) continue;
    taken += 1;
    const block = { row, column: sheeted.place.columns[one.column]!, cells: [[one.before]] };
    blocks.set(one.table, [...(blocks.get(one.table) ?? []), block]);
  }
  for (const [table, list] of blocks) {
    const sheeted = workbook.sheets[table]!;
    if (!land(sheeted, list)) stop('rows-moving');
  }
  for (const one of undo.written) {
    if (one.kind === 'row' && workbook.sheets[one.table] && takeRow(readNow(one.table), one.cells)) taken += 1;
    if (one.kind === 'list' && moveOut(workbook, one.table)) taken += 1;
  }
  if (taken === 0) stop('nothing-to-undo');
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
