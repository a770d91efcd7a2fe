import type { Chart } from '../charts/chart';
import type { Block, Line } from './layout';
import { SPACE } from './layout';
import type { Shown } from './options';

/** Rows of the sheet that are kept free for a chart, by the number of rows of its table. */
export function roomFor({ shape }: Chart, tableRows: number): number {
  if (shape.type === 'COLUMN') return 9;
  // Title, legend and axis, then what a bar needs to keep its label, more where two stand side by side.
  const bars = (tableRows - 1) * (shape.stacked || shape.colours.length === 1 ? 1.1 : 1.6);
  return Math.max(7, Math.min(22, Math.ceil(bars) + 4));
}

/** The question, what the chart says, the chart, the table it is drawn from, and what is missing. */
export function chartBlock({ chart, question, headline, table, notes, failed }: Shown): Block {
  const room = roomFor(chart, table.length);
  const above: Line[] = [
    { look: 'question', cells: [question] },
    { look: 'headline', cells: [headline] },
  ];
  if (failed) return { lines: above };
  return {
    lines: [
      ...above,
      ...Array.from({ length: room }, () => SPACE),
      ...table.map((cells, index): Line => ({ look: index === 0 ? 'head' : 'row', cells })),
      ...notes.map((note): Line => ({ look: 'quiet', cells: [note] })),
    ],
    chart: { chart, roomAt: above.length, tableAt: above.length + room, table },
  };
}
