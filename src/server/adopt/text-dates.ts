import type { TextDates } from '../../contract/adopt';
import type { WriteResult } from '../../contract/sidebar';
import type { Cell } from '../../domain/cell';
import { mostOf } from '../../domain/most';
import type { DateOrder } from '../../domain/text-date';
import { dayFromSerial, dayInText } from '../../domain/text-date';
import { asText } from '../../workbook/tables/read';
import type { Table } from '../../workbook/tables/table';
import { columnKeys } from '../../workbook/tables/table';
import { TABLE_KEYS, tables } from '../../workbook/tables/tables';
import type { UpToDate } from '../garden/read-garden';
import { recompute } from '../garden/recompute';
import type { Workbook } from '../garden/workbook';
import { openWorkbook, readWorkbook, requireColumns } from '../garden/workbook';
import * as given from '../ground/arguments';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { writeResult } from '../pages/write-result';
import { makeRoom } from '../sheets/add-columns';
import { columnLetters, moveMark } from '../sheets/book';
import type { TableSheet } from '../sheets/read';
import { cellAt, isFormula } from '../sheets/read';
import { runsDown } from '../sheets/runs';
import { writeChecked } from '../sheets/write';
import { cellWritten } from '../undo/cell-written';
import { remember } from '../undo/last-change';

const EXAMPLES = 8;

/** A text in a date column that names a day in full, read one way or the other. */
interface Readable {
  readonly row: number;
  readonly text: string;
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
}

/** The date columns of our tables that hold texts which would be days. */
export function textDates(): TextDates[] {
  return textDatesIn(readWorkbook(openWorkbook(), 'kept'));
}

/** Turns the texts of a column into days. */
export function convertDates(table: unknown, column: unknown, order: unknown, into: unknown): WriteResult {
  return withLock(() => {
    const done = convert(table, column, order, into);
    return writeResult(done.workbook.sheetWords.messages.recalculated(done.rows), done);
  });
}

/** The date columns that hold texts which would be days; nothing is converted here. */
function textDatesIn({ sheets, words }: Workbook): TextDates[] {
  return TABLE_KEYS.flatMap((key) => {
    const sheeted = sheets[key];
    if (!sheeted) return [];
    return dateColumns(sheeted).flatMap((column): TextDates[] => {
      const found = readable(sheeted, column);
      if (found.length === 0) return [];
      const at = sheeted.place.columns[column]!;
      return [
        {
          table: key,
          column,
          sheet: sheeted.place.sheet.getName(),
          heading: asText(sheeted.cells[sheeted.place.headingRow - 1]?.[at - 1] ?? ''),
          count: found.length,
          examples: found.slice(0, EXAMPLES).map(({ row, text, dayFirst, monthFirst }) => ({
            cell: `${columnLetters(at)}${row}`,
            text,
            dayFirst: dayFirst && words.date(dayFirst),
            monthFirst: monthFirst && words.date(monthFirst),
          })),
          readable: {
            dayFirst: found.filter(({ dayFirst }) => dayFirst !== null).length,
            monthFirst: found.filter(({ monthFirst }) => monthFirst !== null).length,
          },
        },
      ];
    });
  });
}

/** Turns the texts of one column into days, as the user says they are read: in place, or in a new column that then counts instead. */
function convert(table: unknown, column: unknown, order: unknown, into: unknown): UpToDate {
  const key = given.oneOf(TABLE_KEYS, table, 'sheet');
  given.oneOf(['day-first', 'month-first'], order, 'order');
  given.oneOf(['place', 'copy'], into, 'place');
  const opening = openWorkbook();
  const workbook = readWorkbook(opening, 'kept', [key]);
  requireColumns(workbook);
  const sheeted = workbook.sheets[key] ?? stop('missing-sheet', key);
  const name = given.oneOf(dateColumns(sheeted), column, 'column');
  const days = readable(sheeted, name).flatMap(({ row, dayFirst, monthFirst }) => {
    const day = order === 'day-first' ? dayFirst : monthFirst;
    if (into === 'place' && isFormula(sheeted, row, sheeted.place.columns[name]!)) return [];
    return day === null ? [] : [{ row, cell: { date: day } as Cell }];
  });
  if (into === 'copy') copyColumn(sheeted, name, days, workbook.sheetWords.messages.datesCopy);
  else if (days.length > 0) {
    const at = sheeted.place.columns[name]!;
    const blocks = runsDown(days).map(({ row, cells }) => ({ row, column: at, cells: cells.map((cell) => [cell]) }));
    const label = asText(sheeted.cells[sheeted.place.headingRow - 1]?.[at - 1] ?? '');
    remember(opening, {
      label: workbook.sheetWords.messages.undoDates(label),
      written: days.map(({ row, cell }) => cellWritten(sheeted, row, name, cell)),
    });
    if (!writeChecked(sheeted, blocks)) stop('rows-moving');
  }
  return recompute({}, openWorkbook());
}

