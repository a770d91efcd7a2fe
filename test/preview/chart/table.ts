import { formatAt, valueAt } from '../../emulator/cells';
import { displayText } from '../../emulator/display';
import type { A1Box, ChartJson, SheetJson, StoredValue, WorkbookJson } from '../../emulator/workbook-json';

/** One cell that a chart is drawn from. */
interface ChartCell {
  value: StoredValue;
  shown: string;
}

/** A line of cells of a sheet: what a series or the categories come from. */
export interface Strip {
  sheet: string;
  box: A1Box;
  /** The heading's text; '' without one. */
  name: string;
  cells: ChartCell[];
}

/** The data of a chart as Sheets understands its ranges: the first strip names the categories, each other one is a series. */
export interface ChartTable {
  categories: Strip | null;
  series: Strip[];
}

/** Reads the ranges of a chart: side by side, first column the categories; lying on their side when transposed. */
export function tableOf(chart: ChartJson, workbook: WorkbookJson): ChartTable {
  const strips = chart.ranges.flatMap((range) => {
    const sheet = workbook.sheets.find(({ id }) => id === range.sheetId);
    if (!sheet) return [];
    const lines = chart.transpose ? range.rows : range.columns;
    return Array.from({ length: lines }, (_, index) => stripOf(sheet, range, index, chart, workbook.locale));
  });
  const last = Math.max(0, ...strips.map(({ cells }) => cells.findLastIndex(({ value }) => value !== '') + 1));
  for (const strip of strips) strip.cells.length = Math.min(strip.cells.length, last);
  const [categories, ...series] = strips;
  return series.length > 0 && categories ? { categories, series } : { categories: null, series: strips };
}

function stripOf(sheet: SheetJson, range: A1Box, index: number, chart: ChartJson, locale: string): Strip {
  const line: A1Box = chart.transpose
    ? { row: range.row + index, column: range.column, rows: 1, columns: range.columns }
    : { row: range.row, column: range.column + index, rows: range.rows, columns: 1 };
  const all = cellsOf(sheet, line, locale);
  const headers = Math.min(chart.headers, all.length);
  const box: A1Box = chart.transpose
    ? { ...line, column: line.column + headers, columns: line.columns - headers }
    : { ...line, row: line.row + headers, rows: line.rows - headers };
  return {
    sheet: sheet.name,
    box,
    name: all
      .slice(0, headers)
      .map(({ shown }) => shown)
      .filter((text) => text !== '')
      .join(' '),
    cells: all.slice(headers),
  };
}

function cellsOf(sheet: SheetJson, box: A1Box, locale: string): ChartCell[] {
  const cells: ChartCell[] = [];
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const value = valueAt(sheet, row, column);
      cells.push({ value, shown: displayText(value, formatAt(sheet, row, column), locale) });
    }
  }
  return cells;
}
