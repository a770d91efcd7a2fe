import { eachCell, patchCell, putValue, trim, usedSize } from './cells';
import { sortWithin } from './filter';
import { moveCells } from './moving-cells';
import type { Execution, UserAction } from './protocol';
import { activate, addSheet, dropSheet, nameSheet } from './sheets';
import { sortBox } from './sorting';
import { called, clicked, edited } from './starting';
import { sheetNamed, state } from './state';
import { insert, move, remove } from './structure';
import type { A1Box, SheetJson } from './workbook-json';

/** Does what a user does: typing, clicking and calling start the script, all else is a hand on the sheet that asks for no permission. */
export function act(action: UserAction): void {
  const run = started(action);
  if (run === 'by hand') applyAction(action as Exclude<UserAction, Starting>);
  else if (run?.error) state.running?.log.push(`another user: ${run.error.message}`);
}

type Starting = Extract<UserAction, { type: 'type' | 'click' | 'call' }>;

function started(action: UserAction): Execution | undefined | 'by hand' {
  switch (action.type) {
    case 'type': {
      const { sheet, row, column, text } = action;
      return edited([{ sheet, row, column, rows: [[text]] }], true)[0];
    }
    case 'click':
      return clicked(action.name);
    case 'call':
      return called(action.name, action.args);
    default:
      return 'by hand';
  }
}

function applyAction(action: Exclude<UserAction, Starting>): void {
  if (action.type === 'insertSheet') {
    const { activeSheetId } = state.workbook;
    addSheet(action.name, Number.POSITIVE_INFINITY);
    if (state.running) activate(activeSheetId, true);
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
      const box = {
        row: action.firstRow,
        column: 1,
        rows: rows - action.firstRow + 1,
        columns: action.lastColumn ?? sheet.maxColumns,
      };
      sortBox(sheet, box, [{ column: action.column, ascending: action.ascending }]);
      return;
    }
    case 'sortFilter':
    case 'sortTable':
      sortWithin(sheet, headed(sheet, action), action.column, action.ascending);
      return;
    case 'cutColumn':
      moveCells(sheet, wholeColumn(sheet, action.from), sheet, { row: 1, column: action.to });
      return;
    case 'clearColumn':
      eachCell(wholeColumn(sheet, action.column), (row, column) => {
        putValue(sheet, row, column, '');
        patchCell(sheet, row, column, { formula: undefined });
      });
      trim(sheet);
      return;
    case 'renameSheet':
      nameSheet(sheet.id, action.name);
      return;
    case 'deleteSheet':
      dropSheet(sheet.id);
  }
}

function wholeColumn(sheet: SheetJson, column: number): A1Box {
  return { row: 1, column, rows: usedSize(sheet).rows, columns: 1 };
}

function headed(sheet: SheetJson, { type, column }: { type: 'sortFilter' | 'sortTable'; column: number }): A1Box {
  const boxes = type === 'sortFilter' ? [sheet.filter] : (sheet.tables ?? []).map(({ box }) => box);
  const found = boxes.find((box) => box && column >= box.column && column < box.column + box.columns);
  if (!found) throw new Error(`The test sorts by column ${column}, where no heading has an arrow`);
  return found;
}
