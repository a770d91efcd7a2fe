import type { Cell, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { inkOn } from '../../src/domain/palette';
import { letters } from '../../src/formulas/engine';
import type { SheetValue } from '../../src/formulas/sheet';
import { DIGITS_PER_PIXEL } from '../preview/xlsx';
import { rgb, solid } from '../preview/xlsx/cells';

/** What Excel holds in a list that stands in the rule itself. */
const MAX_LIST = 255;
const DATE = { numFmt: 'yyyy-mm-dd' };

/** The sheets as an .xlsx; programs are asked to compute it when they open it. */
export function formulaXlsx(sheets: readonly SheetValue[], modified = new Date()): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(sheetToWrite),
    properties: { title: 'Partner Garden', creator: 'Partner Garden', modified },
    defaultFont: { name: 'Arial', size: 10 },
  });
}

function sheetToWrite(sheet: SheetValue): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const isDate = new Set(sheet.dates);
  const rows = sheet.rows.map((row, r) =>
    row.map((value, c) => {
      if (r > 0 && typeof value === 'number' && isDate.has(c)) cells.set(`${r},${c}`, { value, style: DATE });
      if (value === null || typeof value !== 'object') return value;
      const { formula, shared, result } = value;
      cells.set(`${r},${c}`, {
        formula,
        ...(result === undefined ? {} : { formulaResult: result }),
        ...(shared ? { formulaType: 'shared' as const, formulaSharedIndex: shared.number } : {}),
        ...(shared?.range ? { formulaRef: shared.range } : {}),
      });
      return null;
    }),
  );
  const last = sheet.room === undefined ? sheet.rows.length : sheet.room + 1;
  const down = (column: number) => `${letters(column + 1)}2:${letters(column + 1)}${last}`;
  sheet.notes?.forEach((text, column) => {
    const heading = {
      font: { name: 'Arial', size: 10, bold: true },
      fill: solid('#e4ede6'),
      alignment: { wrapText: true },
    };
    cells.set(`0,${column}`, {
      value: sheet.rows[0]![column] as string,
      style: heading,
      ...(text ? { comment: { text } } : {}),
    });
  });
  let priority = 0;
  return {
    name: sheet.name,
    rows,
    cells,
    ...(sheet.hidden ? { hidden: true } : {}),
    columns: (sheet.widths ?? []).map((width, column) => ({
      width: width * DIGITS_PER_PIXEL,
      ...(sheet.dates?.includes(column) ? { style: DATE } : {}),
    })),
    ...(sheet.frozen ? { freezePane: sheet.frozen } : {}),
    dataValidations: (sheet.dropdowns ?? []).flatMap(({ column, values }) =>
      values.join(',').length <= MAX_LIST && values.every((value) => !/[,"]/.test(value))
        ? [
            {
              type: 'list' as const,
              values: [...values],
              allowBlank: true,
              showErrorMessage: true,
              errorStyle: 'warning' as const,
              range: down(column),
            },
          ]
        : [],
    ),
    conditionalRules: (sheet.colours ?? []).flatMap(({ column, words }) =>
      words.map(([word, colour]) => ({
        type: 'expression' as const,
        formula: `${letters(column + 1)}2="${word}"`,
        priority: ++priority,
        style: { fill: solid(colour), font: { color: rgb(inkOn(colour)) } },
        range: down(column),
      })),
    ),
  };
}
