import { nameKey } from '../../domain/fold';
import { asText } from '../../workbook/tables/read';
import type { TableSheet } from '../sheets/read';
import { cellAt } from '../sheets/read';

/** The first row (from 1) of a table that bears this name, after folding; 0 when there is none. */
export function rowNamed(sheeted: TableSheet, name: string): number {
  const key = nameKey(name);
  if (key === '') return 0;
  for (let row = sheeted.place.headingRow + 1; row <= sheeted.cells.length; row += 1) {
    if (nameKey(asText(cellAt(sheeted, row, 'name'))) === key) return row;
  }
  return 0;
}
