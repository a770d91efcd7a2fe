import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { letters } from '../../emulator/a1';
import { extraAt, usedSize } from '../../emulator/cells';
import type { A1Box, ConditionalRuleJson, SheetJson, ValidationJson } from '../../emulator/workbook-json';
import { rgb, solid } from './cells';
import { reference, referenceOf } from './names';

/** What Excel holds in a list that stands in the rule itself. */
const LONGEST_LIST = 255;
const DOWN_TO = 1000;

/** The dropdowns and other rules of a sheet, each with all the cells it is for. Rules that Excel cannot say are left out. */
export function validationsOf(sheet: SheetJson, names: ReadonlyMap<number, string>): DataValidation[] {
  const rules = new Map<string, { rule: ValidationJson; boxes: A1Box[] }>();
  const columns = new Set(Object.keys(sheet.columnExtras).map(Number));
  for (const [key, extra] of Object.entries(sheet.extras)) if (extra.validation) columns.add(Number(key.split(',')[1]));
  const last = Math.min(sheet.maxRows, Math.max(DOWN_TO, usedSize(sheet).rows));
  for (const column of [...columns].sort((one, other) => one - other)) {
    for (let row = 1; row <= last; row += 1) {
      const rule = extraAt(sheet, row, column, 'validation');
      if (!rule) continue;
      const key = JSON.stringify(rule);
      const found = rules.get(key) ?? { rule, boxes: [] };
      rules.set(key, found);
      const box = found.boxes[found.boxes.length - 1];
      if (box && box.column === column && box.row + box.rows === row) box.rows += 1;
      else found.boxes.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return [...rules.values()].flatMap(({ rule, boxes }) => {
    const said = conditionOf(rule, boxes[0]!, names);
    if (!said) return [];
    return [
      {
        ...said,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: rule.allowInvalid ? ('warning' as const) : ('stop' as const),
        ...(rule.helpText ? { showInputMessage: true, inputMessage: rule.helpText.slice(0, LONGEST_LIST) } : {}),
        range: referenceOf(boxes),
      },
    ];
  });
}

function conditionOf(
  { criteria, args }: ValidationJson,
  first: A1Box,
  names: ReadonlyMap<number, string>,
): Omit<DataValidation, 'range'> | null {
  switch (criteria) {
    case 'VALUE_IN_LIST': {
      const values = args[0] as string[];
      const fits = values.join(',').length <= LONGEST_LIST && values.every((value) => !/[,"]/.test(value));
      return fits ? { type: 'list', values } : null;
    }
    case 'VALUE_IN_RANGE': {
      const box = args[0] as { sheetId: number } & A1Box;
      const name = names.get(box.sheetId);
      return name === undefined ? null : { type: 'list', formula1: reference(name, box) };
    }
    case 'DATE_IS_VALID_DATE':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' };
    case 'NUMBER_GREATER_THAN':
      return { type: 'decimal', operator: 'greaterThan', formula1: String(args[0]) };
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formula1: String(args[0]) };
    case 'NUMBER_BETWEEN':
      return { type: 'decimal', operator: 'between', formula1: String(args[0]), formula2: String(args[1]) };
    case 'CHECKBOX':
      return { type: 'custom', formula1: `ISLOGICAL(${letters(first.column)}${first.row})` };
    default:
      return null;
  }
}

/** The colours by value of a sheet. */
export function conditionalsOf(sheet: SheetJson): ConditionalRule[] {
  return sheet.conditionalRules.flatMap((rule, index) => {
    const said = whenOf(rule);
    if (!said || rule.ranges.length === 0) return [];
    const font = {
      ...(rule.fontColor ? { color: rgb(rule.fontColor) } : {}),
      ...(rule.bold === undefined ? {} : { bold: rule.bold }),
    };
    const style = { ...(rule.background ? { fill: solid(rule.background) } : {}), font };
    return [{ ...said, priority: index + 1, style, range: referenceOf(rule.ranges) }];
  });
}

function whenOf({ criteria, args, ranges }: ConditionalRuleJson): Pick<ConditionalRule, 'type'> | null {
  const first = ranges[0];
  const cell = first ? `${letters(first.column)}${first.row}` : 'A1';
  const text = String(args[0] ?? '');
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const expression = (formula: string) => ({ type: 'expression' as const, formula });
  switch (criteria) {
    case 'CELL_EMPTY':
      return expression(`LEN(TRIM(${cell}))=0`);
    case 'CELL_NOT_EMPTY':
      return expression(`LEN(TRIM(${cell}))>0`);
    case 'TEXT_EQUAL_TO':
      return expression(`${cell}=${quoted}`);
    case 'TEXT_CONTAINS':
      return expression(`NOT(ISERROR(SEARCH(${quoted},${cell})))`);
    case 'TEXT_DOES_NOT_CONTAIN':
      return expression(`ISERROR(SEARCH(${quoted},${cell}))`);
    case 'TEXT_STARTS_WITH':
      return expression(`LEFT(${cell},${text.length})=${quoted}`);
    case 'TEXT_ENDS_WITH':
      return expression(`RIGHT(${cell},${text.length})=${quoted}`);
    case 'NUMBER_EQUAL_TO':
      return expression(`${cell}=${text}`);
    case 'NUMBER_GREATER_THAN':
      return expression(`${cell}>${text}`);
    case 'NUMBER_LESS_THAN':
      return expression(`${cell}<${text}`);
    case 'CUSTOM_FORMULA':
      return expression(text.replace(/^=/, '').replace(/;/g, ','));
    default:
      return null;
  }
}
