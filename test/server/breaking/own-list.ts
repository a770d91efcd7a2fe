import { firstChoices } from '../../../dialogs/adopt/choices';
import type { CellExtra, StoredValue } from '../../emulator/workbook-json';
import { type Book, blankSheet, blankWorkbook, openBook, type WorkbookJson } from '../../host';
import { ask, NOW } from '../garden';

/** A day as Sheets stores it. */
export const day = (text: string): number => Date.parse(text) / 86_400_000 + 25_569;

type Sheet = WorkbookJson['sheets'][number];

/** A sheet of the library's own. `extras`: by row and column, as `3,2`. */
export function sheetOf(
  id: number,
  name: string,
  values: readonly (readonly StoredValue[])[],
  more: Partial<Sheet> = {},
): Sheet {
  const sheet = { ...blankSheet(id, name), values: values.map((row) => [...row]), ...more };
  const dates: Record<string, CellExtra> = {};
  values.forEach((row, at) => {
    row.forEach((value, column) => {
      if (typeof value === 'number' && value > 40_000) dates[`${at + 1},${column + 1}`] = { format: 'yyyy-mm-dd' };
    });
  });
  return { ...sheet, extras: { ...dates, ...more.extras } };
}

/** A spreadsheet with these sheets, and the script. */
export function bookWith(...sheets: Sheet[]): Book {
  return openBook({ ...blankWorkbook('en_US', 'America/New_York'), sheets }, { now: NOW });
}

/** The same after its lists were moved into, as the dialog proposes. */
export function adopted(...sheets: Sheet[]): Book {
  const book = bookWith(...sheets);
  ask(book, 'adoptLists', firstChoices(ask(book, 'seeLists')));
  return book;
}
