import type { Chart, ChartTable } from '../charts/chart';

/** How a row of a report looks. Those that are `across` take the whole width. */
export const LOOKS = {
  title: { size: 18, bold: true, colour: '#2b2722', background: null, across: true },
  quiet: { size: 9, bold: false, colour: '#5f5a52', background: null, across: true },
  question: { size: 12, bold: true, colour: '#1f5c33', background: null, across: true },
  headline: { size: 11, bold: true, colour: '#2b2722', background: null, across: true },
  text: { size: 10, bold: false, colour: '#2b2722', background: null, across: true },
  space: { size: 10, bold: false, colour: '#2b2722', background: null, across: true },
  head: { size: 8, bold: true, colour: '#2b2722', background: '#eeebe4', across: false },
  row: { size: 10, bold: false, colour: '#2b2722', background: null, across: false },
} as const;
export type Look = keyof typeof LOOKS;

export interface Line {
  readonly look: Look;
  readonly cells: readonly (string | number)[];
}

/** A chart with its place: `row` is the first of the room that is kept for it, `tableRow` that of its headings; from 1. */
export interface Placed {
  readonly chart: Chart;
  readonly row: number;
  readonly tableRow: number;
  readonly rows: number;
  readonly columns: number;
}

/** A report as rows of a sheet. */
export interface Layout {
  readonly lines: readonly Line[];
  readonly charts: readonly Placed[];
}

/** Lines that stay together on one page, with the chart among them if there is one. */
export interface Block {
  readonly lines: readonly Line[];
  readonly chart?: {
    readonly chart: Chart;
    readonly roomAt: number;
    readonly tableAt: number;
    readonly table: ChartTable;
  };
}

/**
 * Pixels: all but the first are as wide as Sheets makes a column. Together somewhat wider than a portrait page at full size, so that the
 * usual board report needs two of them.
 */
export const COLUMN_WIDTHS = [260, 100, 100, 100, 100, 100, 100] as const;
export const WIDTH = COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);
export const ROW_HEIGHT = 21;

/**
 * Pixels of a page when Sheets fits the columns to its width, upright, with margins of 0.75 inch. LIVE: worked out from the paper's
 * size, not yet seen in Google's print dialogue.
 */
const PAPER = { letter: Math.floor((WIDTH * 9.5) / 7), a4: Math.floor((WIDTH * 258.9) / 171.9) } as const;
export type Paper = keyof typeof PAPER;

/**
 * Pixels by which each page may end earlier or later than that; the pages after it move along. No page ends inside a row, and programs
 * round the scale to whole percents.
 */
const EARLIER = 32;
const LATER = 16;

/** Where the page with this number, from 1, may end. */
export function endOf(paper: Paper, page: number): { readonly from: number; readonly to: number } {
  return { from: page * (PAPER[paper] - EARLIER), to: page * (PAPER[paper] + LATER) };
}

export const SPACE: Line = { look: 'space', cells: [] };

/** Puts blocks below each other so that no page break goes through one. Where a chart must go to the next page, words that fit come first. */
export function layOut(blocks: readonly Block[], paper: Paper): Layout {
  const lines: Line[] = [];
  const charts: Placed[] = [];
  const waiting = [...blocks];
  const last = waiting[waiting.length - 1];
  let y = 0;
  let page = 1;
  let empty = true;
  const add = (line: Line) => {
    lines.push(line);
    y += heightOf(line);
  };
  const tall = ({ lines: all }: Block) => all.reduce((sum, line) => sum + heightOf(line), 0);
  const fits = (block: Block) => y + tall(block) <= endOf(paper, page).from;
  while (waiting.length > 0) {
    const next = waiting.findIndex((block, at) => fits(block) && (at === 0 || (!block.chart && block !== last)));
    // What is too tall for any page stands at the top of one.
    if (next < 0 && !empty) {
      while (y < endOf(paper, page).to) add(SPACE);
      page += 1;
      empty = true;
      continue;
    }
    const [block] = waiting.splice(Math.max(0, next), 1) as [Block];
    const first = lines.length + 1;
    for (const line of block.lines) add(line);
    if (waiting.length > 0) add(SPACE);
    while (y > endOf(paper, page).to) page += 1;
    empty = false;
    if (block.chart) {
      const { chart, roomAt, tableAt, table } = block.chart;
      charts.push({
        chart,
        row: first + roomAt,
        tableRow: first + tableAt,
        rows: table.length,
        columns: table[0]!.length,
      });
    }
  }
  return { lines, charts };
}

/** Pixels that a line needs, by a guess at how wide the letters of Arial are on average. */
export function heightOf({ look, cells }: Line): number {
  const { size, bold, across } = LOOKS[look];
  const letter = size * (bold ? 0.66 : 0.62);
  const rows = cells.map((cell, column) => {
    const width = (across ? WIDTH : (COLUMN_WIDTHS[column] ?? COLUMN_WIDTHS[1])) - 4;
    return Math.max(1, Math.ceil((lettersOf(String(cell)) * letter) / width));
  });
  const lines = Math.max(1, ...rows);
  return lines === 1 && size <= 12 ? ROW_HEIGHT : Math.ceil(lines * size * 1.6) + 5;
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
