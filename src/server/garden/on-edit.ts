import { dayNumber } from '../../domain/day';
import type { Garden } from '../../domain/garden';
import { mostOf } from '../../domain/most';
import { EVIDENCE } from '../../workbook/tables/evidence';
import type { Table } from '../../workbook/tables/table';
import type { TableKey } from '../../workbook/tables/tables';
import { TABLE_KEYS, tables } from '../../workbook/tables/tables';
import { today } from '../sheets/cells';
import type { TableSheet } from '../sheets/read';
import { cellAt } from '../sheets/read';
import type { Only } from './computed-columns';
import type { UpToDate } from './read-garden';
import { gardenFrom } from './read-garden';
import { recompute, untilStill, writeComputed } from './recompute';
import type { Opening, Workbook } from './workbook';
import { openWorkbook, readWorkbook, requireColumns } from './workbook';

type OnEdit = GoogleAppsScript.Events.SheetsOnEdit;

/** Where an edit took place. Rows and columns from 1. */
interface Edited {
  readonly row: number;
  readonly lastRow: number;
  readonly column: number;
  readonly lastColumn: number;
  /** What the cell held before, as text; null when that is not known. */
  readonly before: string | null;
  /** What was typed, as text. */
  readonly typed: string;
}

/** The simple trigger: recomputes what the edit can have changed; null when it cannot have changed anything. */
export function recomputeAfterEdit(event: OnEdit): UpToDate | null {
  const opening = openWorkbook();
  const sheetId = event.range.getSheet().getSheetId();
  const edited = editedBy(event);
  if (opening.book.otherSheets['settings']?.getSheetId() === sheetId) {
    const done = recompute({}, opening);
    const unusable = done.workbook.unusable.map(done.workbook.sheetWords.messages.settingUnusable);
    if (unusable.length > 0) opening.book.file.toast(unusable.join(' '), '', 15);
    return done;
  }
  if (opening.book.moreLogs.some(({ sheet }) => sheet.getSheetId() === sheetId)) return recompute({}, opening);
  const key = TABLE_KEYS.find((one) => opening.book.places[one]?.sheet.getSheetId() === sheetId);
  if (!key) return null;
  // A filter may have been sorted by, and have left our columns beside the wrong partners.
  if (!matters(opening, key, edited) && !opening.book.places[key]?.sheet.getFilter()) return null;
  // There is no call to spare for the Settings sheet, a newer schema or formulas: opening the spreadsheet or the sidebar reads them.
  return untilStill(opening, (opened) => {
    const workbook = readWorkbook(opened, 'kept');
    requireColumns(workbook);
    const { garden, cellChecks } = gardenFrom(workbook, today(workbook.book.timeZone));
    const rows = reach(workbook, garden, key, edited);
    const written =
      rows === null
        ? { rows: 0, moved: null }
        : writeComputed(workbook, garden, rows === 'everything' ? undefined : rows);
    return { workbook, garden, cellChecks, ...written };
  });
}

function editedBy({ range, value, oldValue }: OnEdit): Edited {
  // The plain numbers on the range of an event are undocumented (platform.md, Triggers).
  const plain = range as unknown as Partial<Record<'rowStart' | 'rowEnd' | 'columnStart' | 'columnEnd', number>>;
  const row = plain.rowStart ?? range.getRow();
  const lastRow = plain.rowEnd ?? range.getLastRow();
  const column = plain.columnStart ?? range.getColumn();
  const lastColumn = plain.columnEnd ?? range.getLastColumn();
  const known = row === lastRow && column === lastColumn && (value !== undefined || oldValue !== undefined);
  return {
    row,
    lastRow,
    column,
    lastColumn,
    before: known ? String(oldValue ?? '') : null,
    typed: String(value ?? ''),
  };
}

/** Whether a column of evidence, one of ours, or the headings were touched. */
function matters({ book }: Opening, key: TableKey, { row, column, lastColumn }: Edited): boolean {
  const place = book.places[key]!;
  if (row <= place.headingRow) return true;
  const touched = Object.entries(place.columns).filter(([, at]) => at >= column && at <= lastColumn);
  const table: Table = tables[key];
  return touched.some(
    ([name]) => (EVIDENCE[key] as readonly string[]).includes(name) || table.columns[name]?.kind === 'computed',
  );
}

/** Up to so many partners every edit puts all rows right: all cells are read anyway, and only differences are written. */
const MAX_ALL = 2000;

/** The rows of Partners that may say something else now. */
function reach(workbook: Workbook, garden: Garden, key: TableKey, edited: Edited): Only | null | 'everything' {
  const sheeted = workbook.sheets[key];
  if (garden.rows.partners.length <= MAX_ALL) return 'everything';
  if (
    !sheeted ||
    edited.row <= sheeted.place.headingRow ||
    edited.before === null ||
    key === 'projects' ||
    !stillSays(sheeted, edited)
  ) {
    return 'everything';
  }
  if (key === 'partners') return { from: edited.row, to: edited.lastRow };
  const columnOf = (name: string) => sheeted.place.columns[name] === edited.column;
  const project = cellAt(sheeted, edited.row, 'project');
  if (project !== '' || columnOf('project')) return 'everything';
  const named = [String(cellAt(sheeted, edited.row, 'partner')), columnOf('partner') ? edited.before : ''];
  const rows = named.flatMap((text) => garden.partners.mentioned(text).known.map((partner) => partner.row));
  return rows.length === 0 ? null : { from: -mostOf(rows, (row) => -row, -Infinity), to: mostOf(rows, (row) => row) };
}

/** Whether what was typed still stands there: somebody may have sorted since. Google gives a day as its number. */
function stillSays({ cells }: TableSheet, { row, column, typed }: Edited): boolean {
  const cell = cells[row - 1]?.[column - 1] ?? '';
  if (typeof cell === 'object') return dayNumber(cell.date) - dayNumber('1899-12-30') === Math.floor(Number(typed));
  return typeof cell === 'boolean' || String(cell) === typed;
}
