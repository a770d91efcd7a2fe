import type { Case } from './case';

const FAKES = 'gas-fakes, test/testsheetssets.js (run live)';
const ROWS = [
  ['Name', 'Sector', 'Stage'],
  ['b', 'Arts', 'of b'],
  ['a', 'Food', 'of a'],
];

/** A filter, and how high rows become. */
export const filters: Case[] = [
  {
    title: 'a sheet has one filter at most; it is found from the sheet and from any range',
    source: FAKES,
    run: (sheet) => {
      const before = sheet.getFilter();
      const filter = sheet.getRange('A1:B3').createFilter();
      const found = [sheet.getFilter(), sheet.getRange('F1').getFilter()].map((one) => one?.getRange().getA1Notation());
      filter.remove();
      return [before, ...found, sheet.getFilter()];
    },
    expect: [null, 'A1:B3', 'A1:B3', null],
  },
  {
    title: 'a second filter is refused',
    source: FAKES,
    run: (sheet) => {
      sheet.getRange('A1:B3').createFilter();
      sheet.getRange('D1:E3').createFilter();
    },
    throws: "You can't create a filter in a sheet that already has a filter.",
  },
  {
    title: 'a filter sorts its own columns below its first row; what stands beside it stays where it is',
    source: 'reference, Filter.sort and getRange; gas-fakes, test/testsheetssets.js (run live)',
    run: (sheet) => {
      sheet.getRange('A1:C3').setValues(ROWS);
      sheet.getRange('A1:B3').createFilter().sort(1, true);
      return sheet.getRange('A1:C3').getValues();
    },
    expect: [
      ['Name', 'Sector', 'Stage'],
      ['a', 'Food', 'of b'],
      ['b', 'Arts', 'of a'],
    ],
  },
  {
    title: 'what a column of a filter shows can be read and set in a filter made anew',
    source: 'reference, Filter; gas-fakes, test/testsheetssets.js (run live)',
    run: (sheet) => {
      sheet.getRange('A1:C3').setValues(ROWS);
      const filter = sheet.getRange('A1:B3').createFilter();
      const only = SpreadsheetApp.newFilterCriteria().setHiddenValues(['Arts']).build();
      filter.setColumnFilterCriteria(2, only);
      const kept = filter.getColumnFilterCriteria(2)!;
      filter.remove();
      const anew = sheet.getRange('A1:C3').createFilter().setColumnFilterCriteria(2, kept);
      return [anew.getColumnFilterCriteria(1), anew.getColumnFilterCriteria(2)?.getHiddenValues()];
    },
    expect: [null, ['Arts']],
  },
  {
    title: 'a row grows with wrapped text beyond the height that was set, unless that is forced',
    source: 'reference, Sheet.setRowHeight and setRowHeightsForced',
    run: (sheet) => {
      const text = 'Many words that need more than one line in a narrow column. '.repeat(4);
      sheet
        .getRange('A1:A2')
        .setWrap(true)
        .setValues([[text], [text]]);
      sheet.setRowHeights(1, 1, 30).setRowHeightsForced(2, 1, 30);
      SpreadsheetApp.flush();
      return [sheet.getRowHeight(1) > 30, sheet.getRowHeight(2)];
    },
    expect: [true, 30],
  },
];
