import type { Cell } from '../../domain/cell';
import { asText } from '../../workbook/tables/read';
import type { Workbook } from '../garden/workbook';
import type { TableSheet } from '../sheets/read';
import { cellAt } from '../sheets/read';

/** What tells a row: columns and what stands in them. */
export type RowText = readonly { readonly column: string; readonly says: Cell }[];

/** Finds rows by what stands in them; each sheet is gone through once for each set of columns. */
export function rowFinder({
  sheets,
}: Pick<Workbook, 'sheets'>): (table: TableSheet['key'], standing: RowText) => readonly number[] {
  const indexes = new Map<string, Map<string, number[]>>();
  return (table, standing) => {
    const sheeted = sheets[table];
    const columns = standing.map(({ column }) => column);
    if (!sheeted || columns.some((column) => !(column in sheeted.place.columns))) return [];
    const name = [table, ...columns].join(' ');
    const index = indexes.get(name) ?? indexOf(sheeted, columns);
    indexes.set(name, index);
    return index.get(keyOf(standing.map(({ says }) => says))) ?? [];
  };
}

function indexOf(sheeted: TableSheet, columns: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let row = sheeted.place.headingRow + 1; row <= sheeted.cells.length; row += 1) {
    const key = keyOf(columns.map((column) => cellAt(sheeted, row, column)));
    const rows = index.get(key);
    if (rows === undefined) index.set(key, [row]);
    else rows.push(row);
  }
  return index;
}

function keyOf(cells: readonly Cell[]): string {
  return JSON.stringify(cells.map(asText));
}
