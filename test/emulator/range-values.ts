import { eachCell, extraAt, formatAt, gridOf, patchBox, patchCell, putValue, trim, valueAt } from './cells';
import { displayText } from './display';
import { chargeCells, mismatch, read, write } from './emulated';
import type { Place } from './range';
import { readFormulas, readTexts, readValues } from './reading';
import type { SortKey } from './sorting';
import { sortBox } from './sorting';
import { exception, sheetOf, state } from './state';
import type { Input } from './writing';
import { guard, writeInputs } from './writing';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Values, formulas and notes of a range. */
export function rangeValues(place: Place, self: () => Range): Partial<Range> {
  const sheet = () => sheetOf(place.sheetId);
  const first = { ...place, rows: 1, columns: 1 };
  const cells = place.rows * place.columns;
  const formula = (row: number, column: number) => extraAt(sheet(), row, column, 'formula') ?? '';
  const note = (row: number, column: number) => extraAt(sheet(), row, column, 'note') ?? '';
  const clearContent = () => {
    guard(sheet(), place);
    eachCell(used(place), (row, column) => putValue(sheet(), row, column, ''));
    for (const [key, extra] of Object.entries(sheet().extras)) {
      const [row, column] = key.split(',').map(Number) as [number, number];
      if (extra.formula !== undefined && inside(place, row, column)) {
        patchCell(sheet(), row, column, { formula: undefined });
      }
    }
    trim(sheet(), place);
    return self();
  };
  return {
    getValue: read(() => readValues(sheet(), first)[0]![0]),
    getValues: read(() => {
      chargeCells(cells);
      return readValues(sheet(), place);
    }),
    getDisplayValue: read(() =>
      displayText(
        valueAt(sheet(), place.row, place.column),
        formatAt(sheet(), place.row, place.column),
        state.workbook.locale,
      ),
    ),
    getDisplayValues: read(() => {
      chargeCells(cells);
      return readTexts(sheet(), place);
    }),
    setValue: write((value: unknown) => {
      const input = inputOf(value, 'SpreadsheetApp.Range.setValue');
      chargeCells(cells);
      writeInputs(
        sheet(),
        place,
        gridOf(place, () => input),
      );
      return self();
    }),
    setValues: write((values: unknown) => {
      checkSize(place, values, 'SpreadsheetApp.Range.setValues');
      chargeCells(cells);
      writeInputs(
        sheet(),
        place,
        values.map((row) => row.map((value) => inputOf(value, 'SpreadsheetApp.Range.setValues'))),
      );
      return self();
    }),
    isBlank: read(() =>
      gridOf(place, (row, column) => valueAt(sheet(), row, column))
        .flat()
        .every((one) => one === ''),
    ),
    getFormula: read(() => formula(place.row, place.column)),
    getFormulas: read(() => {
      chargeCells(cells);
      return readFormulas(sheet(), place);
    }),
    getNote: read(() => note(place.row, place.column)),
    getNotes: read(() => gridOf(place, note)),
    setNote: write((text: string | null) => {
      guard(sheet(), place);
      patchBox(sheet(), place, { note: text === null ? undefined : String(text) || undefined });
      return self();
    }),
    setNotes: write((texts: (string | null)[][]) => {
      checkSize(place, texts, 'SpreadsheetApp.Range.setNotes');
      guard(sheet(), place);
      eachCell(place, (row, column) => {
        const text = texts[row - place.row]![column - place.column];
        patchCell(sheet(), row, column, { note: noteOf(text) });
      });
      return self();
    }),
    clearNote: write(() => {
      guard(sheet(), place);
      eachCell(used(place), (row, column) => patchCell(sheet(), row, column, { note: undefined }));
      for (const key of Object.keys(sheet().extras)) {
        const [row, column] = key.split(',').map(Number) as [number, number];
        if (inside(place, row, column)) patchCell(sheet(), row, column, { note: undefined });
      }
      return self();
    }),
    clearContent: write(clearContent),
    sort: write((specification: unknown) => {
      guard(sheet(), place);
      sortBox(sheet(), place, sortKeys(place, specification));
      return self();
    }),
  };

  function used(box: Place): Place {
    return { ...box, rows: Math.max(0, Math.min(box.rows, sheet().values.length - box.row + 1)) };
  }
}

/** Throws unless the data is an array of arrays of the range's size. */
export function checkSize(place: Place, data: unknown, member: string): asserts data is unknown[][] {
  if (!Array.isArray(data) || !data.every(Array.isArray)) mismatch(member, [data]);
  const rows = data as unknown[][];
  const words = (what: string, has: number, should: number) =>
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${should}.`;
  if (rows.length !== place.rows) throw exception(words('rows', rows.length, place.rows));
  const wrong = rows.find((row) => row.length !== place.columns);
  if (wrong) throw exception(words('columns', wrong.length, place.columns));
}

function inputOf(value: unknown, member: string): Input {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || value instanceof Date) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  // Strict on purpose: what Google makes of undefined, NaN and objects is nothing anybody wants in a cell.
  throw exception(`Cannot convert ${String(value)} to a value of a cell (${member}).`);
}

/** A number among several notes gets a decimal (gas-fakes, notes/oddities.md). */
function noteOf(text: unknown): string | undefined {
  if (typeof text === 'number') return Number.isInteger(text) ? `${text}.0` : String(text);
  return text === null || text === undefined ? undefined : String(text) || undefined;
}

function inside(box: Place, row: number, column: number): boolean {
  return row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
}

function sortKeys(place: Place, specification: unknown): SortKey[] {
  const list = Array.isArray(specification) ? specification : [specification];
  return list.map((one: unknown) => {
    const { column, ascending = true } =
      typeof one === 'number' ? { column: one } : (one as { column: number; ascending?: boolean });
    if (column < place.column || column >= place.column + place.columns) {
      throw exception(`The sort column ${column} is outside of the range.`);
    }
    return { column, ascending };
  });
}
