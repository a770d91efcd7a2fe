import type { Chart } from '../charts/chart';
import type { Block, Half, Line, Part } from './line';
import { line, SPANS, wordsBlock } from './line';
import type { Shown } from './options';
import { coloursOf } from './options';

/** Rows of the sheet that are kept free for a chart, by the number of rows of its table. */
export function roomFor({ shape }: Chart, tableRows: number): number {
  if (shape.type === 'COLUMN') return 9;
  if (shape.stacked && tableRows === 2) return shape.colours.length > 5 ? 8 : 6;
  // Title, legend and axis, then what a bar needs to keep its label, more where two stand side by side.
  const bars = (tableRows - 1) * (shape.stacked || shape.colours.length === 1 ? 0.9 : 1.5);
  return Math.max(8, Math.min(20, Math.ceil(bars) + 4));
}

/** The charts as blocks: two side by side where both fit into half the width, in their order. */
export function chartBlocks(shown: readonly Shown[]): Block[] {
  const blocks: Block[] = [];
  let waiting: Shown | null = null;
  for (const one of shown) {
    if (one.failed) blocks.push(wordsBlock([line('heading', one.question), line('text', one.headline)]));
    else if (one.chart.shape.type === 'LIST') blocks.push(listBlock(one));
    else if (!isNarrow(one)) blocks.push(blockOf([['whole', one]]));
    else if (waiting === null) waiting = one;
    else {
      blocks.push(
        blockOf([
          ['left', waiting],
          ['right', one],
        ]),
      );
      waiting = null;
    }
  }
  return waiting === null ? blocks : [...blocks, blockOf([['whole', waiting]])];
}

/** Whether its numbers fit into half the width. */
function isNarrow({ chart, table }: Shown): boolean {
  const { numbers, last } = SPANS.left;
  return !chart.shape.stacked && table[0]!.length - 1 <= last - numbers + 1;
}

/** What each chart says, the chart, the table it is drawn from, and what is missing. */
function blockOf(shown: readonly (readonly [Half, Shown])[]): Block {
  const tables = shown.map(([span, { table, notes }]): Part[] => [
    ...table.map((cells, index): Part => ({ span, look: index === 0 ? 'head' : 'row', cells })),
    ...notes.map((note): Part => ({ span, look: 'quiet', cells: [note] })),
  ]);
  return {
    above: [shown.map(([span, { headline }]): Part => ({ span, look: 'headline', cells: [headline] }))],
    room: Math.max(...shown.map(([, { chart, table }]) => roomFor(chart, table.length))),
    below: sideBySide(tables),
    drawings: shown.map(([span, one]) => ({
      chart: one.chart,
      question: one.question,
      span,
      table: one.table,
      columns: one.charted ?? one.table[0]!.length,
      colours: coloursOf(one),
    })),
  };
}

/** A list has no chart: its lines stand as they are. */
function listBlock({ question, headline, table, notes }: Shown): Block {
  const lines = table.slice(1).map(([day, what]) => line('text', `${day}: ${what}`));
  return wordsBlock([
    line('heading', question),
    line('headline', headline),
    ...lines,
    ...notes.map((note) => line('quiet', note)),
  ]);
}

function sideBySide(columns: readonly (readonly Part[])[]): Line[] {
  const rows = Math.max(0, ...columns.map((parts) => parts.length));
  return Array.from({ length: rows }, (_, at) => columns.flatMap((parts) => parts[at] ?? []));
}
