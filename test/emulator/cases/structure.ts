import type { Case } from './case';
import { thrown } from './case';

const COPIES = 'platform.md, Copies';
const FAKES = 'gas-fakes, test/testsheetsdeveloper.js (run live)';

/** Sheets, rows, columns, metadata, protections and charts. */
export const structure: Case[] = [
  {
    title: 'sheets are inserted after the active one, or at an index from 0, and become active',
    source: 'gas-fakes, test/testsheetsvalues.js (run live)',
    run: (sheet, file) => {
      file.setActiveSheet(sheet);
      const start = sheet.getIndex();
      const [one, two] = [file.insertSheet('case one'), file.insertSheet('case two')];
      const three = file.insertSheet('case three', start);
      const found = [one, two, three].map((each) => each.getIndex() - start);
      for (const each of [one, two, three]) file.deleteSheet(each);
      return found;
    },
    expect: [2, 3, 1],
  },
  {
    title: 'the name of a sheet is unique, without regard to case',
    source: 'platform.md, Values',
    run: (sheet, file) => {
      file.insertSheet('Case twice');
      const message = thrown(() => sheet.setName('CASE TWICE'));
      file.deleteSheet(file.getSheetByName('Case twice')!);
      return message;
    },
    expect: 'A sheet with the name “CASE TWICE” already exists. Please enter another name.',
  },
  {
    title: 'only appendRow makes the grid grow',
    source: 'platform.md, Values',
    run: (sheet) => {
      sheet.getRange('A1000').setValue('last');
      sheet.appendRow(['more']);
      return [sheet.getMaxRows(), sheet.getLastRow()];
    },
    expect: [1001, 1001],
  },
  {
    title: 'metadata sits on whole rows and columns only',
    source: FAKES,
    run: (sheet) => ['B2:D4', 'B6:D6', 'A1'].map((a1) => thrown(() => sheet.getRange(a1).addDeveloperMetadata('k'))),
    expect: Array<string>(3).fill(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ),
  },
  {
    title: 'metadata of a column: key, value, visibility, place; a cell of the column has none',
    source: FAKES,
    run: (sheet) => {
      sheet.getRange('G:G').addDeveloperMetadata('k', 'v', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      const [found] = sheet.getRange('G:G').getDeveloperMetadata();
      return [
        found?.getKey(),
        found?.getValue(),
        String(found?.getVisibility()),
        String(found?.getLocation().getLocationType()),
        found?.getLocation().getColumn()?.getA1Notation(),
        found?.getLocation().getSheet(),
        sheet.getRange('G3').getDeveloperMetadata().length,
      ];
    },
    expect: ['k', 'v', 'PROJECT', 'COLUMN', 'G:G', null, 0],
  },
  {
    title: 'metadata alike in all else have numbers of their own, which stay when they change',
    source: 'reference, DeveloperMetadata.getId',
    run: (sheet) => {
      for (const _ of [1, 2]) sheet.getRange('H:H').addDeveloperMetadata('k', 'v');
      const [one, two] = sheet.getRange('H:H').getDeveloperMetadata();
      const before = one?.getId();
      one?.setValue('w');
      return [one?.getId() === before, two?.getId() === before];
    },
    expect: [true, false],
  },
  {
    title: 'metadata is visible to the document unless told otherwise, can be changed, found and removed',
    source: FAKES,
    run: (sheet, file) => {
      sheet.addDeveloperMetadata('case key', 'one');
      const [found] = file.createDeveloperMetadataFinder().withKey('case key').find();
      found?.setValue('two').setKey('case other');
      const after = sheet
        .getDeveloperMetadata()
        .map((one) => [one.getKey(), one.getValue(), String(one.getVisibility())]);
      found?.remove();
      return [after, sheet.getDeveloperMetadata().length];
    },
    expect: [[['case other', 'two', 'DOCUMENT']], 0],
  },
  {
    title: 'metadata, formats and protections follow their column when others are inserted or deleted',
    source: COPIES,
    run: (sheet) => {
      sheet.getRange('C:C').addDeveloperMetadata('k').setNumberFormat('0.00');
      sheet.getRange('C2').setNote('note').setValue('x');
      sheet.getRange('C:C').protect().setWarningOnly(true);
      sheet.insertColumnsBefore(1, 2);
      sheet.deleteColumn(2);
      const [found] = sheet.createDeveloperMetadataFinder().withKey('k').find();
      const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return [
        found?.getLocation().getColumn()?.getColumn(),
        sheet.getRange('D2').getNote(),
        sheet.getRange('D7').getNumberFormat(),
        protection?.getRange().getColumn(),
        sheet.getDataRange().getA1Notation(),
      ];
    },
    expect: [4, 'note', '0.00', 4, 'A1:D2'],
  },
  {
    title: 'metadata of the spreadsheet and of a row are found by key and value',
    source: FAKES,
    run: (sheet, file) => {
      const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
      file.addDeveloperMetadata('case file', 'a', DOCUMENT);
      sheet.getRange('5:5').addDeveloperMetadata('case row', 'b', DOCUMENT);
      const find = (key: string, value: string) =>
        file.createDeveloperMetadataFinder().withKey(key).withValue(value).find();
      const [ofFile] = find('case file', 'a');
      const [ofRow] = find('case row', 'b');
      const found = [
        String(ofFile?.getLocation().getLocationType()),
        ofRow?.getLocation().getRow()?.getRow(),
        find('case file', 'b').length,
      ];
      ofFile?.remove();
      return found;
    },
    expect: ['SPREADSHEET', 5, 0],
  },
  {
    title: 'metadata goes with a deleted row',
    source: COPIES,
    run: (sheet) => {
      sheet.getRange('5:5').addDeveloperMetadata('k');
      sheet.deleteRows(4, 2);
      return sheet.createDeveloperMetadataFinder().withKey('k').find().length;
    },
    expect: 0,
  },
  {
    title: 'a protection keeps its description, may only warn, and can be taken away',
    source: 'gas-fakes, test/testsheetspermissions.js (run live)',
    run: (sheet) => {
      const { RANGE } = SpreadsheetApp.ProtectionType;
      sheet.getRange('B:B').protect().setDescription('Case').setWarningOnly(true);
      const [one] = sheet.getProtections(RANGE);
      const told = [one?.getDescription(), one?.isWarningOnly()];
      one?.remove();
      return [...told, sheet.getProtections(RANGE).length];
    },
    expect: ['Case', true, 0],
  },
  {
    title: 'the range of a protected sheet is the whole grid and has no notation',
    source: 'gas-fakes, test/testsheetspermissions.js (run live)',
    run: (sheet) => {
      const range = sheet.protect().getRange();
      return [range.getNumRows(), range.getNumColumns(), range.getA1Notation()];
    },
    expect: [1000, 26, ''],
  },
  {
    title: 'a chart: no id before it is inserted, told options and ranges come back, updated in place, removed',
    source: 'gas-fakes, test/testsheetschart.js (run live); platform.md, Charts',
    run: (sheet) => {
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.COLUMN)
        .addRange(sheet.getRange('A1:A5'))
        .addRange(sheet.getRange('B1:B5'))
        .setNumHeaders(1)
        .setPosition(1, 4, 10, 20)
        .setOption('title', 'Case')
        .build();
      const id = chart.getChartId();
      sheet.insertChart(chart);
      const [inserted] = sheet.getCharts();
      if (!inserted) return 'none';
      sheet.updateChart(inserted.modify().setPosition(5, 5, 0, 0).build());
      const [moved] = sheet.getCharts();
      const told = [
        id,
        moved?.getOptions().get('title'),
        moved?.getRanges().map((range) => range.getA1Notation()),
        moved?.getContainerInfo().getAnchorRow(),
        String(moved?.modify().getChartType()),
        moved?.getChartId() === inserted.getChartId(),
      ];
      sheet.removeChart(inserted);
      return [...told, sheet.getCharts().length];
    },
    expect: [null, 'Case', ['A1:A5', 'B1:B5'], 5, 'COLUMN', true, 0],
  },
  {
    title: 'a chart says where it is anchored, and gets other ranges in place of its own',
    source: 'gas-fakes, test/testsheetschart.js (run live)',
    run: (sheet) => {
      const made = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:B5'));
      sheet.insertChart(made.setPosition(2, 3, 10, 20).build());
      const [chart] = sheet.getCharts();
      if (!chart) return 'none';
      const place = chart.getContainerInfo();
      sheet.updateChart(chart.modify().clearRanges().addRange(sheet.getRange('A1:C9')).build());
      const ranges = sheet
        .getCharts()[0]
        ?.getRanges()
        .map((range) => range.getA1Notation());
      return [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY(), ranges];
    },
    expect: [2, 3, 10, 20, ['A1:C9']],
  },
  {
    title: 'frozen rows, widths and heights are kept',
    source: 'gas-fakes, test/testsheetsvalues.js (run live)',
    run: (sheet) => {
      sheet.setFrozenRows(1);
      sheet.setColumnWidths(2, 3, 200).setRowHeight(3, 31);
      return [sheet.getFrozenRows(), sheet.getColumnWidth(4), sheet.getColumnWidth(5), sheet.getRowHeight(3)];
    },
    expect: [1, 200, 100, 31],
  },
];
