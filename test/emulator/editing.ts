import { a1Of } from './a1';
import { valueAt } from './cells';
import { emulated } from './emulated';
import { AuthMode } from './enums';
import type { Edit } from './protocol';
import { newRange } from './range';
import { activate } from './sheets';
import { newSpreadsheet } from './spreadsheet';
import { sheetNamed, state } from './state';
import type { A1Box, StoredValue } from './workbook-json';
import { writeInputs } from './writing';

type OnEdit = GoogleAppsScript.Events.SheetsOnEdit;

/** What a simple trigger is told. */
export interface Happened {
  sheetId: number;
  box: A1Box;
  single: boolean;
  before: StoredValue;
  after: StoredValue;
}

/** A user types or pastes: texts are understood in the spreadsheet's locale. Throws when the sheet refuses. */
export function applyEdit(edit: Edit, single: boolean): Happened {
  const sheet = sheetNamed(edit.sheet);
  const columns = edit.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const box: A1Box = { row: edit.row, column: edit.column, rows: edit.rows.length, columns };
  const before = valueAt(sheet, box.row, box.column);
  const inputs = edit.rows.map((cells) => Array.from({ length: columns }, (_, index) => cells[index] ?? ''));
  if (box.row + box.rows - 1 > sheet.maxRows || box.column + columns - 1 > sheet.maxColumns) {
    throw new Error(`The test edits ${a1Of(box)}, which is not on the sheet`);
  }
  writeInputs(sheet, box, inputs);
  // While something runs, the edit is another user's, whose selection is not this one's.
  if (!state.running) {
    activate(sheet.id);
    state.workbook.selection = box;
  }
  return { sheetId: sheet.id, box, single, before, after: valueAt(sheet, box.row, box.column) };
}

/** The event object of an edit: `value` and `oldValue` for single cells only, absent when that was blank. */
export function editEvent({ sheetId, box, single, before, after }: Happened): OnEdit {
  // Undocumented: these four are plain numbers on the range of an event (platform.md, Triggers).
  const plain = {
    rowStart: box.row,
    rowEnd: box.row + box.rows - 1,
    columnStart: box.column,
    columnEnd: box.column + box.columns - 1,
  };
  return {
    authMode: AuthMode.LIMITED,
    range: newRange({ sheetId, ...box }, plain),
    source: newSpreadsheet(),
    user: emulated<GoogleAppsScript.Base.User>('User', { getEmail: () => '' }),
    ...(single && after !== '' ? { value: textOf(after) } : {}),
    ...(single && before !== '' ? { oldValue: textOf(before) } : {}),
  } as unknown as OnEdit;
}

/** Numbers and dates arrive as the text of the number. */
function textOf(value: StoredValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
