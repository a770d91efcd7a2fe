import { metadataAt, newDeveloperMetadata } from './developer-metadata';
import { addMetadata } from './developer-metadata-adding';
import { newDeveloperMetadataFinder } from './developer-metadata-finder';
import { emulated, read, write } from './emulated';
import { nameOf } from './enums';
import { newProtection } from './protection';
import { newRange, placeOf } from './range';
import { newSelection } from './selection';
import { idOf, newSheet, rangeOfA1 } from './sheet';
import { activate, addSheet, dropSheet } from './sheets';
import { exception, sheetOf, state } from './state';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
interface InsertOptions {
  template?: Sheet | undefined;
}

/** The spreadsheet the script is bound to. */
export function newSpreadsheet(): Spreadsheet {
  const { workbook } = state;
  const file = () => state.workbook;
  const self = (): Spreadsheet => spreadsheet;
  const active = () => newSheet(file().activeSheetId);
  const spreadsheet: Spreadsheet = emulated<Spreadsheet>('Spreadsheet', {
    getId: () => workbook.id,
    getName: () => file().name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${file().id}/edit`,
    getSpreadsheetTimeZone: () => file().timeZone,
    getSpreadsheetLocale: () => file().locale,
    setSpreadsheetTimeZone: write((timeZone: string) => {
      file().timeZone = timeZone;
    }),
    setSpreadsheetLocale: write((locale: string) => {
      file().locale = locale;
    }),
    rename: write((name: string) => {
      file().name = name;
    }),
    getSheets: () => file().sheets.map(({ id }) => newSheet(id)),
    getNumSheets: () => file().sheets.length,
    // The reference does not say whether case counts; the sheet's own spelling always works.
    getSheetByName: (name) => {
      const found = file().sheets.find((one) => one.name === name);
      return found ? newSheet(found.id) : null;
    },
    getSheetById: (id) => (file().sheets.some((one) => one.id === id) ? newSheet(id) : null),
    insertSheet: write((...args: (string | number | InsertOptions | undefined)[]) => {
      const name = args.find((one) => typeof one === 'string');
      const index = args.find((one) => typeof one === 'number');
      const options = args.find((one) => typeof one === 'object');
      const after = file().sheets.findIndex(({ id }) => id === file().activeSheetId) + 1;
      const template = options?.template ? sheetOf(idOf(options.template)) : undefined;
      return newSheet(addSheet(name, index ?? after, template).id);
    }),
    deleteSheet: write((sheet: Sheet) => dropSheet(idOf(sheet))),
    getActiveSheet: active,
    setActiveSheet: write((sheet: Sheet, restoreSelection?: boolean) => {
      activate(idOf(sheet), restoreSelection);
      return sheet;
    }),
    moveActiveSheet: write((position: number) => {
      const { sheets, activeSheetId } = file();
      if (position < 1 || position > sheets.length) throw exception('The sheet position is out of bounds.');
      const from = sheets.findIndex(({ id }) => id === activeSheetId);
      sheets.splice(position - 1, 0, ...sheets.splice(from, 1));
    }),
    getActiveRange: () => newRange({ sheetId: file().activeSheetId, ...file().selection }),
    getActiveCell: () => newRange({ sheetId: file().activeSheetId, ...file().selection, rows: 1, columns: 1 }),
    getCurrentCell: () => newRange({ sheetId: file().activeSheetId, ...file().selection, rows: 1, columns: 1 }),
    getSelection: newSelection,
    setActiveRange: write((range: Range) => {
      const { sheetId, row, column, rows, columns } = placeOf(range);
      activate(sheetId);
      file().selection = { row, column, rows, columns };
      return range;
    }),
    getRange: (a1) => rangeOfA1(file().activeSheetId, a1),
    getRangeByName: (name) => {
      const found = file().namedRanges.find((one) => one.name === name);
      return found ? newRange(boxed(found)) : null;
    },
    getNamedRanges: read(() =>
      file().namedRanges.map((one) =>
        emulated<NamedRange>('NamedRange', { getName: () => one.name, getRange: () => newRange(boxed(one)) }),
      ),
    ),
    setNamedRange: write((name: string, range: Range) => {
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw exception('The name of the range is invalid.');
      const others = file().namedRanges.filter((one) => one.name !== name);
      file().namedRanges = [...others, { name, ...boxed(placeOf(range)) }];
    }),
    removeNamedRange: write((name: string) => {
      file().namedRanges = file().namedRanges.filter((one) => one.name !== name);
    }),
    getProtections: read((type) =>
      file().sheets.flatMap((sheet) =>
        sheet.protections.filter((one) => one.type === nameOf(type)).map((one) => newProtection(sheet.id, one.id)),
      ),
    ),
    addDeveloperMetadata: write((...args: unknown[]) => {
      addMetadata({ type: 'SPREADSHEET' }, args);
      return self();
    }),
    createDeveloperMetadataFinder: () => newDeveloperMetadataFinder(() => true),
    getDeveloperMetadata: read(() =>
      metadataAt((one) => one.location.type === 'SPREADSHEET').map(newDeveloperMetadata),
    ),
    toast: (message: string, title?: string, seconds?: number | null) => {
      const lasts = seconds === undefined ? 5 : seconds;
      state.running!.shown.push({ kind: 'toast', message: String(message), title: title ?? '', seconds: lasts });
    },
  });
  return spreadsheet;
}

function boxed(one: { sheetId: number; row: number; column: number; rows: number; columns: number }) {
  const { sheetId, row, column, rows, columns } = one;
  return { sheetId, row, column, rows, columns };
}
