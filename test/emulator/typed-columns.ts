import { meets } from './a1';
import { exception } from './state';
import type { A1Box, SheetJson, TableJson } from './workbook-json';

/* Tables ("convert to table"): a script cannot make or see them, but meets what they refuse (live-sheets.md, 3, rows 1, 3 and 4). */

/** Throws where validation would be set or cleared on cells of a typed column. */
export function refuseTyped(sheet: SheetJson, box: A1Box): void {
  const refused = (sheet.tables ?? []).some((table) =>
    table.typed.some((offset) => {
      const { row, column, rows } = table.box;
      return meets({ row: row + 1, column: column + offset, rows: rows - 1, columns: 1 }, box);
    }),
  );
  if (refused) throw exception('This operation is not allowed on cells in typed columns.');
}

/** A Table that grows takes in what is written right below it, or right beside its headings. */
export function growTables(sheet: SheetJson, written: A1Box): void {
  for (const table of sheet.tables ?? []) if (table.grows) grow(table, written);
}

function grow({ box, typed }: TableJson, written: A1Box): void {
  if (meets({ ...box, row: box.row + box.rows, rows: 1 }, written)) box.rows = written.row + written.rows - box.row;
  const right = box.column + box.columns;
  if (!meets({ row: box.row, column: right, rows: 1, columns: 1 }, written)) return;
  const columns = written.column + written.columns - box.column;
  for (let offset = box.columns; offset < columns; offset += 1) typed.push(offset);
  box.columns = columns;
}
