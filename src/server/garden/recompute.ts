import type { Day } from '../../domain/day';
import type { Garden } from '../../domain/garden';
import type { TableKey } from '../../workbook/tables/tables';
import { computedKeys, TABLE_KEYS, tables } from '../../workbook/tables/tables';
import { markColumn } from '../sheets/book';
import { today } from '../sheets/cells';
import { mergedCells } from '../sheets/merged-cells';
import type { Headings, TableSheet } from '../sheets/read';
import { theirHeadings } from '../sheets/read';
import type { Block } from '../sheets/write';
import { writeChecked } from '../sheets/write';
import { stop } from '../stop';
import type { Only } from './computed-columns';
import { computedPartners, computedProjects, differences } from './computed-columns';
import { migrate } from './migrate';
import type { UpToDate } from './read-garden';
import { gardenFrom } from './read-garden';
import type { State } from './state';
import { keepState } from './state';
import type { Opening, Workbook } from './workbook';
import { openWorkbook, readWorkbook, requireColumns } from './workbook';

export interface RecomputeOptions {
  /** The day to look at; today when absent. */
  readonly asOf?: Day | undefined;
  /** Rows of Partners that an edit can have changed; everything when absent. */
  readonly only?: (workbook: Workbook, garden: Garden) => Only | null | 'everything';
  readonly settings?: 'kept' | 'read';
}

/** Somebody may sort between our reading and our writing; then the rows are written anew, so many times. */
const MAX_TRIES = 3;

/** The tables with columns of ours that are computed. */
const COMPUTED = TABLE_KEYS.filter((key) => computedKeys(key).length > 0);

/**
 * Brings our columns up to date: reads each sheet once, writes whole spans, and only where something differs. Afterwards the names are
 * looked at again; when rows or columns have moved meanwhile, it starts anew, and at last takes back and stops with `rows-moving`.
 */
export function recompute(wish: RecomputeOptions = {}, opening: Opening = openWorkbook()): UpToDate {
  let rows = 0;
  // An edit has no call to spare: the next opening of the sidebar does it.
  let opened = wish.only ? opening : migrate(opening);
  for (let tries = 1; ; tries += 1) {
    const done = recomputeOnce(opened, wish);
    rows += done.rows;
    if (!done.moved) return { ...done, rows };
    const place = done.workbook.book.places[done.moved];
    const merged = place ? mergedCells([place]) : '';
    // The other rows are right.
    if (merged !== '') stop('merged-cells', merged);
    if (tries === MAX_TRIES) {
      clearComputed(done.moved);
      stop('rows-moving');
    }
    opened = openWorkbook();
  }
}

function recomputeOnce(opening: Opening, wish: RecomputeOptions): UpToDate & { moved: TableKey | null } {
  // An edit has no call to spare for the formulas of cells that a moving column may put in its way.
  const workbook = readWorkbook(opening, wish.settings, wish.only ? [] : COMPUTED);
  const partners = requireColumns(workbook);
  const { garden, cellChecks } = gardenFrom(workbook, wish.asOf ?? today(workbook.book.timeZone));
  const wanted = wish.only?.(workbook, garden) ?? (wish.only ? null : 'everything');
  let rows = 0;
  let moved: TableKey | null = null;
  const bring = (sheeted: TableSheet, { blocks, rows: count }: { blocks: Block[]; rows: number }) => {
    if (blocks.length === 0) return;
    if (!writeChecked(sheeted, blocks, true)) moved = sheeted.key;
    rows += count;
  };
  if (wanted !== null) {
    const only = wanted === 'everything' ? undefined : wanted;
    bring(partners, differences(partners, computedPartners(garden, workbook.words, only), only));
    const { projects } = workbook.sheets;
    if (projects && !only) bring(projects, differences(projects, computedProjects(garden, workbook.words)));
  }
  if (!wish.only) keepState(workbook.book, { ...opening.state, settings: workbook.settings, ...found(workbook) });
  return { workbook, garden, cellChecks, rows, moved };
}

/** Marks the columns that bear one of our headings; the user's columns that are there, and headings that are not ours, by table. */
function found({ book, sheets }: Workbook): Pick<State, 'columns' | 'headings'> {
  const columns: Partial<Record<TableKey, readonly string[]>> = {};
  const headings: Partial<Record<TableKey, Headings>> = {};
  for (const sheeted of Object.values(sheets)) {
    const { key, place } = sheeted;
    headings[key] = theirHeadings(sheeted, place);
    for (const [column, at] of Object.entries(place.columns)) {
      if (book.places[key]!.columns[column] === undefined) markColumn(place.sheet, at, tables[key], column);
    }
    const ours = computedKeys(key);
    columns[key] = Object.keys(place.columns)
      .filter((column) => !ours.includes(column))
      .sort();
  }
  return { columns, headings };
}

/** Blanks are never wrong: our columns become blank where they stand now. */
function clearComputed(key: TableKey): void {
  const workbook = readWorkbook(openWorkbook(), 'kept', [key]);
  const sheeted = workbook.sheets[key];
  if (sheeted) writeChecked(sheeted, differences(sheeted, new Map()).blocks);
}
