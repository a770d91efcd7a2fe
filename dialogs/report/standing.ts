import type { Bars, Box, Ground, Text } from './picture';
import { INK, numbersOf } from './picture';
import { wrapped } from './wrapped';

const HIGH = 260;
const LINE = 20;
const WIDEST = 90;

/** Columns from the ground up, one group for each row of the table; the value stands on its column. */
export function standingBars({ chart, left, width, y: top, measure }: Ground): Bars {
  const boxes: Box[] = [];
  const texts: Text[] = [];
  const rows = chart.table.slice(1);
  const scale = HIGH / Math.max(1, ...rows.flatMap(numbersOf).map((number) => number ?? 0));
  const ground = top + 24 + HIGH;
  const each = width / rows.length;
  boxes.push({ x: left, y: ground, width, height: 1, colour: '#9e9e9e' });
  let bottom = ground;
  for (const [place, row] of rows.entries()) {
    const numbers = numbersOf(row);
    const wide = Math.min(WIDEST, (each - 24) / numbers.length);
    const first = left + place * each + (each - wide * numbers.length) / 2;
    for (const [at, number] of numbers.entries()) {
      const colour = chart.colours[at] ?? INK;
      const high = (number ?? 0) * scale;
      const x = first + at * wide;
      boxes.push({ x: x + 2, y: ground - high, width: wide - 4, height: high, colour });
      const value = { text: number === null ? '' : String(number), size: 16, bold: true, colour: INK } as const;
      texts.push({ ...value, x: x + wide / 2, y: ground - high - 12, align: 'center' });
    }
    const label = wrapped(String(row[0]), each - 12, (text) => measure(text, 16, false));
    for (const [at, text] of label.entries()) {
      const y = ground + 18 + at * LINE;
      texts.push({ x: left + (place + 0.5) * each, y, text, size: 16, bold: false, colour: INK, align: 'center' });
      bottom = Math.max(bottom, y + LINE / 2);
    }
  }
  return { boxes, texts, bottom };
}
