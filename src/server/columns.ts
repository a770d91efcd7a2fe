import type { Cell } from '../domain/cell';
import type { Language, Words } from '../domain/words/words';
import type { Settings } from '../workbook/settings';
import type { Column, Table } from '../workbook/table';
import type { TableKey } from '../workbook/tables';
import { tables } from '../workbook/tables';
import { headingIn, noteIn } from '../workbook/words/headings';
import type { Place } from './book';
import { columnLetters, markColumn, setBegun, unmarkBegun } from './book';
import type { Sheeted } from './grid';
import { columnOf, isHeading, readNow } from './grid';
import { land } from './landing';
import type { Run } from './runs';
import { runsAcross } from './runs';
import { stop } from './trouble';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How our headings look: quiet, and ours a shade darker than the user's. */
const HEADING = { text: '#1f1f1f', theirs: '#eef3ea', ours: '#dbe7d2' };

const DESCRIPTION: Readonly<Record<Language, string>> = {
  en: 'Partner Garden writes here',
  es: 'Jardín de socios escribe aquí',
};

/** Whether a protection's description is ours. */
export function isOurs(description: string): boolean {
  return Object.values(DESCRIPTION).includes(description);
}

/** What columns a table is to have. */
export interface Wanted {
  readonly key: TableKey;
  readonly columns: readonly string[];
  readonly settings: Settings;
  readonly words: Words;
  /** A library's own list keeps the heights of its rows: nothing of ours wraps in it. */
  readonly adopted: boolean;
  /** The Partners sheet, for the names in the Log. */
  readonly partners?: { readonly sheet: Sheet; readonly nameColumn: number } | undefined;
}

/** So many times columns are claimed anew when others moved meanwhile. */
const TRIES = 3;

/**
 * Adds those of the columns that are not there, at the right end: a mark that they are begun, notes, formats, dropdowns, widths, protection, their
 * headings, and at last a mark that they are finished. What is not finished is finished by the next run. False: all were there.
 */
export function addColumns(wanted: Wanted, tries = TRIES): boolean {
  const { key, settings } = wanted;
  const before = readNow(key);
  const missing = wanted.columns.filter((column) => !isFinished(before, column));
  if (missing.length === 0) return false;
  claim(
    before,
    missing.filter((column) => columnOf(before, column) === 0),
  );
  const now = readNow(key, true);
  if (now.place.headingRow === before.place.headingRow && missing.every((column) => isFree(now, column))) {
    const bare = missing.filter((column) => headingOf(now, column) === '');
    const runs = runsAcross(bare.map((column) => ({ key: column, at: columnOf(now, column) })));
    for (const run of runs) dressColumns(wanted, now.place, run);
    const taken = (now.cells[now.place.headingRow - 1] ?? []).map(String);
    const headings = new Map(bare.map((column) => [column, freeHeading(settings.language, key, column, taken)]));
    const blocks = runs.map(({ at, keys }) => ({
      row: now.place.headingRow,
      column: at,
      cells: [keys.map((column) => headings.get(column)!)],
    }));
    if (land(now, blocks) && headedRightly(now, headings)) {
      setBegun(key, missing, false);
      return true;
    }
  }
  unmarkBegun(key, missing);
  return tries > 1 ? addColumns(wanted, tries - 1) : stop('rows-moving');
}

function headingOf(sheeted: Sheeted, column: string): Cell {
  return sheeted.cells[sheeted.place.headingRow - 1]?.[columnOf(sheeted, column) - 1] ?? '';
}

/** It has its mark and a heading. An older version gave it the mark first. */
function isFinished(sheeted: Sheeted, column: string): boolean {
  return sheeted.place.columns[column] !== undefined && headingOf(sheeted, column) !== '';
}

/** Marks blank columns at the right end as begun. */
function claim({ key, place, cells }: Sheeted, columns: readonly string[]): void {
  const filled = (line: readonly Cell[]) => line.reduce<number>((last, cell, at) => (cell === '' ? last : at + 1), 0);
  const first = Math.max(...cells.map(filled), ...Object.values(place.columns), ...Object.values(place.begun)) + 1;
  makeRoom(place.sheet, first + columns.length - 1);
  columns.forEach((column, index) => {
    markColumn(place.sheet, first + index, tables[key], column, true);
  });
}

/** Nothing of anybody's stands in a marked column: it is blank, or has our heading already. */
function isFree(sheeted: Sheeted, column: string): boolean {
  const { key, place, cells } = sheeted;
  const at = columnOf(sheeted, column);
  const heading = headingOf(sheeted, column);
  const isBegun = place.columns[column] === undefined;
  if (heading !== '') return isBegun && isHeading(key, column, heading);
  return at > 0 && (!isBegun || cells.every((line) => (line[at - 1] ?? '') === ''));
}

