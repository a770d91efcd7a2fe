import { validationOf, valuesOf } from './data-validation';
import { emulated } from './emulated';
import { DataValidationCriteria } from './enums';
import { placeOf } from './range';
import { exception } from './state';
import type { ValidationJson } from './workbook-json';

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A builder of validation rules; rules allow invalid input with a warning unless told otherwise. */
export function newDataValidationBuilder(from?: ValidationJson): Builder {
  const json: ValidationJson = from ? { ...from } : { criteria: '', args: [], allowInvalid: true, helpText: null };
  const require = (criteria: string, args: unknown[]): Builder => {
    Object.assign(json, { criteria, args });
    return builder;
  };
  const builder: Builder = emulated<Builder>('DataValidationBuilder', {
    requireValueInList(values: string[], showDropdown = true) {
      if (values.length > 500) {
        throw exception(
          'The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
        );
      }
      return require('VALUE_IN_LIST', [values.map(String), showDropdown]);
    },
    requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true) {
      return require('VALUE_IN_RANGE', [{ ...placeOf(range) }, showDropdown]);
    },
    requireCheckbox: (...values: unknown[]) => require('CHECKBOX', values),
    requireDate: () => require('DATE_IS_VALID_DATE', []),
    requireNumberGreaterThan: (least) => require('NUMBER_GREATER_THAN', [least]),
    requireNumberGreaterThanOrEqualTo: (least) => require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [least]),
    requireNumberBetween: (least, most) => require('NUMBER_BETWEEN', [least, most]),
    // The types leave out that a builder without criteria has none.
    getCriteriaType: () =>
      (json.criteria === '' ? null : DataValidationCriteria[json.criteria as 'CHECKBOX']) as Criteria,
    getCriteriaValues: () => valuesOf(json),
    getAllowInvalid: () => json.allowInvalid,
    getHelpText: () => json.helpText as string,
    setAllowInvalid(allow) {
      json.allowInvalid = allow;
      return builder;
    },
    setHelpText(text) {
      json.helpText = text;
      return builder;
    },
    build() {
      if (json.criteria === '') throw exception('The data validation rule has no criteria.');
      return validationOf({ ...json });
    },
  });
  return builder;
}
