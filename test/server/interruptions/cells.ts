import type { SheetJson, WorkbookJson } from '../../emulator/workbook-json';
import { labelsOf, ourColumns } from './view';

/*
 * Each cell that a library has filled, told from all others. Its name is a note: that goes along when rows are sorted and columns moved, and
 * no write of values touches it. So what every user typed can be followed, whatever happened to rows and columns.
 */

export interface Cells {
  /** What named cells hold. */
  readonly named: ReadonlyMap<string, string>;
  /** What cells without a name hold, and how many of them hold it: typed or written since. */
  readonly others: ReadonlyMap<string, number>;
}

/** Names each filled cell that has no note yet, but for those in our columns. */
export function withNames(workbook: WorkbookJson): WorkbookJson {
  const copy = JSON.parse(JSON.stringify(workbook)) as WorkbookJson;
  for (const sheet of theirSheets(copy)) {
    for (const [row, column, holds] of filled(copy, sheet)) {
      if (holds === BLANK) continue;
      const at = `${row},${column}`;
      sheet.extras[at] = { ...sheet.extras[at], note: sheet.extras[at]?.note ?? `cell ${at}` };
    }
  }
  return copy;
}

/** The library's cells of a workbook: those that had a name at the start, and all others. */
export function cellsOf(workbook: WorkbookJson, start: WorkbookJson): Cells {
  const names = new Set(theirSheets(start).flatMap((sheet) => filled(start, sheet).map((cell) => nameOf(sheet, cell))));
  const named = new Map<string, string>();
  const others = new Map<string, number>();
  for (const sheet of theirSheets(workbook)) {
    const known = start.sheets.some(({ id }) => id === sheet.id);
    const label = known ? sheet.id : labelsOf(workbook, start).get(sheet.id);
    for (const cell of filled(workbook, sheet)) {
      const [, , holds] = cell;
      const name = nameOf(sheet, cell);
      if (name !== '' && names.has(name) && !named.has(name)) named.set(name, holds);
      else if (holds !== BLANK) others.set(`${label}: ${holds}`, (others.get(`${label}: ${holds}`) ?? 0) + 1);
    }
  }
  return { named, others };
}

/** What an operation does to the library's cells when nobody is in the way, and how many run it. */
export interface Meant {
  readonly before: Cells;
  readonly after: Cells;
  readonly runs?: number;
  /** What somebody typed into a column that is ours before or after: computing may write over it. */
  readonly ours?: readonly string[];
}

/** As `others` counts a value. */
export const holding = (sheetId: number, value: unknown): string => `${sheetId}: ${JSON.stringify([value])}`;

/**
 * What of `typed` is lost or spoiled in `is`, in a few lines; '' when nothing is.
 */
export function harm(is: Cells, typed: Cells, { before, after, runs = 1, ours = [] }: Meant): string {
  const lines: string[] = [];
  const nameless = new Map(is.others);
  for (const [name, holds] of typed.named) {
    const meant = after.named.get(name);
    const touched = meant !== before.named.get(name);
    const now = is.named.get(name);
    if (now === holds || (touched && now === meant)) continue;
    // It holds what it held and has lost its note: looks go by place, and a row that is put back comes without.
    const same = `${name.split(' ')[0]}: ${holds}`;
    const left = nameless.get(same) ?? 0;
    if (now === undefined && left > 0) {
      nameless.set(same, left - 1);
      continue;
    }
    lines.push(`${name}: ${now ?? 'gone'}, not ${holds}${touched ? ` or ${meant ?? 'gone'}` : ''}`);
  }
  for (const name of is.named.keys()) if (!typed.named.has(name)) lines.push(`${name}: is there again`);
  for (const holds of new Set([...is.others.keys(), ...typed.others.keys()])) {
    if (ours.includes(holds)) continue;
    const count = ({ others }: Pick<Cells, 'others'>) => others.get(holds) ?? 0;
    const now = count({ others: nameless });
    const with_ = Math.max(0, count(typed) + runs * (count(after) - count(before)));
    // Who deletes a row while we delete another may find it put back: rather that than lost.
    const back = [...before.named].filter(
      ([name, held]) => !typed.named.has(name) && `${name.split(' ')[0]}: ${held}` === holds,
    );
    const [least, most] = [Math.min(count(typed), with_), Math.max(count(typed), with_)];
    if (now < least || now > most + back.length) lines.push(`${holds} is there ${now} times, not ${least} to ${most}`);
  }
  return lines.slice(0, 8).join('\n');
}

type Cell = readonly [row: number, column: number, holds: string];
const BLANK = '';

function nameOf(sheet: SheetJson, [row, column]: Cell): string {
  const note = sheet.extras[`${row},${column}`]?.note;
  return note ? `${sheet.id} ${note}` : '';
}

/** Every cell with a value, a formula or a note outside our columns. */
function filled(workbook: WorkbookJson, sheet: SheetJson): Cell[] {
  const ours = new Set(ourColumns(workbook, sheet.id).values());
  const cells: Cell[] = [];
  const height = Math.max(sheet.values.length, ...Object.keys(sheet.extras).map((at) => Number(at.split(',')[0])));
  for (let row = 1; row <= height; row += 1) {
    const line = sheet.values[row - 1] ?? [];
    const width = Math.max(line.length, sheet.maxColumns);
    for (let column = 1; column <= width; column += 1) {
      const { formula, note } = sheet.extras[`${row},${column}`] ?? {};
      const value = line[column - 1] ?? '';
      if (ours.has(column) || (value === '' && formula === undefined && note === undefined)) continue;
      // What a formula comes to is Google's affair.
      const says = formula === undefined ? value : formula;
      cells.push([row, column, says === '' ? BLANK : JSON.stringify([says])]);
    }
  }
  return cells;
}

function theirSheets(workbook: WorkbookJson): SheetJson[] {
  const labels = labelsOf(workbook, workbook);
  return workbook.sheets.filter(({ id }) => labels.has(id));
}
