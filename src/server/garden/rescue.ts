import { STAGES, TIERS } from '../../domain/lists';
import { wordIn } from '../../domain/words/recognise';
import type { Settings } from '../../workbook/settings/settings';
import { EVIDENCE } from '../../workbook/tables/evidence';
import { asText, isBlank } from '../../workbook/tables/read';
import type { Table } from '../../workbook/tables/table';
import { computedKeys, tables } from '../../workbook/tables/tables';
import { headingIn } from '../../workbook/words/headings';
import { stop } from '../ground/stop';
import type { Book } from '../sheets/book';
import { columnLetters } from '../sheets/book';
import type { TableSheet } from '../sheets/read';
import { cellAt, columnOf } from '../sheets/read';
import type { State } from './state';

/*
 * What people do to a sheet that takes away what the computing stands on: delete a column or the row of headings, sort the headings in among the rows,
 * cut a column and paste it elsewhere, clear all names. Nothing is computed, and nothing of ours made blank, from what is left.
 */

/** What was read, and what is kept with the file. */
interface Known {
  readonly book: Book;
  readonly state: State;
  readonly settings: Settings;
}

/** Where a heading of a marked column is gone: which, and the column that bears it now (0: none). */
export interface GoneHeading {
  readonly column: string;
  readonly heading: string;
  readonly now: number;
}

/** Stops with a sentence where a table has lost what its answer would be made of. `known`: its columns when it was last up to date. */
export function refuseRuins(workbook: Known, sheeted: TableSheet, known: readonly string[]): void {
  const { key, place } = sheeted;
  refuseBeyondRepair(workbook, sheeted, known);
  const name = place.sheet.getName();
  const gone = (EVIDENCE[key] as readonly string[]).find(
    (column) => known.includes(column) && place.columns[column] === undefined,
  );
  if (gone !== undefined) stop('missing-column', headingKnown(workbook, key, gone));
  const [cut] = headingsCut(workbook, sheeted, known);
  if (cut) {
    const at = columnLetters(place.columns[cut.column]!);
    if (cut.now > 0) stop('column-cut', `“${cut.heading}”, ${name}, ${at} → ${columnLetters(cut.now)}`);
    stop('heading-gone', `“${cut.heading}”, ${name}, ${at}${place.headingRow}`);
  }
}

/** The same for what set-up cannot put back: whose rows they are, and what the columns are. */
export function refuseBeyondRepair(workbook: Known, sheeted: TableSheet, known: readonly string[]): void {
  const { key, place } = sheeted;
  const name = NAMES[key];
  if (headingsGone(sheeted)) stop('headings-gone', place.sheet.getName());
  const held = sheeted.cells.slice(place.headingRow).some((line) => !line.every(isBlank));
  if (held && known.includes(name) && place.columns[name] === undefined)
    stop('name-gone', headingKnown(workbook, key, name));
  if (key === 'partners' && namesGone(sheeted)) stop('names-cleared', headingKnown(workbook, key, name));
}

/** Without which column the rows of a table are nobody's. */
const NAMES = { partners: 'name', log: 'date', projects: 'name' } as const;

/** What a column was headed by when it was last up to date. */
export function headingKnown(
  { state, settings }: Pick<Known, 'state' | 'settings'>,
  key: TableSheet['key'],
  column: string,
): string {
  return state.headings[key]?.[column] ?? headingIn(settings.language, key, column);
}

/** The row of headings is an entry: it was deleted, or sorted in among the rows. */
function headingsGone(sheeted: TableSheet): boolean {
  const { key, place, cells } = sheeted;
  const heading = (column: string) => cells[place.headingRow - 1]?.[columnOf(sheeted, column) - 1] ?? '';
  const says = (column: string, words: readonly string[]) => wordIn(words, asText(heading(column))) !== undefined;
  const isDate = (column: string) => (tables[key] as Table).columns[column]?.kind === 'date';
  const ours: readonly string[] = computedKeys(key);
  return (
    (ours.includes('stage') && says('stage', STAGES)) ||
    (ours.includes('tier') && says('tier', TIERS)) ||
    Object.keys(place.columns).some((column) => isDate(column) && typeof heading(column) === 'object')
  );
}

/** The columns of evidence over which the heading is blank now. */
export function headingsCut(workbook: Known, sheeted: TableSheet, known: readonly string[]): GoneHeading[] {
  const { key, place, cells } = sheeted;
  const headings = (cells[place.headingRow - 1] ?? []).map(asText);
  const marked = Object.values(workbook.book.places[key]?.columns ?? {});
  return (EVIDENCE[key] as readonly string[]).flatMap((column): GoneHeading[] => {
    const at = workbook.book.places[key]?.columns[column];
    if (at === undefined || !known.includes(column) || (headings[at - 1] ?? '') !== '') return [];
    const heading = headingKnown(workbook, key, column);
    const now = headings.findIndex((one, index) => one.slice(0, 40) === heading && !marked.includes(index + 1)) + 1;
    return [{ column, heading, now }];
  });
}

/** No row has a name, and our columns speak of partners that had. */
function namesGone(sheeted: TableSheet): boolean {
  const rows = Array.from(
    { length: sheeted.cells.length - sheeted.place.headingRow },
    (_, at) => sheeted.place.headingRow + 1 + at,
  );
  return (
    rows.every((row) => isBlank(cellAt(sheeted, row, 'name'))) &&
    rows.some((row) => !isBlank(cellAt(sheeted, row, 'stage')))
  );
}