/** A column of days at the right end that counts from now on; one that was begun and broke off is taken up. */
function copyColumn(
  sheeted: TableSheet,
  column: string,
  days: readonly { row: number; cell: Cell }[],
  headingOf: (heading: string) => string,
): void {
  if (days.length === 0) return;
  const { key, place, cells } = sheeted;
  const { sheet, headingRow } = place;
  const from = place.columns[column]!;
  const converted = new Map(days.map(({ row, cell }) => [row, cell]));
  const line = (row: number): Cell => {
    const cell = cells[row - 1]?.[from - 1] ?? '';
    return converted.get(row) ?? (typeof cell === 'object' ? cell : '');
  };
  const rows = Array.from({ length: Math.max(1, cells.length - headingRow) }, (_, index) => headingRow + 1 + index);
  const heading = headingOf(asText(cells[headingRow - 1]?.[from - 1] ?? ''));
  const wanted = [heading, ...rows.map(line)];
  const says = (at: number) =>
    wanted.every((cell, down) => asText(cells[headingRow - 1 + down]?.[at] ?? '') === asText(cell));
  const width = mostOf(cells, (one) => one.length);
  const begun = [...Array(width).keys()].find(says);
  const at = begun === undefined ? width + 1 : begun + 1;
  makeRoom(sheet, at);
  if (!writeChecked(sheeted, [{ row: headingRow, column: at, cells: wanted.map((cell) => [cell]) }]))
    stop('rows-moving');
  sheet.getRange(headingRow, at).setFontWeight('bold');
  sheet.getRange(headingRow + 1, at, rows.length, 1).setNumberFormat('yyyy-mm-dd');
  if (!moveMark(place, key, column, at, heading)) stop('rows-moving');
}

function dateColumns({ key, place }: TableSheet): string[] {
  const table: Table = tables[key];
  return columnKeys(table).filter((column) => table.columns[column]!.kind === 'date' && column in place.columns);
}

/** Texts that name a day, and Excel's numbers of days. Where texts are days in one order only, the days among them may be turned round. */
function readable(sheeted: TableSheet, column: string): Readable[] {
  const found = textsIn(sheeted, column);
  const proves = (one: 'dayFirst' | 'monthFirst', other: 'dayFirst' | 'monthFirst') =>
    found.some((text) => text[one] !== null && text[other] === null);
  const isDayFirst = proves('dayFirst', 'monthFirst');
  if (isDayFirst === proves('monthFirst', 'dayFirst')) return found;
  return [...found, ...turnedRound(sheeted, column, isDayFirst)].sort((a, b) => a.row - b.row);
}

/** Days that mean another day when day and month are read the other way. */
function turnedRound(sheeted: TableSheet, column: string, isDayFirst: boolean): Readable[] {
  const found: Readable[] = [];
  for (let row = sheeted.place.headingRow + 1; row <= sheeted.cells.length; row += 1) {
    const cell = cellAt(sheeted, row, column);
    if (typeof cell !== 'object') continue;
    const [year, month, date] = cell.date.split('-') as [string, string, string];
    if (Number(date) > 12 || date === month) continue;
    const day = `${year}-${date}-${month}`;
    found.push({ row, text: cell.date, dayFirst: isDayFirst ? day : null, monthFirst: isDayFirst ? null : day });
  }
  return found;
}

function textsIn(sheeted: TableSheet, column: string): Readable[] {
  const found: Readable[] = [];
  for (let row = sheeted.place.headingRow + 1; row <= sheeted.cells.length; row += 1) {
    const cell = cellAt(sheeted, row, column);
    const day = typeof cell === 'number' ? dayFromSerial(cell) : null;
    if (day !== null) found.push({ row, text: String(cell), dayFirst: day, monthFirst: day });
    if (typeof cell !== 'string' || cell.trim() === '') continue;
    const read = (order: DateOrder) => dayInText(cell, order);
    const [dayFirst, monthFirst] = [read('day-first'), read('month-first')];
    if (dayFirst !== null || monthFirst !== null) found.push({ row, text: cell.trim(), dayFirst, monthFirst });
  }
  return found;
}
