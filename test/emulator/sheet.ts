import { parseA1 } from './a1';
import { usedSize } from './cells';
import { metadataAt, newDeveloperMetadata } from './developer-metadata';
import { addMetadata } from './developer-metadata-adding';
import { newDeveloperMetadataFinder } from './developer-metadata-finder';
import { emulated, mismatch, read, write } from './emulated';
import { SheetType } from './enums';
import { newRange, placeOf } from './range';
import { rangeAt } from './range-places';
import { sheetDrawings } from './sheet-drawings';
import { sheetStructure } from './sheet-structure';
import { activate, addSheet, nameSheet } from './sheets';
import { newSpreadsheet } from './spreadsheet';
import { exception, sheetOf, state } from './state';
import { insert } from './structure';
import type { MetadataJson } from './workbook-json';
import type { Input } from './writing';
import { writeInputs } from './writing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const IDS = new WeakMap<object, number>();

/** The id of a Sheet object of ours. */
export function idOf(sheet: Sheet): number {
  const id = IDS.get(sheet);
  if (id === undefined) throw new Error('Not a Sheet of this emulator');
  return id;
}

/** A Sheet object. */
export function newSheet(id: number): Sheet {
  sheetOf(id);
  const json = () => sheetOf(id);
  const self = (): Sheet => sheet;
  const onSheet = ({ location }: MetadataJson) => 'sheetId' in location && location.sheetId === id;
  const dataRange = (): Range => {
    const { rows, columns } = usedSize(json());
    return newRange({ sheetId: id, row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  };
  const sheet: Sheet = emulated<Sheet>('Sheet', [
    () => ({
      getName: () => json().name,
      getSheetName: () => json().name,
      getSheetId: () => id,
      getParent: () => newSpreadsheet(),
      getIndex: () => state.workbook.sheets.indexOf(json()) + 1,
      getType: () => SheetType.GRID,
      setName: write((name: string) => {
        nameSheet(id, name);
        return self();
      }),
      getRange: (row: number | string, column?: number, rows?: number, columns?: number) =>
        typeof row === 'string' ? rangeOfA1(id, row) : rangeAt(id, row, column!, rows ?? 1, columns ?? 1),
      getDataRange: dataRange,
      getLastRow: read(() => usedSize(json()).rows),
      getLastColumn: read(() => usedSize(json()).columns),
      getMaxRows: read(() => json().maxRows),
      getMaxColumns: read(() => json().maxColumns),
      appendRow: write((contents: unknown[]) => {
        if (!Array.isArray(contents)) mismatch('SpreadsheetApp.Sheet.appendRow', [contents]);
        const row = usedSize(json()).rows + 1;
        if (row > json().maxRows) insert(id, 'rows', row, 1);
        if (contents.length > json().maxColumns)
          insert(id, 'columns', json().maxColumns + 1, contents.length - json().maxColumns);
        if (contents.length === 0) throw exception('The row contents must not be empty.');
        writeInputs(json(), { row, column: 1, rows: 1, columns: contents.length }, [contents as Input[]]);
        return self();
      }),
      copyTo: write((target: GoogleAppsScript.Spreadsheet.Spreadsheet) => {
        if (target.getId() !== state.workbook.id) throw new Error('Sheet.copyTo another spreadsheet is not emulated');
        const { activeSheetId } = state.workbook;
        const copied = addSheet(`Copy of ${json().name}`, Number.POSITIVE_INFINITY, json());
        activate(activeSheetId, true);
        return newSheet(copied.id);
      }),
      setActiveRange: write((range: Range) => {
        const { row, column, rows, columns } = placeOf(range);
        activate(id);
        state.workbook.selection = { row, column, rows, columns };
        return range;
      }),
      activate: write(() => {
        activate(id);
        return self();
      }),
      addDeveloperMetadata: write((...args: unknown[]) => {
        addMetadata({ type: 'SHEET', sheetId: id }, args);
        return self();
      }),
      createDeveloperMetadataFinder: () => newDeveloperMetadataFinder(onSheet),
      getDeveloperMetadata: read(() =>
        metadataAt((one) => onSheet(one) && one.location.type === 'SHEET').map(newDeveloperMetadata),
      ),
    }),
    () => sheetStructure(id, self),
    () => sheetDrawings(id),
  ]);
  IDS.set(sheet, id);
  return sheet;
}

/** A Range by text, with or without the name of a sheet before it. */
export function rangeOfA1(id: number, a1: string): Range {
  // A sign without a name is the sheet's own (seen live by gas-fakes, test/testsheetssets.js).
  const named = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(a1);
  if (named) {
    const name = (named[1] ?? named[2] ?? '').replace(/''/g, "'");
    const other = state.workbook.sheets.find((one) => one.name === name);
    if (!other) throw exception('Range not found');
    return rangeOfA1(other.id, named[3]!);
  }
  const { maxRows, maxColumns } = sheetOf(id);
  const box = parseA1(a1.replace(/^!/, ''), maxRows, maxColumns);
  if (!box) throw exception('Range not found');
  // Whether it is on the grid is asked at its first use (gas-fakes, test/testsheets.js: `RC1` on 26 columns).
  return newRange({ sheetId: id, ...box });
}
