import { letters } from './a1';
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
      const name = letters(at.index);
      const rows = sheetOf(at.sheetId).maxRows;
      return newRange({
        sheetId: at.sheetId,
        row: 1,
        column: at.index,
        rows,
        columns: 1,
        entire: 'COLUMN',
        text: `${name}:${name}`,
      });
    },
    getRow() {
      if (at.type !== 'ROW') return null;
      const columns = sheetOf(at.sheetId).maxColumns;
      return newRange({
        sheetId: at.sheetId,
        row: at.index,
        column: 1,
        rows: 1,
        columns,
        entire: 'ROW',
        text: `${at.index}:${at.index}`,
      });
    },
  });
}
