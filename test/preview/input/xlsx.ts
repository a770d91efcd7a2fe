import type { Cell, CellStyle, CellValue, Sheet, Workbook } from 'hucre';
import { readOds, readXls, readXlsx } from 'hucre';
import { a1Of } from '../../emulator/a1';
import { blankSheet } from '../../emulator/blank-workbook';
import { trim } from '../../emulator/cells';
import { dateFormatOf, isDatePattern } from '../../emulator/display';
import type { CellExtra, SheetJson, StoredValue } from '../../emulator/workbook-json';
import { refuse } from '../refusal';
import { DIGITS_PER_PIXEL } from '../xlsx';

/** The endings of files with several sheets. */
export const BOOK_ENDINGS = ['.xlsx', '.xlsm', '.xls', '.ods'];

/** All sheets of a workbook's file, numbered from `firstId`, with what hangs on their cells. */
export async function bookSheets(
  bytes: Uint8Array,
  file: string,
  locale: string,
  firstId: number,
  remarks: string[] = [],
): Promise<SheetJson[]> {
  const { sheets } = await readBook(bytes, file).catch((error: unknown) =>
    refuse(
      `${file} cannot be read as a workbook (${error instanceof Error ? error.message : String(error)}). Save it as .xlsx in a spreadsheet program.`,
    ),
  );
  if (sheets.every(({ rows }) => rows.every((row) => row.every(isBlank)))) refuse(`${file} is empty.`);
  const open = sheets.flatMap(({ name, cells }) =>
    [...(cells ?? [])].flatMap(([key, cell]) => (hasNoResult(cell) ? [`${name}!${addressOf(key)}`] : [])),
  );
  if (open.length > 0) {
    const shown = open.slice(0, 5).join(', ');
    remarks.push(
      `${file} holds ${open.length} formulas without results (${shown}), which count as blank: open it in a spreadsheet program and save it once.`,
    );
  }
  return sheets.map((sheet, index) => sheetOf(sheet, firstId + index, locale));
}

function readBook(bytes: Uint8Array, file: string): Promise<Pick<Workbook, 'sheets'>> {
  const ending = file.slice(file.lastIndexOf('.')).toLowerCase();
  if (ending === '.ods') return readOds(bytes);
  if (ending === '.xls') return Promise.resolve(readXls(bytes));
  // A format on a cell far away makes a sheet look huge: then only its beginning is read.
  return readXlsx(bytes, { readStyles: true }).catch(async () => {
    const book = await readXlsx(bytes, { readStyles: true, range: `A1:ZZ${FIRST_ROWS}` });
    const isCut = book.sheets.some(({ rows }) => rows.findLastIndex((row) => !row.every(isBlank)) >= FIRST_ROWS - 1);
    if (isCut) throw new Error(`it has more than ${FIRST_ROWS} rows, and formats far below or beside them`);
    return book;
  });
}

/** So many rows of a sheet that looks huge. */
const FIRST_ROWS = 20_000;

function hasNoResult({ formula, formulaResult, value }: Partial<Cell>): boolean {
  return Boolean(formula) && isBlank(formulaResult ?? null) && isBlank(value ?? null);
}

function addressOf(key: string): string {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return a1Of({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
}

function sheetOf(from: Sheet, id: number, locale: string): SheetJson {
  const width = from.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sheet = blankSheet(id, from.name, Math.max(1000, from.rows.length), Math.max(26, width));
  sheet.values = from.rows.map((row) => row.map(storedOf));
  for (const [key, cell] of from.cells ?? []) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const extra = extraOf(cell, locale);
    if (row < sheet.maxRows && column < sheet.maxColumns && Object.keys(extra).length > 0) {
      sheet.extras[`${row + 1},${column + 1}`] = extra;
    }
    if (extra.formula !== undefined && sheet.values[row]) sheet.values[row][column] = storedOf(lastValue(cell));
  }
  trim(sheet);
  if (from.hidden || from.veryHidden) sheet.hidden = true;
  sheet.frozenRows = from.freezePane?.rows ?? 0;
  sheet.frozenColumns = from.freezePane?.columns ?? 0;
  sheet.merges = (from.merges ?? []).map((merge) => ({
    row: merge.startRow + 1,
    column: merge.startCol + 1,
    rows: merge.endRow - merge.startRow + 1,
    columns: merge.endCol - merge.startCol + 1,
  }));
  from.columns?.forEach(({ width: characters, hidden }, index) => {
    if (characters !== undefined) sheet.columnWidths[index + 1] = Math.round(characters / DIGITS_PER_PIXEL);
    if (hidden) sheet.hiddenColumns.push(index + 1);
  });
  from.rowDefs?.forEach(({ height, hidden }, index) => {
    if (height !== undefined) sheet.rowHeights[index + 1] = Math.round((height * 4) / 3);
    if (hidden) sheet.hiddenRows.push(index + 1);
  });
  return sheet;
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

/** Of the 28th of February 1900 in Excel, which has a 29th; hours are days below it. */
const LAST_BEFORE_EXCELS_LEAP_DAY = 60;

/** hucre gives dates as instants of their wall clock in UTC, and hours as days of 1900, a day later than Sheets counts them. */
function storedOf(value: CellValue): StoredValue {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return value;
  const serial = Math.round((value.getTime() / 86_400_000 + 25_569) * 1e9) / 1e9;
  return serial <= LAST_BEFORE_EXCELS_LEAP_DAY + 1 ? serial - 1 : serial;
}

function lastValue(cell: Cell): CellValue {
  return cell.formulaResult === undefined ? cell.value : cell.formulaResult;
}

function extraOf(cell: Cell, locale: string): CellExtra {
  const extra: CellExtra = {};
  const format = formatOf(cell, locale);
  if (format !== undefined) extra.format = format;
  if (cell.formula) extra.formula = `=${cell.formula.replace(/^=/, '')}`;
  if (cell.comment?.text) extra.note = cell.comment.text;
  if (cell.style) Object.assign(extra, looksOf(cell.style));
  return extra;
}

function formatOf(cell: Cell, locale: string): string | undefined {
  const format = cell.style?.numFmt;
  const isDate = cell.value instanceof Date || cell.formulaResult instanceof Date;
  // The built-in short date is the locale's own in every program.
  if (isDate && (format === undefined || format === 'mm-dd-yy' || !isDatePattern(format))) {
    return dateFormatOf(locale, false);
  }
  return format === 'General' ? undefined : format;
}

function looksOf({ font, fill, alignment }: CellStyle): CellExtra {
  const extra: CellExtra = {};
  if (font?.bold) extra.bold = true;
  if (font?.italic) extra.italic = true;
  if (font?.color?.rgb) extra.fontColor = colorOf(font.color.rgb);
  if (fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor?.rgb) {
    extra.background = colorOf(fill.fgColor.rgb);
  }
  if (alignment?.wrapText) extra.wrap = 'WRAP';
  const { horizontal, vertical } = alignment ?? {};
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') extra.horizontal = horizontal;
  if (vertical === 'top' || vertical === 'bottom') extra.vertical = vertical;
  if (vertical === 'center') extra.vertical = 'middle';
  return extra;
}

function colorOf(rgb: string): string {
  return `#${rgb.slice(-6).toLowerCase()}`;
}
