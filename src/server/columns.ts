import type { Cell } from '../domain/cell';
import type { Language, Words } from '../domain/words/words';
import type { Settings } from '../workbook/settings';
import type { Column, Table } from '../workbook/table';
import type { TableKey } from '../workbook/tables';
import { tables } from '../workbook/tables';
import { headingIn, noteIn } from '../workbook/words/headings';
import type { Place } from './book';
import { columnLetters, markColumn, openBook, unmarkColumn } from './book';
import type { Block } from './computed';
import type { Sheeted } from './grid';
import { cellAt, readSheet } from './grid';
import { land } from './landing';
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
 * Adds those of the columns that are not there, at the right end: identity, notes, formats, dropdowns, widths, protection, and at last their
 * headings, so that a column without one was not finished and is finished now. Headings land as everything does. False: all were there.
 */
export function addColumns(wanted: Wanted, tries = TRIES): boolean {
  const { key, settings } = wanted;
  const before = readSheet(openBook(), key) ?? stop('rows-moving');
  const { sheet, headingRow, columns: there } = before.place;
  const headed = (sheeted: Sheeted, column: string) => cellAt(sheeted, headingRow, column) !== '';
  const missing = wanted.columns.filter((column) => !headed(before, column));
  if (missing.length === 0) return false;
  const made = missing.filter((column) => there[column] === undefined);
  const filled = (line: readonly Cell[]) => line.reduce<number>((last, cell, at) => (cell === '' ? last : at + 1), 0);
  const first = Math.max(...before.cells.map(filled), ...Object.values(there)) + 1;
  makeRoom(sheet, first + made.length - 1);
  made.forEach((column, index) => {
    markColumn(sheet, first + index, tables[key], column);
  });
  const now = readSheet(openBook(), key, true);
  const isBlank = (column: string) => now?.cells.every((line) => (line[now.place.columns[column]! - 1] ?? '') === '');
  if (now?.place.headingRow === headingRow && made.every(isBlank) && missing.every((one) => !headed(now, one))) {
    const taken = (now.cells[headingRow - 1] ?? []).map(String);
    const runs = runsAcross(missing.map((column) => ({ column, at: now.place.columns[column]! })));
    for (const run of runs) dressColumns(wanted, now.place, run);
    const blocks = runs.map(({ at, columns }) => ({
      row: headingRow,
      column: at,
      cells: [columns.map((column) => freeHeading(settings.language, key, column, taken))],
    }));
    if (land(now, blocks) && headedRightly(now, runs, blocks)) return true;
  }
  for (const column of made) unmarkColumn(key, column);
  return tries > 1 ? addColumns(wanted, tries - 1) : stop('rows-moving');
}

/** Where a column came in among blank ones, only our marks tell: headings that stand beside them are taken back, all of them. */
function headedRightly({ key }: Sheeted, runs: readonly Run[], blocks: readonly Block[], tries = TRIES): boolean {
  const book = openBook();
  const after = readSheet(book, key);
  if (!after) return false;
  const says = (column: number, heading: Cell) => after.cells[after.place.headingRow - 1]?.[column - 1] === heading;
  const headings = blocks.map(({ cells: [line = []] }) => line);
  const right = runs.every(({ columns }, run) =>
    columns.every((column, index) => says(after.place.columns[column] ?? 0, headings[run]![index]!)),
  );
  if (right) return true;
  const still = JSON.stringify(openBook().places[key]?.columns) === JSON.stringify(book.places[key]?.columns);
  if (!still && tries > 1) return headedRightly(after, runs, blocks, tries - 1);
  const written = runs.flatMap(({ at, columns }, run) =>
    columns.flatMap((_, index) => {
      if (!says(at + index, headings[run]![index]!)) return [];
      return [{ row: after.place.headingRow, column: at + index, cells: [['']] }];
    }),
  );
  land(after, written);
  return false;
}

/** Columns that stand beside each other, from left to right. */
interface Run {
  readonly at: number;
  readonly columns: readonly string[];
}

function runsAcross(standing: readonly { column: string; at: number }[]): Run[] {
  const runs: { at: number; columns: string[] }[] = [];
  for (const { column, at } of [...standing].sort((a, b) => a.at - b.at)) {
    const last = runs[runs.length - 1];
    if (last && last.at + last.columns.length === at) last.columns.push(column);
    else runs.push({ at, columns: [column] });
  }
  return runs;
}

/** Notes, formats, dropdowns, widths and protection of columns beside each other. */
function dressColumns(wanted: Wanted, { sheet, headingRow }: Place, { at: first, columns }: Run): void {
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
