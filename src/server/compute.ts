import type { Check } from '../domain/check';
import type { Day } from '../domain/day';
import type { Garden } from '../domain/garden';
import { gardenOf } from '../domain/garden';
import type { TableKey } from '../workbook/tables';
import { TABLE_KEYS, tables } from '../workbook/tables';
import { markColumn } from './book';
import { today } from './cells';
import type { Block, Only } from './computed';
import { computedKeys, computedPartners, computedProjects, differences } from './computed';
import type { Headings, Sheeted } from './grid';
import { theirHeadings } from './grid';
import { land } from './landing';
import { mergedCells } from './merged';
import { migrated } from './migrate';
import type { State } from './state';
import { keepState } from './state';
import { stop } from './trouble';
import type { Opening, Workbook } from './workbook';
import { openWorkbook, readWorkbook, refuseGaps, understood } from './workbook';

/** What bringing the sheets up to date came to. */
export interface UpToDate {
  readonly workbook: Workbook;
  readonly garden: Garden;
  /** What the reader could not understand. */
  readonly cellChecks: readonly Check[];
  /** Rows that were rewritten. */
  readonly rows: number;
}

export interface Wish {
  /** The day to look at; today when absent. */
  readonly asOf?: Day | undefined;
  /** Rows of Partners that an edit can have changed; everything when absent. */
  readonly only?: (workbook: Workbook, garden: Garden) => Only | null | 'everything';
  readonly settings?: 'kept' | 'read';
}

/** Somebody may sort between our reading and our writing; then the rows are written anew, so many times. */
const TRIES = 3;

/** The tables with columns of ours that are computed. */
const COMPUTED = TABLE_KEYS.filter((key) => computedKeys(key).length > 0);

/**
 * Brings our columns up to date: reads each sheet once, writes whole spans, and only where something differs. Afterwards the names are
 * looked at again; when rows or columns have moved meanwhile, it starts anew, and at last takes back and stops with `rows-moving`.
 */
export function bringUpToDate(wish: Wish = {}, opening: Opening = openWorkbook()): UpToDate {
  let rows = 0;
  // An edit has no call to spare: the next opening of the sidebar does it.
  let opened = wish.only ? opening : migrated(opening);
  for (let tries = 1; ; tries += 1) {
    const done = once(opened, wish);
    rows += done.rows;
    if (!done.moved) return { ...done, rows };
    const place = done.workbook.book.places[done.moved];
    const merged = place ? mergedCells([place]) : '';
    // The other rows are right.
    if (merged !== '') stop('merged-cells', merged);
    if (tries === TRIES) {
      takeBack(done.moved);
      stop('rows-moving');
    }
    opened = openWorkbook();
  }
}

/** The garden of a workbook that has been read; writes nothing. */
export function gardenFrom(workbook: Workbook, asOf: Day): { garden: Garden; cellChecks: readonly Check[] } {
  const { rows, checks } = understood(workbook, asOf);
  return { garden: gardenOf(rows, asOf, workbook.settings.windows), cellChecks: checks };
}

function once(opening: Opening, wish: Wish): UpToDate & { moved: TableKey | null } {
  // An edit has no call to spare for the formulas of cells that a moving column may put in its way.
  const workbook = readWorkbook(opening, wish.settings, wish.only ? [] : COMPUTED);
  const partners = refuseGaps(workbook);
  const { garden, cellChecks } = gardenFrom(workbook, wish.asOf ?? today(workbook.book.timeZone));
  const wanted = wish.only?.(workbook, garden) ?? (wish.only ? null : 'everything');
  let rows = 0;
  let moved: TableKey | null = null;
  const bring = (sheeted: Sheeted, { blocks, rows: count }: { blocks: Block[]; rows: number }) => {
    if (blocks.length === 0) return;
    if (!land(sheeted, blocks, true)) moved = sheeted.key;
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
function takeBack(key: TableKey): void {
  const workbook = readWorkbook(openWorkbook(), 'kept', [key]);
  const sheeted = workbook.sheets[key];
  if (sheeted) land(sheeted, differences(sheeted, new Map()).blocks);
}
