import { emulated } from './emulated';
import type { FilterCriteriaJson } from './workbook-json';

type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

const RECORDS = new WeakMap<object, FilterCriteriaJson>();

/** A FilterCriteria object for a record. */
export function newFilterCriteria(json: FilterCriteriaJson): FilterCriteria {
  const criteria = emulated<FilterCriteria>('FilterCriteria', {
    getHiddenValues: () => [...json.hidden],
    getCriteriaValues: () => [...json.args],
    copy: () => newFilterCriteriaBuilder(json),
  });
  RECORDS.set(criteria, json);
  return criteria;
}

/** A builder of what a column of a filter shows. */
export function newFilterCriteriaBuilder(from?: FilterCriteriaJson): Builder {
  const json: FilterCriteriaJson = { criteria: '', args: [], hidden: [], ...from };
  const builder: Builder = emulated<Builder>('FilterCriteriaBuilder', {
    whenTextEqualTo(text) {
      Object.assign(json, { criteria: 'TEXT_EQUAL_TO', args: [text] });
      return builder;
    },
    whenNumberGreaterThan(least) {
      Object.assign(json, { criteria: 'NUMBER_GREATER_THAN', args: [least] });
      return builder;
    },
    setHiddenValues(hidden) {
      Object.assign(json, { hidden: [...hidden] });
      return builder;
    },
    build: () => newFilterCriteria(JSON.parse(JSON.stringify(json)) as FilterCriteriaJson),
  });
  return builder;
}

/** The record of a FilterCriteria; a builder that was not built throws. */
export function recordOfCriteria(criteria: FilterCriteria): FilterCriteriaJson {
  const json = RECORDS.get(criteria);
  if (!json) throw new Error('Not a FilterCriteria: was build() forgotten?');
  return json;
}
