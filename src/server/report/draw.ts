import type { Language } from '../../domain/words/language';
import { LANGUAGES } from '../../domain/words/language';
import type { Chart } from '../../workbook/charts/chart';
import { CHARTS, questionOf } from '../../workbook/charts/charts';
import { chartWords } from '../../workbook/charts/words/words';
import { roomFor } from '../../workbook/report/chart-block';
import type { Placed } from '../../workbook/report/layout';
import { ROW_HEIGHT, WIDTH } from '../../workbook/report/layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart that is on the sheet already, and the table it was drawn from. */
interface There {
  readonly drawn: EmbeddedChart;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/** Draws a chart in its place, or brings the one that is there up to date: what its reader moved or restyled stays so. */
export function drawChart(sheet: Sheet, placed: Placed, language: Language, on: readonly EmbeddedChart[]): void {
  const { chart, row, tableRow, rows, columns } = placed;
  const there = findChart(on, placed);
  const range = sheet.getRange(tableRow, 1, rows, columns);
  const title = questionOf(chart, chartWords(language));
  if (!there) {
    const made = sheet.newChart().addRange(range).setNumHeaders(1).setPosition(row, 1, 0, 0);
    sheet.insertChart(dressed(made, placed).setOption('title', title).build());
    return;
  }
  let builder = there.drawn.modify().clearRanges().addRange(range).setNumHeaders(1).setOption('title', title);
  if (!wasMoved(there, chart)) builder = builder.setPosition(row, 1, 0, 0);
  if (there.rows !== rows || there.columns !== columns) builder = dressed(builder, placed);
  sheet.updateChart(builder.build());
}

/** Takes away our charts that the report does not have any more; whatever else is on the sheet stays. */
export function clearOthers(sheet: Sheet, placed: readonly Placed[], on: readonly EmbeddedChart[]): void {
  const gone = CHARTS.filter((chart) => !placed.some((one) => one.chart === chart)).flatMap(questionsOf);
  for (const drawn of on) if (gone.includes(titleOf(drawn))) sheet.removeChart(drawn);
}

function questionsOf(chart: Chart): string[] {
  return LANGUAGES.map((language) => questionOf(chart, chartWords(language)));
}

function titleOf(drawn: EmbeddedChart): string {
  return String(drawn.getOptions()?.get('title') ?? '');
}

/** The chart that asks this question in any language, else the one that is drawn from this table. */
function findChart(on: readonly EmbeddedChart[], { chart, tableRow }: Placed): There | undefined {
  const others = CHARTS.filter((one) => one !== chart).flatMap(questionsOf);
  const drawn =
    on.find((one) => questionsOf(chart).includes(titleOf(one))) ??
    on.find((one) => one.getRanges()[0]?.getRow() === tableRow && !others.includes(titleOf(one)));
  const range = drawn?.getRanges()[0];
  if (!drawn) return undefined;
  return {
    drawn,
    row: range?.getRow() ?? 0,
    rows: range?.getNumRows() ?? 0,
    columns: range?.getNumColumns() ?? 0,
  };
}

/** Ours stand right above their table. */
function wasMoved({ drawn, row, rows }: There, chart: Chart): boolean {
  const at = drawn.getContainerInfo();
  const home = at.getAnchorRow() === row - roomFor(chart, rows) && at.getAnchorColumn() === 1;
  return row > 0 && !(home && at.getOffsetX() === 0 && at.getOffsetY() === 0);
}

/**
 * LIVE: nobody has seen yet whether `dataLabel` puts the values on the bars of a chart made by a script; Sheets itself writes
 * `hasAnnotations` beside it. Without both the numbers still stand in the table below.
 */
function dressed(builder: Builder, { chart: { shape }, row, tableRow, columns }: Placed): Builder {
  const colours = shape.colours.slice(-(columns - 1));
  const values = shape.type === 'BAR' ? 'hAxis' : 'vAxis';
  return builder
    .setChartType(shape.type === 'BAR' ? Charts.ChartType.BAR : Charts.ChartType.COLUMN)
    .setOption('isStacked', shape.stacked)
    .setOption('colors', colours)
    .setOption(
      'series',
      Object.fromEntries(colours.map((color, at) => [at, { color, dataLabel: 'value', hasAnnotations: true }])),
    )
    .setOption('legend', { position: columns > 2 ? 'top' : 'none' })
    .setOption(values, { format: '0', viewWindow: { min: 0 } })
    .setOption('width', WIDTH)
    .setOption('height', (tableRow - row) * ROW_HEIGHT - 4);
}
