import type { SheetJson, WorkbookJson } from '../emulator/workbook-json';
import { chartSvg } from './chart-svg';
import type { ChartView } from './talk';

/** What Sheets takes when a chart does not say its size. */
const PLAIN = { width: 600, height: 371 };

/** The charts of a sheet, drawn from what the chart builder was told. */
export function chartsOf(workbook: WorkbookJson, sheet: SheetJson): ChartView[] {
  return sheet.charts.map((chart) => ({
    id: chart.id,
    row: chart.position.row,
    column: chart.position.column,
    left: chart.position.offsetX,
    top: chart.position.offsetY,
    width: Number(chart.options['width'] ?? PLAIN.width),
    height: Number(chart.options['height'] ?? PLAIN.height),
    title: String(chart.options['title'] ?? ''),
    svg: chartSvg(chart, workbook),
  }));
}
