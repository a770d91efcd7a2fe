import type { ChartRecord } from './embedded-chart';
import { chartOf } from './embedded-chart';
import { emulated, mismatch } from './emulated';
import { ChartType, nameOf } from './enums';
import { placeOf } from './range';
import { rangeAt } from './range-places';
import { exception } from './state';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart builder: it writes down what it is told, and judges nothing about looks. */
export function newEmbeddedChartBuilder(from: ChartRecord): Builder {
  const record = JSON.parse(JSON.stringify(from)) as ChartRecord;
  const told = (patch: Partial<ChartRecord>): Builder => {
    Object.assign(record, patch);
    return builder;
  };
  const same = (range: GoogleAppsScript.Spreadsheet.Range) => {
    const place = placeOf(range);
    return (one: ChartRecord['ranges'][number]) =>
      (['sheetId', 'row', 'column', 'rows', 'columns'] as const).every((key) => one[key] === place[key]);
  };
  const builder: Builder = emulated<Builder>('EmbeddedChartBuilder', {
    setChartType: (type) => told({ type: nameOf(type) }),
    getChartType: () => ChartType[record.type as keyof typeof ChartType],
    addRange(range) {
      const { sheetId, row, column, rows, columns } = placeOf(range);
      return told({ ranges: [...record.ranges, { sheetId, row, column, rows, columns }] });
    },
    removeRange: (range) => told({ ranges: record.ranges.filter((one) => !same(range)(one)) }),
    clearRanges: () => told({ ranges: [] }),
    getRanges: () =>
      record.ranges.map(({ sheetId, row, column, rows, columns }) => rangeAt(sheetId, row, column, rows, columns)),
    setNumHeaders: (headers) => told({ headers }),
    setHiddenDimensionStrategy: (strategy) => told({ hidden: nameOf(strategy) }),
    setMergeStrategy: (strategy) => told({ mergeStrategy: nameOf(strategy) }),
    setTransposeRowsAndColumns: (transpose) => told({ transpose }),
    setOption(option: string, value: unknown) {
      if (typeof option !== 'string' || value === undefined) {
        mismatch('SpreadsheetApp.EmbeddedChartBuilder.setOption', [option, value]);
      }
      return told({ options: { ...record.options, [option]: JSON.parse(JSON.stringify(value)) as unknown } });
    },
    setPosition(row, column, offsetX, offsetY) {
      if (row < 1 || column < 1) throw exception('The anchor position of the chart is outside the sheet.');
      return told({ position: { row, column, offsetX, offsetY } });
    },
    build: () => chartOf(JSON.parse(JSON.stringify(record)) as ChartRecord),
  });
  return builder;
}
