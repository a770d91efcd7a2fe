import type { Kept } from './sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COPY: Readonly<Record<Kept, string>> = {
  'no earlier run': 'Choose File → Make a copy, and run this again in the copy.',
  'not a copy': 'Choose File → Make a copy, and run this again in the copy.',
  kept: 'Yes: this is a copy, and the mark on the column is there.',
  lost: 'No: an earlier run marked a column, and the mark is not there.',
};

/** What nobody has seen on a real account (platform.md, LIVE), each with what this run can say or how a person finds out. */
export function answerQuestions(sheet: Sheet, kept: Kept): string[][] {
  const times = timesOf(sheet);
  const chart = drawChart(sheet);
  return [
    ['Does “Make a copy” keep the developer metadata of a column?', COPY[kept]],
    ['How long do calls take?', times],
    ['What becomes of a value written into a covered cell of a merged block?', coveredOf(sheet)],
    ['What becomes of a value for a column that was deleted after the range was named?', tooSmallFor(sheet)],
    ['Does a bar chart made by a script have its values on the bars?', 'Look at the chart in this sheet: 3 and 5?'],
    ['Does a chart as a picture need a permission of its own?', pictureOf(chart)],
    [
      'Do undo, redo, the menu’s sort and typing on a phone fire onEdit?',
      'By hand, in a spreadsheet with Partner Garden: does the stage follow each of them?',
    ],
    [
      'Does “Copy to → Existing spreadsheet” keep developer metadata?',
      'By hand: copy Partners into a new copy of the template, then choose “Bring in my old sheets”.',
    ],
    [
      'What does the permission screen of a copy show, and which organisations block it?',
      'By hand: click in the menu of a fresh copy, with a private and an organisation’s account.',
    ],
    [
      'What does the sidebar do with several Google accounts in one browser?',
      'By hand: sign in to two, and open the sidebar with the second.',
    ],
    ['Does the board report print well on letter and A4 paper?', 'By hand: print it.'],
  ];
}

/** 1000 cells written and read in one call each. */
function timesOf(sheet: Sheet): string {
  const block = sheet.getRange('J1:S100');
  const start = Date.now();
  block.setValues(Array.from({ length: 100 }, () => Array.from({ length: 10 }, () => 1)));
  SpreadsheetApp.flush();
  const written = Date.now();
  block.getValues();
  const read = Date.now();
  block.clearContent();
  return `1000 cells in one call: written in ${written - start} ms, read in ${read - written} ms.`;
}

/** The emulator takes the worse: nothing arrives. */
function coveredOf(sheet: Sheet): string {
  const block = sheet.getRange('J1:J2').merge();
  const covered = sheet.getRange('J2').setValue('covered');
  SpreadsheetApp.flush();
  const merged = covered.getValue();
  block.breakApart();
  const apart = covered.getValue();
  block.clearContent();
  return `Read while merged: “${merged}”; once unmerged: “${apart}”. Blank is what the emulator does.`;
}

/** The emulator throws; a sheet that grew again, or a value elsewhere, would be worse. */
function tooSmallFor(sheet: Sheet): string {
  const last = sheet.getMaxColumns() + 1;
  sheet.insertColumnsAfter(last - 1, 1);
  const range = sheet.getRange(1, last);
  sheet.deleteColumn(last);
  try {
    range.setValue('too late');
    SpreadsheetApp.flush();
    return `It was taken; the sheet has ${sheet.getMaxColumns() - last + 1} columns more than before.`;
  } catch (error) {
    return `It throws, as in the emulator: ${(error as Error).message}`;
  }
}

function drawChart(sheet: Sheet): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const range = sheet.getRange('F1:G3').setValues([
    ['Bar', 'Value'],
    ['a', 3],
    ['b', 5],
  ]);
  const made = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(range).setNumHeaders(1);
  sheet.insertChart(
    made
      .setPosition(5, 6, 0, 0)
      .setOption('series', { 0: { dataLabel: 'value' } })
      .build(),
  );
  return sheet.getCharts()[0]!;
}

function pictureOf(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): string {
  try {
    return `No: a picture of ${chart.getAs('image/png').getBytes().length} bytes was made under the two scopes.`;
  } catch (error) {
    return `It could not be made under the two scopes: ${(error as Error).message}`;
  }
}
