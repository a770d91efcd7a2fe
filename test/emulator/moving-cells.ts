import { eachCell, putValue, trim } from './cells';
import type { A1Box, CellExtra, SheetJson, StoredValue } from './workbook-json';

/** Cuts a block and pastes it with its top left corner at a cell: values and what hangs on the cells. Metadata stays where it is. */
export function moveCells(from: SheetJson, box: A1Box, to: SheetJson, corner: { row: number; column: number }): void {
  const cut: { row: number; column: number; value: StoredValue; extra: CellExtra }[] = [];
  eachCell(box, (row, column) => {
    const key = `${row},${column}`;
    // What the whole column has goes along as the cell's own.
    const extra = { ...from.columnExtras[column], ...from.extras[key] };
    cut.push({ row, column, value: from.values[row - 1]?.[column - 1] ?? '', extra });
    putValue(from, row, column, '');
    delete from.extras[key];
  });
  for (const { row, column, value, extra } of cut) {
    const [toRow, toColumn] = [corner.row + row - box.row, corner.column + column - box.column];
    putValue(to, toRow, toColumn, value);
    if (Object.keys(extra).length > 0) to.extras[`${toRow},${toColumn}`] = extra;
    else delete to.extras[`${toRow},${toColumn}`];
  }
  trim(from);
  trim(to);
}
