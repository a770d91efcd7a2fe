import type { Cell } from '../../domain/cell';
import { mostOf } from '../../domain/most';
import { asText } from '../../workbook/tables/read';
import type { Line } from '../../workbook/tables/same-lines';
import { sameLines } from '../../workbook/tables/same-lines';
import type { TableSheet } from './read';

/*
 * Which row and which column of a sheet, as it stands now, is which of those that were read before. What a write of ours hit says nothing.
 * Both are told by their name (a row's partner, a column's mark or heading) where that is there once; else by all that stands in them.
 */

type Hit = (row: number, column: number) => boolean;

/** For each row of `after` (from 0): its row in `before`, -1 for one that was not there. `columns`: the same of its columns. */
export function matchRows(before: TableSheet, after: TableSheet, hit: Hit, columns: readonly number[]): number[] {
  const linesOf = ({ key, place, cells }: TableSheet, hidden: Hit): Line[] => {
    const name = (place.columns[key === 'log' ? 'partner' : 'name'] ?? 1) - 1;
    return cells.map((line, row) => ({
      name: row === place.headingRow - 1 ? 'heading' : textAt(line, row, name, hidden),
      texts: line.map((_, column) => textAt(line, row, column, hidden)),
      covered: line.flatMap((_, column) => (hidden(row, column) ? [columns[column] ?? -1] : [])),
    }));
  };
  return sameLines(
    linesOf(before, () => false),
    linesOf(after, hit),
  );
}

/** The same of columns; of `before` so many at least, blank ones beyond the last. */
export function matchColumns(before: TableSheet, after: TableSheet, hit: Hit, least: number): number[] {
  const linesOf = ({ place, cells }: TableSheet, hidden: Hit, atLeast = 0): Line[] => {
    const marked = { ...place.pending, ...place.columns };
    const keys = new Map(Object.entries(marked).map(([column, at]) => [at - 1, column]));
    const headings = cells[place.headingRow - 1] ?? [];
    // Marked columns stand beyond the last cell while they are blank.
    const width = mostOf(
      Object.values(marked),
      (at) => at,
      mostOf(cells, (line) => line.length, atLeast),
    );
    return Array.from({ length: width }, (_, column) => ({
      name: keys.has(column) ? `key ${keys.get(column)}` : textAt(headings, place.headingRow - 1, column, hidden),
      texts: cells.map((line, row) => textAt(line, row, column, hidden)),
      covered: [],
    }));
  };
  return sameLines(
    linesOf(before, () => false, least),
    linesOf(after, hit),
  );
}

function textAt(line: readonly Cell[], row: number, column: number, hidden: Hit): string {
  return hidden(row, column) ? '' : asText(line[column] ?? '');
}
