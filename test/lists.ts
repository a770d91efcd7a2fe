import type { Cell } from '../src/domain/cell';
import type { Day } from '../src/domain/day';
import { isDatePattern } from './emulator/display';
import { parseTyped } from './emulator/typed';
import type { SheetJson, StoredValue } from './emulator/workbook-json';
import { readInputs } from './preview/input';

/** A sheet of a list, as the sheet reader hands it to the mapping. */
export interface ListSheet {
  name: string;
  cells: Cell[][];
}

/** The sheets of a file (csv or xlsx), read as the preview reads them. */
export async function readList(path: string, locale: string): Promise<ListSheet[]> {
  const { sheets } = await readInputs([path], locale, 'Etc/UTC');
  return sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) }));
}

/** The cell that a typed text becomes in the locale. */
export function typedCell(text: string, locale: string): Cell {
  const { value, format } = parseTyped(text, locale);
  return cellOf(value, format);
}

function cellsOf(sheet: SheetJson): Cell[][] {
  return sheet.values.map((row, at) =>
    row.map((value, column) => cellOf(value, sheet.extras[`${at + 1},${column + 1}`]?.format)),
  );
}

function cellOf(value: StoredValue, format: string | undefined): Cell {
  if (typeof value !== 'number' || !isDatePattern(format)) return value;
  const day = new Date(Math.floor(value) * 86_400_000 - 25_569 * 86_400_000).toISOString().slice(0, 10);
  return { date: day as Day };
}
