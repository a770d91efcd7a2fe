import type { TextDates } from '../contract/contract';
import type { Cell } from '../domain/cell';
import type { DateOrder } from '../domain/text-date';
import { dayInText } from '../domain/text-date';
import { asText } from '../workbook/read';
import type { Table } from '../workbook/table';
import { columnKeys } from '../workbook/table';
import { TABLE_KEYS, tables } from '../workbook/tables';
import { columnLetters, moveMark } from './book';
import { makeRoom } from './columns';
import type { UpToDate } from './compute';
import { bringUpToDate } from './compute';
import type { Sheeted } from './grid';
import { cellAt } from './grid';
import { land } from './landing';
import { runsDown } from './runs';
import { stop } from './trouble';
import type { WrittenCell } from './undo';
import { remember } from './undo';
import type { Workbook } from './workbook';
import { openWorkbook, readWorkbook, refuseGaps } from './workbook';

const EXAMPLES = 8;

/** A text in a date column that names a day in full, read one way or the other. */
interface Readable {
  readonly row: number;
  readonly text: string;
  readonly dayFirst: string | null;
  readonly monthFirst: string | null;
}

/** The date columns that hold texts which would be days; nothing is converted here. */
export function textDatesIn({ sheets, words }: Workbook): TextDates[] {
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
export function convert(table: unknown, column: unknown, order: unknown, into: unknown): UpToDate {
  const key = TABLE_KEYS.find((one) => one === table) ?? stop('wrong-arguments', 'sheet');
  if (order !== 'day-first' && order !== 'month-first') return stop('wrong-arguments', 'order');
  if (into !== 'place' && into !== 'copy') return stop('wrong-arguments', 'place');
  const opening = openWorkbook();
  const workbook = readWorkbook(opening, 'kept', [key]);
  refuseGaps(workbook);
  const sheeted = workbook.sheets[key] ?? stop('missing-sheet', key);
  const name = dateColumns(sheeted).find((one) => one === column) ?? stop('wrong-arguments', 'column');
  const days = readable(sheeted, name).flatMap(({ row, dayFirst, monthFirst }) => {
    const day = order === 'day-first' ? dayFirst : monthFirst;
    return day === null ? [] : [{ row, cell: { date: day } as Cell }];
  });
  if (into === 'copy') copyColumn(sheeted, name, days, workbook.sheetWords.said.datesCopy);
  else if (days.length > 0) {
    const at = sheeted.place.columns[name]!;
    const blocks = runsDown(days).map(({ row, cells }) => ({ row, column: at, cells: cells.map((cell) => [cell]) }));
    const label = asText(sheeted.cells[sheeted.place.headingRow - 1]?.[at - 1] ?? '');
    remember(opening, {
      label: workbook.sheetWords.said.undoDates(label),
      written: days.map(({ row, cell }) => cellWritten(sheeted, row, name, cell)),
    });
    if (!land(sheeted, blocks)) stop('rows-moving');
  }
  return bringUpToDate({}, openWorkbook());
}

/** What undo needs to know of one cell that is filled. */
export function cellWritten(sheeted: Sheeted, row: number, column: string, written: Cell): WrittenCell {
  const told = sheeted.key === 'log' ? (column === 'date' ? 'partner' : 'date') : 'name';
  const says = (of: string) => ({ column: of, says: cellAt(sheeted, row, of) });
  // Two things happen on one day; a Log row is told by what happened, too.
  const more = sheeted.key === 'log' ? ['what', 'note'].filter((one) => one in sheeted.place.columns) : [];
  return {
    kind: 'cell',
    table: sheeted.key,
    key: says(told),
    ...(more.length === 0 ? {} : { also: more.map(says) }),
    column,
    before: cellAt(sheeted, row, column),
    written,
  };
}

/** A column of days at the right end that counts from now on; one that was begun and broke off is taken up. */
function copyColumn(
  sheeted: Sheeted,
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
  const width = Math.max(...cells.map((one) => one.length));
  const begun = [...Array(width).keys()].find(says);
  const at = begun === undefined ? width + 1 : begun + 1;
  makeRoom(sheet, at);
  if (!land(sheeted, [{ row: headingRow, column: at, cells: wanted.map((cell) => [cell]) }])) stop('rows-moving');
  sheet.getRange(headingRow, at).setFontWeight('bold');
  sheet.getRange(headingRow + 1, at, rows.length, 1).setNumberFormat('yyyy-mm-dd');
  if (!moveMark(place, key, column, at, heading)) stop('rows-moving');
}

function dateColumns({ key, place }: Sheeted): string[] {
  const table: Table = tables[key];
  return columnKeys(table).filter((column) => table.columns[column]!.kind === 'date' && column in place.columns);
}

function readable(sheeted: Sheeted, column: string): Readable[] {
  const found: Readable[] = [];
  for (let row = sheeted.place.headingRow + 1; row <= sheeted.cells.length; row += 1) {
    const cell = cellAt(sheeted, row, column);
    if (typeof cell !== 'string' || cell.trim() === '') continue;
    const read = (order: DateOrder) => dayInText(cell, order);
    const [dayFirst, monthFirst] = [read('day-first'), read('month-first')];
    if (dayFirst !== null || monthFirst !== null) found.push({ row, text: cell.trim(), dayFirst, monthFirst });
  }
  return found;
}
