import type { Cell } from '../domain/cell';
import { isBlank } from '../workbook/read';
import { isUntouched } from '../workbook/settings';
import type { Table } from '../workbook/table';
import { columnKeys } from '../workbook/table';
import type { TableKey } from '../workbook/tables';
import { TABLE_KEYS, tables } from '../workbook/tables';
import type { Spare } from './book';
import { markColumn, markSheet, openBook } from './book';
import { strangersOf } from './brought';
import { offerNames } from './columns';
import { computedKeys } from './computed';
import { cellsOf } from './grid';
import { addSettings } from './migrate';
import { clearSample } from './sample';
import { settle, withSettings } from './set-up';
import { keepState } from './state';
import { forget } from './undo';
import { openWorkbook } from './workbook';

/*
 * The way to a newer version: sheets that the user copied here from an older copy (“Copy to”, “Existing spreadsheet”) take the places of the
 * empty ones that set-up made. All tables or none: a Log without its Partners would be half a garden.
 */

/** What a sheet that was brought here would replace. */
interface Exchange {
  readonly from: Spare;
  /** The sheet of ours that stands in its place; undefined: none does. */
  readonly own: GoogleAppsScript.Spreadsheet.Sheet | undefined;
}

/** Takes over what was copied here; the sentence says what came of it. */
export function takeOver(): string {
  const { sheetWords: words } = withSettings(openWorkbook());
  const brought = broughtHere();
  if (brought.length === 0) return words.said.nothingToBringIn;
  if (brought.some(({ key }) => key in tables)) clearSample();
  const several = brought.filter(({ key }, index) => brought.findIndex((one) => one.key === key) !== index);
  const exchanges = brought.map(exchangeFor);
  const full = exchanges.filter(({ from, own }) => own && from.key in tables && !isEmptyTable(from.key as TableKey));
  if (several.length > 0 || full.length > 0) {
    return words.said.notBroughtIn(
      full.map(({ own }) => own!.getName()),
      several.map(({ sheet }) => sheet.getName()),
    );
  }
  const kept = exchanges.filter(({ from, own }) => own && from.key === 'settings' && !isUntouched(settingsOf(own)));
  const names = exchanges.filter((one) => !kept.includes(one)).map(putInPlace);
  adoptTheirs(exchanges);
  // What came from an older copy lacks the settings that came later.
  if (exchanges.some(({ from }) => from.key === 'settings')) addSettings(openWorkbook(), 1);
  forget(openWorkbook());
  settle();
  const { partners, log } = openBook().places;
  if (partners && log) offerNames(log, partners);
  return words.said.broughtIn(
    names,
    kept.map(({ from }) => from.sheet.getName()),
  );
}

/** Copies of tables and settings: known by their marks, else by their headings. */
function broughtHere(): Spare[] {
  const book = openBook();
  return [...book.spares, ...strangersOf(book)].filter(({ key }) => key in tables || key === 'settings');
}

function exchangeFor(from: Spare): Exchange {
  const { places, pages } = openBook();
  return { from, own: places[from.key as TableKey]?.sheet ?? pages[from.key] };
}

/** Whether a table of ours has nothing but our own headings in it. */
function isEmptyTable(key: TableKey): boolean {
  const { places, timeZone } = openBook();
  const { sheet, headingRow, columns } = places[key]!;
  const ours = Object.values(columns);
  return cellsOf(sheet.getDataRange().getValues(), timeZone).every((row, index) =>
    row.every((cell, at) => isBlank(cell) || (index === headingRow - 1 && ours.includes(at + 1))),
  );
}

function settingsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Cell[][] {
  return cellsOf(sheet.getDataRange().getValues(), openBook().timeZone);
}

/** Puts the empty sheet away and the other one in its place, under its name; says the name. */
function putInPlace({ from, own }: Exchange): string {
  const { file } = openBook();
  const { key, sheet, headingRow, columns } = from;
  if (!isMarked(from)) {
    markSheet(sheet, key, key in tables ? headingRow : undefined);
    const table = tables[key as TableKey] as Table | undefined;
    if (table) for (const [column, at] of Object.entries(columns)) markColumn(sheet, at, table, column);
  }
  const index = own?.getIndex();
  const name = own?.getName() ?? sheet.getName().replace(/^(Copy of|Copia de) /, '');
  if (own) file.deleteSheet(own);
  if (!file.getSheetByName(name)) sheet.setName(name);
  file.setActiveSheet(sheet);
  if (index !== undefined) file.moveActiveSheet(index);
  return sheet.getName();
}

function isMarked({ sheet }: Spare): boolean {
  const { places, pages, spares } = openBook();
  const marked = [
    ...Object.values(places).map((place) => place?.sheet),
    ...Object.values(pages),
    ...spares.map((one) => one.sheet),
  ];
  return marked.some((one) => one?.getSheetId() === sheet.getSheetId());
}

/** A table without all the columns that ours begin with was the library's own list: nothing is put back in it. */
function adoptTheirs(exchanges: readonly Exchange[]): void {
  const { book, state } = openWorkbook();
  const adopted = TABLE_KEYS.filter((key) => {
    const exchange = exchanges.find(({ from }) => from.key === key);
    if (!exchange) return state.adopted.includes(key);
    const ours = computedKeys(key);
    const first = columnKeys(tables[key] as Table, 'start').filter((column) => !ours.includes(column));
    return first.some((column) => !(column in exchange.from.columns));
  });
  keepState(book, { ...state, adopted, columns: {} });
}
