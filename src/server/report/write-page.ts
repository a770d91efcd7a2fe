import type { ReportKind } from '../../domain/report';
import type { Layout, Line, Look } from '../../workbook/report/layout';
import { COLUMN_WIDTHS, heightOf, LOOKS, ROW_HEIGHT, SPACE } from '../../workbook/report/layout';
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
  if (known) return { sheet: known, charts: known.getCharts(), used: usedRows(known.getDataRange().getValues()) };
  const sheet = newSheet(REPORT_SHEETS[kind], settings);
  markSheet(sheet, REPORT_SHEETS[kind]);
  sheet.setColumnWidth(1, COLUMN_WIDTHS[0]);
  sheet.setHiddenGridlines(true);
  sheet.getRange(`A:${columnLetters(COLUMNS)}`).setWrap(true);
  // Headings stand above their numbers. What takes the whole width begins in A.
  sheet.getRange(`B:${columnLetters(COLUMNS)}`).setHorizontalAlignment('right');
  return { sheet, charts: [], used: 0 };
}

/**
 * Writes a report over the one that was there. Only our columns are touched, and what a user wrote below the report moves
 * down when it grows.
 */
export function writeLayout(sheet: Sheet, used: number, page: Layout): void {
  const missing = page.lines.length - used;
  if (used > 0 && missing > 0) sheet.insertRowsAfter(used, missing);
  const lines = [...page.lines, ...Array.from({ length: Math.max(0, -missing) }, () => SPACE)];
  const whole = sheet.getRange(1, 1, lines.length, COLUMNS);
  if (used > 0) whole.breakApart();
  const looks = lines.map(({ look }) => LOOKS[look]);
  const each = <T>(of: (look: (typeof LOOKS)[Look]) => T) => looks.map((look) => COLUMN_WIDTHS.map(() => of(look)));
  whole
    .setValues(lines.map(valuesOf))
    .setFontSizes(each(({ size }) => size))
    .setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontColors(each(({ colour }) => colour))
    .setBackgrounds(each(({ background }) => background));
  for (const { first, count, of } of runsOf(lines, ({ look }) => LOOKS[look].across)) {
    if (of) sheet.getRange(first, 1, count, COLUMNS).mergeAcross();
  }
  if (used > 0) sheet.setRowHeights(1, lines.length, ROW_HEIGHT);
  for (const { first, count, of } of runsOf(lines, heightOf)) {
    if (of !== ROW_HEIGHT) sheet.setRowHeights(first, count, of);
  }
}

/** The rows of the report that is there: to its last line, or all that is filled when somebody deleted that one. */
function usedRows(cells: Value[][]): number {
  const ends = cells.flatMap(([text], index) => (CREDITS.includes(String(text)) ? [index + 1] : []));
  const blank = cells.every((row) => row.every((value) => value === ''));
  return ends.pop() ?? (blank ? 0 : cells.length);
}

/** Names come from cells: they are text, whatever they begin with. */
function valuesOf({ cells }: Line): (string | number)[] {
  return COLUMN_WIDTHS.map((_, at) => {
    const cell = cells[at] ?? '';
    return typeof cell === 'string' ? literal(cell) : cell;
  });
}

/** Neighbouring lines that are alike in something; rows from 1. */
function runsOf<T>(lines: readonly Line[], somethingOf: (line: Line) => T): { first: number; count: number; of: T }[] {
  const runs: { first: number; count: number; of: T }[] = [];
  lines.forEach((line, index) => {
    const of = somethingOf(line);
    const last = runs[runs.length - 1];
    if (last?.of === of) last.count += 1;
    else runs.push({ first: index + 1, count: 1, of });
  });
  return runs;
}
