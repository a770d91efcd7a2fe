import type { Table } from '../../workbook/tables/table';
import type { TableKey } from '../../workbook/tables/tables';
import { TABLE_KEYS, tables } from '../../workbook/tables/tables';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/*
 * What is where. Sheets, heading rows and columns of ours carry developer metadata under one key, so that one call finds them
 * all; it follows its row or column on insert and move, and a copy of the spreadsheet keeps it (platform.md, Copies).
 *   on a sheet:   sheet:partners | sheet:board-report …
 *   on a row:     heading
 *   on a column:  partners.lastTalked, begun:partners.stage until it is finished
 *   on the file:  state:{…}   (see state.ts)
 */
const KEY = 'partner-garden';
const STATE = 'state:';
/** The mark of a sheet that is read as one more log. */
export const MORE_LOG = 'more-log';
const PENDING = 'begun:';

/** A sheet of ours. */
export interface Place {
  readonly sheet: Sheet;
  /** From 1. */
  readonly headingRow: number;
  /** Column numbers, from 1, by the column's key in its table. */
  readonly columns: Readonly<Record<string, number>>;
  /** Of the columns that are being added or taken out, in which nobody computes anything. */
  readonly pending: Readonly<Record<string, number>>;
  /** Columns under one of our headings that the user said are not to be read. */
  readonly left?: readonly number[];
}

/** A second sheet with the mark of one of ours. */
export interface Spare extends Place {
  /** A table's or a page's. */
  readonly key: string;
}

/** Everything of ours that is in the spreadsheet, found in one read. */
export interface Book {
  readonly file: Spreadsheet;
  readonly timeZone: string;
  readonly places: Readonly<Partial<Record<TableKey, Place>>>;
  /** Sheets that are not tables (reports, settings, undo), by their key. */
  readonly otherSheets: Readonly<Partial<Record<string, Sheet>>>;
  /** Sheets marked like one that is found already, as when one is copied here from another spreadsheet. */
  readonly spares: readonly Spare[];
  /** Sheets of theirs that are read as logs beside ours; nothing is ever written into them. */
  readonly moreLogs: readonly Place[];
  /** Where the text of `state:` stands; null when there is none yet. */
  readonly state: Metadata | null;
}

/** Finds what is ours in the active spreadsheet: one read. */
export function openBook(file: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet()): Book {
  const found = file.createDeveloperMetadataFinder().withKey(KEY).find();
  type Columns = Record<string, number>;
  const sheets = new Map<
    number,
    { sheet: Sheet; key: string; headingRow: number; columns: Columns; pending: Columns; left: number[] }
  >();
  let state: Metadata | null = null;
  const entryOf = (sheet: Sheet) => {
    const id = sheet.getSheetId();
    const entry = sheets.get(id) ?? { sheet, key: '', headingRow: 1, columns: {}, pending: {}, left: [] };
    sheets.set(id, entry);
    return entry;
  };
  for (const metadata of found) {
    const value = metadata.getValue() ?? '';
    const location = metadata.getLocation();
    const column = location.getColumn();
    const row = location.getRow();
    const sheet = location.getSheet();
    if (column) {
      const { table, key, pending } = columnMarkOf(value);
      const entry = entryOf(column.getSheet());
      const of = pending ? entry.pending : entry.columns;
      if (key === LEFT) entry.left.push(column.getColumn());
      else if (table in tables && !(key in of)) of[key] = column.getColumn();
    } else if (row) entryOf(row.getSheet()).headingRow = row.getRow();
    else if (sheet) entryOf(sheet).key ||= value.replace(/^sheet:/, '');
    else if (value.startsWith(STATE)) state ??= metadata;
  }
  const places: Partial<Record<TableKey, Place>> = {};
  const otherSheets: Partial<Record<string, Sheet>> = {};
  const spares: Spare[] = [];
  const moreLogs: Place[] = [];
  for (const { key, ...place } of inOrder([...sheets.values()])) {
    const table = TABLE_KEYS.find((name) => name === key);
    if (key === MORE_LOG) moreLogs.push(place);
    else if (table ? places[table] : otherSheets[key]) spares.push({ key, ...place });
    else if (table) places[table] = place;
    else if (key) otherSheets[key] = place.sheet;
  }
  return { file, timeZone: file.getSpreadsheetTimeZone(), places, otherSheets, spares, moreLogs, state };
}

/** Where everything of ours is, as a text to compare. */
export function whereabouts({ places }: Book): string {
  return JSON.stringify(
    Object.entries(places).map(([key, place]) => [key, place!.sheet.getSheetId(), { ...place, sheet: null }]),
  );
}

