import { isBlank } from '../workbook/read';
import { SAMPLE_SETS, sampleOf } from '../workbook/sample/sample';
import { columnKeys } from '../workbook/table';
import type { TableKey } from '../workbook/tables';
import { tables } from '../workbook/tables';
import { unmarkColumn } from './book';
import { today } from './cells';
import type { UpToDate } from './compute';
import type { Sheeted } from './grid';
import { cellAt } from './grid';
import { land } from './landing';
import type { Entry } from './rows';
import { addRows, dropRows } from './rows';
import { addSet, settle, setUpSheets } from './set-up';
import { keepState } from './state';
import { stop } from './trouble';
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
    const rows = sheeted ? rowsSaying(sheeted, entries) : [];
    if (sheeted) dropRows(sheeted, rows);
    removed += rows.length;
  }
  keepState(opening.book, { ...opening.state, columns: {} });
  dropBlankColumns(sample.sets);
  const last = openWorkbook();
  keepState(last.book, { ...last.state, sample: null });
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

/** Columns that are blank but for our heading are ours no more; blank they stay, deleting them goes by place, and could take somebody else's. */
function dropBlankColumns(sets: readonly string[]): void {
  const { sheets } = readWorkbook(openWorkbook(), 'kept');
  for (const sheeted of Object.values(sheets)) {
    const { place, cells, key } = sheeted;
    const blank = sets
      .flatMap((set) => columnKeys(tables[key], set))
      .filter((column) => column in place.columns)
      .filter((column) => cells.every((_, at) => at < place.headingRow || isBlank(cellAt(sheeted, at + 1, column))));
    const blocks = blank.map((column) => ({ row: place.headingRow, column: place.columns[column]!, cells: [['']] }));
    if (!land(sheeted, blocks, place.sheet.getDataRange().getFormulas())) stop('rows-moving');
    for (const column of blank) unmarkColumn(key, column);
  }
}

function kindOf(key: TableKey, column: string): string {
  return (tables[key].columns as Readonly<Record<string, { kind: string }>>)[column]!.kind;
}
