import type { Cell } from '../domain/cell';
import { asText } from '../workbook/read';
import { openBook } from './book';
import { toValue } from './cells';
import type { Block } from './computed';
import { computedKeys } from './computed';
import type { Sheeted } from './grid';
import { readSheet } from './grid';

/*
 * Between our reading and our writing somebody may sort, or insert a column: a write goes to a place, not to a partner. So after writing
 * we look again at names and headings. Where they stand elsewhere, each cell that we hit by mistake gets back what its partner had in
 * its column when we read. Our own columns are not mended here: whoever computes them computes them anew.
 */

/** Writes blocks, one write each, and looks where they landed: one read. False: something had moved; what was hit by mistake is mended. */
export function land(
  before: Sheeted,
  blocks: readonly Block[],
  formulas: readonly (readonly string[])[] = [],
): boolean {
  if (blocks.length === 0) return true;
  const { sheet } = before.place;
  for (const { row, column, cells } of blocks) {
    sheet.getRange(row, column, cells.length, cells[0]!.length).setValues(cells.map((line) => line.map(toValue)));
  }
  const values = sheet.getDataRange().getValues();
  if (stands(before, blocks, values)) return true;
  mend(before, blocks, formulas);
  return false;
}

/** Whether names and headings stand where they stood, but for what we wrote. They are text: no zone matters. */
function stands(
  { key, place, cells }: Sheeted,
  blocks: readonly Block[],
  now: readonly (readonly unknown[])[],
): boolean {
  const name = (place.columns[key === 'log' ? 'partner' : 'name'] ?? 1) - 1;
  const headings = place.headingRow - 1;
  const expected = (row: number, column: number): Cell => {
    const block = blocks.find(
      (one) =>
        row >= one.row - 1 &&
        row < one.row - 1 + one.cells.length &&
        column >= one.column - 1 &&
        column < one.column - 1 + one.cells[0]!.length,
    );
    return block ? block.cells[row - block.row + 1]![column - block.column + 1]! : (cells[row]?.[column] ?? '');
  };
  const same = (row: number, column: number) => {
    const was = expected(row, column);
    return typeof was === 'object' || was === (now[row]?.[column] ?? '');
  };
  return cells.every((_, row) => same(row, name)) && cells[headings]!.every((_, column) => same(headings, column));
}

function mend(before: Sheeted, blocks: readonly Block[], formulas: readonly (readonly string[])[]): void {
  const after = readSheet(openBook(), before.key);
  if (!after) return;
  const was = addressesOf(before);
  const is = addressesOf(after);
  const meant = new Map<string, Cell>();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        meant.set(`${was.rows[row + down - 1]}\n${was.columns[column + right - 1]}`, cell);
      });
    });
  }
  const ours = new Set(computedKeys(before.key).map((key) => `key ${key}`));
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => {
      line.forEach((cell, right) => {
        const [r, c] = [row + down - 1, column + right - 1];
        const [name, field] = [is.rows[r] ?? '', is.columns[c] ?? ''];
        const untouched = asText(after.cells[r]?.[c] ?? '') !== asText(cell);
        if (untouched || ours.has(field) || meant.has(`${name}\n${field}`)) return;
        const [fromRow, fromColumn] = [was.rows.indexOf(name), was.columns.indexOf(field)];
        const back = formulas[fromRow]?.[fromColumn] || toValue(before.cells[fromRow]?.[fromColumn] ?? '');
        after.place.sheet.getRange(r + 1, c + 1).setValue(back);
      });
    });
  }
}

/** What each row and column is, wherever it stands: the row's name or the column's key, else its heading; counted where it repeats. */
function addressesOf({ key, place, cells }: Sheeted): { rows: string[]; columns: string[] } {
  const name = (place.columns[key === 'log' ? 'partner' : 'name'] ?? 1) - 1;
  const keys = new Map(Object.entries(place.columns).map(([column, at]) => [at, column]));
  const headings = cells[place.headingRow - 1] ?? [];
  return {
    rows: counted(cells.map((row, index) => (index < place.headingRow ? `above ${index}` : asText(row[name] ?? '')))),
    columns: counted(
      headings.map((heading, index) => {
        const column = keys.get(index + 1);
        return column === undefined ? asText(heading) : `key ${column}`;
      }),
    ),
  };
}

function counted(texts: readonly string[]): string[] {
  const times = new Map<string, number>();
  return texts.map((text) => {
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return time === 1 ? text : `${text}\n${time}`;
  });
}