/** Where two sheets have one mark, the first from the left is ours: Google puts a copy to the right. */
function inOrder<T extends { sheet: Sheet; key: string }>(sheets: T[]): T[] {
  const keys = sheets.map(({ key }) => key).filter((key) => key !== '');
  if (new Set(keys).size === keys.length) return sheets;
  return sheets
    .map((one) => ({ one, index: one.sheet.getIndex() }))
    .sort((a, b) => a.index - b.index)
    .map(({ one }) => one);
}

/** Marks a sheet as ours, with its headings in that row when it is a table: the sheet last, it is ours when all else is known. */
export function markSheet(sheet: Sheet, key: string, headingRow?: number): void {
  const visible = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  if (headingRow !== undefined) {
    sheet.getRange(`${headingRow}:${headingRow}`).addDeveloperMetadata(KEY, 'heading', visible);
  }
  sheet.addDeveloperMetadata(KEY, `sheet:${key}`, visible);
}

/** Marks a column as that of a field of the table; `pending`: nobody computes anything in it until it is finished. */
export function markColumn(sheet: Sheet, column: number, table: Table, key: string, pending = false): void {
  const letters = columnLetters(column);
  sheet
    .getRange(`${letters}:${letters}`)
    .addDeveloperMetadata(KEY, markOf(table.key, key, pending), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** What the mark of a column says that is to be left alone, in place of a field's key. */
const LEFT = 'left-alone';

/** Marks a column as one that is not to be read, whatever its heading says. */
export function leaveAlone(sheet: Sheet, column: number, table: TableKey): void {
  markColumn(sheet, column, tables[table], LEFT);
}

/** What the mark of a column says. */
function markOf(table: string, key: string, pending: boolean): string {
  return `${pending ? PENDING : ''}${table}.${key}`;
}

function columnMarkOf(value: string): { table: string; key: string; pending: boolean } {
  const [table = '', key = ''] = value.replace(PENDING, '').split('.');
  return { table, key, pending: value.startsWith(PENDING) };
}

/** The text kept with the file, '' when there is none. */
export function keptText(book: Book): string {
  return book.state?.getValue()?.slice(STATE.length) ?? '';
}

/** Keeps a text with the file, in place of the one kept before: one write. */
export function keepText(book: Book, text: string): void {
  if (book.state) book.state.setValue(STATE + text);
  else book.file.addDeveloperMetadata(KEY, STATE + text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** `A` for 1, `AA` for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Takes our marks off a sheet: columns, then rows, then its own, so that what broke off can be done once more. */
export function unmark(sheet: Sheet): void {
  const id = sheet.getSheetId();
  const found = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(KEY).find();
  const on = (one: { getSheet(): Sheet } | null) => one?.getSheet().getSheetId() === id;
  const columns = found.filter((mark) => on(mark.getLocation().getColumn()));
  const rows = found.filter((mark) => on(mark.getLocation().getRow()));
  const itself = found.filter((mark) => mark.getLocation().getSheet()?.getSheetId() === id);
  for (const mark of [...columns, ...rows, ...itself]) mark.remove();
}

/** Takes the mark off one column. */
export function unmarkColumn(table: TableKey, key: string): void {
  for (const mark of marksOf(table, key)) mark.remove();
}

/** Takes the marks off the columns of these fields that are pending. */
export function unmarkPending(table: TableKey, keys: readonly string[]): void {
  for (const { mark, key, pending } of columnMarks(table)) if (pending && keys.includes(key)) mark.remove();
}

/** The columns of these fields are finished, or pending again: one write each. */
export function setPending(table: TableKey, keys: readonly string[], pending: boolean): void {
  for (const one of columnMarks(table)) {
    if (one.pending !== pending && keys.includes(one.key)) one.mark.setValue(markOf(table, one.key, pending));
  }
}

function columnMarks(table: TableKey): { mark: Metadata; key: string; pending: boolean }[] {
  const found = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(KEY).find();
  return found.map((mark) => ({ mark, ...columnMarkOf(mark.getValue() ?? '') })).filter((one) => one.table === table);
}

/** Another column is that of a field from now on: the new mark first. False, and nothing is changed: a column moved, and another one was hit. */
export function moveMark(
  { sheet, headingRow }: Place,
  table: TableKey,
  key: string,
  to: number,
  heading: string,
): boolean {
  const before = marksOf(table, key);
  markColumn(sheet, to, tables[table], key);
  const ids = before.map((mark) => mark.getId());
  const made = marksOf(table, key).filter((mark) => !ids.includes(mark.getId()));
  const at = made[0]?.getLocation().getColumn()?.getColumn() ?? to;
  const hit = String(sheet.getRange(headingRow, at).getValue()) === heading;
  for (const mark of hit ? before : made) mark.remove();
  return hit;
}

function marksOf(table: TableKey, key: string): Metadata[] {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  return file.createDeveloperMetadataFinder().withKey(KEY).withValue(`${table}.${key}`).find();
}
