import type { Cell } from '../../domain/cell';
import { isUntouched } from '../../workbook/settings/sheet';
import type { TableKey } from '../../workbook/tables/tables';
import { TABLE_KEYS } from '../../workbook/tables/tables';
import type { Opening, Workbook } from '../garden/workbook';
import { stop } from '../ground/stop';
import { markSheet, openBook, unmark } from '../sheets/book';
import { literal } from '../sheets/cells';
import { refilter } from '../sheets/filter';
import { newSheet } from '../sheets/new-sheet';
import { onlyLooks } from '../sheets/only-looks';
import { cellsOf, readNow } from '../sheets/read';
import { takeRow } from '../sheets/rows';
import { runsDown } from '../sheets/runs';
import type { Block } from '../sheets/write';
import { writeChecked } from '../sheets/write';
import type { RowText } from './find-rows';
import { rowFinder } from './find-rows';
import { moveOut } from './move-out';

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
  readonly key: RowText[number];
  /** More of what stood in the row, where one column is not enough. */
  readonly also?: RowText;
  readonly column: string;
  readonly before: Cell;
  /** Its cell was formatted as plain text, in which no day is one. */
  readonly plainText?: boolean;
  /** How many rows said all this before: another partner's who bears the new name. */
  readonly alike?: number;
  readonly written: Cell;
}

/** A list that was moved into; undone by moving out of it. */
export interface AdoptedList {
  readonly kind: 'list';
  readonly table: TableKey;
}
/** A log of theirs that is read beside ours; undone by forgetting it. */
export interface BesideLog {
  readonly kind: 'more-log';
  readonly sheetId: number;
}
/** A filter that was made anew; undone by making it over this range again. */
export interface Refiltered {
  readonly kind: 'filter';
  readonly table: TableKey;
  readonly range: string;
}
export type Written = AddedRow | WrittenCell | AdoptedList | BesideLog | Refiltered;

/** What can be taken back: the label says what it was. */
export interface Undo {
  readonly label: string;
  readonly written: readonly Written[];
}

/** Remembers what was written in place of what was remembered before. */
export function remember({ book, state }: Opening, undo: Undo, pending = false): void {
  const kept = book.otherSheets['undo'];
  const sheet = kept ?? newSheet('undo', state.settings);
  if (!kept) {
    sheet.hideSheet();
    markSheet(sheet, 'undo');
  } else sheet.clearContents();
  const lines = [
    [literal(undo.label), pending ? PENDING : ''],
    ...undo.written.map((one) => piecesOf(JSON.stringify(one))),
  ];
  const width = Math.max(...lines.map((line) => line.length));
  if (sheet.getMaxRows() < lines.length) sheet.insertRowsAfter(sheet.getMaxRows(), lines.length - sheet.getMaxRows());
  if (sheet.getMaxColumns() < width) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  const cells = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
  sheet.getRange(1, 1, lines.length, width).setValues(cells);
}

/** A cell holds 50,000 characters; a piece begins with a sign that no typing turns into a number or a formula. */
const PIECE_LENGTH = 49_000;

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += PIECE_LENGTH) pieces.push(text.slice(from, from + PIECE_LENGTH));
  return pieces.map((piece, at) => (at === 0 ? piece : `~${piece}`));
}

/** Beside the label while it is being written. */
const PENDING = 'begun';

/**
 * Writes a change of which undo is told before anything is written: `write` is given the rows that are still to be added, none of
 * which an earlier run that broke off has added already. When it has ended, nothing of it broke off.
 */
export function recordChange<T>(
  opening: Opening,
  workbook: Workbook,
  undo: Undo,
  write: (rows: readonly AddedRow[]) => T,
): T {
  const done = write(rowsToAdd(opening, workbook, undo));
  openBook().otherSheets['undo']?.getRange(1, 2).clearContent();
  return done;
}

/** The rows that are still to be added; the undo page says that they are pending. */
function rowsToAdd(opening: Opening, workbook: Workbook, undo: Undo): AddedRow[] {
  const find = rowFinder(workbook);
  const count = ({ table, cells }: AddedRow) =>
    find(
      table,
      Object.entries(cells).map(([column, says]) => ({ column, says })),
    ).length;
  const last = lastChange(opening);
  const pending = new Map(
    last?.pending && last.label === undo.label ? last.written.map((one) => [textOf(one), one]) : [],
  );
  const again = undo.written.every((one) => pending.has(textOf(one)));
  const written = undo.written.map((one): Written => {
    const before = again ? pending.get(textOf(one)) : undefined;
    return before ?? (one.kind === 'row' ? { ...one, standing: count(one) } : one);
  });
  if (!again) remember(opening, { ...undo, written }, true);
  return written.flatMap((one) => (one.kind === 'row' && count(one) <= (one.standing ?? 0) ? [one] : []));
}

/** What two tries of the same have in common. */
function textOf(one: Written): string {
  if (one.kind === 'row') return JSON.stringify([one.table, one.cells]);
  return JSON.stringify(one.kind === 'cell' ? [one.table, one.key, one.column, one.written] : one);
}

