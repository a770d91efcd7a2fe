import { isDatePattern } from '../emulator/display';
import type { ConditionalRuleJson, StoredValue } from '../emulator/workbook-json';

type Holds = (value: StoredValue, args: readonly unknown[]) => boolean;

const text =
  (holds: (value: string, given: string) => boolean): Holds =>
  (value, args) =>
    value !== '' && holds(String(value).toLowerCase(), String(args[0]).toLowerCase());
const number =
  (holds: (value: number, first: number, second: number) => boolean): Holds =>
  (value, args) =>
    typeof value === 'number' && holds(value, Number(args[0]), Number(args[1]));

/** The conditions the preview can judge; a rule with another one colours nothing here. */
const CONDITIONS: Readonly<Record<string, Holds>> = {
  CELL_EMPTY: (value) => value === '',
  CELL_NOT_EMPTY: (value) => value !== '',
  TEXT_EQUAL_TO: text((value, given) => value === given),
  TEXT_CONTAINS: text((value, given) => value.includes(given)),
  TEXT_DOES_NOT_CONTAIN: (value, args) => !String(value).toLowerCase().includes(String(args[0]).toLowerCase()),
  TEXT_STARTS_WITH: text((value, given) => value.startsWith(given)),
  TEXT_ENDS_WITH: text((value, given) => value.endsWith(given)),
  NUMBER_EQUAL_TO: number((value, first) => value === first),
  NUMBER_NOT_EQUAL_TO: number((value, first) => value !== first),
  NUMBER_GREATER_THAN: number((value, first) => value > first),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, first) => value >= first),
  NUMBER_LESS_THAN: number((value, first) => value < first),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, first) => value <= first),
  NUMBER_BETWEEN: number((value, first, second) => value >= first && value <= second),
  NUMBER_NOT_BETWEEN: number((value, first, second) => value < first || value > second),
};

const DATES: Readonly<Record<string, Holds>> = {
  DATE_AFTER: number((value, first) => Math.floor(value) > first),
  DATE_BEFORE: number((value, first) => Math.floor(value) < first),
  DATE_EQUAL_TO: number((value, first) => Math.floor(value) === first),
};

/** The first rule of the sheet that colours this cell. */
export function ruleAt(
  rules: readonly ConditionalRuleJson[],
  row: number,
  column: number,
  value: StoredValue,
  format: string | undefined,
): ConditionalRuleJson | undefined {
  return rules.find((rule) => {
    const holds = CONDITIONS[rule.criteria] ?? (isDatePattern(format) ? DATES[rule.criteria] : undefined);
    return (
      holds !== undefined &&
      rule.ranges.some(
        (box) =>
          row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns,
      ) &&
      holds(value, rule.args)
    );
  });
}
