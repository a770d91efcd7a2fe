import { gridOf, valueAt } from './cells';
import { sheetOf } from './state';
import type { Typed } from './typed';
import type { A1Box, StoredValue, ValidationJson } from './workbook-json';

type Test = (value: StoredValue, args: readonly unknown[], isDate: boolean) => boolean;

const number =
  (compare: (value: number, first: number, second: number) => boolean): Test =>
  (value, args) =>
    typeof value === 'number' && compare(value, Number(args[0]), Number(args[1]));
const date =
  (compare: (value: number, first: number, second: number) => boolean): Test =>
  (value, args, isDate) =>
    typeof value === 'number' && isDate && compare(Math.floor(value), Number(args[0]), Number(args[1]));
const text =
  (holds: (value: string, given: string) => boolean): Test =>
  (value, args) =>
    holds(String(value).toLowerCase(), String(args[0]).toLowerCase());

/** What each criteria lets in; the arguments are those of ValidationJson. */
const TESTS: Readonly<Record<string, Test>> = {
  VALUE_IN_LIST: (value, args) => (args[0] as unknown[]).map(String).includes(String(value)),
  VALUE_IN_RANGE: (value, args) => inRange(value, args[0] as A1Box & { sheetId: number }),
  CHECKBOX: (value, args) => (args.length > 0 ? args.includes(value) : typeof value === 'boolean'),
  NUMBER_BETWEEN: number((value, first, second) => value >= first && value <= second),
  NUMBER_NOT_BETWEEN: number((value, first, second) => value < first || value > second),
  NUMBER_EQUAL_TO: number((value, first) => value === first),
  NUMBER_NOT_EQUAL_TO: number((value, first) => value !== first),
  NUMBER_GREATER_THAN: number((value, first) => value > first),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, first) => value >= first),
  NUMBER_LESS_THAN: number((value, first) => value < first),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, first) => value <= first),
  DATE_IS_VALID_DATE: date(() => true),
  DATE_AFTER: date((value, first) => value > first),
  DATE_BEFORE: date((value, first) => value < first),
  DATE_ON_OR_AFTER: date((value, first) => value >= first),
  DATE_ON_OR_BEFORE: date((value, first) => value <= first),
  DATE_EQUAL_TO: date((value, first) => value === first),
  DATE_BETWEEN: date((value, first, second) => value >= first && value <= second),
  DATE_NOT_BETWEEN: date((value, first, second) => value < first || value > second),
  TEXT_CONTAINS: text((value, given) => value.includes(given)),
  TEXT_DOES_NOT_CONTAIN: text((value, given) => !value.includes(given)),
  TEXT_EQUAL_TO: text((value, given) => value === given),
};

/** Whether a rule lets a value in. Blank and formulas pass; custom formulas and the other criteria can't be judged here. */
export function allows(rule: ValidationJson, cell: Typed, isDate: boolean): boolean {
  if (rule.allowInvalid || cell.value === '' || cell.formula !== undefined) return true;
  const test = TESTS[rule.criteria];
  if (!test) throw new Error(`DataValidationCriteria.${rule.criteria} is not emulated for rules that refuse input`);
  return test(cell.value, rule.args, isDate);
}

function inRange(value: StoredValue, range: A1Box & { sheetId: number }): boolean {
  const sheet = sheetOf(range.sheetId);
  return gridOf(range, (row, column) => valueAt(sheet, row, column))
    .flat()
    .some((one) => String(one) === String(value));
}
