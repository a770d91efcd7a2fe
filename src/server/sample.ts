import { isBlank } from '../workbook/read';
import { SAMPLE_SETS, sampleOf } from '../workbook/sample/sample';
import { columnKeys } from '../workbook/table';
import type { TableKey } from '../workbook/tables';
import { tables } from '../workbook/tables';
import { today } from './cells';
import type { UpToDate } from './compute';
import type { Sheeted } from './grid';
import { cellAt } from './grid';
import type { Entry } from './rows';
import { addRows } from './rows';
import { addSet, settle, setUpSheets } from './set-up';
import { keepState } from './state';
import { openWorkbook, readWorkbook } from './workbook';

/** Puts the sample garden below whatever is there, with the sets of columns it needs. */
export function plantSample(): { done: UpToDate; partners: number; rows: number } | null {
  if (openWorkbook().state.sample !== null) return null;
  setUpSheets();
  const before = readWorkbook(openWorkbook(), 'kept');
  const missing = SAMPLE_SETS.filter(
    (set) => !hasSet(before.sheets.partners!, set) || !hasSet(before.sheets.log!, set),
  );
  for (const set of missing) addSet(set);
  const opening = openWorkbook();
  const workbook = readWorkbook(opening, 'kept');
  const day = today(workbook.book.timeZone);
  const { partners, log } = sampleOf(day, workbook.settings.language);
  addRows(workbook.sheets.partners!, partners, true);
  addRows(workbook.sheets.log!, log, true);
  keepState(opening.book, { ...opening.state, sample: { day, sets: missing } });
  return { done: settle(), partners: partners.length, rows: log.length };
}

/** Takes the rows of the sample away that nobody changed, and the columns it brought along where they are blank now. */
export function clearSample(): { done: UpToDate; removed: number; left: number } | null {
  const opening = openWorkbook();
  const { sample } = opening.state;
  if (sample === null) return null;
  const workbook = readWorkbook(opening, 'kept');
  const { partners, log } = sampleOf(sample.day, workbook.settings.language);
  let removed = 0;
  for (const [sheeted, entries] of [
    [workbook.sheets.partners, partners],
    [workbook.sheets.log, log],
  ] as const) {
    if (sheeted) removed += dropRows(sheeted, rowsSaying(sheeted, entries));
  }
  keepState(opening.book, { ...opening.state, sample: null, columns: {} });
  dropBlankColumns(sample.sets);
  return { done: settle(), removed, left: partners.length + log.length - removed };
}

function hasSet({ key, place }: Sheeted, set: string): boolean {
  return columnKeys(tables[key], set).every((column) => column in place.columns);
}

/** The rows (from 1) that say exactly what an entry says: each entry takes one. */
function rowsSaying(sheeted: Sheeted, entries: readonly Entry[]): number[] {
  const keys = columnKeys(tables[sheeted.key]).filter((key) => kindOf(sheeted.key, key) !== 'computed');
  const wanted = entries.map((entry) => JSON.stringify(keys.map((key) => entry[key] ?? '')));
  const rows: number[] = [];
  for (let row = sheeted.place.headingRow + 1; row <= sheeted.cells.length; row += 1) {
    const at = wanted.indexOf(JSON.stringify(keys.map((key) => cellAt(sheeted, row, key))));
    if (at < 0) continue;
    wanted.splice(at, 1);
    rows.push(row);
  }
  return rows;
}

/** Deletes rows in runs, from the bottom; one row is always left below the headings. */
function dropRows({ place }: Sheeted, rows: readonly number[]): number {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  const left = place.sheet.getMaxRows() - place.headingRow - rows.length;
  if (left < 1) place.sheet.insertRowsAfter(place.sheet.getMaxRows(), 1 - left);
  for (const { first, count } of runs.reverse()) place.sheet.deleteRows(first, count);
  return rows.length;
}

function dropBlankColumns(sets: readonly string[]): void {
  const { sheets } = readWorkbook(openWorkbook(), 'kept');
  for (const sheeted of Object.values(sheets)) {
    const blank = sets
      .flatMap((set) => columnKeys(tables[sheeted.key], set))
      .filter((column) => column in sheeted.place.columns)
      .filter((column) =>
        sheeted.cells
          .slice(sheeted.place.headingRow)
          .every((_, index) => isBlank(cellAt(sheeted, sheeted.place.headingRow + 1 + index, column))),
      )
      .map((column) => sheeted.place.columns[column]!)
      .sort((a, b) => b - a);
    for (const column of blank) sheeted.place.sheet.deleteColumn(column);
  }
}

function kindOf(key: TableKey, column: string): string {
  return (tables[key].columns as Readonly<Record<string, { kind: string }>>)[column]!.kind;
}
