import type { ColumnDef, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { ROW_HEIGHT } from '../../src/workbook/report/line';
import { paperOf } from '../../src/workbook/report/paper';
import { a1Of } from '../emulator/a1';
import { usedSize } from '../emulator/cells';
import type { SheetJson, WorkbookJson } from '../emulator/workbook-json';
import { cellsOf, rgb, rowsOf, styleOf } from './xlsx/cells';
import { chartsOf } from './xlsx/charts';
import { excelNames, reference } from './xlsx/names';
import { conditionalsOf, validationsOf } from './xlsx/rules';

const POINTS_PER_PIXEL = 0.75;
/** Columns are measured in digits of the default font; one of Arial 10 is 5.56 points wide. So LibreOffice has our pixels. */
export const DIGITS_PER_PIXEL = POINTS_PER_PIXEL / 5.56;
/** Inches: what Google's print dialogue has as normal. */
const MARGINS = { top: 0.75, bottom: 0.75, left: 0.75, right: 0.75, header: 0.3, footer: 0.3 };

/** The spreadsheet as an .xlsx with native charts, as Google's own download has it. Protections have no counterpart there. */
export async function workbookToXlsx(workbook: WorkbookJson, modified = new Date()): Promise<Uint8Array> {
  const names = excelNames(workbook);
  const active = workbook.sheets.findIndex(({ id, hidden }) => id === workbook.activeSheetId && !hidden);
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => ({
      ...sheetToWrite(sheet, names, workbook.locale),
      charts: chartsOf(sheet, workbook, names),
    })),
    activeSheet: Math.max(0, active),
    properties: { title: workbook.name, creator: 'Partner Garden', modified },
    namedRanges: workbook.namedRanges.flatMap(({ name, sheetId, ...box }) => {
      const sheetName = names.get(sheetId);
      return sheetName === undefined ? [] : [{ name, range: reference(sheetName, box) }];
    }),
    defaultFont: { name: 'Arial', size: 10 },
  });
}

function sheetToWrite(sheet: SheetJson, names: ReadonlyMap<number, string>, locale: string): WriteSheet {
  return {
    name: names.get(sheet.id)!,
    rows: rowsOf(sheet),
    cells: cellsOf(sheet),
    columns: columnsOf(sheet),
    rowDefs: rowDefsOf(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + rows - 2,
      endCol: column + columns - 2,
    })),
    dataValidations: validationsOf(sheet, names),
    conditionalRules: conditionalsOf(sheet),
    ...(sheet.filter ? { autoFilter: { range: a1Of(sheet.filter) } } : {}),
    ...(sheet.frozenRows + sheet.frozenColumns > 0
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.charts.length > 0 ? { pageSetup: pageOf(sheet, locale), headerFooter: footerOf(sheet) } : {}),
    view: {
      ...(sheet.tabColor ? { tabColor: rgb(sheet.tabColor) } : {}),
      ...(sheet.hiddenGridlines ? { showGridLines: false } : {}),
    },
  };
}

/** One page wide. What is left blank beside and below is not printed, even where a chart ends at its edge. */
function pageOf(sheet: SheetJson, locale: string): NonNullable<WriteSheet['pageSetup']> {
  const columns = columnsOf(sheet).length;
  const printArea = a1Of({ row: 1, column: 1, rows: Math.max(1, usedSize(sheet).rows), columns });
  return { paperSize: paperOf(locale), fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS, printArea };
}

/** The report's title, which begins with the library's name, and the number of each page. */
function footerOf(sheet: SheetJson): NonNullable<WriteSheet['headerFooter']> {
  const title = String(sheet.values[0]?.[0] ?? '').replaceAll('&', '&&');
  return { oddFooter: `&L${title}&R&P / &N` };
}

function columnsOf(sheet: SheetJson): ColumnDef[] {
  const numbers = [...Object.keys(sheet.columnWidths), ...Object.keys(sheet.columnExtras)].map(Number);
  const last = Math.max(0, ...numbers, ...sheet.hiddenColumns, usedSize(sheet).columns);
  return Array.from({ length: last }, (_, index) => {
    const style = styleOf(sheet.columnExtras[index + 1] ?? {});
    return {
      width: (sheet.columnWidths[index + 1] ?? 100) * DIGITS_PER_PIXEL,
      ...(style ? { style } : {}),
      ...(sheet.hiddenColumns.includes(index + 1) ? { hidden: true } : {}),
    };
  });
}

function rowDefsOf(sheet: SheetJson): Map<number, { height?: number; hidden?: boolean }> {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  // Programs have default heights of their own, and a report must break where its pages do.
  if (sheet.charts.length > 0) {
    for (let row = 0; row < usedSize(sheet).rows; row += 1) rows.set(row, { height: ROW_HEIGHT * POINTS_PER_PIXEL });
  }
  for (const [row, height] of Object.entries(sheet.rowHeights))
    rows.set(Number(row) - 1, { height: height * POINTS_PER_PIXEL });
  for (const row of sheet.hiddenRows) rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  return rows;
}
