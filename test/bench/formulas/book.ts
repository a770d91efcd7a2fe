import type { Cell as XlsxCell } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from '../../../src/domain/cell';
import type { Day } from '../../../src/domain/day';
import { dayNumber } from '../../../src/domain/day';
import { letters } from '../../emulator/a1';
import { SERIAL } from '../books';
import type { Seeded } from '../garden';
import { LOG_HELPERS, WORDS } from './log';
import { ANSWERS } from './partners';

type Line = Readonly<Partial<Record<string, Cell>>>;

/** The garden's rows as an .xlsx. With formulas, stage and tier are worked out by whoever opens it: no formula has a value yet. */
export function formulaBook({ partners, log }: Seeded, day: Day, formulas: boolean): Promise<Uint8Array> {
  const ofPartners = sheetOf(partners, formulas ? ANSWERS : {});
  const ofLog = sheetOf(log, formulas ? LOG_HELPERS : {});
  const everywhere = (formula: string) =>
    formula
      .replace(/\[(\w+)\]/g, (_, column) => `Log!$${ofLog.at(column)}$2:$${ofLog.at(column)}$${log.length + 1}`)
      .replace(/NAME/g, '{name}')
      .replace(/DAY/g, String(dayNumber(day) + SERIAL))
      .replace(/\b(MAXIFS|MINIFS|IFS)\(/g, '_xlfn.$1(');
  return writeXlsx({
    sheets: [
      { name: 'Partners', ...ofPartners.filled(everywhere) },
      { name: 'Log', ...ofLog.filled(everywhere) },
      { name: 'Words', rows: WORDS.map((word) => [...word]) },
    ],
  });
}

/** A sheet of the lines, one column for each key, and of the formulas to their right. */
function sheetOf(lines: readonly Line[], formulas: Readonly<Record<string, string>>) {
  const columns = [...Object.keys(lines[0]!), ...Object.keys(formulas)];
  const at = (column: string) => {
    if (!columns.includes(column)) throw new Error(`There is no column ${column}.`);
    return letters(columns.indexOf(column) + 1);
  };
  const filled = (everywhere: (formula: string) => string) => {
    const cells = new Map<string, Partial<XlsxCell>>();
    for (const [column, template] of Object.entries(formulas)) {
      const formula = everywhere(template).replace(/\{(\w+)\}/g, (_, named) => `$${at(named)}@`);
      for (const row of lines.keys())
        cells.set(`${row + 1},${columns.indexOf(column)}`, { formula: formula.replaceAll('@', String(row + 2)) });
    }
    return { rows: [columns, ...lines.map((line) => columns.map((column) => xlsxValue(line[column])))], cells };
  };
  return { at, filled };
}

function xlsxValue(cell: Cell = ''): string | number | boolean | null {
  if (typeof cell === 'object') return dayNumber(cell.date) + SERIAL;
  return cell === '' ? null : cell;
}
