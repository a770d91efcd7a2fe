import { newEmbeddedChartBuilder } from './embedded-chart-builder';
import { emulated } from './emulated';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from './enums';
import { rangeAt } from './range-places';
import type { ChartJson } from './workbook-json';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type ChartOptions = GoogleAppsScript.Charts.ChartOptions;

/** What a chart was told, and the sheet it is on; the id is null until it is inserted. */
export interface ChartRecord extends Omit<ChartJson, 'id'> {
  id: number | null;
  sheetId: number;
}

const CHARTS = new WeakMap<object, ChartRecord>();

/** An EmbeddedChart object for a record. */
export function chartOf(record: ChartRecord): EmbeddedChart {
  const chart = emulated<EmbeddedChart>('EmbeddedChart', {
    getChartId: () => record.id,
    getRanges: () =>
      record.ranges.map(({ sheetId, row, column, rows, columns }) => rangeAt(sheetId, row, column, rows, columns)),
    getNumHeaders: () => record.headers,
    getTransposeRowsAndColumns: () => record.transpose ?? false,
    getHiddenDimensionStrategy: () => ChartHiddenDimensionStrategy[(record.hidden ?? 'IGNORE_BOTH') as 'IGNORE_BOTH'],
    getMergeStrategy: () => ChartMergeStrategy[(record.mergeStrategy ?? 'MERGE_COLUMNS') as 'MERGE_COLUMNS'],
    getOptions: () =>
      emulated<ChartOptions>('ChartOptions', { get: (option: string) => record.options[option] ?? null }),
    getContainerInfo: () =>
      emulated<ContainerInfo>('ContainerInfo', {
        getAnchorRow: () => record.position.row,
        getAnchorColumn: () => record.position.column,
        getOffsetX: () => record.position.offsetX,
        getOffsetY: () => record.position.offsetY,
      }),
    modify: () => newEmbeddedChartBuilder(record),
  });
  CHARTS.set(chart, record);
  return chart;
}

/** The record of a chart of ours. */
export function chartRecordOf(chart: EmbeddedChart): ChartRecord {
  const record = CHARTS.get(chart);
  if (!record) throw new Error('Not an EmbeddedChart: was build() forgotten?');
  return record;
}
