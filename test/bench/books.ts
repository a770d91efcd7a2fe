import type { Cell } from '../../src/domain/cell';
import type { Day } from '../../src/domain/day';
import { dayNumber } from '../../src/domain/day';
import type { Table } from '../../src/workbook/tables/table';
import { headingOf, tables } from '../../src/workbook/tables/tables';
import type { BookOptions, WorkbookJson } from '../host';
import { blankSheet, blankWorkbook, openBook } from '../host';
import { sheetNamed } from '../sheet-named';
import type { Seeded } from './garden';

type SheetJson = WorkbookJson['sheets'][number];
type Line = Readonly<Partial<Record<string, Cell>>>;

/** Days between the epochs of serial numbers and of `dayNumber`. */
export const SERIAL = 25_569;
/** The optional columns that the seeded garden fills. */
const SETS = ['relationship', 'goals', 'season', 'programs'];

/** A spreadsheet that the add-on has set up, with the optional columns, and no entries yet. */
export function emptyGarden(options: BookOptions): WorkbookJson {
  const book = openBook(blankWorkbook(), options);
  book.call('setUp');
  for (const set of SETS) book.call('addColumns', [set]);
  return book.workbook();
}

/** The same with the entries in their columns, computed columns blank. */
export function plantedGarden(empty: WorkbookJson, seeded: Seeded): WorkbookJson {
  const workbook = structuredClone(empty);
  for (const key of ['partners', 'log'] as const) {
    const sheet = sheetNamed(workbook, tables[key].name);
    const at = new Map<string, number>();
    for (const { value, location } of workbook.metadata) {
      const [table, column] = (value ?? '').split('.');
      if (location.type === 'COLUMN' && table === key && column) at.set(column, location.index - 1);
    }
    plant(sheet, seeded[key], [...at]);
  }
  return workbook;
}

/** The same entries in a spreadsheet that has never seen the add-on: two plain lists. */
export function plainLists(seeded: Seeded): WorkbookJson {
  const workbook = blankWorkbook();
  workbook.sheets = (['partners', 'log'] as const).map((key, id) => {
    const table: Table = tables[key];
    const columns = Object.keys(seeded[key][0]!);
    const sheet = blankSheet(id, table.name, 1000, columns.length);
    sheet.values = [columns.map((column) => headingOf(key, column))];
    columns.forEach((column, at) => {
      if (table.columns[column]!.kind === 'date') sheet.columnExtras[at + 1] = { format: 'yyyy-mm-dd' };
    });
    plant(
      sheet,
      seeded[key],
      columns.map((column, at) => [column, at]),
    );
    return sheet;
  });
  return workbook;
}

/** The day's noon in the spreadsheet's zone is near enough to this instant. */
export function noonOf(day: Day): number {
  return (dayNumber(day) + 0.7) * 86_400_000;
}

function plant(sheet: SheetJson, lines: readonly Line[], at: readonly (readonly [string, number])[]): void {
  for (const line of lines) {
    const values: SheetJson['values'][number] = [];
    for (const [column, place] of at) {
      const cell = line[column] ?? '';
      values[place] = typeof cell === 'object' ? dayNumber(cell.date) + SERIAL : cell;
    }
    while (values.length > 0 && values[values.length - 1] === '') values.pop();
    sheet.values.push(Array.from(values, (value) => value ?? ''));
  }
  sheet.maxRows = Math.max(sheet.maxRows, sheet.values.length);
}
