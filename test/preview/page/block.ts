import type { Box, SheetView } from '../talk';
import { cellAt } from './places';

/** The cells of a copied block as text, understood as spreadsheets write it: tabs, line ends, quotes round both. */
export function blockOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let match = field.exec(source); match; match = field.exec(source)) {
    const [whole, quoted, plain = '', end] = match;
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === '\n') rows.push([]);
    if (end === '' || whole === '') break;
  }
  return rows;
}

/** A block as text for the clipboard, as displayed. */
export function textOf(sheet: SheetView, box: Box): string {
  const lines: string[] = [];
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    const cells: string[] = [];
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const text = cellAt(sheet, row, column)?.text ?? '';
      cells.push(/["\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}
