import { emulated } from './emulated';
import { newRange } from './range';
import { newSheet } from './sheet';
import { state } from './state';

type Selection = GoogleAppsScript.Spreadsheet.Selection;

/** What the user has selected. */
export function newSelection(): Selection {
  const range = () => newRange({ sheetId: state.workbook.activeSheetId, ...state.workbook.selection });
  return emulated<Selection>('Selection', {
    getActiveSheet: () => newSheet(state.workbook.activeSheetId),
    getActiveRange: range,
    getCurrentCell: () =>
      newRange({ sheetId: state.workbook.activeSheetId, ...state.workbook.selection, rows: 1, columns: 1 }),
  });
}
