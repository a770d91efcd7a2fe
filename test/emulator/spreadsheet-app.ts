import { newConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { newDataValidationBuilder } from './data-validation-builder';
import { emulated, write } from './emulated';
import {
  BooleanCriteria,
  BorderStyle,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  ProtectionType,
  SheetType,
  WrapStrategy,
} from './enums';
import { newFilterCriteriaBuilder } from './filter-criteria';
import { newRange, placeOf } from './range';
import { newSelection } from './selection';
import { idOf, newSheet } from './sheet';
import { activate } from './sheets';
import { newSpreadsheet } from './spreadsheet';
import { state } from './state';
import { newUi } from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The entry to the spreadsheet. Opening others needs more scopes than the manifest has, so it is not emulated. */
export function newSpreadsheetApp(): App {
  const cell = () =>
    newRange({ sheetId: state.workbook.activeSheetId, ...state.workbook.selection, rows: 1, columns: 1 });
  return emulated<App>('SpreadsheetApp', {
    BooleanCriteria,
    BorderStyle,
    DataValidationCriteria,
    DeveloperMetadataLocationType,
    DeveloperMetadataVisibility,
    ProtectionType,
    SheetType,
    WrapStrategy,
    getActive: newSpreadsheet,
    getActiveSpreadsheet: newSpreadsheet,
    getActiveSheet: () => newSheet(state.workbook.activeSheetId),
    getActiveRange: () => newRange({ sheetId: state.workbook.activeSheetId, ...state.workbook.selection }),
    getCurrentCell: cell,
    getSelection: newSelection,
    getUi: newUi,
    // It sends what was buffered; nothing is buffered here.
    flush: () => {},
    newDataValidation: () => newDataValidationBuilder(),
    newFilterCriteria: () => newFilterCriteriaBuilder(),
    newConditionalFormatRule: () => newConditionalFormatRuleBuilder(),
    setActiveSheet: write((sheet: GoogleAppsScript.Spreadsheet.Sheet, restoreSelection?: boolean) => {
      activate(idOf(sheet), restoreSelection);
      return sheet;
    }),
    setActiveRange: write((range: GoogleAppsScript.Spreadsheet.Range) => {
      const { sheetId, row, column, rows, columns } = placeOf(range);
      activate(sheetId);
      state.workbook.selection = { row, column, rows, columns };
      return range;
    }),
  });
}
