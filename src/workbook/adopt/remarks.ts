import type { Cell } from '../../domain/cell';
import type { Day } from '../../domain/day';
import { dayFromSerial, dayInText } from '../../domain/text-date';
import { asText, isBlank } from '../tables/read';
import type { Table } from '../tables/table';
import { tables } from '../tables/tables';
import type { Mapping } from './map';
import { reasonsWithoutData } from './not-data';

/** What must not pass silently when a list is taken: each becomes a sentence. Rows count from 1. */
export type Remark =
  | { code: 'second-table'; row: number }
  | { code: 'placeholders'; rows: number[]; text: string }
  /** Texts under a heading that name a day in full. */
  | { code: 'text-dates'; heading: string; count: number; text: string; day: Day }
  /** Texts that are days only when read the other way than the spreadsheet does, above or below days that it read its own way. */
  | { code: 'other-order'; heading: string; isDayFirst: boolean; text: string; others: number }
  | { code: 'day-numbers'; heading: string; number: number; day: Day }
  | { code: 'no-heading'; rows: number[] }
  | { code: 'no-what'; rows: number };

/** What is to be said about a list that was found. */
export function remarksOf(mapping: Mapping, cells: readonly (readonly Cell[])[]): Remark[] {
  const { kind, table, columns } = mapping;
  if (kind === null) return [];
  const name = columns.find(({ field }) => field === 'name' || field === 'partner')?.column ?? -1;
  const reasons = reasonsWithoutData(cells, table.headingRow - 1, table.lastRow, table.headings, name);
  const rows: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) if (!reasons.has(row)) rows.push(row);
  const remarks: Remark[] = [];
  const second = [...reasons].find(([, reason]) => reason === 'second-table')?.[0];
  if (second !== undefined) remarks.push({ code: 'second-table', row: second });
  const unnamed = [...reasons].flatMap(([row, reason]) => (reason === 'placeholder' ? [row] : []));
  if (unnamed.length > 0) {
    remarks.push({ code: 'placeholders', rows: unnamed, text: asText(cells[unnamed[0]! - 1]![name] ?? '') });
  }
  const long = rows.filter((row) =>
    cells[row - 1]!.some((cell, column) => !isBlank(cell) && (table.headings[column] ?? '').trim() === ''),
  );
  if (long.length > 0) remarks.push({ code: 'no-heading', rows: long });
  for (const { column, heading, field } of columns) {
    const isDate = field !== null && (tables[kind] as Table).columns[field]?.kind === 'date';
    const values = rows.map((row) => cells[row - 1]![column] ?? '');
    if (isDate) remarks.push(...dateRemarks(heading, values));
  }
  if (kind === 'log') {
    const at = (wanted: string) => columns.find(({ field }) => field === wanted)?.column ?? -1;
    const open = rows.filter((row) => {
      const cell = (column: number) => cells[row - 1]![column] ?? '';
      return !isBlank(cell(at('date'))) && isBlank(cell(at('what')));
    });
    if (open.length > 0) remarks.push({ code: 'no-what', rows: open.length });
  }
  return remarks;
}

function dateRemarks(heading: string, values: readonly Cell[]): Remark[] {
  const found: Remark[] = [];
  const texts = values.flatMap((cell) => {
    if (typeof cell !== 'string' || isBlank(cell)) return [];
    const [dayFirst, monthFirst] = [dayInText(cell, 'day-first'), dayInText(cell, 'month-first')];
    return dayFirst === null && monthFirst === null ? [] : [{ text: asText(cell), dayFirst, monthFirst }];
  });
  const plain = texts.filter(({ dayFirst, monthFirst }) => dayFirst !== null && dayFirst === monthFirst);
  if (plain.length > 0) {
    const [{ text, dayFirst }] = plain as [(typeof plain)[number]];
    found.push({ code: 'text-dates', heading, count: plain.length, text, day: dayFirst! });
  }
  const proof = texts.find(({ dayFirst, monthFirst }) => (dayFirst === null) !== (monthFirst === null));
  if (proof) {
    const others = values.filter((cell) => typeof cell === 'object' && Number(cell.date.slice(8)) <= 12).length;
    found.push({ code: 'other-order', heading, isDayFirst: proof.dayFirst !== null, text: proof.text, others });
  }
  const number = values.find((cell): cell is number => typeof cell === 'number' && dayFromSerial(cell) !== null);
  if (number !== undefined) found.push({ code: 'day-numbers', heading, number, day: dayFromSerial(number)! });
  return found;
}
