import { a1Of } from './a1';
import { write } from './emulated';
import { refuseOutside } from './outside';
import type { Place } from './range';
import { newRange } from './range';
import { newSheet } from './sheet';
import { activate } from './sheets';
import { exception, sheetOf, state } from './state';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a range is, and other ranges from there. */
export function rangePlaces(place: Place, self: () => Range): Partial<Range> {
  const select = (): Range => {
    activate(place.sheetId);
    const { row, column, rows, columns } = place;
    state.workbook.selection = { row, column, rows, columns };
    return self();
  };
  return {
    getRow: () => place.row,
    getRowIndex: () => place.row,
    getColumn: () => place.column,
    getLastRow: () => place.row + place.rows - 1,
    getLastColumn: () => place.column + place.columns - 1,
    getNumRows: () => place.rows,
    getNumColumns: () => place.columns,
    getA1Notation: () => place.text ?? a1Of(place),
    getGridId: () => place.sheetId,
    getSheet: () => newSheet(place.sheetId),
    getCell(row, column) {
      if (row < 1 || column < 1 || row > place.rows || column > place.columns) {
        throw exception('Cell reference out of range');
      }
      return rangeAt(place.sheetId, place.row + row - 1, place.column + column - 1, 1, 1);
    },
    offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number) {
      const rows = numRows ?? place.rows;
      const columns = numColumns ?? place.columns;
      return rangeAt(place.sheetId, place.row + rowOffset, place.column + columnOffset, rows, columns);
    },
    activate: write(select),
    activateAsCurrentCell: write(select),
  };
}

/** A Range by numbers; throws Google's words when it is not on the grid. */
export function rangeAt(sheetId: number, row: number, column: number, rows: number, columns: number): Range {
  const sheet = sheetOf(sheetId);
  if (![row, column, rows, columns].every(Number.isInteger)) {
    throw exception(
      `The parameters (${[row, column, rows, columns].map((one) => typeof one).join(',')}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
    );
  }
  if (row < 1) throw exception('The starting row of the range is too small.');
  if (column < 1) throw exception('The starting column of the range is too small.');
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
  refuseOutside(sheet, { row, column, rows, columns });
  return newRange({ sheetId, row, column, rows, columns });
}
