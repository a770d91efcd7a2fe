import type { TableKey } from '../../workbook/tables/tables';
import { computedKeys } from '../../workbook/tables/tables';
import { uncolour } from '../garden/stage-colours';
import { keepState } from '../garden/state';
import type { Workbook } from '../garden/workbook';
import { openWorkbook } from '../garden/workbook';
import { retry } from '../ground/retry';
import { setPending, unmark } from '../sheets/book';
import { isOurs } from '../sheets/column-format';
import { onlyLooks } from '../sheets/only-looks';
import { readNow } from '../sheets/read';
import type { Run } from '../sheets/runs';
import { runsAcross } from '../sheets/runs';
import { writeChecked } from '../sheets/write';

/**
 * Moves out of a list of theirs: our columns become blank, and nothing is marked as ours any more. The blank columns stay: taking columns
 * away by their place could take somebody else's.
 */
export function moveOut(workbook: Workbook, key: TableKey): boolean {
  if (!workbook.sheets[key]) return false;
  // Nobody computes anything in them from now on.
  setPending(key, computedKeys(key), true);
  blankPending(key);
  const { sheet, headingRow, pending } = readNow(key).place;
  for (const { at, keys } of runsOf(pending)) {
    const range = sheet.getRange(headingRow, at, sheet.getMaxRows() - headingRow + 1, keys.length);
    onlyLooks(() => sheet.getRange(headingRow, at, 1, keys.length).clearNote());
    onlyLooks(() => range.clearFormat());
    onlyLooks(() => range.clearDataValidations());
  }
  onlyLooks(() => uncolour(sheet, pending));
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

function blankPending(key: TableKey): void {
  retry(readNow(key, true), (sheeted) => {
    const { headingRow, pending } = sheeted.place;
    const blocks = runsOf(pending).map(({ at, keys }) => ({
      row: headingRow,
      column: at,
      cells: Array.from({ length: sheeted.cells.length - headingRow + 1 }, () => keys.map(() => '')),
    }));
    return writeChecked(sheeted, blocks, true) ? { done: true } : { again: readNow(key, true) };
  });
}

function runsOf(columns: Readonly<Record<string, number>>): Run[] {
  return runsAcross(Object.entries(columns).map(([key, at]) => ({ key, at })));
}
