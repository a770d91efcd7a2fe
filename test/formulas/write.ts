import type { Cell, CellStyle, SheetChart, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { GREEN, inkOn, QUIET_INK } from '../../src/domain/palette';
import { letters } from '../../src/formulas/engine';
import type { ChartValue, Look, SheetValue } from '../../src/formulas/sheet';
import { DIGITS_PER_PIXEL } from '../preview/xlsx';
import { rgb, solid } from '../preview/xlsx/cells';

/** What Excel holds in a list that stands in the rule itself. */
const MAX_LIST = 255;
const NO_TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;
const MARGINS = { top: 0.5, bottom: 0.5, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };
const font = (size: number, more: object = {}) => ({ font: { name: 'Arial', size, ...more } });
const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: font(16, { bold: true, color: rgb(GREEN) }),
  headline: { ...font(11, { bold: true }), alignment: { vertical: 'center' } },
  note: font(8, { color: rgb(QUIET_INK) }),
  warning: font(10, { bold: true, color: rgb('#b3261e') }),
  input: { numFmt: 'yyyy-mm-dd', fill: solid('#fff6d6'), alignment: { horizontal: 'left' } },
  wrapped: { ...font(10), alignment: { wrapText: true, vertical: 'top' } },
};
const DATE = { numFmt: 'yyyy-mm-dd' };

/** The sheets as an .xlsx; programs are asked to compute it when they open it. */
export function formulaXlsx(sheets: readonly SheetValue[], modified = new Date()): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(sheetToWrite),
    properties: { title: 'Partner Garden', creator: 'Partner Garden', modified },
    defaultFont: { name: 'Arial', size: 10 },
  });
}

function sheetToWrite(sheet: SheetValue): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const isDate = new Set(sheet.dates);
  const rows = sheet.rows.map((row, r) =>
    row.map((value, c) => {
      if (r > 0 && typeof value === 'number' && isDate.has(c)) cells.set(`${r},${c}`, { value, style: DATE });
      if (value === null || typeof value !== 'object') return value;
      const { formula, shared, result } = value;
      cells.set(`${r},${c}`, {
        formula,
        ...(result === undefined ? {} : { formulaResult: result }),
        ...(shared ? { formulaType: 'shared' as const, formulaSharedIndex: shared.number } : {}),
        ...(shared?.range ? { formulaRef: shared.range } : {}),
      });
      return null;
    }),
  );
  const last = sheet.room === undefined ? sheet.rows.length : sheet.room + 1;
  const down = (column: number) => `${letters(column + 1)}2:${letters(column + 1)}${last}`;
  sheet.notes?.forEach((text, column) => {
    const heading = {
      font: { name: 'Arial', size: 10, bold: true },
      fill: solid('#e4ede6'),
      alignment: { wrapText: true },
    };
    cells.set(`0,${column}`, {
      value: sheet.rows[0]![column] as string,
      style: heading,
      ...(text ? { comment: { text } } : {}),
    });
  });
  for (const [at, look] of Object.entries(sheet.looks ?? {})) {
    const value = sheet.rows[Number(at.split(',')[0])]?.[Number(at.split(',')[1])] ?? null;
    const own = value !== null && typeof value === 'object' ? cells.get(at) : { value };
    cells.set(at, { ...own, style: LOOKS[look] });
  }
  for (const [at, colour] of Object.entries(sheet.fills ?? {})) {
    const looks = {
      fill: solid(colour),
      font: { name: 'Arial', size: 9, color: rgb(inkOn(colour)) },
      alignment: { wrapText: true },
    };
    cells.set(at, { ...cells.get(at), style: looks });
  }
  let priority = 0;
  return {
    name: sheet.name,
    rows,
    cells,
    ...(sheet.hidden ? { hidden: true } : {}),
    columns: (sheet.widths ?? []).map((width, column) => ({
      width: width * DIGITS_PER_PIXEL,
      ...(sheet.dates?.includes(column) ? { style: DATE } : {}),
    })),
    ...(sheet.merged
      ? { merges: sheet.merged.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: 1 })) }
      : {}),
    ...(sheet.merged ? { rowDefs: new Map(sheet.merged.map((row) => [row, { height: 30 }])) } : {}),
    ...(sheet.charts
      ? { charts: sheet.charts.map((chart) => chartOf(chart, sheet.name)), view: { showGridLines: false } }
      : {}),
    ...(sheet.print
      ? { pageSetup: { fitToPage: true, fitToWidth: 1, fitToHeight: 1, printArea: sheet.print, margins: MARGINS } }
      : {}),
    ...(sheet.frozen ? { freezePane: sheet.frozen } : {}),
    dataValidations: [
      ...(sheet.cellDropdowns ?? []).map(({ cell, values }) => ({
        type: 'list' as const,
        values: [...values],
        allowBlank: true,
        range: cell,
      })),
      ...(sheet.dropdowns ?? []).flatMap(({ column, values }) =>
        values.join(',').length <= MAX_LIST && values.every((value) => !/[,"]/.test(value))
          ? [
              {
                type: 'list' as const,
                values: [...values],
                allowBlank: true,
                showErrorMessage: true,
                errorStyle: 'warning' as const,
                range: down(column),
              },
            ]
          : [],
      ),
    ],
    conditionalRules: (sheet.colours ?? []).flatMap(({ column, words }) =>
      words.map(([word, colour]) => ({
        type: 'expression' as const,
        formula: `${letters(column + 1)}2="${word}"`,
        priority: ++priority,
        style: { fill: solid(colour), font: { color: rgb(inkOn(colour)) } },
        range: down(column),
      })),
    ),
  };
}

function chartOf(chart: ChartValue, sheet: string): SheetChart {
  const at = (range: string) => `'${sheet}'!${range}`;
  return {
    type: chart.kind,
    showTitle: false,
    series: chart.series.map(({ name, values, colour }) => ({
      name,
      values: at(values),
      categories: at(chart.categories),
      color: colour.slice(1).toUpperCase(),
      dataLabels: { showValue: true, numberFormat: { formatCode: '0;-0;' } },
    })),
    anchor: { from: { row: chart.from[0], col: chart.from[1] }, to: { row: chart.to[0], col: chart.to[1] } },
    barGrouping: chart.stacked ? 'stacked' : 'clustered',
    ...(chart.stacked ? { overlap: 100 } : {}),
    gapWidth: 60,
    legend: chart.legend !== false && chart.series.length > 1 ? 'bottom' : false,
    axes: {
      x: { ...(chart.kind === 'bar' ? { reverse: true } : {}), ...NO_TICKS },
      y: { scale: { min: 0 }, ...NO_TICKS, ...(chart.kind === 'bar' ? { crosses: 'max' as const } : {}) },
    },
  };
}
