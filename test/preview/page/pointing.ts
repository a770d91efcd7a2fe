import type { SheetView } from '../talk';
import { at, type Place } from './places';

/** Where each frozen line begins, and where the last one ends. */
export function offsets(sizes: readonly number[], first: number): number[] {
  const sums = [first];
  for (const size of sizes) sums.push(sums.at(-1)! + size);
  return sums;
}

/** The cell under the pointer. */
export function spotOf(event: MouseEvent): Place | null {
  const cell = (event.target as Element).closest<HTMLElement>('td[data-cell]');
  const row = cell?.parentElement?.querySelector<HTMLElement>('th')?.dataset['row'];
  const column = cell?.dataset['column'];
  return row && column ? at(Number(row), Number(column)) : null;
}

/** A whole column or row, when its head was pressed. */
export function headOf(sheet: SheetView, event: MouseEvent): Place | null {
  const head = (event.target as Element).closest<HTMLElement>('th.head');
  const { row, column } = head?.dataset ?? {};
  if (column) return { ...at(1, Number(column)), toRow: sheet.rows.at(-1)!.row };
  return row ? { ...at(Number(row), 1), toColumn: sheet.columns.at(-1)!.column } : null;
}
