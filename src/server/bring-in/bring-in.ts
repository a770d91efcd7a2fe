import type { Cell } from '../../domain/cell';
import { isUntouched } from '../../workbook/settings/sheet';
import { isBlank } from '../../workbook/tables/read';
import { columnKeys } from '../../workbook/tables/table';
import type { TableKey } from '../../workbook/tables/tables';
import { computedKeys, TABLE_KEYS, tables } from '../../workbook/tables/tables';
import { addSettings } from '../garden/migrate';
import type { Bringing } from '../garden/state';
import { keepState } from '../garden/state';
import { openWorkbook } from '../garden/workbook';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { clearSample } from '../set-up/sample';
import { refreshAll, withSettings } from '../set-up/set-up';
import type { Book, Spare } from '../sheets/book';
import { openBook } from '../sheets/book';
import { offerNames } from '../sheets/column-format';
import { cellsOf } from '../sheets/read';
import { forget } from '../undo/last-change';
import { markTable, unmarkedTables } from './unmarked-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/*
 * The way to a newer version: sheets that the user copied here from an older copy (“Copy to”, “Existing spreadsheet”) take the places of the
 * empty ones that set-up made. All tables or none: a Log without its Partners would be half a garden.
 */

/** What a sheet that was brought here would replace. */
interface Exchange {
  readonly from: Spare;
  /** The sheet of ours that stands in its place; undefined: none does. */
  readonly own: Sheet | undefined;
}

/** Sheets of an older copy that the user copied into this spreadsheet take their places. */
export function bringIn(): { message: string } {
  return withLock(() => ({ message: takeOver() }));
}

/** Takes over what was copied here, or ends what broke off; the sentence says what came of it. */
function takeOver(): string {
  const { sheetWords: words, state } = withSettings(openWorkbook());
  const { messages } = words;
  const brought = sheetsToBringIn();
  const begun = state.bringing ?? [];
  if (brought.length + begun.length === 0) return messages.nothingToBringIn;
  if (brought.some(({ key }) => key in tables)) clearSample();
  const several = brought.filter(({ key }, index) => brought.findIndex((one) => one.key === key) !== index);
  const exchanges = brought.map(exchangeFor);
  const full = fullOf(exchanges);
  if (several.length > 0 || full.length > 0) return messages.notBroughtIn(full, several.map(nameOf));
  const kept = exchanges.filter(({ from, own }) => own && from.key === 'settings' && !isUntouched(settingsOf(own)));
  const chosen = exchanges
    .filter((one) => !kept.includes(one))
    .map(({ from, own }) => ({ own, from: isMarked(from) ? from : markTable(from) }));
  const keys = chosen.map(({ from }) => from.key);
  const bringing = [...begun.filter(({ key }) => !keys.includes(key)), ...chosen.map((one) => noted(one, begun))];
  const opening = openWorkbook();
  keepState(opening.book, { ...opening.state, bringing });
  const late = putAway(chosen);
  if (late.length > 0) return messages.notBroughtIn(late, []);
  const done = bringing.filter((one) => sheetOf(openBook(), one.key)?.getSheetId() === one.sheetId);
  const names = done.map(putInPlace);
  end(done);
  return messages.broughtIn(
    names,
    kept.map(({ from }) => nameOf(from)),
  );
}

/** Copies of tables and settings: known by their marks, else by their headings. */
function sheetsToBringIn(): Spare[] {
  const book = openBook();
  return [...book.spares, ...unmarkedTables(book)].filter(({ key }) => key in tables || key === 'settings');
}

function exchangeFor(from: Spare): Exchange {
  const own = sheetOf(openBook(), from.key);
  return { from, own: own?.getSheetId() === from.sheet.getSheetId() ? undefined : own };
}

/** The sheet that stands in the place of a table or a page. */
function sheetOf({ places, otherSheets }: Book, key: string): Sheet | undefined {
  return places[key as TableKey]?.sheet ?? otherSheets[key];
}

