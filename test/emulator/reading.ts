import { cellOf, formatAt, gridOf } from './cells';
import { displayText, isDatePattern } from './display';
import { refuseOutside } from './outside';
import { state } from './state';
import type { A1Box, SheetJson } from './workbook-json';
import { zoneOf } from './zone';

/** What getValues hands out: numbers, booleans, dates as instants of this realm, texts; `''` for blank. */
export function readValues(sheet: SheetJson, box: A1Box): (string | number | boolean | Date)[][] {
  refuseOutside(sheet, box);
  const zone = zoneOf(state.workbook.timeZone);
  const isDate = datesOf(sheet);
  const grid: (string | number | boolean | Date)[][] = [];
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    const stored = sheet.values[row - 1] ?? [];
    const cells: (string | number | boolean | Date)[] = [];
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const value = stored[column - 1] ?? '';
      cells.push(typeof value === 'number' && isDate(row, column) ? new Date(zone.instantOf(value)) : value);
    }
    grid.push(cells);
  }
  return grid;
}

/** Whether a cell shows days. Of most cells their column says it, and is asked once: sheets have hundreds of thousands. */
function datesOf(sheet: SheetJson): (row: number, column: number) => boolean {
  const own = new Set(Object.keys(sheet.extras).map((key) => cellOf(key)[0]));
  const columns: boolean[] = [];
  const asked = (row: number, column: number) => isDatePattern(formatAt(sheet, row, column));
  return (row, column) => {
    if (own.has(row)) return asked(row, column);
    columns[column] ??= asked(row, column);
    return columns[column];
  };
}

/** The formulas, `''` where there is none: only a cell itself has one, no column. */
export function readFormulas(sheet: SheetJson, box: A1Box): string[][] {
  refuseOutside(sheet, box);
  const grid = Array.from({ length: box.rows }, () => Array<string>(box.columns).fill(''));
  for (const [key, { formula }] of Object.entries(sheet.extras)) {
    const [row, column] = cellOf(key);
    const line = formula ? grid[row - box.row] : undefined;
    if (line && column >= box.column && column < box.column + box.columns) line[column - box.column] = formula!;
  }
  return grid;
}

/** What the cells show. */
export function readTexts(sheet: SheetJson, box: A1Box): string[][] {
  refuseOutside(sheet, box);
  const { locale } = state.workbook;
  return gridOf(box, (row, column) =>
    displayText(sheet.values[row - 1]?.[column - 1] ?? '', formatAt(sheet, row, column), locale),
  );
}
