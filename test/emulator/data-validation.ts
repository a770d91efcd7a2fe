import { newDataValidationBuilder } from './data-validation-builder';
import { emulated } from './emulated';
import { DataValidationCriteria } from './enums';
import type { Place } from './range';
import { newRange } from './range';
import { state } from './state';
import type { ValidationJson } from './workbook-json';
import { zoneOf } from './zone';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Criteria = keyof typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const RULES = new WeakMap<object, ValidationJson>();

/** A DataValidation object for a record. */
export function validationOf(json: ValidationJson): DataValidation {
  const validation = emulated<DataValidation>('DataValidation', {
    getCriteriaType: () => DataValidationCriteria[json.criteria as Criteria],
    getCriteriaValues: () => valuesOf(json),
    getAllowInvalid: () => json.allowInvalid,
    // The types leave out the null of a rule without help.
    getHelpText: () => json.helpText as string,
    copy: () => newDataValidationBuilder(json),
  });
  RULES.set(validation, json);
  return validation;
}

/** The arguments as a script gets them: a range is a Range again. */
export function valuesOf({ criteria, args }: ValidationJson): unknown[] {
  const copy = JSON.parse(JSON.stringify(args)) as unknown[];
  if (criteria === 'VALUE_IN_RANGE') return [newRange(copy[0] as Place), ...copy.slice(1)];
  if (!criteria.startsWith('DATE_')) return copy;
  const zone = zoneOf(state.workbook.timeZone);
  return copy.map((day) => (typeof day === 'number' ? new Date(zone.instantOf(day)) : day));
}

/** The record of a DataValidation; a builder that was not built throws. */
export function rulesOf(validation: DataValidation): ValidationJson {
  const json = RULES.get(validation);
  if (!json) throw new Error('Not a DataValidation: was build() forgotten?');
  return json;
}
