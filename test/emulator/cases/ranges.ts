import type { Case } from './case';

const FAKES = 'gas-fakes, test/testsheetsdeveloper.js (run live)';
const PLATFORM = 'platform.md, Values';
const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** What ranges are called and where they end. */
export const ranges: Case[] = [
  {
    title: 'ranges by notation: cells, dollars, rows, columns, turned round',
    source: FAKES,
    run: (sheet) =>
      ['B2:D5', '$C$3', '5:7', 'D:F', 'C5:B2', '5:2', 'D:B'].map((a1) => sheet.getRange(a1).getA1Notation()),
    expect: ['B2:D5', 'C3', '5:7', 'D:F', 'B2:C5', '2:5', 'B:D'],
  },
  {
    title: 'whole rows and columns have the size of the sheet',
    source: FAKES,
    run: (sheet) => [sheet.getRange('5:7').getNumColumns(), sheet.getRange('D:F').getNumRows()],
    expect: [26, 1000],
  },
  {
    title: 'a sheet may be named in the notation',
    source: FAKES,
    run: (sheet) => sheet.getRange(`'${sheet.getName()}'!E10:F12`).getA1Notation(),
    expect: 'E10:F12',
  },
  {
    title: 'the four numbers are row, column, rows, columns',
    source: 'reference, Sheet.getRange',
    run: (sheet) => {
      const range = sheet.getRange(11, 3, 10, 24);
      return [range.getA1Notation(), range.getLastRow(), range.getLastColumn(), range.getRowIndex()];
    },
    expect: ['C11:Z20', 20, 26, 11],
  },
  { title: 'a row beyond the grid throws', source: PLATFORM, run: (sheet) => sheet.getRange(1001, 1), throws: OUTSIDE },
  {
    title: 'a column beyond the grid throws',
    source: PLATFORM,
    run: (sheet) => sheet.getRange(1, 27),
    throws: OUTSIDE,
  },
  {
    title: 'an offset beyond the grid throws',
    source: PLATFORM,
    run: (sheet) => sheet.getRange('A1').offset(1000, 0),
    throws: OUTSIDE,
  },
  {
    title: 'no rows throw',
    source: 'reference, Sheet.getRange; seen often in questions',
    run: (sheet) => sheet.getRange(1, 1, 0, 1),
    throws: 'The number of rows in the range must be at least 1.',
  },
  {
    title: 'merging keeps the top left value, and cells know that they are merged',
    source: 'gas-fakes, test/testsheets.js (run live)',
    run: (sheet) => {
      sheet.getRange('A1:B2').setValues([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      const range = sheet.getRange('A1:B2').merge();
      const merged = [sheet.getRange('B2').isPartOfMerge(), sheet.getRange('C3').isPartOfMerge()];
      const found = sheet
        .getRange('A1:C3')
        .getMergedRanges()
        .map((one) => one.getA1Notation());
      range.breakApart();
      return [range.getDisplayValue(), ...merged, found, sheet.getRange('A1').isPartOfMerge()];
    },
    expect: ['a', true, false, ['A1:B2'], false],
  },
  {
    title: 'merging across makes one merge a row, vertically one a column',
    source: 'gas-fakes, test/testsheets.js (run live)',
    run: (sheet) => {
      sheet.getRange('D1:F2').mergeAcross();
      sheet.getRange('A5:B7').mergeVertically();
      return sheet
        .getRange('A1:F9')
        .getMergedRanges()
        .map((one) => one.getA1Notation())
        .sort();
    },
    expect: ['A5:A7', 'B5:B7', 'D1:F1', 'D2:F2'],
  },
  {
    title: 'moving takes values and looks along, also onto itself',
    source: 'gas-fakes, test/testsheets.js (run live)',
    run: (sheet) => {
      sheet
        .getRange('A1:B2')
        .setValues([
          ['A1', 'B1'],
          ['A2', 'B2'],
        ])
        .setBackground('#ff0000');
      sheet.getRange('A1:B2').moveTo(sheet.getRange('B1'));
      return [sheet.getRange('A1:C2').getValues(), sheet.getRange('A1:C1').getBackgrounds()];
    },
    expect: [
      [
        ['', 'A1', 'B1'],
        ['', 'A2', 'B2'],
      ],
      [['#ffffff', '#ff0000', '#ff0000']],
    ],
  },
];
