import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseCsv, readXlsx } from 'hucre';
import type { Cell } from '../src/domain/cell';
import { isDatePattern } from './emulator/display';
import { parseTyped } from './emulator/typed';

/** A sheet of a file that a library might have. */
export interface ListSheet {
  name: string;
  cells: Cell[][];
}

/** Reads a list (csv or xlsx) as a sheet holds it after opening: csv texts are understood as typed in the locale. */
export async function readList(path: string, locale: string): Promise<ListSheet[]> {
  if (extname(path).toLowerCase() === '.csv') {
    const rows = parseCsv(readFileSync(path, 'utf8')) as unknown[][];
    return [{ name: 'Sheet1', cells: rows.map((row) => row.map((cell) => typedCell(String(cell ?? ''), locale))) }];
  }
  const book = await readXlsx(readFileSync(path));
  return book.sheets.map((sheet) => ({ name: sheet.name, cells: sheet.rows.map((row) => row.map(storedCell)) }));
}

/** The cell that a typed text becomes in the locale. */
export function typedCell(text: string, locale: string): Cell {
  const { value, format } = parseTyped(text, locale);
  if (typeof value === 'number' && isDatePattern(format)) return dayCell(value);
  return value;
}

function storedCell(value: unknown): Cell {
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) } as Cell;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : String(value);
}

function dayCell(serial: number): Cell {
  return { date: new Date(Math.round((Math.floor(serial) - 25_569) * 86_400_000)).toISOString().slice(0, 10) } as Cell;
}
