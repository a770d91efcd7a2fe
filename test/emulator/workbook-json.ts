/*
 * A whole spreadsheet as one JSON value: the emulator's only state. Save, load, copy, undo and compare are
 * therefore trivial. Row and column numbers in records are 1-based as in Google's API; arrays are 0-based.
 */

/** As Sheets stores it: a date is a serial number (days since 1899-12-30, spreadsheet's zone) under a date format. `''` is blank. */
export type StoredValue = string | number | boolean;

/** What hangs on a cell besides its value; absent members are Google's defaults. */
export interface CellExtra {
  /** Number format pattern; absent or 'General' = automatic. A number is a date when the pattern is a date pattern. */
  format?: string;
  /** A formula's text, kept from an import; the value array holds its last value. The emulator calculates nothing. */
  formula?: string;
  note?: string;
  /** `null`: none here, although the column's default has one. */
  validation?: ValidationJson | null;
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  /** Sides that have a line: style and colour, e.g. `SOLID #000000`. */
  borders?: Partial<Record<'top' | 'left' | 'bottom' | 'right', string>>;
}

export interface ValidationJson {
  /** Name in SpreadsheetApp.DataValidationCriteria. */
  criteria: string;
  /**
   * VALUE_IN_LIST: [texts, show the dropdown]. VALUE_IN_RANGE: [{ sheetId, row, column, rows, columns }, show the dropdown].
   * Numbers and texts as they are, days as serial numbers, a custom formula as its text.
   */
  args: unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}

export interface A1Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ChartJson {
  id: number;
  type: string;
  /** Ranges with the sheet they are on. */
  ranges: ({ sheetId: number } & A1Box)[];
  headers: number;
  position: { row: number; column: number; offsetX: number; offsetY: number };
  options: Record<string, unknown>;
  transpose?: boolean;
  hidden?: string;
  mergeStrategy?: string;
}

export interface MetadataJson {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** Where it sits: whole row or column (1-based) of a sheet, a sheet, or the spreadsheet. */
  location:
    | { type: 'SPREADSHEET' }
    | { type: 'SHEET'; sheetId: number }
    | { type: 'COLUMN' | 'ROW'; sheetId: number; index: number };
}

export interface ProtectionJson {
  id: number;
  type: 'RANGE' | 'SHEET';
  /** Absent for a whole sheet. Open ranges (a whole column) use rows = the sheet's maxRows. */
  box?: A1Box;
  description: string;
  warningOnly: boolean;
  /** For a protection that is not warning-only: who may still edit. */
  editors: string[];
}

export interface ConditionalRuleJson {
  ranges: A1Box[];
  criteria: string;
  args: unknown[];
  background?: string;
  fontColor?: string;
  bold?: boolean;
}

export interface FilterCriteriaJson {
  /** Name in SpreadsheetApp.BooleanCriteria; `''` for none. */
  criteria: string;
  args: unknown[];
  hidden: string[];
}

export interface TableJson {
  name: string;
  /** With its heading row. */
  box: A1Box;
  /** Its columns that have a type, counted from 0 at its left. */
  typed: number[];
  /** Whether it takes in what is written right below it or beside its headings; nobody has seen which it is. */
  grows: boolean;
}

export interface SheetJson {
  id: number;
  name: string;
  hidden?: boolean;
  tabColor?: string;
  hiddenGridlines?: boolean;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Dense up to the last used row and column; shorter rows are blank to the right. */
  values: StoredValue[][];
  /** Sparse, keyed `"row,column"` (1-based). */
  extras: Record<string, CellExtra>;
  /** Whole-column defaults (e.g. a number format set on C:C) are stored per column to keep the file small; a cell's own wins. */
  columnExtras: Record<string, CellExtra>;
  columnWidths: Record<string, number>;
  rowHeights: Record<string, number>;
  /** Rows whose height is kept although their text needs more. */
  forcedRows?: number[];
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: A1Box[];
  filter?: A1Box;
  /** By column of the sheet. */
  filterCriteria?: Record<string, FilterCriteriaJson>;
  tables?: TableJson[];
  banding?: unknown[];
  conditionalRules: ConditionalRuleJson[];
  protections: ProtectionJson[];
  charts: ChartJson[];
}

export interface WorkbookJson {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  activeSheetId: number;
  /** The active range of the active sheet. */
  selection: A1Box;
  sheets: SheetJson[];
  metadata: MetadataJson[];
  namedRanges: ({ name: string; sheetId: number } & A1Box)[];
  nextId: number;
}
