import { letters } from '../emulator/a1';
import type { Book, WorkbookJson } from '../host';

/** The address of the cell under a heading, in the row that begins with this name. */
export function cellOf(book: Book, sheetName: string, heading: string, name: string): string {
  const { values } = sheetOf(book.workbook(), sheetName);
  const column = values[0]!.indexOf(heading);
  const row = values.findIndex((cells) => cells[0] === name);
  if (column === -1 || row === -1) throw new Error(`No cell for ${name} under ${heading} in ${sheetName}`);
  return `${letters(column + 1)}${row + 1}`;
}

/** The first name whose row has this text under the heading. */
export function nameWith(book: Book, sheetName: string, heading: string, text: string): string {
  const { values } = sheetOf(book.workbook(), sheetName);
  const column = values[0]!.indexOf(heading);
  const found = values.find((cells) => cells[column] === text);
  if (!found) throw new Error(`No row with ${text} under ${heading} in ${sheetName}`);
  return String(found[0]);
}

function sheetOf(workbook: WorkbookJson, name: string) {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}
