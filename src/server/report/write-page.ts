import type { ReportKind } from '../../domain/report';
import type { Layout } from '../../workbook/report/layout';
import type { Line, Look, Part } from '../../workbook/report/line';
import { COLUMN_WIDTHS, isLong, isTable, LOOKS, ROW_HEIGHT, SPACE, SPANS } from '../../workbook/report/line';
import { CREDITS } from '../../workbook/report/words/words';
import type { Settings } from '../../workbook/settings/settings';
import type { OtherSheetKey } from '../../workbook/words/words';
import type { Book } from '../sheets/book';
import { columnLetters, markSheet } from '../sheets/book';
import type { Value } from '../sheets/cells';
import { literal } from '../sheets/cells';
import { newSheet } from '../sheets/new-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLUMNS = COLUMN_WIDTHS.length;

/** The sheet of each kind of report. */
export const REPORT_SHEETS = {
  board: 'board-report',
  community: 'community-report',
  internal: 'report-data',
} as const satisfies Readonly<Record<ReportKind, OtherSheetKey>>;

/** The sheet of a report, what is on it, and how many rows the report has there. */
interface ReportSheet {
  readonly sheet: Sheet;
  readonly charts: GoogleAppsScript.Spreadsheet.EmbeddedChart[];
  readonly used: number;
}

/** The report's sheet, made when there is none of ours. */
export function reportSheet(book: Book, kind: ReportKind, settings: Settings): ReportSheet {
  const known = book.otherSheets[REPORT_SHEETS[kind]];
  if (known) {
    if (known.getColumnWidth(1) === FIRST_EDITION.width) {
      // What was written beside that report moves to the right.
      known.insertColumnsAfter(FIRST_EDITION.columns, COLUMNS - FIRST_EDITION.columns);
      setColumns(known);
    }
    return { sheet: known, charts: known.getCharts(), used: usedRows(known.getDataRange().getValues()) };
  }
  const sheet = newSheet(REPORT_SHEETS[kind], settings);
  markSheet(sheet, REPORT_SHEETS[kind]);
  setColumns(sheet);
  sheet.setHiddenGridlines(true);
  const columns = sheet.getRange(`A:${columnLetters(COLUMNS)}`);
  columns.setVerticalAlignment('top');
  return { sheet, charts: [], used: 0 };
}

/** A report of the first edition: the width of its first column, and how many it had. */
const FIRST_EDITION = { width: 260, columns: 7 } as const;

function setColumns(sheet: Sheet): void {
  const [first, ...others] = COLUMN_WIDTHS;
  sheet.setColumnWidth(1, first).setColumnWidths(2, others.length, others[0]!);
}

/**
 * Writes a report over the one that was there. Only our columns are touched, and what a user wrote below the report moves
 * down when it grows. Heights are forced: a row that grew with its text would move the ends of the pages.
 */
export function writeLayout(sheet: Sheet, used: number, page: Layout, note: string): void {
  const missing = page.lines.length - used;
  if (used > 0 && missing > 0) sheet.insertRowsAfter(used, missing);
  const lines = [...page.lines, ...Array.from({ length: Math.max(0, -missing) }, () => SPACE)];
  const whole = sheet.getRange(1, 1, lines.length, COLUMNS);
  if (used > 0) whole.breakApart();
  const grid = lines.map(cellsOf);
  const each = <T>(of: (cell: Cell) => T) => grid.map((cells) => cells.map(of));
  whole
    .setValues(each(({ value }) => value))
    .setFontSizes(each(({ look }) => LOOKS[look].size))
    .setFontWeights(each(({ look }) => (LOOKS[look].bold ? 'bold' : 'normal')))
    .setFontColors(each(({ look }) => LOOKS[look].colour))
    .setBackgrounds(each(({ look }) => LOOKS[look].background))
    .setHorizontalAlignments(each(({ right }) => (right ? 'right' : 'left')))
    .setWraps(each(({ wrap }) => wrap));
  for (const { first, last } of MERGED) {
    for (const { first: row, count, of } of runsOf(lines, (line) => line.some((part) => isMerged(part, first, last)))) {
      if (of) sheet.getRange(row, first, count, last - first + 1).mergeAcross();
    }
  }
  sheet.getRange(1, 1).setNote(note);
  const heights = lines.map((_, at) => page.heights[at] ?? ROW_HEIGHT);
  sheet.setRowHeightsForced(1, lines.length, ROW_HEIGHT);
  for (const { first, count, of } of runsOf(heights, (height) => height)) {
    if (of !== ROW_HEIGHT) sheet.setRowHeightsForced(first, count, of);
  }
}

/** The columns that are merged where a text needs more lines: those of a span, and those that the label of a table in the right half takes. */
const MERGED: readonly { readonly first: number; readonly last: number }[] = [
  ...Object.values(SPANS).map(({ first, last }) => ({ first, last })),
  { first: SPANS.right.first, last: SPANS.right.label },
];

function isMerged(part: Part, first: number, last: number): boolean {
  const span = SPANS[part.span];
  return isLong(part, 0) && span.first === first && (isTable(part) ? span.label : span.last) === last && last > first;
}

/** A cell with its look; numbers and what heads them stand at the right. */
interface Cell {
  readonly value: string | number;
  readonly look: Look;
  readonly right: boolean;
  /** It needs more than one line. What does not runs over the blank cells beside it. */
  readonly wrap: boolean;
}

/** Names come from cells: they are text, whatever they begin with. */
function cellsOf(line: Line): Cell[] {
  const cells: Cell[] = COLUMN_WIDTHS.map(() => ({ value: '', look: 'text', right: false, wrap: false }));
  for (const part of line) {
    const { first, numbers, last } = SPANS[part.span];
    const table = isTable(part);
    for (let column = first; table && part.look === 'head' && column <= last; column += 1) {
      cells[column - 1] = { value: '', look: 'head', right: false, wrap: false };
    }
    part.cells.forEach((cell, at) => {
      const column = at === 0 ? first : numbers + at - 1;
      const value = typeof cell === 'string' ? literal(cell) : cell;
      cells[column - 1] = { value, look: part.look, right: table && at > 0, wrap: isLong(part, at) };
    });
  }
  return cells;
}

/** The rows of the report that is there: to its last line, or all that is filled when somebody deleted that one. */
function usedRows(cells: Value[][]): number {
  const ends = cells.flatMap(([text], index) => (CREDITS.includes(String(text)) ? [index + 1] : []));
  const blank = cells.every((row) => row.every((value) => value === ''));
  return ends.pop() ?? (blank ? 0 : cells.length);
}

/** Neighbours that are alike in something; places from 1. */
function runsOf<L, T>(list: readonly L[], somethingOf: (one: L) => T): { first: number; count: number; of: T }[] {
  const runs: { first: number; count: number; of: T }[] = [];
  list.forEach((one, index) => {
    const of = somethingOf(one);
    const last = runs[runs.length - 1];
    if (last?.of === of) last.count += 1;
    else runs.push({ first: index + 1, count: 1, of });
  });
  return runs;
}
