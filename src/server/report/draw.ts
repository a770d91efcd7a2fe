import { QUIET_INK } from '../../domain/palette';
import { LANGUAGES, STYLES } from '../../domain/words/language';
import type { Chart } from '../../workbook/charts/chart';
import { CHARTS, questionOf } from '../../workbook/charts/charts';
import { chartWords } from '../../workbook/charts/words/words';
import type { Placed } from '../../workbook/report/layout';
import { LESS, ROW_HEIGHT, SPANS, widthOf } from '../../workbook/report/line';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart that is on the sheet already, and the table it was drawn from. */
interface There {
  readonly drawn: EmbeddedChart;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Draws a chart in its place, or brings the one that is there up to date: what its reader moved or restyled stays so. */
export function drawChart(sheet: Sheet, placed: Placed, on: readonly EmbeddedChart[]): void {
  const { row, rows, columns, span } = placed;
  const there = findChart(on, placed);
  const title = placed.question;
  const told = (builder: Builder) => {
    for (const range of rangesOf(sheet, placed)) builder.addRange(range);
    return builder.setNumHeaders(1).setOption('title', title);
  };
  if (!there) {
    const made = told(sheet.newChart()).setPosition(row, SPANS[span].first, 0, 0);
    sheet.insertChart(sized(dressed(made, placed), placed).build());
    return;
  }
  let builder = told(there.drawn.modify().clearRanges());
  if (!wasMoved(there)) builder = sized(builder.setPosition(row, SPANS[span].first, 0, 0), placed);
  if (there.rows !== rows || there.columns !== columns) builder = dressed(builder, placed);
  sheet.updateChart(builder.build());
}

/** What a chart is drawn from: in the right half the names take several columns, of which only the first holds them. */
function rangesOf(sheet: Sheet, { span, tableRow, rows, columns }: Placed): GoogleAppsScript.Spreadsheet.Range[] {
  const { first, numbers } = SPANS[span];
  if (numbers === first + 1) return [sheet.getRange(tableRow, first, rows, columns)];
  return [sheet.getRange(tableRow, first, rows, 1), sheet.getRange(tableRow, numbers, rows, columns - 1)];
}

/** Takes away our charts that the report does not have any more; whatever else is on the sheet stays. */
export function clearOthers(sheet: Sheet, placed: readonly Placed[], on: readonly EmbeddedChart[]): void {
  const gone = CHARTS.filter((chart) => !placed.some((one) => one.chart === chart)).flatMap(questionsOf);
  for (const drawn of on) if (gone.includes(titleOf(drawn))) sheet.removeChart(drawn);
}

function questionsOf(chart: Chart): string[] {
  const all = LANGUAGES.flatMap((language) => STYLES.map((style) => chartWords(language, style)));
  return all.flatMap((say) => [questionOf(chart, say), ...(chart.key === 'sectors' ? [say.sectors.question] : [])]);
}

/** The rows and columns that it is drawn from. */
function sizeOf(drawn: EmbeddedChart): [rows: number, columns: number] {
  const ranges = drawn.getRanges();
  return [ranges[0]?.getNumRows() ?? 0, ranges.reduce((sum, range) => sum + range.getNumColumns(), 0)];
}

function titleOf(drawn: EmbeddedChart): string {
  return String(drawn.getOptions()?.get('title') ?? '');
}

/** The chart that asks this question in any language, else the one that is drawn from this table, else from one as large: its title was changed. */
function findChart(on: readonly EmbeddedChart[], { chart, tableRow, rows, columns }: Placed): There | undefined {
  const others = CHARTS.filter((one) => one !== chart).flatMap(questionsOf);
  const drawn =
    on.find((one) => questionsOf(chart).includes(titleOf(one))) ??
    on.find((one) => one.getRanges()[0]?.getRow() === tableRow && !others.includes(titleOf(one))) ??
    on.find((one) => !others.includes(titleOf(one)) && sizeOf(one).join() === [rows, columns].join());
  if (!drawn) return undefined;
  const ranges = drawn.getRanges();
  return {
    drawn,
    row: ranges[0]?.getRow() ?? 0,
    column: ranges[0]?.getColumn() ?? 0,
    rows: ranges[0]?.getNumRows() ?? 0,
    columns: ranges.reduce((sum, range) => sum + range.getNumColumns(), 0),
  };
}

/** Ours stand right above their table, and are as high as the rows between. */
function wasMoved({ drawn, row, column }: There): boolean {
  const at = drawn.getContainerInfo();
  const room = Math.floor((Number(drawn.getOptions()?.get('height')) + LESS) / ROW_HEIGHT);
  const home = at.getAnchorRow() === row - room && at.getAnchorColumn() === column;
  return row > 0 && !(home && at.getOffsetX() === 0 && at.getOffsetY() === 0);
}

/**
 * LIVE: nobody has seen yet whether `dataLabel` puts the values on the bars of a chart made by a script; Sheets itself writes
 * `hasAnnotations` beside it. Without both the numbers still stand in the table below.
 */
function dressed(builder: Builder, { chart: { shape }, rows, columns, colours }: Placed): Builder {
  const [values, names] = shape.type === 'BAR' ? ['hAxis', 'vAxis'] : ['vAxis', 'hAxis'];
  // A bar that is alone needs no name beside it.
  const alone = shape.stacked && rows === 2;
  return builder
    .setChartType(shape.type === 'BAR' ? Charts.ChartType.BAR : Charts.ChartType.COLUMN)
    .setOption('isStacked', shape.stacked)
    .setOption('colors', [...colours])
    .setOption(
      'series',
      Object.fromEntries(colours.map((color, at) => [at, { color, dataLabel: 'value', hasAnnotations: true }])),
    )
    .setOption('titleTextStyle', { fontSize: 12, bold: false, color: QUIET_INK })
    .setOption('legend', { position: columns > 2 ? 'top' : 'none' })
    .setOption(names, { textPosition: alone ? 'none' : 'out' })
    .setOption(values, { format: '0', viewWindow: { min: 0 } });
}

function sized(builder: Builder, { span, height }: Placed): Builder {
  const { first, last } = SPANS[span];
  return builder.setOption('width', widthOf(first, last)).setOption('height', height);
}
