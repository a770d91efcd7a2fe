import type { Answer } from '../../src/contract/answer';
import type { Server } from '../../src/contract/server';
import { letters } from '../emulator/a1';
import { type Book, blankWorkbook, openBook, type WorkbookJson } from '../host';
import { sheetNamed } from '../sheet-named';

/** Noon of 30 June 2026 in London. */
export const NOW = Date.UTC(2026, 5, 30, 11);

type Value<N extends keyof Server> = ReturnType<Server[N]> extends Answer<infer T> ? T : never;

let empty: WorkbookJson | undefined;

/** A spreadsheet with our sheets and nothing in them, set up once in a file. */
export function newGarden(now = NOW): Book {
  const book = openBook(empty ?? blankWorkbook('en_GB', 'Europe/London'), { now });
  if (!empty) ask(book, 'setUp');
  empty ??= book.workbook();
  return book;
}

/** Calls a function as a page does; trouble throws its sentence. */
export function ask<N extends keyof Server>(book: Book, name: N, ...args: Parameters<Server[N]>): Value<N> {
  const { value, error } = book.call(name, args);
  if (error) throw new Error(error.message);
  const answer = value as unknown as Answer<Value<N>>;
  if (!answer.ok) throw new Error(answer.trouble.sentence);
  return answer.value;
}

/** The filled cells below the headings, a row each, by heading. */
export function rowsOf(book: Book, name: string): Record<string, unknown>[] {
  const [headings = [], ...rows] = sheetNamed(book.workbook(), name).values;
  return rows.map((row) =>
    Object.fromEntries(row.flatMap((cell, at) => (cell === '' ? [] : [[String(headings[at]), cell]]))),
  );
}

/** Types a row under the headings of a new sheet, cell by cell, as a user would. */
export function typeRow(book: Book, sheet: string, row: number, cells: Readonly<Record<string, string>>): void {
  const { values } = sheetNamed(book.workbook(), sheet);
  for (const [heading, text] of Object.entries(cells)) {
    const column = values[0]!.indexOf(heading);
    if (column < 0) throw new Error(`There is no column “${heading}” in “${sheet}”.`);
    book.type(sheet, `${letters(column + 1)}${row}`, text);
  }
}
