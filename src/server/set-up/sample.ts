import { SAMPLE_SETS, sampleOf } from '../../workbook/sample/sample';
import { isBlank } from '../../workbook/tables/read';
import { columnKeys } from '../../workbook/tables/table';
import type { TableKey } from '../../workbook/tables/tables';
import { TABLE_KEYS, tables } from '../../workbook/tables/tables';
import type { UpToDate } from '../garden/read-garden';
import type { State } from '../garden/state';
import { keepState } from '../garden/state';
import type { Workbook } from '../garden/workbook';
import { openWorkbook, readWorkbook } from '../garden/workbook';
import { stop } from '../ground/stop';
import { unmarkColumn } from '../sheets/book';
import { today } from '../sheets/cells';
import type { TableSheet } from '../sheets/read';
import { cellAt, columnOf } from '../sheets/read';
import type { Entry } from '../sheets/rows';
import { addRows, dropRows } from '../sheets/rows';
import { writeChecked } from '../sheets/write';
import { addSet, refreshAll, setUpSheets } from './set-up';

type Sample = NonNullable<State['sample']>;

/** Puts the sample garden below whatever is there, with the sets of columns it needs; anew where it broke off. */
export function plantSample(): { done: UpToDate; partners: number; rows: number } | null {
  const { sample } = openWorkbook().state;
  if (sample && !sample.begun) return null;
  setUpSheets();
  const opening = openWorkbook();
  const before = readWorkbook(opening, 'kept');
  const missing = SAMPLE_SETS.filter((set) => !hasSet(before.sheets.partners, set) || !hasSet(before.sheets.log, set));
  const kept = sample ?? { day: today(before.book.timeZone), sets: missing, language: before.settings.language };
  keepState(opening.book, { ...opening.state, sample: { ...kept, begun: true } });
  for (const set of missing) addSet(set);
  if (sample) dropSample(readWorkbook(openWorkbook(), 'kept', TABLE_KEYS), sample);
  const { book, state } = openWorkbook();
  const { sheets, settings, sheetWords } = readWorkbook(openWorkbook(), 'kept');
  const { partners, log } = sampleOf(kept.day, kept.language ?? settings.language);
  addRows(sheets.partners ?? stop('missing-sheet', sheetWords.sheets.partners), partners, true);
  addRows(sheets.log ?? stop('missing-sheet', sheetWords.sheets.log), log, true);
  const { begun: _, ...planted } = kept;
  keepState(book, { ...state, sample: planted });
  return { done: refreshAll(), partners: partners.length, rows: log.length };
}

/** Takes the rows of the sample away that nobody changed, and the columns it brought along where they are blank now. */
export function clearSample(): { done: UpToDate; removed: number; left: number } | null {
  const opening = openWorkbook();
  const { sample } = opening.state;
  if (sample === null) return null;
  const { removed, left } = dropSample(readWorkbook(opening, 'kept', TABLE_KEYS), sample);
  keepState(opening.book, { ...opening.state, columns: {} });
  dropBlankColumns(sample.sets);
  const last = openWorkbook();
  keepState(last.book, { ...last.state, sample: null });
  return { done: refreshAll(), removed, left };
}

/** Deletes the sample's rows that nobody changed; how many, and how many were changed or are not there. */
function dropSample(
  { sheets, settings }: Workbook,
  { day, begun, language }: Sample,
): { removed: number; left: number } {
  const { partners, log } = sampleOf(day, language ?? settings.language);
  let removed = 0;
  for (const [sheeted, entries] of [
    [sheets.partners, partners],
    [sheets.log, log],
  ] as const) {
    const rows = sheeted ? rowsSaying(sheeted, entries, begun) : [];
    if (sheeted) dropRows(sheeted, rows);
    removed += rows.length;
  }
  return { removed, left: partners.length + log.length - removed };
}

/** Whether its columns are there, and finished: headings come last. */
function hasSet(sheeted: TableSheet | undefined, set: string): boolean {
  if (!sheeted) return false;
  const { key, place } = sheeted;
  return columnKeys(tables[key], set).every((column) => !isBlank(cellAt(sheeted, place.headingRow, column)));
}

/**
 * The rows (from 1) that say what an entry says, in the columns that the sheet has, and nothing else: each entry takes one. `half`: of which not all may
 * have been written.
 */
function rowsSaying(sheeted: TableSheet, entries: readonly Entry[], half = false): number[] {
  const { place } = sheeted;
  const all: readonly string[] = columnKeys(tables[sheeted.key]);
  const keys = all.filter((key) => kindOf(sheeted.key, key) !== 'computed' && key in place.columns);
  const known = new Set(all.map((key) => columnOf(sheeted, key)));
  const saysMore = (row: number) =>
    sheeted.cells[row - 1]!.some((cell, at) => !known.has(at + 1) && !isBlank(cell)) ||
    (sheeted.formulas?.[row - 1] ?? []).some((formula) => formula !== '');
  const named = sheeted.key === 'partners' ? 'name' : 'partner';
  const wanted = [...entries];
  const rows: number[] = [];
  for (let row = sheeted.place.headingRow + 1; row <= sheeted.cells.length; row += 1) {
    const says = (entry: Entry) => (key: string) => {
      const cell = cellAt(sheeted, row, key);
      return JSON.stringify(cell) === JSON.stringify(entry[key] ?? '') || (half && key !== named && isBlank(cell));
    };
    if (saysMore(row)) continue;
    const at = wanted.findIndex((entry) => keys.every(says(entry)));
    if (at < 0) continue;
    wanted.splice(at, 1);
    rows.push(row);
  }
  return rows;
}

/** Columns that are blank but for our heading are ours no more; blank they stay, deleting them goes by place, and could take somebody else's. */
function dropBlankColumns(sets: readonly string[]): void {
  const { sheets } = readWorkbook(openWorkbook(), 'kept', TABLE_KEYS);
  for (const sheeted of Object.values(sheets)) {
    const { place, cells, key } = sheeted;
    const blank = sets
      .flatMap((set) => columnKeys(tables[key], set))
      .filter((column) => column in place.columns)
      .filter((column) => cells.every((_, at) => at < place.headingRow || isBlank(cellAt(sheeted, at + 1, column))));
    const blocks = blank.map((column) => ({ row: place.headingRow, column: place.columns[column]!, cells: [['']] }));
    if (!writeChecked(sheeted, blocks)) stop('rows-moving');
    for (const column of blank) unmarkColumn(key, column);
  }
}

function kindOf(key: TableKey, column: string): string {
  return (tables[key].columns as Readonly<Record<string, { kind: string }>>)[column]!.kind;
}
