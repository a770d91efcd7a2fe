import { entire } from './a1';
import { emulated } from './emulated';
import { DeveloperMetadataLocationType } from './enums';
import { newRange } from './range';
import { newSheet } from './sheet';
import { newSpreadsheet } from './spreadsheet';
import { sheetOf } from './state';
import type { MetadataJson } from './workbook-json';

type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** Where metadata sits: the getters of the other kinds of place answer null. */
export function newDeveloperMetadataLocation(at: MetadataJson['location']): Location {
  return emulated<Location>('DeveloperMetadataLocation', {
    getLocationType: () => DeveloperMetadataLocationType[at.type],
    getSpreadsheet: () => (at.type === 'SPREADSHEET' ? newSpreadsheet() : null),
    getSheet: () => (at.type === 'SHEET' ? newSheet(at.sheetId) : null),
    getColumn() {
      if (at.type !== 'COLUMN') return null;
      const { maxRows } = sheetOf(at.sheetId);
      const box = { row: 1, column: at.index, rows: maxRows, columns: 1 };
      return newRange({ sheetId: at.sheetId, ...entire('COLUMN', box) });
    },
    getRow() {
      if (at.type !== 'ROW') return null;
      const { maxColumns } = sheetOf(at.sheetId);
      const box = { row: at.index, column: 1, rows: 1, columns: maxColumns };
      return newRange({ sheetId: at.sheetId, ...entire('ROW', box) });
    },
  });
}
