import { mostOf } from '../../domain/most';
import type { Place } from './book';
import { columnLetters } from './book';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/*
 * A filter sorts its own columns only. One that the library made before we came ends at its last column: sorted by it, our stages stay behind, beside
 * the wrong partners. The next event of any kind puts them right; better it is made anew over our columns, with what it shows.
 */

/** Where the filter of a list ends before our columns, and the range that would take them in, as A1 texts; null where none does: one read. */
export function filterBeside({ sheet, headingRow, columns }: Place): { is: string; wider: string } | null {
  const range = sheet.getFilter()?.getRange();
  if (!range) return null;
  const [first, last] = [range.getColumn(), range.getLastColumn()];
  const at = Object.values(columns);
  const [left, right] = [-mostOf(at, (one) => -one, -first), mostOf(at, (one) => one, last)];
  const isOfList =
    range.getRow() <= headingRow && range.getLastRow() > headingRow && at.some((one) => one >= first && one <= last);
  if (!isOfList || (left >= first && right <= last)) return null;
  const textOf = (from: number, to: number) =>
    `${columnLetters(from)}${range.getRow()}:${columnLetters(to)}${range.getLastRow()}`;
  return { is: textOf(first, last), wider: textOf(left, right) };
}

/** Makes the filter of a sheet anew over another range, showing what it shows; what it was comes back where Google refuses. False: there is none. */
export function refilter(sheet: Sheet | undefined, a1: string): boolean {
  const before = sheet?.getFilter();
  if (!sheet || !before) return false;
  const range = before.getRange();
  const shown = columnsOf(range).flatMap((column) => {
    const criteria = before.getColumnFilterCriteria(column);
    return criteria ? [{ column, criteria }] : [];
  });
  before.remove();
  const make = (over: Range) => {
    const filter = over.createFilter();
    const columns = columnsOf(over);
    for (const { column, criteria } of shown) {
      if (columns.includes(column)) filter.setColumnFilterCriteria(column, criteria);
    }
  };
  try {
    make(sheet.getRange(a1));
    return true;
  } catch (error) {
    sheet.getFilter()?.remove();
    make(range);
    throw error;
  }
}

function columnsOf(range: Range): number[] {
  return Array.from({ length: range.getNumColumns() }, (_, at) => range.getColumn() + at);
}
