import type { Fix, FixDone } from '../contract/contract';
import type { Cell } from '../domain/cell';
import { nameKey } from '../domain/fold';
import { asText } from '../workbook/read';
import type { TableKey } from '../workbook/tables';
import { TABLE_KEYS } from '../workbook/tables';
import type { UpToDate } from './compute';
import { bringUpToDate } from './compute';
import { cellWritten } from './dates';
import type { Sheeted } from './grid';
import { cellAt } from './grid';
import { land } from './landing';
import { addRows } from './rows';
import { runsDown } from './runs';
import { checkLines } from './sidebar';
import { stop } from './trouble';
import type { Written } from './undo';
import { begin, remember } from './undo';
import type { Opening, Workbook } from './workbook';
import { openWorkbook, readWorkbook, refuseGaps } from './workbook';

/** Where names of partners stand. */
export const NAMES: Readonly<Record<TableKey, string>> = { partners: 'name', log: 'partner', projects: 'partners' };
const LONGEST = 500;
/** So many times a name is looked for again where rows moved meanwhile. */
const TRIES = 3;

interface Change {
  sheeted: Sheeted;
  rows: { row: number; cell: Cell }[];
}

/** Selects a cell, for the user to look at. */
export function show(table: unknown, row: unknown, column: unknown): null {
  const workbook = readWorkbook(openWorkbook(), 'kept');
  const sheeted = workbook.sheets[keyOf(table)] ?? stop('missing-sheet');
  const there = typeof row === 'number' && Number.isInteger(row) && row >= 1 && row <= sheeted.cells.length;
  if (!there) return stop('wrong-arguments', 'row');
  if (typeof column !== 'string') return stop('wrong-arguments', 'column');
  const [, at] = Object.entries(sheeted.place.columns).find(([key]) => key === column) ?? [column, 1];
  sheeted.place.sheet.getRange(row, at).activate();
  return null;
}

/** Mends one check as the user chose; what is left to check. */
export function mendCheck(line: unknown, fix: unknown): FixDone {
  const opening = openWorkbook();
  const workbook = readWorkbook(opening, 'kept', TABLE_KEYS);
  refuseGaps(workbook);
  const { sheetWords } = workbook;
  const chosen = checkedFix(fix);
  const label = apply(opening, workbook, line, chosen);
  const done = bringUpToDate({}, openWorkbook());
  return { said: sheetWords.said.mended(label), lines: checkLines(done), undo: label };
}

/** Renames a partner in Partners, Log and Projects. */
export function rename(from: unknown, to: unknown): UpToDate {
  const opening = openWorkbook();
  const workbook = readWorkbook(opening, 'kept', TABLE_KEYS);
  refuseGaps(workbook);
  const names = checkedNames(from, to);
  const changes = renamedCells(workbook, names.from, names.to);
  if (changes.length === 0) stop('partner-gone', names.from);
  const label = workbook.sheetWords.said.undoRenamed(names.from, names.to);
  remember(opening, { label, written: cellsOf(changes) });
  // A sheet in which rows moved is read and written anew: half a new name would be two partners.
  let left = changes;
  for (let tries = 1; left.length > 0; tries += 1) {
    const moved = left.filter((change) => !landed(change));
    if (moved.length > 0 && tries === TRIES) stop('rows-moving');
    left =
      moved.length === 0 ? [] : renamedCells(readWorkbook(openWorkbook(), 'kept', TABLE_KEYS), names.from, names.to);
  }
  return bringUpToDate({}, openWorkbook());
}

function apply(opening: Opening, workbook: Workbook, line: unknown, fix: Fix): string {
  const { said } = workbook.sheetWords;
  if (fix.do === 'add-partner') {
    const label = said.undoAdded(fix.name);
    const added = { kind: 'row', table: 'partners', cells: { name: fix.name } } as const;
    const rows = begin(opening, workbook, { label, written: [added] });
    addRows(
      workbook.sheets.partners!,
      rows.map(({ cells }) => cells),
    );
    return label;
  }
  const { sheet, row, value } = (line ?? {}) as Partial<Record<'sheet' | 'row' | 'value', unknown>>;
  const sheeted = workbook.sheets[keyOf(sheet)] ?? stop('missing-sheet', String(sheet));
  if (typeof row !== 'number' || typeof value !== 'string') return stop('wrong-arguments', 'row');
  const column = NAMES[sheeted.key];
  const cell = renamed(asText(cellAt(sheeted, row, column)), value, fix.name);
  if (cell === null) return stop('partner-gone', value);
  const label = said.undoRenamed(value, fix.name);
  const change = { sheeted, rows: [{ row, cell }] };
  remember(opening, { label, written: cellsOf([change]) });
  if (!landed(change)) stop('rows-moving');
  return label;
}

/** The cells of each sheet in which the name stands, with the new one in its place. */
export function renamedCells(workbook: Workbook, from: string, to: string): Change[] {
  return TABLE_KEYS.flatMap((key) => {
    const sheeted = workbook.sheets[key];
    if (!sheeted) return [];
    const rows: { row: number; cell: Cell }[] = [];
    for (let row = sheeted.place.headingRow + 1; row <= sheeted.cells.length; row += 1) {
      const cell = renamed(asText(cellAt(sheeted, row, NAMES[key])), from, to);
      if (cell !== null) rows.push({ row, cell });
    }
    return rows.length === 0 ? [] : [{ sheeted, rows }];
  });
}

function cellsOf(changes: readonly Change[]): Written[] {
  return changes.flatMap(({ sheeted, rows }) =>
    rows.map(({ row, cell }) => cellWritten(sheeted, row, NAMES[sheeted.key], cell)),
  );
}

function landed({ sheeted, rows }: Change): boolean {
  const column = sheeted.place.columns[NAMES[sheeted.key]]!;
  const blocks = runsDown(rows).map((run) => ({ row: run.row, column, cells: run.cells.map((cell) => [cell]) }));
  return land(sheeted, blocks);
}

/** The cell with one of its names replaced; null when the name is not in it. Other names stay as they are written. */
function renamed(cell: string, from: string, to: string): string | null {
  const parts = cell.split(';');
  const hit = parts.some((part) => nameKey(part) === nameKey(from) && part.trim() !== to);
  if (!hit || nameKey(from) === '') return null;
  return parts
    .map((part) => (nameKey(part) === nameKey(from) ? ` ${to}` : part))
    .join(';')
    .trim();
}

function checkedFix(given: unknown): Fix {
  const fix = (given ?? {}) as Partial<Record<keyof Fix, unknown>>;
  if (fix.do === 'use-name' || fix.do === 'add-partner') return { do: fix.do, name: checkedName(fix.name) };
  return stop('wrong-arguments', 'fix');
}

/** The old and the new name, when a page sent names that can stand in a cell beside others. */
export function checkedNames(from: unknown, to: unknown): { from: string; to: string } {
  return { from: checkedName(from), to: checkedName(to) };
}

function checkedName(value: unknown): string {
  return typeof value === 'string' && nameKey(value) !== '' && value.length <= LONGEST && !value.includes(';')
    ? value.trim()
    : stop('wrong-arguments', 'name');
}

function keyOf(table: unknown): TableKey {
  return TABLE_KEYS.find((key) => key === table) ?? stop('wrong-arguments', 'sheet');
}
