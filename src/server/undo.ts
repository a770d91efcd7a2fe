import type { Cell } from '../domain/cell';
import type { TableKey } from '../workbook/tables';
import { markSheet } from './book';
import { literal, toValue } from './cells';
import type { Sheeted } from './grid';
import { cellAt } from './grid';
import { newSheet } from './set-up';
import { stop } from './trouble';
import type { Opening, Workbook } from './workbook';

/*
 * The last thing the add-on wrote into the user's columns, kept in a hidden sheet of ours: which row (by what stands in it, so that
 * sorting does not matter), which column (by its key), what was there and what was written. One step.
 */

/** A whole row that was added; undone by removing it while it still says this. */
export interface AddedRow {
  readonly kind: 'row';
  readonly table: TableKey;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** One cell that was filled; undone where it still says `written` in the row of this name. */
export interface WrittenCell {
  readonly kind: 'cell';
  readonly table: TableKey;
  readonly name: string;
  readonly column: string;
  readonly before: Cell;
  readonly written: Cell;
}
export type Written = AddedRow | WrittenCell;

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
  const lines = [undo.label, ...undo.written.map((one) => JSON.stringify(one))];
  if (sheet.getMaxRows() < lines.length) sheet.insertRowsAfter(sheet.getMaxRows(), lines.length - sheet.getMaxRows());
  sheet.getRange(1, 1, lines.length, 1).setValues(lines.map((line) => [line === undo.label ? literal(line) : line]));
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
export function takeBack(workbook: Workbook, undo: Undo): { taken: number; left: number } {
  const rows: { sheeted: Sheeted; row: number }[] = [];
  let taken = 0;
  for (const one of undo.written) {
    const sheeted = workbook.sheets[one.table];
    const row = sheeted ? rowOf(sheeted, one) : 0;
    if (!sheeted || row === 0) continue;
    taken += 1;
    if (one.kind === 'row') rows.push({ sheeted, row });
    else sheeted.place.sheet.getRange(row, sheeted.place.columns[one.column]!).setValue(toValue(one.before));
  }
  // From the bottom, so that the rows above stay where they are.
  for (const { sheeted, row } of rows.sort((a, b) => b.row - a.row)) removeRow(sheeted, row);
  const left = undo.written.length - taken;
  if (taken === 0) stop('nothing-to-undo');
  return { taken, left };
}

/** The row that still says what was written, from the bottom; 0 when there is none. */
function rowOf(sheeted: Sheeted, written: Written): number {
  for (let row = sheeted.cells.length; row > sheeted.place.headingRow; row -= 1) {
    if (written.kind === 'row' ? saysOnly(sheeted, row, written.cells) : saysCell(sheeted, row, written)) return row;
  }
  return 0;
}

function saysOnly(sheeted: Sheeted, row: number, cells: Readonly<Record<string, Cell>>): boolean {
  return Object.entries(cells).every(([key, cell]) => same(cellAt(sheeted, row, key), cell));
}

function saysCell(sheeted: Sheeted, row: number, { name, column, written }: WrittenCell): boolean {
  return (
    same(cellAt(sheeted, row, 'name'), name) &&
    column in sheeted.place.columns &&
    same(cellAt(sheeted, row, column), written)
  );
}

function same(a: Cell, b: Cell): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.date === b.date : a === b;
}

/** Takes the row away; when somebody wrote more into it, only our cells become blank. */
function removeRow({ place }: Sheeted, row: number): void {
  const { sheet } = place;
  if (sheet.getMaxRows() - place.headingRow > 1) sheet.deleteRow(row);
  else sheet.getRange(row, 1, 1, sheet.getMaxColumns()).clearContent();
}
