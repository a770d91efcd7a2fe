import { eachCell, extraAt, patchCell } from './cells';
import { colorOf } from './color';
import type { A1Box, CellExtra, SheetJson } from './workbook-json';

type Sides = NonNullable<CellExtra['borders']>;

/** Does what setBorder says: true draws, false removes, null leaves (top, left, bottom, right, vertical, horizontal, colour, style). */
export function drawBorders(sheet: SheetJson, box: A1Box, args: readonly unknown[]): void {
  const [top, left, bottom, right, vertical, horizontal, color, style] = args;
  const line = `${style ? String(style) : 'SOLID'} ${typeof color === 'string' ? colorOf(color) : '#000000'}`;
  eachCell(box, (row, column) => {
    const told: Record<keyof Sides, unknown> = {
      top: row === box.row ? top : horizontal,
      bottom: row === box.row + box.rows - 1 ? bottom : horizontal,
      left: column === box.column ? left : vertical,
      right: column === box.column + box.columns - 1 ? right : vertical,
    };
    const sides: Sides = { ...extraAt(sheet, row, column, 'borders') };
    for (const side of ['top', 'left', 'bottom', 'right'] as const) {
      if (told[side] === true) sides[side] = line;
      if (told[side] === false) delete sides[side];
    }
    patchCell(sheet, row, column, { borders: Object.keys(sides).length > 0 ? sides : undefined });
  });
}
