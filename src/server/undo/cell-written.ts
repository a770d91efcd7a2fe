import type { Cell } from '../../domain/cell';
import type { TableSheet } from '../sheets/read';
import { cellAt } from '../sheets/read';
import type { WrittenCell } from './last-change';

/** What undo needs to know of one cell that is filled. */
export function cellWritten(sheeted: TableSheet, row: number, column: string, written: Cell): WrittenCell {
  const told = sheeted.key === 'log' ? (column === 'date' ? 'partner' : 'date') : 'name';
  const says = (of: string) => ({ column: of, says: cellAt(sheeted, row, of) });
  // Two things happen on one day; a Log row is told by what happened, too.
  const more = sheeted.key === 'log' ? ['what', 'note'].filter((one) => one in sheeted.place.columns) : [];
  return {
    kind: 'cell',
    table: sheeted.key,
    key: says(told),
    ...(more.length === 0 ? {} : { also: more.map(says) }),
    column,
    before: cellAt(sheeted, row, column),
    written,
  };
}
