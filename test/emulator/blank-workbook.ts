import type { SheetJson, WorkbookJson } from './workbook-json';

/** A new, empty sheet as Sheets makes it: 1000 rows and 26 columns. */
export function blankSheet(id: number, name: string, maxRows = 1000, maxColumns = 26): SheetJson {
  return {
    id,
    name,
    maxRows,
    maxColumns,
    frozenRows: 0,
    frozenColumns: 0,
    values: [],
    extras: {},
    columnExtras: {},
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    conditionalRules: [],
    protections: [],
    charts: [],
  };
}

/** A new, empty spreadsheet with one sheet. */
export function blankWorkbook(locale = 'en_US', timeZone = 'America/New_York'): WorkbookJson {
  return {
    id: 'workbook-1',
    name: 'Untitled spreadsheet',
    locale,
    timeZone,
    activeSheetId: 0,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
    sheets: [blankSheet(0, 'Sheet1')],
    metadata: [],
    namedRanges: [],
    nextId: 1,
  };
}
