import { LIMITS } from '../../contract/limits';
import type { Cell } from '../../domain/cell';
import { nameKey } from '../../domain/fold';
import { partsOf } from '../../domain/several';
import { asText } from '../../workbook/tables/read';
import type { TableKey } from '../../workbook/tables/tables';
import { TABLE_KEYS } from '../../workbook/tables/tables';
import type { Workbook } from '../garden/workbook';
import * as given from '../ground/arguments';
import { stop } from '../ground/stop';
import type { TableSheet } from '../sheets/read';
import { cellAt } from '../sheets/read';
import { runsDown } from '../sheets/runs';
import { writeChecked } from '../sheets/write';
import { cellWritten } from '../undo/cell-written';
import { rowFinder } from '../undo/find-rows';
import type { Written, WrittenCell } from '../undo/last-change';
import { standingOf } from '../undo/last-change';

/** Where names of partners stand. */
export const NAMES: Readonly<Record<TableKey, string>> = { partners: 'name', log: 'partner', projects: 'partners' };
/** The cells of a sheet that get a new name. */
export interface Change {
  sheeted: TableSheet;
  rows: { row: number; cell: Cell }[];
}

/** The cells of each sheet in which the name stands, with the new one in its place. */
export function renamedCells(workbook: Workbook, from: string, to: string): Change[] {
  const listed = listedNames(workbook);
  return TABLE_KEYS.flatMap((key) => {
    const sheeted = workbook.sheets[key];
    if (!sheeted) return [];
    const rows: { row: number; cell: Cell }[] = [];
    for (let row = sheeted.place.headingRow + 1; row <= sheeted.cells.length; row += 1) {
      const cell = renamed(asText(cellAt(sheeted, row, NAMES[key])), from, to, key === 'partners' ? null : listed);
      if (cell !== null) rows.push({ row, cell });
    }
    return rows.length === 0 ? [] : [{ sheeted, rows }];
  });
}

/** What undo needs to know of them. */
export function undoCells(changes: readonly Change[]): Written[] {
  return changes.flatMap(({ sheeted, rows }) => {
    const written = rows.map(({ row, cell }) => cellWritten(sheeted, row, NAMES[sheeted.key], cell));
    return withAlike(sheeted, written);
  });
}

/** Of rows that say the very same already, undo need not know which are the others. */
function withAlike(sheeted: TableSheet, written: readonly WrittenCell[]): WrittenCell[] {
  const find = rowFinder({ sheets: { [sheeted.key]: sheeted } });
  return written.map((one) => {
    const alike = find(sheeted.key, standingOf(one)).length;
    return alike === 0 ? one : { ...one, alike };
  });
}

/** Writes them; false when something moved. */
export function writeChange({ sheeted, rows }: Change): boolean {
  const column = sheeted.place.columns[NAMES[sheeted.key]]!;
  const blocks = runsDown(rows).map((run) => ({ row: run.row, column, cells: run.cells.map((cell) => [cell]) }));
  return writeChecked(sheeted, blocks);
}

/** The names in the Partners sheet, folded. */
export function listedNames({ sheets }: Workbook): ReadonlySet<string> {
  const { partners } = sheets;
  return new Set(partners?.cells.map((_, at) => nameKey(asText(cellAt(partners, at + 1, 'name')))));
}

/**
 * The cell with one of its names replaced; null when the name is not in it. Other names stay as they are written. `listed`: the folded names of all
 * partners, which tell one name from the next; null where a cell is one name.
 */
export function renamed(cell: string, from: string, to: string, listed: ReadonlySet<string> | null): string | null {
  const key = nameKey(from);
  const parts =
    listed === null
      ? [{ text: cell, from: 0, to: cell.length }]
      : partsOf(cell, (text) => nameKey(text) === key || listed.has(nameKey(text)));
  const hits = parts.filter(({ text }) => nameKey(text) === key);
  if (key === '' || hits.every(({ text }) => text === to)) return null;
  return hits.reduceRight((text, hit) => text.slice(0, hit.from) + to + text.slice(hit.to), cell);
}

/** The old and the new name, when a page sent names that can stand in a cell beside others. */
export function checkedNames(from: unknown, to: unknown): { from: string; to: string } {
  return { from: given.name(from, 'name', LIMITS.name), to: checkedName(to) };
}

/** A name that can stand in a cell beside others. */
export function checkedName(asked: unknown): string {
  const named = given.name(asked, 'name', LIMITS.name);
  return named.includes(';') ? stop('wrong-arguments', 'name') : named;
}
