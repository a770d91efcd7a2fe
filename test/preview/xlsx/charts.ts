import type { SheetChart } from 'hucre/xlsx';
import type { ChartJson, SheetJson, WorkbookJson } from '../../emulator/workbook-json';
import { stackingOf } from '../chart/axis';
import { colorOf, legendPlace, looksOf } from '../chart/looks';
import { type Strip, tableOf } from '../chart/table';
import { reference } from './names';

/** hucre writes no mixed charts, so COMBO becomes columns; a TABLE is no chart in Excel. */
const KINDS: Readonly<Record<string, SheetChart['type']>> = {
  BAR: 'bar',
  COLUMN: 'column',
  COMBO: 'column',
  LINE: 'line',
  AREA: 'area',
  SCATTER: 'scatter',
};
const GROUPING = { none: 'clustered', sum: 'stacked', share: 'percentStacked' } as const;

/** The charts of a sheet as Excel's own, tied to the same cells. */
export function chartsOf(sheet: SheetJson, workbook: WorkbookJson, names: ReadonlyMap<number, string>): SheetChart[] {
  return sheet.charts.flatMap((chart) => {
    const type = KINDS[chart.type];
    const { categories, series } = tableOf(chart, workbook);
    if (!type || series.length === 0) return [];
    return [nativeChart(chart, type, { categories, series }, sheet, nameBy(workbook, names))];
  });
}

function nativeChart(
  chart: ChartJson,
  type: SheetChart['type'],
  { categories, series }: { categories: Strip | null; series: Strip[] },
  sheet: SheetJson,
  nameOf: (sheet: string) => string,
): SheetChart {
  const looks = looksOf(chart);
  const stacking = stackingOf(looks.isStacked);
  const at = (strip: Strip) => reference(nameOf(strip.sheet), strip.box);
  const legend = legendPlace(looks);
  const vAxis = { ...looks.vAxes?.['0'], ...looks.vAxis };
  const lying = chart.type === 'BAR';
  const [nameAxis, valueAxis] = lying ? [vAxis, looks.hAxis] : [looks.hAxis, vAxis];
  // A part of nothing in a stack would stand on its neighbours.
  const labelFormat = { formatCode: stacking === 'none' ? 'General' : '0;-0;' };
  const { min, max } = valueAxis?.viewWindow ?? {};
  return {
    type,
    ...(looks.title ? { title: looks.title, titleFontSize: 14 } : { showTitle: false }),
    altText: [looks.title, looks.subtitle].filter(Boolean).join(' '),
    series: series.map((strip, index) => {
      const labelled = looks.series?.[index]?.dataLabel === 'value';
      return {
        ...(strip.name ? { name: strip.name } : {}),
        values: at(strip),
        ...(categories ? { categories: at(categories) } : {}),
        color: colorOf(looks, index).slice(1).toUpperCase(),
        ...(labelled ? { dataLabels: { showValue: true, numberFormat: labelFormat } } : {}),
      };
    }),
    anchor: anchorOf(chart, sheet, looks.width ?? 600, looks.height ?? 371),
    barGrouping: GROUPING[stacking],
    areaGrouping: stacking === 'none' ? 'standard' : stacking === 'sum' ? 'stacked' : 'percentStacked',
    ...(stacking === 'none' ? {} : { overlap: 100 }),
    gapWidth: 60,
    legend: legend === 'top' || legend === 'bottom' || legend === 'left' || legend === 'right' ? legend : false,
    // The data may stand on a hidden sheet.
    plotVisOnly: false,
    axes: {
      x: { ...(nameAxis?.title ? { title: nameAxis.title } : {}), ...(lying ? { reverse: true } : {}) },
      y: {
        ...(valueAxis?.title ? { title: valueAxis.title } : {}),
        ...(valueAxis?.format ? { numberFormat: { formatCode: valueAxis.format } } : {}),
        ...(lying ? { crosses: 'max' as const } : {}),
        scale: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
        gridlines: { major: true },
        majorTickMark: 'none',
        minorTickMark: 'none',
      },
    },
  };
}

function nameBy(workbook: WorkbookJson, names: ReadonlyMap<number, string>): (sheet: string) => string {
  const byName = new Map(workbook.sheets.map(({ id, name }) => [name, names.get(id) ?? name]));
  return (sheet) => byName.get(sheet) ?? sheet;
}

/** From the chart's corner to the cell that its width and height reach. */
function anchorOf(chart: ChartJson, sheet: SheetJson, width: number, height: number): SheetChart['anchor'] {
  const { row, column } = chart.position;
  const walk = (first: number, distance: number, sizes: Readonly<Record<string, number>>, plain: number): number => {
    let index = first;
    for (let rest = distance; rest > 0; index += 1) rest -= sizes[index] ?? plain;
    return index - 1;
  };
  return {
    from: { row: row - 1, col: column - 1 },
    to: { row: walk(row, height, sheet.rowHeights, 21), col: walk(column, width, sheet.columnWidths, 100) },
  };
}
