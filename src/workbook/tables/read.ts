import type { Cell } from '../../domain/cell';
import type { Check, CheckCode, SheetKey } from '../../domain/check';
import { type Day, FIRST_YEAR } from '../../domain/day';
import { wordIn } from '../../domain/words/recognise';
import type { Column, DateColumn, Grid, RowOf, Table } from './table';

/** The rows of a sheet, understood, and what could not be. Rows without a name (no-name) and blank rows are left out. */
export interface Understood<T extends Table> {
  readonly rows: RowOf<T>[];
  readonly checks: Check[];
}

type Report = (code: CheckCode) => void;

const NONE: ReadonlySet<number> = new Set();

/**
 * Understands the cells of a table on day `asOf` by rules.md 2 and 7: what can't be understood counts as blank and is
 * reported. `named` is the column without which a row is skipped; the Log has none. `passed`: sheet rows that are titles or totals.
 */
export function readTable<T extends Table>(
  table: T,
  grid: Grid<T>,
  asOf: Day,
  named?: keyof T['columns'] & string,
  passed: ReadonlySet<number> = NONE,
): Understood<T> {
  const rows: RowOf<T>[] = [];
  const checks: Check[] = [];
  const places = grid.at as Readonly<Record<string, number | undefined>>;
  // Made at once: an object that grows key by key stays a slow one, and so would every row that is copied from it.
  const blank: Record<string, string | number | null> = Object.fromEntries([
    ['row', 0],
    ...Object.entries(table.columns).map(([key, { kind }]) => [key, kind === 'number' ? null : '']),
  ]);
  const present: { key: string; column: Column; place: number }[] = [];
  for (const [key, column] of Object.entries(table.columns)) {
    const place = places[key];
    if (place !== undefined) present.push({ key, column, place });
  }
  const entered = present.filter(({ column }) => column.kind !== 'computed');
  const nameAt = present.find(({ key }) => key === named)?.place ?? -1;
  grid.cells.forEach((cells, index) => {
    const row = grid.firstRow + index;
    if (passed.has(row)) return;
    if (entered.every(({ place }) => isBlank(cells[place] ?? ''))) return;
    if (named !== undefined && isBlank(cells[nameAt] ?? '')) {
      checks.push({ code: 'no-name', sheet: table.key as SheetKey, row, column: named, value: '' });
      return;
    }
    const understood: Record<string, string | number | null> = { ...blank, row };
    for (const { key, column, place } of present) {
      const cell = cells[place] ?? '';
      if (isBlank(cell)) continue;
      understood[key] = understand(column, cell, asOf, (code) =>
        checks.push({ code, sheet: table.key as SheetKey, row, column: key, value: asText(cell) }),
      );
    }
    rows.push(understood as RowOf<T>);
  });
  return { rows, checks };
}

/** The cell as a person reads it: a day as `YYYY-MM-DD`, text without outer spaces. */
export function asText(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell !== 'object') return String(cell);
  return cell.hours === undefined ? cell.date : timeOf(cell.hours);
}

/** 1:30 for 1.5. */
function timeOf(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Whether nothing was entered; an unticked checkbox is nothing. */
export function isBlank(cell: Cell): boolean {
  return cell === '' || cell === false || (typeof cell === 'string' && cell.trim() === '');
}

function understand(column: Column, cell: Cell, asOf: Day, report: Report): string | number | null {
  switch (column.kind) {
    case 'text':
    case 'computed':
      return asText(cell);
    case 'date':
      return understandDate(column, cell, asOf, report);
    case 'number':
      if (typeof cell === 'number' && cell >= 0) return cell;
      // 1:30 under "Hours" is an hour and a half.
      if (typeof cell === 'object' && cell.hours !== undefined) return cell.hours;
      report('not-a-number');
      return null;
    case 'list': {
      const taken = typeof cell === 'object' ? (column.fromDay?.(cell.date) ?? '') : '';
      if (taken !== '') {
        report('age-group-date');
        return taken;
      }
      const word = wordIn(column.values, asText(cell));
      if (word !== undefined) return word;
      if (column.words === 'open') return asText(cell);
      report('not-in-list');
      return '';
    }
  }
}

function understandDate(column: DateColumn, cell: Cell, asOf: Day, report: Report): Day {
  if (typeof cell !== 'object') {
    report('not-a-date');
    return '';
  }
  // Sheets knows years of five digits.
  const year = Number.parseInt(cell.date, 10);
  if (year < FIRST_YEAR || year > Number(asOf.slice(0, 4)) + 10) {
    report('date-implausible');
    return '';
  }
  if (cell.date <= asOf || column.ahead === 'yes') return cell.date;
  report('date-in-future');
  return column.ahead === 'reported' ? cell.date : '';
}
