import { emulated, read, write } from './emulated';
import { newFilterCriteria, recordOfCriteria } from './filter-criteria';
import type { Place } from './range';
import { newRange } from './range';
import { sortBox } from './sorting';
import { exception, sheetOf } from './state';
import type { A1Box, SheetJson } from './workbook-json';
import { guard } from './writing';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** Makes the one filter of a sheet over a range; throws when there is one. */
export function createFilter(place: Place): Filter {
  const sheet = sheetOf(place.sheetId);
  guard(sheet, place);
  if (sheet.filter) throw exception("You can't create a filter in a sheet that already has a filter.");
  const { row, column, rows, columns } = place;
  sheet.filter = { row, column, rows, columns };
  return newFilter(place.sheetId);
}

/** The filter of a sheet, or null. It hides nothing here. */
export function filterOf(sheetId: number): Filter | null {
  return sheetOf(sheetId).filter ? newFilter(sheetId) : null;
}

/** Sorts below the first row of a filter or a Table, within its columns only (reference, Filter.sort; gas-fakes, test/testsheetssets.js). */
export function sortWithin(sheet: SheetJson, box: A1Box, column: number, ascending: boolean): void {
  if (column < box.column || column >= box.column + box.columns) {
    throw exception(`The column ${column} is outside of the filter.`);
  }
  sortBox(sheet, { ...box, row: box.row + 1, rows: box.rows - 1 }, [{ column, ascending }]);
}

function newFilter(sheetId: number): Filter {
  const sheet = () => sheetOf(sheetId);
  const box = (): A1Box => {
    const { filter } = sheet();
    if (!filter) throw exception('The filter does not exist anymore.');
    return filter;
  };
  const filter: Filter = emulated<Filter>('Filter', {
    getRange: read(() => newRange({ sheetId, ...box() })),
    sort: write((column: number, ascending: boolean) => {
      guard(sheet(), box());
      sortWithin(sheet(), box(), column, ascending);
      return filter;
    }),
    getColumnFilterCriteria: read((column: number) => {
      box();
      const json = sheet().filterCriteria?.[column];
      return json ? newFilterCriteria(json) : null;
    }),
    setColumnFilterCriteria: write((column: number, criteria: FilterCriteria | null) => {
      const { column: first, columns } = box();
      if (column < first || column >= first + columns) throw exception('The column is outside of the filter.');
      const { [column]: _, ...others } = sheet().filterCriteria ?? {};
      sheet().filterCriteria = criteria ? { ...others, [column]: recordOfCriteria(criteria) } : others;
      return filter;
    }),
    removeColumnFilterCriteria: write((column: number) => {
      box();
      delete sheet().filterCriteria?.[column];
      return filter;
    }),
    remove: write(() => {
      box();
      guard(sheet(), box());
      delete sheet().filter;
      delete sheet().filterCriteria;
    }),
  });
  return filter;
}