/** What is remembered, or null: one read. */
export function lastChange({ book }: Pick<Opening, 'book'>): (Undo & { readonly pending: boolean }) | null {
  const sheet = book.otherSheets['undo'];
  if (!sheet) return null;
  const [first = [], ...more] = sheet.getDataRange().getValues();
  const [label, mark] = first.map(String);
  if (!label) return null;
  const written = more.flatMap((pieces) => {
    const text = pieces.map((piece, at) => String(piece).slice(at === 0 ? 0 : 1)).join('');
    return text === '' ? [] : [writtenIn(text)];
  });
  // Somebody wrote into our hidden sheet, with a find-and-replace in all sheets, say: what it says now is no reason to stop everything.
  if (written.includes(null)) return null;
  return { label, written: written as Written[], pending: mark === PENDING };
}

/** What a line of the undo sheet says; null where it is none of ours. */
function writtenIn(text: string): Written | null {
  try {
    const said = JSON.parse(text) as Partial<Record<keyof WrittenCell | 'cells' | 'sheetId', unknown>> | null;
    if (said?.kind === 'more-log') return typeof said.sheetId === 'number' ? (said as unknown as Written) : null;
    const isWhole =
      said !== null &&
      TABLE_KEYS.some((key) => key === said.table) &&
      (said.kind === 'list' ||
        (said.kind === 'filter' && 'range' in said) ||
        (said.kind === 'row' && typeof said.cells === 'object' && said.cells !== null) ||
        (said.kind === 'cell' &&
          typeof said.column === 'string' &&
          typeof said.key === 'object' &&
          said.key !== null &&
          'written' in said &&
          'before' in said));
    return isWhole ? (said as unknown as Written) : null;
  } catch {
    return null;
  }
}

/** Forgets what was remembered. */
export function forget({ book }: Pick<Opening, 'book'>): void {
  book.otherSheets['undo']?.clearContents();
}

/** Takes back what still stands as it was written: cells, then rows, then lists; how many things had been changed since and were left. */
export function revert(workbook: Workbook, undo: Undo): { left: number } {
  const cells = new Map<string, { table: TableKey; column: string; rows: { row: number; cell: Cell }[] }>();
  const texts: { table: TableKey; column: string; row: number }[] = [];
  const rowOf = rowsWritten(workbook, undo);
  let taken = 0;
  for (const one of undo.written) {
    if (one.kind !== 'cell' || !workbook.sheets[one.table]) continue;
    const row = rowOf(one);
    if (row === 0) continue;
    taken += 1;
    const name = `${one.table} ${one.column}`;
    const entry = cells.get(name) ?? { table: one.table, column: one.column, rows: [] };
    entry.rows.push({ row, cell: one.before });
    if (one.plainText) texts.push({ table: one.table, column: one.column, row });
    cells.set(name, entry);
  }
  const blocks = new Map<TableKey, Block[]>();
  for (const { table, column, rows } of cells.values()) {
    const at = workbook.sheets[table]!.place.columns[column]!;
    const runs = runsDown(rows).map((run) => ({ row: run.row, column: at, cells: run.cells.map((cell) => [cell]) }));
    blocks.set(table, [...(blocks.get(table) ?? []), ...runs]);
  }
  for (const [table, list] of blocks) {
    const sheeted = workbook.sheets[table]!;
    if (!writeChecked(sheeted, list)) stop('rows-moving');
  }
  for (const { table, column, row } of texts) {
    const { place } = workbook.sheets[table]!;
    onlyLooks(() => place.sheet.getRange(row, place.columns[column]!).setNumberFormat('@'));
  }
  for (const one of undo.written) {
    if (one.kind === 'row' && workbook.sheets[one.table] && takeRow(readNow(one.table), one.cells)) taken += 1;
    if (one.kind === 'list' && moveOut(workbook, one.table)) taken += 1;
    if (one.kind === 'filter' && refilter(workbook.sheets[one.table]?.place.sheet, one.range)) taken += 1;
    if (one.kind === 'more-log') {
      const place = workbook.book.moreLogs.find(({ sheet }) => sheet.getSheetId() === one.sheetId);
      if (place) {
        unmark(place.sheet);
        taken += 1;
      }
    }
  }
  if (undo.written.some(({ kind }) => kind === 'list')) dropSettings();
  if (taken === 0) stop('nothing-to-undo');
  return { left: undo.written.length - taken };
}

/** The Settings sheet came with the list: it goes with the last one, unless somebody wrote into it. */
function dropSettings(): void {
  const { file, places, moreLogs, otherSheets, timeZone } = openBook();
  const page = otherSheets['settings'];
  if (!page || moreLogs.length > 0 || Object.keys(places).length > 0) return;
  if (isUntouched(cellsOf(page.getDataRange().getValues(), timeZone))) file.deleteSheet(page);
}

/** What stands in a row once a cell of it is written. */
export function standingOf({ key, also, column, written }: WrittenCell): RowText {
  return [...[key, ...(also ?? [])].filter((one) => one.column !== column), { column, says: written }];
}

/** The row that still says what was written; 0 when there is none, or when more say so than did when it was written. */
function rowsWritten(workbook: Workbook, undo: Undo): (one: WrittenCell) => number {
  const find = rowFinder(workbook);
  const nameOf = (one: WrittenCell) => JSON.stringify([one.table, standingOf(one)]);
  const alike = new Map<string, WrittenCell[]>();
  for (const one of undo.written) {
    if (one.kind === 'cell') alike.set(nameOf(one), [...(alike.get(nameOf(one)) ?? []), one]);
  }
  return (one) => {
    const rows = find(one.table, standingOf(one));
    const same = alike.get(nameOf(one)) ?? [];
    return rows.length === same.length + (one.alike ?? 0) ? rows[same.indexOf(one)]! : 0;
  };
}
