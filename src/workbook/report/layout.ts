import type { Chart } from '../charts/chart';
import type { Block, Half, Line } from './line';
import { heightOf, LESS, LOW_ROW_HEIGHT, ROW_HEIGHT, SPACE, WIDTH } from './line';

/** A chart with its place: `row` is the first of the room that is kept for it, `tableRow` that of its headings; from 1. */
export interface Placed {
  readonly chart: Chart;
  /** Its title. */
  readonly question: string;
  readonly span: Half;
  readonly row: number;
  readonly tableRow: number;
  readonly rows: number;
  readonly columns: number;
  /** Of its series. */
  readonly colours: readonly string[];
  /** Pixels that are kept for it. */
  readonly height: number;
}

/** A report as rows of a sheet. */
export interface Layout {
  readonly lines: readonly Line[];
  /** Pixels of each line. */
  readonly heights: readonly number[];
  readonly charts: readonly Placed[];
}

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

/** Pixels between two blocks: as high as small print, so that it takes no call of its own to set. */
const GAP = LOW_ROW_HEIGHT;

/**
 * Puts blocks below each other so that no page ends inside of one. A page is filled by charts that grow, not
 * by blank rows; and where the next block must go to the next page, others that fit come first.
 */
export function layOut(blocks: readonly Block[], paper: Paper): Layout {
  const pages = pagesOf(blocks, paper);
  const lines: Line[] = [];
  const heights: number[] = [];
  const charts: Placed[] = [];
  let y = 0;
  const add = (line: Line, height: number) => {
    lines.push(line);
    heights.push(height);
    y += height;
  };
  for (const [index, page] of pages.entries()) {
    const { from, to } = endOf(paper, index + 1);
    const last = index === pages.length - 1;
    const free = last ? 0 : Math.max(0, from - y - page.reduce((sum, block) => sum + tallness(block) + GAP, 0));
    const grown = growthOf(page, Math.floor(free / ROW_HEIGHT));
    for (const [at, { above, room, below, drawings }] of page.entries()) {
      for (const line of above) add(line, heightOf(line));
      const rows = room + grown[at]!;
      const row = lines.length + 1;
      for (let left = rows; left > 0; left -= 1) add(SPACE, ROW_HEIGHT);
      for (const { chart, question, span, table, columns, colours } of drawings) {
        const [tableRow, height] = [row + rows, rows * ROW_HEIGHT - LESS];
        charts.push({ chart, question, span, row, tableRow, rows: table.length, columns, colours, height });
      }
      for (const line of below) add(line, heightOf(line));
      if (at < page.length - 1) add(SPACE, GAP);
    }
    // Nothing stands where the page may end. No row is cut there, so that a high one would go to the next page whole.
    while (!last && y < to) add(SPACE, Math.min(ROW_HEIGHT, to - y));
  }
  return { lines, heights, charts };
}

/** Which blocks stand on which page. The last block stays last. */
function pagesOf(blocks: readonly Block[], paper: Paper): Block[][] {
  const waiting = [...blocks];
  const last = waiting[waiting.length - 1];
  const pages: Block[][] = [[]];
  let y = 0;
  while (waiting.length > 0) {
    const page = pages[pages.length - 1]!;
    const fits = (block: Block) => y + tallness(block) <= endOf(paper, pages.length).from;
    const next = waiting.findIndex((block, at) => fits(block) && (at === 0 || block !== last));
    // What is too tall for any page stands at the top of one.
    if (next < 0 && page.length > 0) {
      y = endOf(paper, pages.length).to;
      pages.push([]);
      continue;
    }
    const [block] = waiting.splice(Math.max(0, next), 1) as [Block];
    page.push(block);
    y += tallness(block) + GAP;
    while (next < 0 && y > endOf(paper, pages.length).to) pages.push([]);
  }
  return pages.filter((page) => page.length > 0);
}

/** How many rows each block of a page grows by: those with charts share what is free, and none grows by more than half. */
function growthOf(page: readonly Block[], rows: number): number[] {
  const grown = page.map(() => 0);
  const may = page.map(({ room }) => Math.floor(room / 2));
  for (let left = rows, before = -1; left > 0 && left !== before; ) {
    before = left;
    for (const [at, most] of may.entries()) {
      if (left === 0 || grown[at]! >= most) continue;
      grown[at]! += 1;
      left -= 1;
    }
  }
  return grown;
}

function tallness({ above, room, below }: Block): number {
  return [...above, ...below].reduce((sum, line) => sum + heightOf(line), room * ROW_HEIGHT);
}
