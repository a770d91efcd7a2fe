import { expect, it } from 'vitest';
import { sheetWords } from '../../src/workbook/words/words';
import { parseA1 } from '../emulator/a1';
import type { WorkbookJson } from '../host';
import { sheetNamed } from '../sheet-named';
import { cellsOf, harm, withNames } from './interruptions/cells';
import { OPERATIONS, run } from './interruptions/operations';
import { open } from './interruptions/sheets';
import { toldOf } from './interruptions/told';

/*
 * Cells that the library has merged where we write. What Google does with a value written into a covered cell nobody has published; the emulator
 * takes the worse: nothing arrives.
 */

/** The workbook as it is when a user has merged a block: what stood in covered cells is gone. */
function merged(workbook: WorkbookJson, name: string, a1: string): WorkbookJson {
  const sheet = sheetNamed(workbook, name);
  const box = parseA1(a1, sheet.maxRows, sheet.maxColumns)!;
  sheet.merges.push(box);
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      if (row === box.row && column === box.column) continue;
      const line = sheet.values[row - 1] ?? [];
      if (column <= line.length) line[column - 1] = '';
      delete sheet.extras[`${row},${column}`];
    }
  }
  return withNames(workbook);
}

it.each([
  ['recalculate, our sheets', 'Partners', 'B3:B4'],
  ['recalculate, our sheets', 'Partners', 'B3:C3'],
  ['recalculate, their list', 'Our partners', 'H4:H5'],
  ['logSomething', 'Log', 'A6:A7'],
  ['logSomething', 'Log', 'B7:C7'],
  ['logSomething', 'Log', 'A6:E8'],
  ['fixCheck, add the partner', 'Partners', 'A8:A9'],
])(
  '%s: where cells of “%s” are merged (%s) a sentence says so, and the library’s cells are as they were',
  (name, sheet, a1) => {
    const { start: make, does } = OPERATIONS.find((one) => one.name === name)!;
    const start = merged(make(), sheet, a1);
    const book = open(start);
    const before = cellsOf(start, start);
    expect(toldOf(run(book, does))).toBe(sheetWords('en').trouble['merged-cells'](`${sheet}, ${a1}`));
    expect(harm(cellsOf(book.workbook(), start), before, { before, after: before })).toBe('');
  },
);

it.each([
  ['recalculate, our sheets', 'Partners', 'F3:G4'],
  ['adopt', 'Our partners', 'A1:L1'],
  ['adopt', 'Our partners', 'H2:J2'],
  ['adopt', 'Our partners', 'H4:H5'],
  ['logSomething', 'Log', 'A8:E9'],
])('%s: cells of “%s” that are merged elsewhere (%s) are in nobody’s way', (name, sheet, a1) => {
  const { start: make, does } = OPERATIONS.find((one) => one.name === name)!;
  expect(toldOf(run(open(merged(make(), sheet, a1)), does))).toBe('');
});

it('once they are unmerged, what was to be logged is logged once', () => {
  const { start: make, does } = OPERATIONS.find((one) => one.name === 'logSomething')!;
  const book = open(merged(make(), 'Log', 'A6:A7'));
  run(book, does);
  const workbook = book.workbook();
  sheetNamed(workbook, 'Log').merges = [];
  book.load(workbook);
  expect(toldOf(run(book, does))).toBe('');
  const rows = sheetNamed(book.workbook(), 'Log').values.slice(6);
  expect(rows.map(([, partner]) => partner)).toEqual(['Food Bank']);
});

it('a date that merged cells would swallow is not told as filled in, and no other stays', () => {
  const { start: make, does } = OPERATIONS.find((one) => one.name === 'fillGaps')!;
  const start = merged(make(), 'Our partners', 'C3:C4');
  const book = open(start);
  expect(toldOf(run(book, does))).toBe(sheetWords('en').trouble['merged-cells']('Our partners, C3:C4'));
  const talked = (workbook: WorkbookJson) => sheetNamed(workbook, 'Our partners').values.map((row) => row[2]);
  expect(talked(book.workbook())).toEqual(talked(start));
});
