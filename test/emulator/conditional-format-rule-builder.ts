import { colorOf } from './color';
import type { RuleRecord } from './conditional-format-rule';
import { ruleOf } from './conditional-format-rule';
import { emulated } from './emulated';
import { placeOf } from './range';
import { exception } from './state';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** A builder of conditional format rules. */
export function newConditionalFormatRuleBuilder(from?: RuleRecord): Builder {
  const json: RuleRecord = from ? { ...from } : { sheetId: -1, ranges: [], criteria: '', args: [] };
  const when = (criteria: string, args: unknown[]): Builder => {
    Object.assign(json, { criteria, args });
    return builder;
  };
  const look = (patch: Partial<RuleRecord>): Builder => {
    Object.assign(json, patch);
    return builder;
  };
  const builder: Builder = emulated<Builder>('ConditionalFormatRuleBuilder', {
    whenCellEmpty: () => when('CELL_EMPTY', []),
    whenCellNotEmpty: () => when('CELL_NOT_EMPTY', []),
    whenTextContains: (text) => when('TEXT_CONTAINS', [text]),
    whenTextDoesNotContain: (text) => when('TEXT_DOES_NOT_CONTAIN', [text]),
    whenTextEqualTo: (text) => when('TEXT_EQUAL_TO', [text]),
    whenTextStartsWith: (text) => when('TEXT_STARTS_WITH', [text]),
    whenTextEndsWith: (text) => when('TEXT_ENDS_WITH', [text]),
    whenNumberEqualTo: (number) => when('NUMBER_EQUAL_TO', [number]),
    whenNumberGreaterThan: (number) => when('NUMBER_GREATER_THAN', [number]),
    whenNumberLessThan: (number) => when('NUMBER_LESS_THAN', [number]),
    whenFormulaSatisfied: (formula) => when('CUSTOM_FORMULA', [formula]),
    setBackground: (color: string | null) => look(color === null ? {} : { background: colorOf(color)! }),
    setFontColor: (color: string | null) => look(color === null ? {} : { fontColor: colorOf(color)! }),
    setBold: (bold: boolean | null) => look(bold === null ? {} : { bold }),
    setRanges(ranges) {
      const places = ranges.map(placeOf);
      if (new Set(places.map(({ sheetId }) => sheetId)).size > 1) {
        throw exception('Conditional format rule ranges must be on the same sheet.');
      }
      json.sheetId = places[0]?.sheetId ?? -1;
      json.ranges = places.map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
      return builder;
    },
    build() {
      if (json.criteria === '') throw exception('The conditional format rule has no condition.');
      return ruleOf({ ...json });
    },
  });
  return builder;
}