/** Where a column came in among blank ones, only our marks tell: headings that stand beside them are taken back, all of them. */
function headedRightly({ key }: Sheeted, headings: ReadonlyMap<string, string>): boolean {
  const after = readNow(key, true);
  if ([...headings].every(([column, heading]) => headingOf(after, column) === heading)) return true;
  const line = after.cells[after.place.headingRow - 1] ?? [];
  const said = new Set<Cell>(headings.values());
  const written = line.flatMap((cell, at) =>
    said.has(cell) ? [{ row: after.place.headingRow, column: at + 1, cells: [['']] }] : [],
  );
  land(after, written);
  return false;
}

/** Notes, formats, dropdowns, widths and protection of columns beside each other. */
function dressColumns(wanted: Wanted, { sheet, headingRow }: Place, { at: first, keys: columns }: Run): void {
  const { key, settings } = wanted;
  const table: Table = tables[key];
  const of = (column: string) => table.columns[column]!;
  sheet
    .getRange(headingRow, first, 1, columns.length)
    .setNotes([columns.map((column) => noteIn(settings.language, key, column))])
    .setFontWeight('bold')
    .setFontColor(HEADING.text)
    .setWrap(!wanted.adopted)
    .setVerticalAlignment('middle')
    .setBackgrounds([columns.map((column) => (of(column).kind === 'computed' ? HEADING.ours : HEADING.theirs))]);
  const rows = sheet.getMaxRows() - headingRow;
  columns.forEach((column, index) => {
    const at = first + index;
    sheet.setColumnWidth(at, of(column).width);
    if (rows > 0) dress(wanted, of(column), sheet.getRange(headingRow + 1, at, rows, 1), column);
  });
  for (const span of computedSpans(columns, of)) {
    const from = columnLetters(first + span.from);
    const to = columnLetters(first + span.to);
    sheet.getRange(`${from}:${to}`).protect().setDescription(DESCRIPTION[settings.language]).setWarningOnly(true);
  }
}

/** A new column takes the looks and the dropdown of its neighbour: both are taken off again. */
export function makeRoom(sheet: Sheet, last: number): void {
  const columns = sheet.getMaxColumns();
  if (last <= columns) return;
  sheet.insertColumnsAfter(columns, last - columns);
  sheet
    .getRange(1, columns + 1, sheet.getMaxRows(), last - columns)
    .clearFormat()
    .clearDataValidations();
}

/** Where the sheet has our heading already, ours is called "Stage (computed)". */
function freeHeading(language: Language, key: TableKey, column: string, taken: readonly string[]): string {
  const heading = headingIn(language, key, column);
  const same = (one: string) => one.trim().toLowerCase() === heading.toLowerCase();
  return taken.some(same) ? `${heading} (${language === 'es' ? 'calculado' : 'computed'})` : heading;
}

function dress(wanted: Wanted, column: Column, range: GoogleAppsScript.Spreadsheet.Range, key: string): void {
  if (column.kind === 'date') range.setNumberFormat('yyyy-mm-dd');
  if (!wanted.adopted) range.setWrap(column.width >= 190).setVerticalAlignment('top');
  const words = choices(wanted, column, key);
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (words.length > 0) range.setDataValidation(rule.requireValueInList([...words], true).build());
  else if (column.kind === 'date') range.setDataValidation(rule.requireDate().build());
  else if (wanted.key === 'log' && key === 'partner' && wanted.partners) {
    const { sheet, nameColumn } = wanted.partners;
    range.setDataValidation(
      rule.requireValueInRange(sheet.getRange(2, nameColumn, sheet.getMaxRows() - 1, 1), true).build(),
    );
  }
}

/** The Log offers the names of these Partners; a dropdown of another kind was the user's choice and stays. None: it was lost on the way. */
export function offerNames(log: Place, partners: Place): void {
  const { sheet, headingRow, columns } = log;
  const rows = sheet.getMaxRows() - headingRow;
  if (rows < 1 || columns['partner'] === undefined || partners.columns['name'] === undefined) return;
  const range = sheet.getRange(headingRow + 1, columns['partner'], rows, 1);
  const rule = range.getDataValidation();
  if (rule && rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE) return;
  const first = partners.headingRow + 1;
  const names = partners.sheet.getRange(first, partners.columns['name'], partners.sheet.getMaxRows() - first + 1, 1);
  range.setDataValidation(
    SpreadsheetApp.newDataValidation().setAllowInvalid(true).requireValueInRange(names, true).build(),
  );
}

/** What the dropdown offers; nothing where several words may stand in a cell. */
function choices({ key, settings, words }: Wanted, column: Column, name: string): readonly string[] {
  if (key === 'partners' && name === 'lead') return settings.staff;
  if (key === 'partners' && name === 'planGoal') return settings.planGoals;
  if (key === 'partners' && name === 'sector' && settings.sectors.length > 0) return settings.sectors;
  return column.kind === 'list' && !column.several ? column.values.map(words.list) : [];
}

function computedSpans(columns: readonly string[], of: (column: string) => Column): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  columns.forEach((column, index) => {
    if (of(column).kind !== 'computed') return;
    const last = spans[spans.length - 1];
    if (last && last.to === index - 1) last.to = index;
    else spans.push({ from: index, to: index });
  });
  return spans;
}
