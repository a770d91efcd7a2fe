import type { Day } from '../../domain/day';
import type { Garden } from '../../domain/garden';
import type { TableKey } from '../../workbook/tables/tables';
import { computedKeys, TABLE_KEYS, tables } from '../../workbook/tables/tables';
import { retry } from '../ground/retry';
import { stop } from '../ground/stop';
import { markColumn } from '../sheets/book';
import { today } from '../sheets/cells';
import { mergedCells } from '../sheets/merged-cells';
import type { Headings } from '../sheets/read';
import { theirHeadings } from '../sheets/read';
import { writeChecked } from '../sheets/write';
import type { Only } from './computed-columns';
import { computedPartners, computedProjects, differences } from './computed-columns';
import { migrate } from './migrate';
import type { UpToDate } from './read-garden';
import { gardenFrom } from './read-garden';
import { colour } from './stage-colours';
import type { State } from './state';
import { keepState } from './state';
import type { Opening, Workbook } from './workbook';
import { openWorkbook, readWorkbook, requireColumns } from './workbook';

/** The tables with columns of ours that are computed. */
const COMPUTED = TABLE_KEYS.filter((key) => computedKeys(key).length > 0);

/** What one reading and writing came to; `moved`: the table in which rows or columns moved meanwhile. */
interface Pass extends UpToDate {
  readonly moved: TableKey | null;
}

/**
 * Brings all our columns up to date: reads each sheet once, writes whole spans, and only where something differs. `asOf`: the day to look at;
 * today when absent.
 */
export function recompute(
  { asOf }: { readonly asOf?: Day | undefined } = {},
  opening: Opening = openWorkbook(),
): UpToDate {
  return untilStill(migrate(opening), (opened) => {
    const workbook = readWorkbook(opened, 'read', COMPUTED);
    requireColumns(workbook);
    const { garden, cellChecks } = gardenFrom(workbook, asOf ?? today(workbook.book.timeZone));
    const written = writeComputed(workbook, garden);
    const { language, style } = opened.state.settings;
    if (workbook.settings.language !== language || workbook.settings.style !== style) colour(workbook);
    keepState(workbook.book, { ...opened.state, settings: workbook.settings, ...found(workbook) });
    return { workbook, garden, cellChecks, ...written };
  });
}

/**
 * Reads and writes until nothing moved in between, three times at most; then our columns are made blank where they stand, and it stops
 * with `rows-moving`.
 */
export function untilStill(opening: Opening, pass: (opened: Opening) => Pass): UpToDate {
  let rows = 0;
  let moved: TableKey | null = null;
  return retry(
    opening,
    (opened) => {
      const done = pass(opened);
      rows += done.rows;
      moved = done.moved;
      if (!done.moved) return { done: { ...done, rows } };
      const place = done.workbook.book.places[done.moved];
      const merged = place ? mergedCells([place]) : '';
      // The other rows are right.
      if (merged !== '') stop('merged-cells', merged);
      return { again: openWorkbook() };
    },
    3,
    () => {
      if (moved) clearComputed(moved);
    },
  );
}

/** Writes where our columns differ from what they should say; `only`: rows of Partners that can have changed, else everything. */
export function writeComputed({ sheets, words }: Workbook, garden: Garden, only?: Only): Pick<Pass, 'rows' | 'moved'> {
  const { partners, projects } = sheets;
  const wanted = [
    ...(partners ? [{ sheeted: partners, computed: computedPartners(garden, words, only) }] : []),
    ...(projects && !only ? [{ sheeted: projects, computed: computedProjects(garden, words) }] : []),
  ];
  let rows = 0;
  let moved: TableKey | null = null;
  for (const { sheeted, computed } of wanted) {
    const { blocks, rows: count } = differences(sheeted, computed, only);
    if (blocks.length > 0 && !writeChecked(sheeted, blocks, true)) moved = sheeted.key;
    rows += count;
  }
  return { rows, moved };
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
