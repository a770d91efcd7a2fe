import type { Words } from '../../domain/sentences/words';
import { wordIn } from '../../domain/words/recognise';
import type { Column, ListColumn, Table } from '../../workbook/tables/table';
import type { TableKey } from '../../workbook/tables/tables';
import { tables } from '../../workbook/tables/tables';
import type { Place } from '../sheets/book';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Words that came to the lists after the first release: what an older dropdown of ours lacks. */
const LATER: readonly string[] = ['Not now', 'Gave'];

/** Dropdowns of these columns that offer a list of ours, of whatever version and language, offer that of today; one that somebody changed stays. */
export function renewDropdowns(
  key: TableKey,
  { sheet, headingRow, columns }: Place,
  words: Words,
  names: readonly string[],
): void {
  const rows = sheet.getMaxRows() - headingRow;
  if (rows < 1) return;
  for (const name of names) {
    const column = (tables[key] as Table).columns[name];
    const at = columns[name];
    if (at === undefined || column === undefined || !offersList(column)) continue;
    const range = sheet.getRange(headingRow + 1, at, rows, 1);
    const offers = column.values.map(words.list);
    const now = SpreadsheetApp.newDataValidation().setAllowInvalid(true).requireValueInList(offers, true).build();
    const rules = range.getDataValidations();
    const renewed = rules.map(([rule = null]) => [rule && isOlder(rule, column, offers) ? now : rule]);
    if (renewed.every(([rule]) => rule === now)) range.setDataValidation(now);
    else if (renewed.some(([rule]) => rule === now)) range.setDataValidations(renewed);
  }
}

/** Lists of more than one word in a cell have no dropdown; a library's own words stand in those of the Settings. */
function offersList(column: Column): column is ListColumn {
  return column.kind === 'list' && !column.several;
}

function isOlder(rule: Rule, { values }: ListColumn, offers: readonly string[]): boolean {
  if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return false;
  const shown = (rule.getCriteriaValues()[0] as unknown[]).map(String);
  if (shown.join() === offers.join()) return false;
  const means = shown.map((word) => wordIn(values, word));
  const wanted = [values, values.filter((value) => !LATER.includes(value))];
  return wanted.some((list) => list.length === means.length && list.every((value, index) => value === means[index]));
}
