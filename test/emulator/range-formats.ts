import type { Patch } from './cells';
import { eachCell, extraAt, formatAt, gridOf, patchBox, patchCell } from './cells';
import { colorOf } from './color';
import { rulesOf, validationOf } from './data-validation';
import { mismatch, read, write } from './emulated';
import { nameOf, WrapStrategy } from './enums';
import type { Place } from './range';
import { checkSize } from './range-values';
import { sheetOf } from './state';
import { refuseTyped } from './typed-columns';
import type { CellExtra } from './workbook-json';
import { guard } from './writing';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What getNumberFormat says of a cell of automatic format. */
const AUTOMATIC = '0.###############';

/** Looks and validation of a range. */
export function rangeFormats(place: Place, self: () => Range): Partial<Range> {
  const sheet = () => sheetOf(place.sheetId);
  /** A member that sets one thing on all cells. */
  const all = <T>(patchOf: (value: T) => Patch, refuse?: typeof refuseTyped) =>
    write((value: T) => {
      guard(sheet(), place);
      refuse?.(sheet(), place);
      patchBox(sheet(), place, patchOf(value));
      return self();
    });
  /** A member that sets a grid of things. */
  const each = <T>(member: string, patchOf: (value: T) => Patch, refuse?: typeof refuseTyped) =>
    write((values: T[][]) => {
      checkSize(place, values, `SpreadsheetApp.Range.${member}`);
      guard(sheet(), place);
      refuse?.(sheet(), place);
      eachCell(place, (row, column) => {
        patchCell(sheet(), row, column, patchOf(values[row - place.row]![column - place.column] as T));
      });
      return self();
    });
  const at = <K extends keyof CellExtra>(row: number, column: number, key: K) => extraAt(sheet(), row, column, key);
  const grid = <T>(make: (row: number, column: number) => T) => read(() => gridOf(place, make));
  const one = <T>(make: (row: number, column: number) => T) => read(() => make(place.row, place.column));

  const format = (row: number, column: number) => formatAt(sheet(), row, column) ?? AUTOMATIC;
  const background = (row: number, column: number) => at(row, column, 'background') ?? '#ffffff';
  const weight = (row: number, column: number) => (at(row, column, 'bold') ? 'bold' : 'normal') as 'bold' | 'normal';
  const style = (row: number, column: number) => (at(row, column, 'italic') ? 'italic' : 'normal') as 'italic';
  const size = (row: number, column: number) => at(row, column, 'fontSize') ?? 10;
  // getWrap() is true on a fresh cell, although its strategy is OVERFLOW (seen live by gas-fakes).
  const wrapped = (row: number, column: number) => (at(row, column, 'wrap') ?? 'WRAP') === 'WRAP';
  const strategy = (row: number, column: number) => WrapStrategy[at(row, column, 'wrap') ?? 'OVERFLOW'];
  const across = (row: number, column: number) => at(row, column, 'horizontal') ?? 'general';
  const upright = (row: number, column: number) => at(row, column, 'vertical') ?? 'bottom';
  const rule = (row: number, column: number) => {
    const json = at(row, column, 'validation');
    return json ? validationOf(json) : null;
  };
  return {
    getNumberFormat: one(format),
    getNumberFormats: grid(format),
    setNumberFormat: all((value) => ({ format: formatPatch(value) })),
    setNumberFormats: each('setNumberFormats', (value: string) => ({ format: formatPatch(value) })),
    getBackground: one(background),
    getBackgrounds: grid(background),
    setBackground: all((value) => ({ background: colorOf(value) })),
    setBackgrounds: each('setBackgrounds', (value: string | null) => ({ background: colorOf(value) })),
    getFontWeight: one(weight),
    getFontWeights: grid(weight),
    setFontWeight: all((value) => ({ bold: value === 'bold' || undefined })),
    setFontWeights: each('setFontWeights', (value) => ({ bold: value === 'bold' || undefined })),
    getFontStyle: one(style),
    getFontStyles: grid(style),
    setFontStyle: all((value) => ({ italic: value === 'italic' || undefined })),
    getFontSize: one(size),
    getFontSizes: grid(size),
    setFontSize: all((value) => ({ fontSize: value })),
    setFontSizes: each('setFontSizes', (value: number) => ({ fontSize: value })),
    setFontColor: all((value) => ({ fontColor: colorOf(value) })),
    setFontColors: each('setFontColors', (value: string | null) => ({ fontColor: colorOf(value) })),
    getWrap: one(wrapped),
    getWraps: grid(wrapped),
    getWrapStrategy: one(strategy),
    getWrapStrategies: grid(strategy),
    setWrap: all((value) => ({ wrap: value ? 'WRAP' : 'OVERFLOW' })),
    setWraps: each('setWraps', (value: boolean) => ({ wrap: value ? ('WRAP' as const) : ('OVERFLOW' as const) })),
    setWrapStrategy: all((value) => ({ wrap: nameOf(value) as 'WRAP' })),
    getHorizontalAlignment: one(across),
    getHorizontalAlignments: grid(across),
    setHorizontalAlignment: all((value) => ({ horizontal: horizontal(value) })),
    setHorizontalAlignments: each('setHorizontalAlignments', (value) => ({ horizontal: horizontal(value) })),
    getVerticalAlignment: one(upright),
    getVerticalAlignments: grid(upright),
    setVerticalAlignment: all((value) => ({ vertical: value ?? undefined })),
    getDataValidation: one(rule),
    getDataValidations: grid(rule),
    setDataValidation: all((value) => ({ validation: value ? rulesOf(value) : undefined }), refuseTyped),
    setDataValidations: each(
      'setDataValidations',
      (value: GoogleAppsScript.Spreadsheet.DataValidation | null) => ({
        validation: value ? rulesOf(value) : undefined,
      }),
      refuseTyped,
    ),
    clearDataValidations: write(() => {
      guard(sheet(), place);
      refuseTyped(sheet(), place);
      patchBox(sheet(), place, { validation: undefined });
      return self();
    }),
    clearFormat: write(() => {
      guard(sheet(), place);
      patchBox(sheet(), place, NO_FORMAT);
      return self();
    }),
  };
}

/** Takes every look off a cell; notes, validation and formulas stay. */
export const NO_FORMAT: Patch = {
  format: undefined,
  background: undefined,
  fontColor: undefined,
  bold: undefined,
  italic: undefined,
  fontSize: undefined,
  wrap: undefined,
  horizontal: undefined,
  vertical: undefined,
  borders: undefined,
};

function formatPatch(value: unknown): string | undefined {
  if (typeof value !== 'string') mismatch('SpreadsheetApp.Range.setNumberFormat', [value]);
  return value.toLowerCase() === 'general' || value === '' || value === AUTOMATIC ? undefined : value;
}

function horizontal(value: unknown): 'left' | 'center' | 'right' | undefined {
  if (value === 'left' || value === 'center' || value === 'right') return value;
  if (value === null) return undefined;
  throw new Error(`Horizontal alignment ${String(value)} is not emulated`);
}
