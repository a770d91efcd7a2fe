import { newConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { emulated } from './emulated';
import { BooleanCriteria } from './enums';
import { newRange } from './range';
import type { ConditionalRuleJson } from './workbook-json';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = keyof typeof GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** A rule and the sheet its ranges are on; -1 while it has none. */
export interface RuleRecord extends ConditionalRuleJson {
  sheetId: number;
}

const RULES = new WeakMap<object, RuleRecord>();

/** A ConditionalFormatRule object for a record. */
export function ruleOf(json: RuleRecord): Rule {
  const rule = emulated<Rule>('ConditionalFormatRule', {
    getRanges: () => json.ranges.map((box) => newRange({ sheetId: json.sheetId, ...box })),
    getBooleanCondition: () =>
      emulated<BooleanCondition>('BooleanCondition', {
        getCriteriaType: () => BooleanCriteria[json.criteria as Criteria],
        getCriteriaValues: () => [...json.args],
        getBold: () => json.bold ?? null,
      }),
    copy: () => newConditionalFormatRuleBuilder(json),
  });
  RULES.set(rule, json);
  return rule;
}

/** The record of a rule; a builder that was not built throws. */
export function ruleRecordOf(rule: Rule): RuleRecord {
  const json = RULES.get(rule);
  if (!json) throw new Error('Not a ConditionalFormatRule: was build() forgotten?');
  return json;
}
