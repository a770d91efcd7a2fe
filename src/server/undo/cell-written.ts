import type { Cell } from '../../domain/cell';
import { columnKeys } from '../../workbook/tables/table';
import { computedKeys, tables } from '../../workbook/tables/tables';
import { stop } from '../ground/stop';
import { columnLetters } from '../sheets/book';
import type { TableSheet } from '../sheets/read';
import { cellAt, isFormula, isPlainText } from '../sheets/read';
import type { WrittenCell } from './last-change';

/** What undo needs to know of one cell that is filled; stops where a formula of the library's own would be written over. */
export function cellWritten(sheeted: TableSheet, row: number, column: string, written: Cell): WrittenCell {
  const { key, place } = sheeted;
  const at = place.columns[column]!;
  if (isFormula(sheeted, row, at)) stop('formula-there', `${place.sheet.getName()}, ${columnLetters(at)}${row}`);
  const told = key === 'log' ? (column === 'date' ? 'partner' : 'date') : 'name';
  const says = (of: string) => ({ column: of, says: cellAt(sheeted, row, of) });
  const more = tellingMore(sheeted, column).filter((one) => one !== told);
  return {
    kind: 'cell',
    table: key,
    key: says(told),
    ...(more.length === 0 ? {} : { also: more.map(says) }),
    column,
    before: cellAt(sheeted, row, column),
    ...(typeof written === 'object' && isPlainText(sheeted, row, at) ? { plainText: true } : {}),
    written,
  };
}

/** Two things happen on one day: a Log row is told by what happened, too. A row that gets another's name is told by all else that stands in it. */
function tellingMore({ key, place }: TableSheet, column: string): string[] {
  if (key === 'log') return ['what', 'note'].filter((one) => one in place.columns);
  if (column !== 'name') return [];
  const ours: readonly string[] = computedKeys(key);
  return columnKeys(tables[key]).filter((one) => one !== column && one in place.columns && !ours.includes(one));
}
