import { parseA1 } from '../emulator/a1';
import type { A1Box, SheetJson } from '../emulator/workbook-json';
import type { Book, UserAction } from '../host';
import { sheetNamed } from '../sheet-named';
import type { Outcome } from './desk';
import { warningAt } from './protecting';
import type { Doing } from './talk';
import { languageOf } from './view';

/** What Sheets does before a hand's edit: it asks in a part that warns, and grows under a block that is larger than the sheet. */
export function byHand(
  book: Book,
  edit: Extract<Doing, { do: 'type' | 'paste' }>,
  rows: readonly (readonly string[])[],
  run: () => Outcome,
): Outcome {
  const workbook = book.workbook();
  const sheet = sheetNamed(workbook, edit.sheet);
  const box = { ...parseA1(edit.cell, 1, 1)!, rows: rows.length, columns: Math.max(...rows.map((one) => one.length)) };
  const question = warningAt(sheet, box, languageOf(workbook));
  if (question && edit.replies.length === 0) return { question };
  if (question && edit.replies[0]!.button !== 'OK') return {};
  for (const action of growing(sheet, box)) book.act(action);
  return run();
}

function growing(sheet: SheetJson, box: A1Box): UserAction[] {
  const rows = box.row + box.rows - 1 - sheet.maxRows;
  const columns = box.column + box.columns - 1 - sheet.maxColumns;
  const { name, maxRows, maxColumns } = sheet;
  return [
    ...(rows > 0 ? [{ type: 'insertRows' as const, sheet: name, before: maxRows + 1, count: rows }] : []),
    ...(columns > 0 ? [{ type: 'insertColumns' as const, sheet: name, before: maxColumns + 1, count: columns }] : []),
  ];
}
