import type { CellExtra, SheetJson, StoredValue, WorkbookJson } from '../../emulator/workbook-json';

/*
 * What a library sees of its spreadsheet, whatever the order of rows: two workbooks with the same view hold the same. Rows are told by all
 * that stands in them, our own columns by their key.
 */

const KEY = 'partner-garden';
/** Sheets that are made of the others. */
const PAGES = ['undo', 'settings', 'board-report', 'community-report', 'report-data'].map((page) => `sheet:${page}`);
const OURS = ['stage', 'tier', 'inTouch', 'nextStep', 'why', 'harvest'];
/** What Google says of a cell of automatic format; setting it back leaves the same cell. */
const AUTOMATIC = '0.###############';

export interface View {
  readonly [sheet: string]: {
    readonly rows: readonly string[];
    readonly columns: readonly string[];
    readonly rest: string;
  };
}

/** What sheets are called, but for our pages: by id. */
export function labelsOf(workbook: WorkbookJson, start: WorkbookJson): Map<number, string> {
  const known = new Set(start.sheets.map(({ id }) => id));
  const labels = new Map<number, string>();
  for (const { id, name } of workbook.sheets) {
    const page = workbook.metadata.find(
      ({ key, location }) => key === KEY && location.type === 'SHEET' && location.sheetId === id,
    );
    if (PAGES.includes(page?.value ?? '')) continue;
    labels.set(id, known.has(id) ? `${id} ${name}` : `made ${page?.value}`);
  }
  return labels;
}

/** The view of all sheets but our pages. `ours`: with what stands in our columns; `looks`: with notes, formats and rules. */
export function viewOf(workbook: WorkbookJson, start: WorkbookJson, ours: boolean, looks = true): View {
  const labels = labelsOf(workbook, start);
  return Object.fromEntries(
    workbook.sheets.flatMap((sheet) => {
      const label = labels.get(sheet.id);
      return label === undefined ? [] : [[label, sheetView(workbook, looks ? sheet : bare(sheet), ours)]];
    }),
  );
}

/** What a sheet holds, not what it looks like; of a formula its text, what it comes to is Google's affair. */
function bare(sheet: SheetJson): SheetJson {
  const formulas = Object.entries(sheet.extras).flatMap(([at, { formula }]) =>
    formula === undefined ? [] : [[at, { formula }] as const],
  );
  const values = sheet.values.map((line, row) =>
    line.map((value, column) => (sheet.extras[`${row + 1},${column + 1}`]?.formula === undefined ? value : '')),
  );
  return { ...sheet, values, extras: Object.fromEntries(formulas), columnExtras: {}, conditionalRules: [], merges: [] };
}

/** Our columns on a sheet by key: a number from 1. */
export function ourColumns(workbook: WorkbookJson, sheetId: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const { key, value, location } of workbook.metadata) {
    if (key !== KEY || location.type !== 'COLUMN' || location.sheetId !== sheetId) continue;
    const [, field = ''] = (value ?? '').split('.');
    if (OURS.includes(field)) found.set(field, location.index);
  }
  return found;
}

function sheetView(workbook: WorkbookJson, sheet: SheetJson, ours: boolean): View[string] {
  const computed = ourColumns(workbook, sheet.id);
  const width = Math.max(0, ...sheet.values.map((row) => row.length), ...Object.keys(sheet.extras).map(columnIn));
  const height = Math.max(sheet.values.length, ...Object.keys(sheet.extras).map((at) => Number(at.split(',')[0])));
  const theirs: number[] = [];
  for (let column = 1; column <= width; column += 1) {
    const filled = [...Array(height).keys()].some((row) => cellOf(sheet, row + 1, column) !== null);
    if (filled && ![...computed.values()].includes(column)) theirs.push(column);
  }
  const rows: string[] = [];
  for (let row = 1; row <= height; row += 1) {
    const cells = theirs.map((column) => cellOf(sheet, row, column));
    const said = ours
      ? OURS.map((key) => (computed.has(key) ? (sheet.values[row - 1]?.[computed.get(key)! - 1] ?? '') : ''))
      : [];
    if (cells.some((cell) => cell !== null) || said.some((one) => one !== '')) rows.push(JSON.stringify([cells, said]));
  }
  return {
    rows: rows.sort(),
    columns: theirs.map((column) => JSON.stringify(sheet.columnExtras[column] ?? null)),
    rest: JSON.stringify([
      sheet.merges,
      sheet.hidden ?? false,
      sheet.conditionalRules
        .filter(({ ranges }) => ranges.some((range) => ![...computed.values()].includes(range.column)))
        .map((rule) => [rule.criteria, rule.args, rule.ranges.length]),
    ]),
  };
}

function columnIn(at: string): number {
  return Number(at.split(',')[1]);
}

/** Null where nothing is. */
function cellOf(sheet: SheetJson, row: number, column: number): [StoredValue, CellExtra] | null {
  const value = sheet.values[row - 1]?.[column - 1] ?? '';
  const { format, ...extra } = sheet.extras[`${row},${column}`] ?? {};
  const shown = {
    ...extra,
    ...(format === undefined || format === AUTOMATIC || format === 'General' || value === '' ? {} : { format }),
  };
  return value === '' && Object.keys(shown).length === 0 ? null : [value, shown];
}

/** The same without what stands in our columns. */
export function withoutOurs(view: View): View {
  return Object.fromEntries(
    Object.entries(view).map(([name, sheet]) => [
      name,
      {
        ...sheet,
        rows: sheet.rows
          .map((row) => JSON.stringify([(JSON.parse(row) as unknown[])[0], []]))
          .filter((row) => !/^\[\[(null,?)*\],\[\]\]$/.test(row))
          .sort(),
      },
    ]),
  );
}

/** How two views differ, in a few lines; '' when they do not. */
export function difference(is: View, meant: View): string {
  const lines: string[] = [];
  for (const name of new Set([...Object.keys(is), ...Object.keys(meant)])) {
    const [a, b] = [is[name], meant[name]];
    if (!a || !b) {
      lines.push(`${name}: ${a ? 'is there' : 'is gone'}`);
      continue;
    }
    lines.push(...rowsApart(without(b.rows, a.rows), without(a.rows, b.rows)).map((line) => `${name}: ${line}`));
    if (a.columns.join() !== b.columns.join())
      lines.push(`${name}: columns ${a.columns.join()} not ${b.columns.join()}`);
    if (a.rest !== b.rest) lines.push(`${name}: ${a.rest} not ${b.rest}`);
  }
  return lines.slice(0, 8).join('\n');
}

/** Each row that is gone beside the new one most like it: only the cells that differ. */
function rowsApart(lost: readonly string[], made: readonly string[]): string[] {
  const left = made.map(cellsIn);
  const lines = lost.map(cellsIn).map((was) => {
    const apart = left.map((is) => was.flatMap((cell, at) => (cell === is[at] ? [] : [`${cell} -> ${is[at]}`])));
    const best = apart.reduce((one, list, at) => (list.length < (apart[one]?.length ?? 99) ? at : one), 0);
    const said = apart[best] ?? ['is gone'];
    left.splice(best, 1);
    return `${was.find((cell) => cell !== 'null')}: ${said.join(' | ')}`;
  });
  return [...lines, ...left.map((row) => `new ${row.filter((cell) => cell !== 'null').join(' ')}`)];
}

/** The cells of a row of a view. */
export function cellsIn(row: string): string[] {
  return (JSON.parse(row) as unknown[][]).flat().map((cell) => JSON.stringify(cell));
}

function without(rows: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return rows.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
