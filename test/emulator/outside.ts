import { exception } from './state';
import type { A1Box, SheetJson } from './workbook-json';

/** Throws for a box that reaches beyond the sheet: the sheet may have become smaller since a range was named. */
export function refuseOutside({ maxRows, maxColumns }: SheetJson, { row, column, rows, columns }: A1Box): void {
  if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
