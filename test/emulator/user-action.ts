import { patchCell, putValue, trim, usedSize } from './cells';
import type { UserAction } from './protocol';
import { addSheet, dropSheet, nameSheet } from './sheets';
import { sortBox } from './sorting';
import { sheetNamed } from './state';
import { insert, move, remove } from './structure';

/** Does what another user's hand does; it asks for no permission and fires no trigger. */
export function applyAction(action: UserAction): void {
  if (action.type === 'insertSheet') {
    addSheet(action.name, Number.POSITIVE_INFINITY);
    return;
  }
  const sheet = sheetNamed(action.sheet);
  switch (action.type) {
    case 'setValue':
      putValue(sheet, action.row, action.column, action.value);
      trim(sheet);
      patchCell(sheet, action.row, action.column, { formula: undefined });
      return;
    case 'insertRows':
    case 'insertColumns':
      insert(sheet.id, action.type === 'insertRows' ? 'rows' : 'columns', action.before, action.count);
      return;
    case 'deleteRows':
    case 'deleteColumns':
      remove(sheet.id, action.type === 'deleteRows' ? 'rows' : 'columns', action.first, action.count);
      return;
    case 'moveRows':
    case 'moveColumns':
      move(sheet.id, action.type === 'moveRows' ? 'rows' : 'columns', action.first, action.count, action.before);
      return;
    case 'sort': {
      const { rows } = usedSize(sheet);
      const box = { row: action.firstRow, column: 1, rows: rows - action.firstRow + 1, columns: sheet.maxColumns };
      sortBox(sheet, box, [{ column: action.column, ascending: action.ascending }]);
      return;
    }
    case 'renameSheet':
      nameSheet(sheet.id, action.name);
      return;
    case 'deleteSheet':
      dropSheet(sheet.id);
  }
}
