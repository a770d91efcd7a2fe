import type { Chart, ChartTable } from '../charts/chart';

/** How a cell of a report looks. */
export const LOOKS = {
  title: { size: 20, bold: true, colour: '#1f5c33', background: null },
  number: { size: 30, bold: true, colour: '#1f5c33', background: null },
  heading: { size: 13, bold: true, colour: '#1f5c33', background: null },
  headline: { size: 12, bold: true, colour: '#2b2722', background: null },
  label: { size: 11, bold: true, colour: '#2b2722', background: null },
  text: { size: 11, bold: false, colour: '#2b2722', background: null },
  quiet: { size: 9, bold: false, colour: '#5f5a52', background: null },
  head: { size: 8, bold: true, colour: '#2b2722', background: '#eeebe4' },
  row: { size: 9, bold: false, colour: '#2b2722', background: null },
} as const;
export type Look = keyof typeof LOOKS;

/** Pixels. Together somewhat wider than a portrait page at full size. */
export const COLUMN_WIDTHS = [200, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66] as const;
export const WIDTH = COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);
export const ROW_HEIGHT = 21;
/** Of a row of small print. */
export const LOW_ROW_HEIGHT = 17;
/** Pixels by which a chart is lower than the rows that are kept for it. */
export const LESS = 6;

/** A part of the width: its columns from 1, those that the label of a table takes, and the first of its numbers. */
interface Extent {
  readonly first: number;
  readonly last: number;
  readonly label: number;
  readonly numbers: number;
}

/** The whole width, two halves with a gap, and three thirds. */
export const SPANS = {
  whole: { first: 1, last: 11, label: 1, numbers: 2 },
  left: { first: 1, last: 4, label: 1, numbers: 2 },
  right: { first: 6, last: 11, label: 8, numbers: 9 },
  first: { first: 1, last: 3, label: 1, numbers: 2 },
  second: { first: 4, last: 7, label: 4, numbers: 5 },
  third: { first: 8, last: 11, label: 8, numbers: 9 },
} as const satisfies Readonly<Record<string, Extent>>;
export type Span = keyof typeof SPANS;
/** Where a chart may stand. */
export type Half = 'whole' | 'left' | 'right';

/** What stands in a part of a row: one text over its whole width, or the cells of a table. */
export interface Part {
  readonly span: Span;
  readonly look: Look;
  readonly cells: readonly (string | number)[];
}

/** A row of a report. */
export type Line = readonly Part[];

export const SPACE: Line = [];

/** Lines that stay together on one page, with room for charts above the tables they are drawn from. */
export interface Block {
  readonly above: readonly Line[];
  /** Rows kept free. */
  readonly room: number;
  readonly below: readonly Line[];
  readonly drawings: readonly {
    readonly chart: Chart;
    readonly question: string;
    readonly span: Half;
    readonly table: ChartTable;
    /** How many of its columns are drawn, and the colours of their series. */
    readonly columns: number;
    readonly colours: readonly string[];
  }[];
}

/** A block of words alone. */
export function wordsBlock(lines: readonly Line[]): Block {
  return { above: lines, room: 0, below: [], drawings: [] };
}

/** One text over the whole width. */
export function line(look: Look, text: string): Line {
  return [{ span: 'whole', look, cells: [text] }];
}

/** Whether a part is a row of a table, whose cells stand apart. */
export function isTable({ look }: Part): boolean {
  return look === 'head' || look === 'row';
}

/** Pixels of the columns from one to another, counted from 1. */
export function widthOf(first: number, last: number): number {
  return COLUMN_WIDTHS.slice(first - 1, last).reduce<number>((sum, width) => sum + width, 0);
}

/** Pixels that a line needs, by a guess at how wide the letters of Arial are on average; rather too many than too few. */
export function heightOf(parts: Line): number {
  const least =
    parts.length > 0 && parts.every(({ look }) => look === 'row' || look === 'quiet') ? LOW_ROW_HEIGHT : ROW_HEIGHT;
  return Math.max(least, ...parts.flatMap((part) => part.cells.map((cell, at) => heightOfCell(part, cell, at))));
}

function heightOfCell(part: Part, cell: string | number, at: number): number {
  const { size } = LOOKS[part.look];
  const lines = linesOf(part, cell, at);
  if (lines === 1 && size <= 12) return size <= 9 ? LOW_ROW_HEIGHT : ROW_HEIGHT;
  return Math.ceil(lines * size * 1.6) + 5;
}

/** Whether the cell needs more than one line. */
export function isLong(part: Part, at: number): boolean {
  return linesOf(part, part.cells[at] ?? '', at) > 1;
}

function linesOf(part: Part, cell: string | number, at: number): number {
  const { size, bold } = LOOKS[part.look];
  const { first, last, label, numbers } = SPANS[part.span];
  const width = !isTable(part) ? widthOf(first, last) : at === 0 ? widthOf(first, label) : widthOf(numbers, numbers);
  return Math.max(1, Math.ceil((lettersOf(String(cell)) * size * (bold ? 0.7 : 0.65)) / (width - 6)));
}

/** How many letters of the usual width a text is as wide as: Chinese, Japanese and Korean ones and emoji are about twice as wide. */
function lettersOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (letter.codePointAt(0)! >= 0x1100 && !NARROW.test(letter) ? 1.8 : 1),
    0,
  );
}

/** Dashes, quotation marks and accents stand high in Unicode, too. */
const NARROW = /[\u2000-\u20ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
