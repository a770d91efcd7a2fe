import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WorkbookJson } from '../host';
import { blankWorkbook, openBook } from '../host';

/* Rows and columns that come, go and move take everything along that names them (platform.md, Copies). */

const distDir = mkdtempSync(join(tmpdir(), 'structure-'));
writeFileSync(join(distDir, 'Code.js'), '');
writeFileSync(join(distDir, 'appsscript.json'), '{}');

/** A small sheet in which every kind of record points somewhere. */
function furnished(): WorkbookJson {
  const workbook = blankWorkbook();
  const sheet = workbook.sheets[0]!;
  const box = { row: 2, column: 2, rows: 3, columns: 2 };
  Object.assign(sheet, { maxRows: 12, maxColumns: 8, frozenRows: 1, frozenColumns: 1 });
  sheet.values = Array.from({ length: 6 }, (_, row) => Array.from({ length: 5 }, (_, column) => row * 10 + column + 1));
  sheet.extras = { '2,2': { note: 'n' }, '6,5': { format: '0.00', formula: '=A1' } };
  sheet.columnExtras = { 3: { format: '0%' } };
  sheet.columnWidths = { 2: 150, 5: 90 };
  sheet.rowHeights = { 3: 40 };
  sheet.hiddenRows = [5];
  sheet.hiddenColumns = [4];
  sheet.merges = [{ ...box }];
  sheet.filter = { row: 1, column: 1, rows: 6, columns: 5 };
  sheet.conditionalRules = [{ ranges: [{ ...box }], criteria: 'CELL_EMPTY', args: [] }];
  sheet.protections = [{ id: 1, type: 'RANGE', box: { ...box }, description: '', warningOnly: true, editors: [] }];
  const position = { row: 4, column: 4, offsetX: 0, offsetY: 0 };
  sheet.charts = [{ id: 2, type: 'BAR', ranges: [{ sheetId: 0, ...box }], headers: 1, position, options: {} }];
  workbook.namedRanges = [{ name: 'here', sheetId: 0, ...box }];
  workbook.metadata = [3, 4].map((id) => ({
    id,
    key: 'k',
    value: null,
    visibility: 'DOCUMENT',
    location: { type: id === 3 ? 'ROW' : 'COLUMN', sheetId: 0, index: id },
  }));
  return workbook;
}

it('inserting and deleting the same rows or columns changes nothing', () => {
  const book = openBook(furnished(), { distDir });
  const inserted = fc.record({
    axis: fc.constantFrom('Rows', 'Columns'),
    at: fc.integer({ min: 1, max: 9 }),
    count: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(inserted, ({ axis, at, count }) => {
      book.act({ type: `insert${axis as 'Rows'}`, sheet: 'Sheet1', before: at, count });
      book.act({ type: `delete${axis as 'Rows'}`, sheet: 'Sheet1', first: at, count });
      expect(book.workbook()).toEqual(furnished());
    }),
  );
});

it('moving columns there and back changes nothing', () => {
  const book = openBook(furnished(), { distDir });
  const moved = fc.record({ first: fc.integer({ min: 1, max: 8 }), before: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(moved, ({ first, before }) => {
      // Ranges of several columns can be torn apart by a move; whole cells and single columns can't.
      const start = furnished();
      const sheet = start.sheets[0]!;
      Object.assign(sheet, { merges: [], conditionalRules: [], protections: [], charts: [], filter: undefined });
      start.namedRanges = [];
      book.load(start);
      const expected = book.workbook();
      book.act({ type: 'moveColumns', sheet: 'Sheet1', first, count: 1, before });
      const now = before > first ? before - 1 : before;
      book.act({
        type: 'moveColumns',
        sheet: 'Sheet1',
        first: now,
        count: 1,
        before: before > first ? first : first + 1,
      });
      expect({ ...book.workbook(), sheets: [sorted(book.workbook())] }).toEqual({
        ...expected,
        sheets: [sorted(expected)],
      });
    }),
  );
});

function sorted(workbook: WorkbookJson) {
  const sheet = workbook.sheets[0]!;
  return { ...sheet, hiddenColumns: [...sheet.hiddenColumns].sort() };
}

it('a moved column takes its values, notes, formats, width and metadata along', () => {
  const book = openBook(furnished(), { distDir });
  book.act({ type: 'moveColumns', sheet: 'Sheet1', first: 4, count: 1, before: 1 });
  const { sheets, metadata } = book.workbook();
  const [sheet] = sheets;
  expect(sheet?.values[0]).toEqual([4, 1, 2, 3, 5]);
  expect(sheet?.extras['2,3']).toEqual({ note: 'n' });
  expect(sheet?.columnExtras).toEqual({ 4: { format: '0%' } });
  expect(sheet?.columnWidths).toEqual({ 3: 150, 5: 90 });
  expect(sheet?.hiddenColumns).toEqual([1]);
  expect(metadata[1]?.location).toEqual({ type: 'COLUMN', sheetId: 0, index: 1 });
});

it('a range grows when rows are inserted within it, shrinks when they go, and disappears with its last', () => {
  const book = openBook(furnished(), { distDir });
  const protectedBox = () => book.workbook().sheets[0]?.protections.map((one) => [one.box?.row, one.box?.rows]);
  book.act({ type: 'insertRows', sheet: 'Sheet1', before: 3, count: 2 });
  expect(protectedBox()).toEqual([[2, 5]]);
  book.act({ type: 'deleteRows', sheet: 'Sheet1', first: 1, count: 3 });
  expect(protectedBox()).toEqual([[1, 3]]);
  book.act({ type: 'deleteRows', sheet: 'Sheet1', first: 1, count: 3 });
  expect(protectedBox()).toEqual([]);
});
