import type { TableKey } from '../workbook/tables';
import { setBegun, unmark } from './book';
import { computedKeys } from './computed';
import { readNow } from './grid';
import { land } from './landing';
import { isOurs } from './looks';
import type { Run } from './runs';
import { runsAcross } from './runs';
import { keepState } from './state';
import { stop } from './trouble';
import type { Workbook } from './workbook';
import { openWorkbook } from './workbook';

/**
 * Moves out of a list of theirs: our columns become blank, and nothing is marked as ours any more. The blank columns stay: taking columns
 * away by their place could take somebody else's.
 */
export function moveOut(workbook: Workbook, key: TableKey): boolean {
  if (!workbook.sheets[key]) return false;
  // Nobody computes anything in them from now on.
  setBegun(key, computedKeys(key), true);
  blankBegun(key);
  const { sheet, headingRow, begun } = readNow(key).place;
  for (const { at, keys } of runsOf(begun)) {
    const range = sheet.getRange(headingRow, at, sheet.getMaxRows() - headingRow + 1, keys.length);
    range.clearNote().clearFormat().clearDataValidations();
  }
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (isOurs(protection.getDescription())) protection.remove();
  }
  unmark(sheet);
  // Not as it was read: another list may have been moved out of since.
  const { book, state } = openWorkbook();
  const { [key]: _, ...columns } = state.columns;
  keepState(book, { ...state, columns, adopted: state.adopted.filter((one) => one !== key) });
  return true;
}

/** So many times where others move rows or columns meanwhile. */
const TRIES = 3;

function blankBegun(key: TableKey, tries = TRIES): void {
  const sheeted = readNow(key, true);
  const { headingRow, begun } = sheeted.place;
  const blocks = runsOf(begun).map(({ at, keys }) => ({
    row: headingRow,
    column: at,
    cells: Array.from({ length: sheeted.cells.length - headingRow + 1 }, () => keys.map(() => '')),
  }));
  if (land(sheeted, blocks, true)) return;
  if (tries === 1) stop('rows-moving');
  blankBegun(key, tries - 1);
}

function runsOf(columns: Readonly<Record<string, number>>): Run[] {
  return runsAcross(Object.entries(columns).map(([key, at]) => ({ key, at })));
}
