import type { Cell, CellStyle, CellValue } from 'hucre/xlsx';
import { cellOf } from '../../emulator/cells';
import type { CellExtra, SheetJson, StoredValue } from '../../emulator/workbook-json';

/** Of a cell, in Excel. */
const LONGEST = 32_767;

/** The values of a sheet; what XML cannot hold is left out. */
export function rowsOf(sheet: SheetJson): CellValue[][] {
  return sheet.values.map((row) => row.map(excelValue));
}

/** What hangs on the cells, keyed as hucre keys them: from 0. */
export function cellsOf(sheet: SheetJson): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [key, own] of Object.entries(sheet.extras)) {
    const [row, column] = cellOf(key);
    const extra = { ...sheet.columnExtras[column], ...own };
    const value = excelValue(sheet.values[row - 1]?.[column - 1] ?? '');
    const cell: Partial<Cell> = {};
    const style = styleOf(extra);
    if (style) cell.style = style;
    if (extra.note) cell.comment = { text: printable(extra.note) };
    if (extra.formula) Object.assign(cell, { formula: extra.formula.slice(1), formulaResult: value });
    if (Object.keys(cell).length > 0) cells.set(`${row - 1},${column - 1}`, { value, ...cell });
  }
  return cells;
}

/** How a cell looks, in Excel's words; null when it looks like any other. */
export function styleOf(extra: CellExtra): CellStyle | null {
  const style: CellStyle = {};
  if (extra.format && extra.format !== 'General') style.numFmt = extra.format;
  const font: NonNullable<CellStyle['font']> = {};
  if (extra.bold) font.bold = true;
  if (extra.italic) font.italic = true;
  if (extra.fontSize && extra.fontSize !== 10) font.size = extra.fontSize;
  if (extra.fontColor && extra.fontColor !== '#000000') font.color = rgb(extra.fontColor);
  // A font that is written is whole: what it leaves out is not taken from the workbook's.
  if (Object.keys(font).length > 0) style.font = { name: 'Arial', size: 10, ...font };
  if (extra.background && extra.background !== '#ffffff') style.fill = solid(extra.background);
  const alignment: NonNullable<CellStyle['alignment']> = {};
  if (extra.wrap === 'WRAP') alignment.wrapText = true;
  if (extra.horizontal) alignment.horizontal = extra.horizontal;
  if (extra.vertical) alignment.vertical = extra.vertical === 'middle' ? 'center' : extra.vertical;
  if (Object.keys(alignment).length > 0) style.alignment = alignment;
  return Object.keys(style).length > 0 ? style : null;
}

/** `#aabbcc` as hucre writes it. */
export function rgb(color: string): { rgb: string } {
  return { rgb: color.slice(1).toUpperCase() };
}

/** One colour behind a cell. */
export function solid(color: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: rgb(color), bgColor: rgb(color) };
}

function excelValue(value: StoredValue): CellValue {
  if (value === '') return null;
  return typeof value === 'string' ? printable(value).slice(0, LONGEST) : value;
}

function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
