import type { Case } from './case';

const VUI = 'gas-fakes, test/testsheetsvui.js (run live)';
const REFERENCE = 'reference, Sheet';

/** Sheets among each other, and their rows and columns. */
export const sheets: Case[] = [
  {
    title: 'sheets are numbered from 1 in their order, each with a number of its own that does not change',
    source: VUI,
    run: (sheet, file) => {
      const all = file.getSheets();
      const at = all.findIndex((one) => one.getSheetId() === sheet.getSheetId());
      return [all.length === file.getNumSheets(), sheet.getIndex() === at + 1, typeof sheet.getSheetId()];
    },
    expect: [true, true, 'number'],
  },
  {
    title: 'the active sheet moves to a place that is counted from 1',
    source: 'reference, Spreadsheet.moveActiveSheet',
    run: (sheet, file) => {
      file.setActiveSheet(sheet);
      file.moveActiveSheet(1);
      const first = [sheet.getIndex(), file.getActiveSheet().getName() === sheet.getName()];
      file.moveActiveSheet(file.getNumSheets());
      return [...first, SpreadsheetApp.getActiveSheet().getIndex() === file.getNumSheets()];
    },
    expect: [1, true, true],
  },
  {
    title: 'a range that is activated is the active one, and its sheet comes to the front',
    source: 'reference, Range.activate',
    run: (sheet) => {
      sheet.getRange('B3:C4').activate();
      const active = SpreadsheetApp.getActiveRange()!;
      return [active.getA1Notation(), active.getSheet().getSheetId() === sheet.getSheetId(), active.getRow()];
    },
    expect: ['B3:C4', true, 3],
  },
  {
    title: 'a sheet that was left for a new one has its selection again when that is asked for',
    source: 'reference, Spreadsheet.setActiveSheet(sheet, restoreSelection)',
    run: (sheet, file) => {
      sheet.getRange('D4:F4').activate();
      const other = file.insertSheet();
      file.setActiveSheet(sheet, true);
      file.deleteSheet(other);
      return SpreadsheetApp.getActiveRange()!.getA1Notation();
    },
    expect: 'D4:F4',
  },
  {
    title: 'a blank sheet has no last row and no last column; its size is that of the grid',
    source: REFERENCE,
    run: (sheet) => {
      const blank = [sheet.getLastRow(), sheet.getLastColumn()];
      sheet.getRange('C2').setValue('x');
      return [...blank, sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxColumns()];
    },
    expect: [0, 0, 2, 3, 26],
  },
  {
    title: 'rows and columns are inserted after one, and what stood there moves on',
    source: REFERENCE,
    run: (sheet) => {
      sheet.getRange('B2').setValue('x');
      sheet.insertRowsAfter(1, 2);
      sheet.insertColumnsAfter(1, 3);
      const moved = sheet.getRange('E4').getValue();
      sheet.deleteRow(1);
      sheet.deleteColumn(1);
      return [moved, sheet.getRange('D3').getValue(), sheet.getMaxRows(), sheet.getMaxColumns()];
    },
    expect: ['x', 'x', 1001, 28],
  },
  {
    title: 'clearing the contents of a sheet keeps its looks and notes',
    source: 'reference, Sheet.clearContents',
    run: (sheet) => {
      sheet.getRange('A1').setValue('x').setNote('note').setFontWeight('bold');
      sheet.clearContents();
      const cell = sheet.getRange('A1');
      return [cell.getValue(), cell.getNote(), cell.getFontWeight(), sheet.getLastRow()];
    },
    expect: ['', 'note', 'bold', 0],
  },
  {
    title: 'clearing the content of cells leaves the others, and keeps looks and notes',
    source: 'reference, Range.clearContent',
    run: (sheet) => {
      sheet
        .getRange('A1:B1')
        .setValues([['x', 'y']])
        .setNote('note')
        .setFontWeight('bold');
      const cell = sheet.getRange('A1').clearContent();
      return [cell.getValue(), cell.getNote(), cell.getFontWeight(), sheet.getRange('B1').getValue()];
    },
    expect: ['', 'note', 'bold', 'y'],
  },
  {
    title: 'widths and heights of several columns and rows',
    source: 'gas-fakes, test/testsheetsvalues.js (run live)',
    run: (sheet) => {
      sheet.setColumnWidth(2, 200).setRowHeights(3, 4, 31);
      return [sheet.getColumnWidth(2), ...[3, 4, 5, 6].map((row) => sheet.getRowHeight(row))];
    },
    expect: [200, 31, 31, 31, 31],
  },
  {
    title: 'frozen columns, hidden gridlines, the colour of the tab',
    source: REFERENCE,
    run: (sheet) => {
      sheet.setFrozenColumns(1);
      sheet.setHiddenGridlines(true).setTabColor('#1f5c33');
      return [sheet.getFrozenColumns(), sheet.hasHiddenGridlines(), sheet.getTabColor()];
    },
    expect: [1, true, '#1f5c33'],
  },
  {
    title: 'a sheet is hidden and says so',
    source: 'reference, Sheet.hideSheet',
    run: (sheet) => [sheet.isSheetHidden(), sheet.hideSheet().isSheetHidden()],
    expect: [false, true],
  },
];
