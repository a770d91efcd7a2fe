import type { Words } from '../../domain/sentences/words';
import type { Language } from '../../domain/words/language';
import type { Settings } from '../../workbook/settings/settings';
import type { Column, Table } from '../../workbook/tables/table';
import type { TableKey } from '../../workbook/tables/tables';
import { tables } from '../../workbook/tables/tables';
import { noteIn } from '../../workbook/words/headings';
import type { Place } from './book';
import { columnLetters } from './book';
import { onlyLooks } from './only-looks';
import type { TableSheet } from './read';
import { columnOf } from './read';
import type { Run } from './runs';
import { runsAcross } from './runs';

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
export interface ColumnsWanted {
  readonly key: TableKey;
  readonly columns: readonly string[];
  readonly settings: Settings;
  readonly words: Words;
  /** A library's own list keeps the heights of its rows: nothing of ours wraps in it. */
  readonly adopted: boolean;
  /** The Partners sheet, for the names in the Log. */
  readonly partners?: { readonly sheet: Sheet; readonly nameColumn: number } | undefined;
}

/** Right after the sheet was read: a note of somebody else's is under none of them. */
export function writeNotes({ key, settings }: ColumnsWanted, sheeted: TableSheet, columns: readonly string[]): void {
  const { sheet, headingRow } = sheeted.place;
  for (const { at, keys } of runsAcross(columns.map((column) => ({ key: column, at: columnOf(sheeted, column) })))) {
    const notes = keys.map((column) => noteIn(settings.language, key, column, settings.style));
    onlyLooks(() => sheet.getRange(headingRow, at, 1, keys.length).setNotes([notes]));
  }
}

/** Formats, dropdowns, widths and protection of columns beside each other. */
export function dressColumns(
  wanted: ColumnsWanted,
  { sheet, headingRow }: Place,
  { at: first, keys: columns }: Run,
): void {
  const { key, settings } = wanted;
  const table: Table = tables[key];
  const of = (column: string) => table.columns[column]!;
  onlyLooks(() =>
    sheet
      .getRange(headingRow, first, 1, columns.length)
      .setFontWeight('bold')
      .setFontColor(HEADING.text)
      .setWrap(!wanted.adopted)
      .setVerticalAlignment('middle')
      .setBackgrounds([columns.map((column) => (of(column).kind === 'computed' ? HEADING.ours : HEADING.theirs))]),
  );
  const rows = sheet.getMaxRows() - headingRow;
  columns.forEach((column, index) => {
    const at = first + index;
    onlyLooks(() => sheet.setColumnWidth(at, of(column).width));
    if (rows > 0) dress(wanted, of(column), sheet.getRange(headingRow + 1, at, rows, 1), column);
  });
  const ours = columns.flatMap((column, index) =>
    of(column).kind === 'computed' ? [{ key: column, at: first + index }] : [],
  );
  for (const { at, keys } of runsAcross(ours)) {
    const [from, to] = [columnLetters(at), columnLetters(at + keys.length - 1)];
    onlyLooks(() =>
      sheet.getRange(`${from}:${to}`).protect().setDescription(DESCRIPTION[settings.language]).setWarningOnly(true),
    );
  }
}

function dress(wanted: ColumnsWanted, column: Column, range: GoogleAppsScript.Spreadsheet.Range, key: string): void {
  if (column.kind === 'date') onlyLooks(() => range.setNumberFormat('yyyy-mm-dd'));
  // So that 6-11 stays an age group: the spreadsheet would take it for a day.
  if (column.kind === 'list') onlyLooks(() => range.setNumberFormat('@'));
  // One line a row: what is cut can be read in the cell, and on the partner's card.
  if (!wanted.adopted)
    onlyLooks(() => range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setVerticalAlignment('middle'));
  onlyLooks(() => offerChoices(wanted, column, range, key));
}

function offerChoices(
  wanted: ColumnsWanted,
  column: Column,
  range: GoogleAppsScript.Spreadsheet.Range,
  key: string,
): void {
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
  const offered = SpreadsheetApp.newDataValidation().setAllowInvalid(true).requireValueInRange(names, true).build();
  onlyLooks(() => range.setDataValidation(offered));
}

/** What the dropdown offers; nothing where several words may stand in a cell. */
function choices({ key, settings, words }: ColumnsWanted, column: Column, name: string): readonly string[] {
  if (key === 'partners' && name === 'lead') return settings.staff;
  if (key === 'partners' && name === 'planGoal') return settings.planGoals;
  if (key === 'partners' && name === 'sector' && settings.sectors.length > 0) return settings.sectors;
  return column.kind === 'list' && !column.several ? column.values.map(words.list) : [];
}
