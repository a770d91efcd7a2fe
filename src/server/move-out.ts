import type { TableKey } from '../workbook/tables';
import { unmark } from './book';
import { isOurs } from './columns';
import { spansOf } from './computed';
import { land } from './landing';
import { keepState } from './state';
import { stop } from './trouble';
import type { Workbook } from './workbook';
import { openWorkbook } from './workbook';

/**
 * Moves out of a list of theirs: our columns become blank, and nothing is marked as ours any more. The blank columns stay: taking columns
 * away by their place could take somebody else's.
 */
export function moveOut(workbook: Workbook, key: TableKey): boolean {
  const sheeted = workbook.sheets[key];
  if (!sheeted) return false;
  const { sheet, headingRow } = sheeted.place;
  const blocks = spansOf(sheeted).map(({ column, keys }) => ({
    row: headingRow,
    column,
    cells: Array.from({ length: sheeted.cells.length - headingRow + 1 }, () => keys.map(() => '')),
  }));
  if (!land(sheeted, blocks)) stop('rows-moving');
  for (const { column, keys } of spansOf(sheeted)) {
    const range = sheet.getRange(headingRow, column, sheet.getMaxRows() - headingRow + 1, keys.length);
    range.clearFormat().clearDataValidations().clearNote();
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
