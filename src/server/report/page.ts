import type { Line, Look, Page } from '../../workbook/report/page';
import { COLUMN_WIDTHS, heightOf, LOOKS, ROW_HEIGHT } from '../../workbook/report/page';
import { CREDITS } from '../../workbook/report/words/words';
import type { Settings } from '../../workbook/settings';
import type { Book } from '../book';
import { markSheet } from '../book';
import type { Value } from '../cells';
import { literal } from '../cells';
import { newSheet } from '../set-up';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLUMNS = COLUMN_WIDTHS.length;

/** The board report's sheet, made when there is none of ours. */
export function reportSheet(book: Book, settings: Settings): Sheet {
  const known = book.pages['board-report'];
  if (known) return known;
  const sheet = newSheet('board-report', settings);
  markSheet(sheet, 'board-report');
  sheet.setColumnWidth(1, COLUMN_WIDTHS[0]);
  sheet.setColumnWidths(2, COLUMNS - 1, COLUMN_WIDTHS[1]);
  sheet.setHiddenGridlines(true);
  return sheet;
}

/**
 * Writes a report over the one that was there. Only our columns are touched, and what a user wrote below the report moves
 * down when it grows.
 */
export function writePage(sheet: Sheet, { lines }: Page): void {
  const used = usedRows(sheet.getDataRange().getValues());
  const missing = lines.length - used;
  if (used > 0 && missing > 0) sheet.insertRowsAfter(used, missing);
  if (used > 0) sheet.getRange(1, 1, Math.max(used, lines.length), COLUMNS).breakApart().clear();
  const looks = lines.map(({ look }) => LOOKS[look]);
  const each = <T>(of: (look: (typeof LOOKS)[Look]) => T): T[][] =>
    looks.map((look) => COLUMN_WIDTHS.map(() => of(look)));
  sheet
    .getRange(1, 1, lines.length, COLUMNS)
    .setValues(lines.map(valuesOf))
    .setFontSizes(each(({ size }) => size))
    .setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontColors(each(({ colour }) => colour))
    .setBackgrounds(each(({ background }) => background))
    .setHorizontalAlignments(
      looks.map(({ across }) => COLUMN_WIDTHS.map((_, at) => (at === 0 || across ? 'left' : 'right'))),
    )
    .setVerticalAlignment('middle')
    .setWrap(true);
  for (const { first, count } of runsOf(lines, ({ look }) => String(LOOKS[look].across))) {
    if (LOOKS[lines[first - 1]!.look].across) sheet.getRange(first, 1, count, COLUMNS).mergeAcross();
  }
  sheet.setRowHeights(1, lines.length, ROW_HEIGHT);
  for (const { first, count } of runsOf(lines, (line) => String(heightOf(line)))) {
    const height = heightOf(lines[first - 1]!);
    if (height !== ROW_HEIGHT) sheet.setRowHeights(first, count, height);
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

/** Neighbouring lines that are alike; rows from 1. */
function runsOf(lines: readonly Line[], of: (line: Line) => string): { first: number; count: number }[] {
  const runs: { first: number; count: number; like: string }[] = [];
  lines.forEach((line, index) => {
    const last = runs[runs.length - 1];
    if (last && last.like === of(line)) last.count += 1;
    else runs.push({ first: index + 1, count: 1, like: of(line) });
  });
  return runs;
}
