import type { Language, Words } from '../domain/words/words';
import type { Settings } from '../workbook/settings';
import type { Column, Table } from '../workbook/table';
import type { TableKey } from '../workbook/tables';
import { tables } from '../workbook/tables';
import { headingIn, noteIn } from '../workbook/words/headings';
import type { Place } from './book';
import { columnLetters, markColumn, openBook, unmarkColumn } from './book';
import { readSheet } from './grid';
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

/** Where columns are to be added. */
export interface Wanted {
  readonly sheet: Sheet;
  readonly key: TableKey;
  readonly headingRow: number;
  /** The first new column, from 1. */
  readonly first: number;
  readonly columns: readonly string[];
  readonly settings: Settings;
  readonly words: Words;
  /** Headings that the sheet has already: ours is then called "Stage (computed)". */
  readonly taken: readonly string[];
  /** A library's own list keeps the heights of its rows: nothing of ours wraps in it. */
  readonly adopted: boolean;
  /** The Partners sheet, for the names in the Log. */
  readonly partners?: { readonly sheet: Sheet; readonly nameColumn: number } | undefined;
}

/**
 * Adds columns beside each other: identity, headings, notes, formats, dropdowns, widths, protection. They go by place, and somebody may insert
 * a column meanwhile: the marks are looked at before anything is written, and headings land as everything does.
 */
export function addColumns(wanted: Wanted): void {
  const { sheet, key, headingRow, columns, settings } = wanted;
  if (columns.length === 0) return;
  const headings = columns.map((column) => freeHeading(wanted, column));
  const first = claimed(wanted, headings);
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

/** So many times columns are claimed anew when others moved meanwhile. */
const TRIES = 3;

/** Marks blank columns as ours and writes their headings, or stops with neither; the first of them, where they stand now. */
function claimed(wanted: Wanted, headings: readonly string[], tries = TRIES): number {
  const { sheet, key, headingRow, columns } = wanted;
  const first = tries === TRIES ? wanted.first : sheet.getLastColumn() + 1;
  makeRoom(sheet, first + columns.length - 1);
  columns.forEach((column, index) => {
    markColumn(sheet, first + index, tables[key], column);
  });
  const book = openBook();
  const before = readSheet(book, key);
  const at = columns.map((column) => book.places[key]?.columns[column] ?? 0);
  const blank = at.every((one) => one > 0 && (before?.cells ?? []).every((line) => (line[one - 1] ?? '') === ''));
  const together = at.every((one, index) => one === at[0]! + index);
  if (before && blank && together && before.place.headingRow === headingRow) {
    const formulas = wanted.taken.length === 0 ? [] : sheet.getDataRange().getFormulas();
    if (land(before, [{ row: headingRow, column: at[0]!, cells: [headings] }], formulas)) return at[0]!;
  }
  for (const column of columns) unmarkColumn(book, key, column);
  return tries > 1 && before?.place.headingRow === headingRow
    ? claimed(wanted, headings, tries - 1)
    : stop('rows-moving');
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

function freeHeading({ key, settings, taken }: Wanted, column: string): string {
  const heading = headingIn(settings.language, key, column);
  const same = (one: string) => one.trim().toLowerCase() === heading.toLowerCase();
  if (!taken.some(same)) return heading;
  return `${heading} (${settings.language === 'es' ? 'calculado' : 'computed'})`;
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
