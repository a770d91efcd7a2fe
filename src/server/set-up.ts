import type { Day } from '../domain/day';
import type { Settings } from '../workbook/settings';
import { ownWordsLine, readSettings, settingsCells } from '../workbook/settings';
import { columnKeys } from '../workbook/table';
import type { TableKey } from '../workbook/tables';
import { TABLE_KEYS, tables } from '../workbook/tables';
import type { PageKey } from '../workbook/words/words';
import { sheetWords } from '../workbook/words/words';
import { markSheet, openBook } from './book';
import { toValue } from './cells';
import { colour } from './colours';
import { addColumns } from './columns';
import type { UpToDate } from './compute';
import { bringUpToDate } from './compute';
import { computedKeys } from './computed';
import { cellsOf } from './grid';
import { keepState } from './state';
import type { Opening } from './workbook';
import { openWorkbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes what is missing of Partners, Log and Settings, and nothing else; again and again it changes nothing. */
export function setUpSheets(): UpToDate {
  const opening = withSettings(openWorkbook());
  const { adopted } = opening.state;
  for (const key of ['partners', 'log'] as const) {
    if (adopted.includes(key) && opening.book.places[key]) addTo(openWorkbook(), key, computedKeys(key));
    else ensureTable(key);
  }
  ensureSettings(opening.state.settings);
  return settle();
}

/** Makes the sheet of a table when there is none, and puts back columns of its first set that are gone. */
export function ensureTable(key: TableKey, sets: readonly string[] = ['start']): void {
  const { book, state } = openWorkbook();
  if (!book.places[key]) {
    // Of a list that was to be adopted, and never was.
    if (state.adopted.includes(key)) keepState(book, { ...state, adopted: state.adopted.filter((one) => one !== key) });
    const sheet = newSheet(key, state.settings);
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(1);
    markSheet(sheet, key, 1);
  }
  const known = state.columns[key] ?? [];
  addTo(
    openWorkbook(),
    key,
    columnKeys(tables[key]).filter((column) => sets.includes(setOf(key, column)) || known.includes(column)),
  );
}

/** The Log, made where there never was one, and finished where making it broke off; one that somebody deleted is not made again unasked. */
export function ensureLog(): void {
  const { state } = openWorkbook();
  if (!state.columns.log && !state.adopted.includes('log')) ensureTable('log');
}

/** Adds those of the columns that are not there at the right end of a sheet that is; false when all were there. */
export function addTo({ book, state, words }: Opening, key: TableKey, columns: readonly string[]): boolean {
  const { partners } = book.places;
  return addColumns({
    key,
    columns,
    settings: state.settings,
    words,
    adopted: state.adopted.includes(key),
    partners: partners && { sheet: partners.sheet, nameColumn: partners.columns['name'] ?? 1 },
  });
}

/** Brings everything up to date after the structure has changed, colours included. */
export function settle(asOf?: Day): UpToDate {
  const before = openWorkbook();
  // Columns that the user gave up are known no more, so that their absence stops nothing.
  keepState(before.book, { ...before.state, columns: {} });
  const done = bringUpToDate({ asOf }, openWorkbook());
  colour(done.workbook);
  return done;
}

/** In a spreadsheet that has none of our settings yet, its own locale chooses the language. */
export function withSettings(opening: Opening): Opening {
  const { book, state } = opening;
  if (book.state !== null) return opening;
  const language = book.file.getSpreadsheetLocale().startsWith('es') ? 'es' : 'en';
  const settings: Settings = { ...state.settings, language };
  keepState(book, { ...state, settings });
  return openWorkbook();
}

/** The Settings sheet, filled with what is in force. */
export function ensureSettings(settings: Settings): void {
  if (openBook().pages['settings']) return;
  const sheet = newSheet('settings', settings);
  markSheet(sheet, 'settings');
  const cells = settingsCells(settings);
  sheet.getRange(1, 1, cells.length, 3).setValues(cells.map((line) => line.map(toValue)));
  sheet.getRange(1, 1, 1, 3).setFontWeight('bold').setBackground('#eef3ea');
  sheet.getRange(2, 3, cells.length - 1, 1).setFontColor('#5f6368');
  sheet.getRange(2, 2, cells.length - 1, 1).setHorizontalAlignment('left');
  sheet.setColumnWidth(1, 220).setColumnWidth(2, 220).setColumnWidth(3, 480);
  sheet.setFrozenRows(1);
}

/** Puts the library's own words into a Settings sheet that has others: where their line stands, or below the last one. */
export function putOwnWords(settings: Settings): void {
  const { pages, timeZone } = openBook();
  const sheet = pages['settings']!;
  const cells = cellsOf(sheet.getDataRange().getValues(), timeZone);
  if (JSON.stringify(readSettings(cells).ownWords) === JSON.stringify(settings.ownWords)) return;
  const { line, at } = ownWordsLine(settings, cells);
  sheet.getRange(at < 0 ? cells.length + 1 : at + 1, 1, 1, 3).setValues([line.map(toValue)]);
}

/** A sheet of ours under a free name, or the empty one that bears its name already; an only, empty sheet is taken for Partners. */
export function newSheet(key: PageKey, settings: Settings): Sheet {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const left = file.getSheetByName(sheetWords(settings.language).sheets[key]);
  if (left && isBare(left)) return left;
  const [only, ...others] = file.getSheets();
  const name = freeName(key, settings);
  if (key === 'partners' && only && others.length === 0 && isBare(only)) {
    return only.setName(name);
  }
  const active = file.getActiveSheet();
  const made = file.insertSheet(name, file.getNumSheets());
  file.setActiveSheet(active, true);
  return made;
}

function isBare(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0 && sheet.getCharts().length === 0;
}

/** The name of a sheet of ours, or the next best when that one is taken. */
export function freeName(key: PageKey, { language }: Settings): string {
  const { sheets, menu } = sheetWords(language);
  const taken = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName().toLowerCase());
  const names = [sheets[key], `${sheets[key]} (${menu.title})`];
  for (let number = 2; number < 100; number += 1) names.push(`${sheets[key]} (${menu.title} ${number})`);
  return names.find((one) => !taken.includes(one.toLowerCase()))!;
}

/** Adds one set of optional columns to every table that has it, at the right end. */
export function addSet(set: string): UpToDate {
  for (const key of TABLE_KEYS) {
    const columns = columnKeys(tables[key]).filter((column) => setOf(key, column) === set);
    if (openBook().places[key] && columns.length > 0) addTo(openWorkbook(), key, columns);
  }
  return settle();
}

function setOf(key: TableKey, column: string): string {
  return (tables[key].columns as Readonly<Record<string, { set: string }>>)[column]!.set;
}
