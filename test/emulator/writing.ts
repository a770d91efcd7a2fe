import { a1Of, meets } from './a1';
import { extraAt, formatAt, patchCell, putValue, trim } from './cells';
import { dateFormatOf, isDatePattern } from './display';
import { refuseOutside } from './outside';
import { exception, state } from './state';
import type { Typed } from './typed';
import { parseTyped } from './typed';
import { growTables } from './typed-columns';
import { allows } from './validity';
import type { A1Box, SheetJson } from './workbook-json';
import { zoneOf } from './zone';

/** What a script may put into a cell. */
export type Input = string | number | boolean | Date | null;

const LONGEST = 50_000;

/**
 * Writes inputs into a box, all or nothing: protections, validation and lengths are checked first. Texts are parsed as if
 * typed, except under the text format `@`. Cells covered by a merge take nothing.
 */
export function writeInputs(sheet: SheetJson, box: A1Box, inputs: readonly (readonly Input[])[]): void {
  guard(sheet, box);
  refuseOutside(sheet, box);
  const typed = inputs.map((cells, r) =>
    cells.map((input, c) => {
      const [row, column] = [box.row + r, box.column + c];
      const cell = understand(input, formatAt(sheet, row, column));
      checkValidation(sheet, row, column, cell);
      return cell;
    }),
  );
  const merges = sheet.merges.filter((merge) => meets(merge, box));
  typed.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      const [row, column] = [box.row + r, box.column + c];
      if (!merges.some((merge) => covers(merge, row, column))) store(sheet, row, column, cell);
    });
  });
  trim(sheet, box);
  growTables(sheet, box);
}

/** Throws when the user may not edit some cell of the box. Warning-only protections stop no script. */
export function guard(sheet: SheetJson, box: A1Box): void {
  const { user, owner } = state.settings;
  if (user === owner) return;
  for (const { warningOnly, editors, box: guarded } of sheet.protections) {
    if (warningOnly || editors.includes(user) || (guarded && !meets(guarded, box))) continue;
    throw exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** The input as it will be stored under the format the cell has (undefined: automatic). */
function understand(input: Input, format: string | undefined): Typed {
  if (input === null || input === '') return { value: '' };
  if (typeof input === 'string') {
    if (input.length > LONGEST) {
      throw exception(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
    }
    return format === '@' ? { value: input.replace(/^'/, '') } : parseTyped(input, state.workbook.locale);
  }
  if (typeof input === 'object') {
    const serial = zoneOf(state.workbook.timeZone).serialOf(input.getTime());
    return { value: serial, format: dateFormatOf(state.workbook.locale, !Number.isInteger(serial)) };
  }
  return { value: input };
}

function store(sheet: SheetJson, row: number, column: number, cell: Typed): void {
  putValue(sheet, row, column, cell.value);
  const had = sheet.extras[`${row},${column}`]?.formula;
  if (cell.formula !== undefined || had !== undefined) patchCell(sheet, row, column, { formula: cell.formula });
  if (cell.format !== undefined && formatAt(sheet, row, column) === undefined) {
    patchCell(sheet, row, column, { format: cell.format });
  }
}

function covers(merge: A1Box, row: number, column: number): boolean {
  if (row === merge.row && column === merge.column) return false;
  return meets(merge, { row, column, rows: 1, columns: 1 });
}

function checkValidation(sheet: SheetJson, row: number, column: number, cell: Typed): void {
  const rule = extraAt(sheet, row, column, 'validation');
  if (!rule) return;
  const pattern = formatAt(sheet, row, column) ?? cell.format;
  if (allows(rule, cell, isDatePattern(pattern))) return;
  const at = a1Of({ row, column, rows: 1, columns: 1 });
  throw exception(`The data you entered in cell ${at} violates the data validation rules set on this cell.`);
}
