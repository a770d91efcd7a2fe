import type { Cell } from '../../domain/cell';
import { fold } from '../../domain/fold';
import { mostOf } from '../../domain/most';
import { asText, isBlank } from '../tables/read';
import { languageOf, say } from './lexicon';
import { rowsWithoutData } from './not-data';

/** Where a list stands in a sheet. */
export interface FoundTable {
  /** The sheet's row of the column headings, from 1; of a two-row heading the lower one. */
  headingRow: number;
  /** The headings by column, from 0; `''` where blank. */
  headings: string[];
  /** What stands over each heading in a row of groups above; `''` where nothing does. */
  groups: string[];
  firstRow: number;
  /** The last row that may hold data. */
  lastRow: number;
  /** Rows below the headings that are blank, titles, totals, hints, footnotes or headings again. */
  notData: number[];
}

/** Rows from the top among which the headings are looked for. */
const MAX_HEADING_ROW = 30;
/** What speaks for the first row that is about as full as the others, whatever its language. */
const TOP_ROW = 4;

/** Finds the table in a sheet: its headings may stand below titles, and have a row of groups above them. */
export function findTable(cells: readonly (readonly Cell[])[], headingRow?: number): FoundTable | null {
  const rows = cells.slice(0, MAX_HEADING_ROW);
  const wide = Math.max(0, ...rows.map((row) => filledOf(row).length)) * 0.6;
  const top = rows.findIndex((row) => filledOf(row).length >= Math.max(2, wide));
  const single = singleColumn(cells);
  if (single !== null && headingRow === undefined) return tableAt(cells, single, -1);
  const points = rows.map((row, at) => {
    const own = pointsOf(row, cells, at);
    return own > 0 && at === top ? own + TOP_ROW : own;
  });
  const best = points.reduce((most, one, at) => (one > points[most]! ? at : most), 0);
  const told = headingRow !== undefined && headingRow >= 1 && headingRow <= cells.length;
  if (!told && !(points[best]! > 0)) return null;
  if (!told && isDataAbove(rows, best, wide)) return null;
  const { row, above } = told ? withGroups(cells, headingRow - 1, points) : headingRows(cells, best, points);
  return tableAt(cells, row, above);
}

/** The list whose headings stand in `row`, its groups in `above` (-1: none), both from 0. */
function tableAt(cells: readonly (readonly Cell[])[], row: number, above: number): FoundTable {
  const width = mostOf(cells.slice(row), (one) => lastFilled(one) + 1);
  const groups = groupsOf(cells[above] ?? [], width);
  const headings = Array.from({ length: width }, (_, at) => rawText(cells[row]?.[at] ?? ''));
  const under = headings.map((heading, at) => (heading.trim() === '' ? rawText(cells[above]?.[at] ?? '') : heading));
  let last = cells.length;
  while (last > row + 1 && lastFilled(cells[last - 1]!) < 0) last--;
  return {
    headingRow: row + 1,
    headings: under,
    groups,
    firstRow: row + 2,
    lastRow: last,
    notData: rowsWithoutData(cells, row, last, under),
  };
}

/** A sheet of one column, from row 1, whose heading says that it names partners; null: it is none. */
function singleColumn(cells: readonly (readonly Cell[])[]): number | null {
  const isOne = cells.length >= 2 && cells.every((row) => lastFilled(row) <= 0);
  const heading = asText(cells[0]?.[0] ?? '');
  if (!isOne || heading === '') return null;
  const { meanings, unknown } = say(heading, languageOf([heading]));
  return unknown === 0 && (meanings.has('partner') || meanings.has('org')) ? 0 : null;
}

/** Full rows with days, numbers or addresses above what looks most like headings: it is a row like them, and the headings are lacking. */
function isDataAbove(rows: readonly (readonly Cell[])[], best: number, wide: number): boolean {
  return rows.slice(0, best).some((row) => {
    const filled = filledOf(row);
    const isFull = filled.length >= Math.max(3, wide);
    return isFull && filled.filter((cell) => typeof cell !== 'string' || !isHeadingText(cell)).length >= 2;
  });
}

function headingRows(cells: readonly (readonly Cell[])[], best: number, points: readonly number[]) {
  const below = cells[best + 1];
  // The upper row of two may be the fuller one: the lower then has headings where the upper has groups, and nothing else.
  if (below && isLowerHeading(cells[best]!, below, cells[best + 2])) return { row: best + 1, above: best };
  return withGroups(cells, best, points);
}

/** A row of groups above the headings is no title: it has several cells, or stands over some columns only. */
function withGroups(cells: readonly (readonly Cell[])[], row: number, points: readonly number[]) {
  const above = row - 1;
  return { row, above: above >= 0 && ((points[above] ?? 0) > 0 || isOneGroup(cells[above]!)) ? above : -1 };
}

/** One group over some columns; a title would stand at the left. */
function isOneGroup(row: readonly Cell[]): boolean {
  const filled = filledOf(row);
  return filled.length === 1 && isBlank(row[0] ?? '') && isHeadingText(filled[0]!) && asText(filled[0]!).length < 40;
}

function isLowerHeading(upper: readonly Cell[], lower: readonly Cell[], data: readonly Cell[] | undefined): boolean {
  const fillsGaps = lower.filter((cell, at) => !isBlank(cell) && isBlank(upper[at] ?? '')).length;
  return (
    data !== undefined &&
    fillsGaps >= 1 &&
    filledOf(lower).length >= 2 &&
    filledOf(lower).every(isHeadingText) &&
    knownOf(lower) >= filledOf(lower).length * 0.6 &&
    filledOf(data).length > filledOf(upper).length
  );
}

function groupsOf(row: readonly Cell[], width: number): string[] {
  let group = '';
  return Array.from({ length: width }, (_, at) => {
    const text = rawText(row[at] ?? '').trim();
    if (text !== '') group = text;
    return group;
  });
}

/** How much a row looks like headings: many short different texts, known words, and filled rows below. */
function pointsOf(row: readonly Cell[], cells: readonly (readonly Cell[])[], at: number): number {
  const filled = filledOf(row);
  if (filled.length < 2) return 0;
  const texts = filled.filter(isHeadingText);
  if (texts.length < filled.length * 0.6) return 0;
  const different = new Set(texts.map((cell) => fold(asText(cell)))).size;
  const isRepeated = different < texts.length * 0.7;
  // "Contact, Contact, Email, Email": headings all the same, where all are known.
  if (isRepeated && (different < 3 || knownOf(row) < texts.length * 0.8)) return 0;
  const below = cells.slice(at + 1, at + 8).filter((one) => filledOf(one).length >= 2);
  if (below.length === 0 && cells.length > at + 1) return 0;
  return different + 3 * knownOf(row) - 4 * (filled.length - texts.length) - at * 0.05;
}

function knownOf(row: readonly Cell[]): number {
  const texts = filledOf(row).map(asText);
  const language = languageOf(texts);
  return texts.filter((text) => {
    const said = say(text, language);
    return said.meanings.size > 0 && said.unknown === 0;
  }).length;
}

function isHeadingText(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  return text.length <= 100 && !/@\w+\.\w|https?:|^[\d\s.,/:-]{3,}$/.test(text);
}

function filledOf(row: readonly Cell[]): Cell[] {
  return row.filter((cell) => !isBlank(cell));
}

function lastFilled(row: readonly Cell[]): number {
  for (let at = row.length - 1; at >= 0; at--) if (!isBlank(row[at]!)) return at;
  return -1;
}

function rawText(cell: Cell): string {
  return typeof cell === 'string' ? cell : asText(cell);
}
