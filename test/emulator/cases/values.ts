import type { Case } from './case';

const PLATFORM = 'platform.md, Values';
const FAKES = 'gas-fakes, test/testsheetsvalues.js (run live)';

/** What goes into cells and comes out of them. */
export const values: Case[] = [
  {
    title: 'numbers, booleans and texts come back as they are, blank as an empty text',
    source: PLATFORM,
    run: (sheet) =>
      sheet
        .getRange('A1:D1')
        .setValues([[7, true, 'a', '']])
        .getValues(),
    expect: [[7, true, 'a', '']],
  },
  {
    title: 'texts are parsed as if typed: numbers, percentages, booleans',
    source: PLATFORM,
    run: (sheet) =>
      sheet
        .getRange('A1:D1')
        .setValues([['007', '50%', 'TRUE', '1,234.5']])
        .getValues(),
    expect: [[7, 0.5, true, 1234.5]],
  },
  {
    title: 'a text that looks like a date becomes a date',
    source: PLATFORM,
    run: (sheet) => sheet.getRange('A1').setValue('2025-03-04').getValue() instanceof Date,
    expect: true,
  },
  {
    title: 'a date written as a day is that day in the zone of the spreadsheet',
    source: PLATFORM,
    run: (sheet, file) =>
      Utilities.formatDate(
        sheet.getRange('A1').setValue('2025-03-04').getValue() as Date,
        file.getSpreadsheetTimeZone(),
        'yyyy-MM-dd HH:mm',
      ),
    expect: '2025-03-04 00:00',
  },
  {
    title: 'a Date written comes back as the same instant',
    source: PLATFORM,
    run: (sheet) =>
      (sheet.getRange('A1').setValue(new Date(1741100400000)).getValue() as Date).getTime() === 1741100400000,
    expect: true,
  },
  {
    title: 'a leading apostrophe keeps the text and is not returned',
    source: PLATFORM,
    run: (sheet) =>
      sheet
        .getRange('A1:C1')
        .setValues([["'=1+1", "'1/2", "''x"]])
        .getValues(),
    expect: [['=1+1', '1/2', "'x"]],
  },
  {
    title: 'the format @ keeps texts as they are',
    source: PLATFORM,
    run: (sheet) =>
      sheet
        .getRange('A1:B1')
        .setNumberFormat('@')
        .setValues([['1/2', '007']])
        .getValues(),
    expect: [['1/2', '007']],
  },
  {
    title: 'texts with outer spaces keep them, also before an equals sign',
    source: FAKES,
    run: (sheet) =>
      sheet
        .getRange('A1:B1')
        .setValues([[' preceding', '   =SUM(1,2)']])
        .getValues(),
    expect: [[' preceding', '   =SUM(1,2)']],
  },
  {
    title: 'a text with an equals sign becomes a formula',
    source: PLATFORM,
    run: (sheet) => sheet.getRange('A1').setValue('=A2').getFormula(),
    expect: '=A2',
  },
  {
    title: 'a text with a sign before anything but a number becomes a formula; a number stays one',
    source: 'OWOX/owox-data-marts #1535, robin900/gspread-dataframe #16',
    run: (sheet) => {
      const range = sheet.getRange('A1:C1').setValues([['+Dri', '-cmd', '-5']]);
      return [range.getFormulas(), sheet.getRange('C1').getValue()];
    },
    expect: [[['=+Dri', '=-cmd', '']], -5],
  },
  {
    title: 'null clears',
    source: PLATFORM,
    run: (sheet) => {
      sheet.getRange('A1').setValue(5).setValue(null);
      return [sheet.getRange('A1').getValue(), sheet.getLastRow()];
    },
    expect: ['', 0],
  },
  {
    title: 'one value is written into every cell of a range',
    source: 'reference, Range.setValue is for the range',
    run: (sheet) => sheet.getRange('A1:B2').setValue('x').getValues(),
    expect: [
      ['x', 'x'],
      ['x', 'x'],
    ],
  },
  {
    title: 'too few rows of data throw',
    source: PLATFORM,
    run: (sheet) => sheet.getRange('A1:A2').setValues([[1]]),
    throws:
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  },
  {
    title: 'too few columns of data throw',
    source: PLATFORM,
    run: (sheet) => sheet.getRange('A1:B1').setValues([[1]]),
    throws:
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  },
  {
    title: 'more than 50,000 characters in a cell throw',
    source: 'platform.md, Cost',
    run: (sheet) => sheet.getRange('A1').setValue('x'.repeat(50001)),
    throws: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  },
  {
    title: 'a range is blank until something is in it',
    source: FAKES,
    run: (sheet) => {
      const range = sheet.getRange('A1:C3');
      const before = range.isBlank();
      range.offset(1, 1, 1, 1).setValue(1);
      return [before, range.isBlank(), range.offset(2, 2, 1, 1).isBlank()];
    },
    expect: [true, false, true],
  },
  {
    title: 'a checkbox that is off counts for the last row',
    source: PLATFORM,
    run: (sheet) => {
      sheet.getRange('A9').setValue(false);
      return sheet.getLastRow();
    },
    expect: 9,
  },
  {
    title: 'sorting takes column numbers of the sheet and sorts a heading too',
    source: PLATFORM,
    run: (sheet) => {
      const range = sheet.getRange('B1:C3').setValues([
        ['Name', 'Age'],
        ['b', 2],
        ['a', 1],
      ]);
      return range.sort(2).getValues();
    },
    expect: [
      ['a', 1],
      ['b', 2],
      ['Name', 'Age'],
    ],
  },
  {
    title: 'sorted downwards, FALSE stands before numbers, and the next columns decide between equals',
    source: FAKES,
    run: (sheet) => {
      const range = sheet.getRange('B21:F23').setValues([
        [1, 2, 3, 4, false],
        [6, 7, 8, 9, 10],
        [11, 12, 13, 14, 15],
      ]);
      range.sort([{ column: 6, ascending: false }, { column: 5 }, 2]);
      return range.getValues();
    },
    expect: [
      [1, 2, 3, 4, false],
      [11, 12, 13, 14, 15],
      [6, 7, 8, 9, 10],
    ],
  },
  {
    title: 'getDisplayValues shows what the formats say',
    source: 'reference, Range.getDisplayValues',
    run: (sheet) => {
      sheet.getRange('A1:C1').setValues([[0.5, 1234.5, '2025-03-04']]);
      sheet.getRange('A1').setNumberFormat('0%');
      sheet.getRange('B1').setNumberFormat('#,##0.00');
      return sheet.getRange('A1:D1').getDisplayValues();
    },
    expect: [['50%', '1,234.50', '2025-03-04', '']],
  },
];