/** The names of those of our sheets in which somebody has written. */
function fullOf(exchanges: readonly Exchange[]): string[] {
  return exchanges.filter(isFull).map(({ own }) => own!.getName());
}

/** Deletes our empty sheets; the names of those in which somebody has written since, which stay. */
function putAway(chosen: readonly Exchange[]): string[] {
  const full = fullOf(chosen);
  for (const exchange of full.length > 0 ? [] : chosen) {
    // Somebody may have taken the other one away.
    if (!isMarked(exchange.from)) continue;
    full.push(...fullOf([exchange]));
    if (full.length === 0 && exchange.own) SpreadsheetApp.getActiveSpreadsheet().deleteSheet(exchange.own);
  }
  return full;
}

/** Whether a table of ours has more than our own headings in it. */
function isFull({ from: { key }, own }: Exchange): boolean {
  if (!own || !(key in tables)) return false;
  const { places, timeZone } = openBook();
  const place = places[key as TableKey];
  if (place?.sheet.getSheetId() !== own.getSheetId()) return stop('rows-moving');
  const { sheet, headingRow, columns } = place;
  const ours = Object.values(columns);
  return cellsOf(sheet.getDataRange().getValues(), timeZone).some((row, index) =>
    row.some((cell, at) => !isBlank(cell) && !(index === headingRow - 1 && ours.includes(at + 1))),
  );
}

function nameOf({ sheet }: Pick<Spare, 'sheet'>): string {
  return sheet.getName();
}

function settingsOf(sheet: Sheet): Cell[][] {
  return cellsOf(sheet.getDataRange().getValues(), openBook().timeZone);
}

function isMarked({ sheet }: Spare): boolean {
  const { places, otherSheets, spares } = openBook();
  const marked = [
    ...Object.values(places).map((place) => place?.sheet),
    ...Object.values(otherSheets),
    ...spares.map((one) => one.sheet),
  ];
  return marked.some((one) => one?.getSheetId() === sheet.getSheetId());
}

/**
 * What an exchange is to come to, kept until it is ended. A table without all the columns that ours begin with was the library's own list:
 * nothing is put back in it.
 */
function noted({ from: { key, sheet, columns }, own }: Exchange, begun: readonly Bringing[]): Bringing {
  const table = TABLE_KEYS.find((one) => one === key);
  const first = table ? columnKeys(tables[table], 'start').filter((one) => !computedKeys(table).includes(one)) : [];
  return {
    sheetId: sheet.getSheetId(),
    key,
    name: own?.getName() ?? sheet.getName().replace(/^(Copy of|Copia de) /, ''),
    // Where others were put away already, it stands further left than it did.
    index: begun.find((one) => one.key === key)?.index ?? own?.getIndex() ?? null,
    adopted: first.some((column) => !(column in columns)),
  };
}

/** Where the sheet stood that was put away, under its name; says the name. */
function putInPlace({ key, name, index }: Bringing): string {
  const book = openBook();
  const { file } = book;
  const sheet = sheetOf(book, key);
  if (!sheet) return name;
  if (!file.getSheetByName(name)) sheet.setName(name);
  file.setActiveSheet(sheet);
  if (index !== null) file.moveActiveSheet(Math.min(index, file.getNumSheets()));
  return sheet.getName();
}

/** Brings all the rest up to what is there now. */
function end(bringing: readonly Bringing[]): void {
  const { book, state } = openWorkbook();
  const brought = (key: TableKey) => bringing.find((one) => one.key === key);
  const adopted = TABLE_KEYS.filter((key) => brought(key)?.adopted ?? state.adopted.includes(key));
  keepState(book, { ...state, adopted, columns: {} });
  forget(openWorkbook());
  // What came from an older copy lacks the settings that came later.
  if (bringing.some(({ key }) => key === 'settings')) addSettings(openWorkbook(), 1);
  refreshAll();
  const { partners, log } = openBook().places;
  if (partners && log) offerNames(log, partners);
  const last = openWorkbook();
  keepState(last.book, { ...last.state, bringing: undefined });
}
