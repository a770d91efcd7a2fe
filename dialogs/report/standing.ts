import type { Bars, Box, Ground, Text } from './picture';
import { INK, inkOn, numbersOf } from './picture';
import { wrapped } from './wrapped';

const HIGH = 260;
const LINE = 20;
const WIDEST = 90;

/** Columns from the ground up, one group for each row of the table; the value stands on its column, or in its part of it. */
export function standingBars({ chart, left, width, y: top, measure }: Ground): Bars {
  const boxes: Box[] = [];
  const texts: Text[] = [];
  const rows = chart.table.slice(1);
  const total = (row: readonly (string | number)[]) => {
    const numbers = numbersOf(row).map((number) => number ?? 0);
    return chart.stacked ? numbers.reduce((sum, one) => sum + one, 0) : Math.max(...numbers);
  };
  const scale = HIGH / Math.max(1, ...rows.map(total));
  const ground = top + 24 + HIGH;
  const each = width / rows.length;
  boxes.push({ x: left, y: ground, width, height: 1, colour: '#9e9e9e' });
  let bottom = ground;
  for (const [place, row] of rows.entries()) {
    const numbers = numbersOf(row);
    const count = chart.stacked ? 1 : numbers.length;
    const wide = Math.min(WIDEST, (each - 24) / count);
    const first = left + place * each + (each - wide * count) / 2;
    let used = 0;
    let free = ground + LINE;
    for (const [at, number] of numbers.entries()) {
      const colour = chart.colours[at] ?? INK;
      const high = (number ?? 0) * scale;
      const x = chart.stacked ? first : first + at * wide;
      boxes.push({ x: x + 2, y: ground - used - high, width: wide - 4, height: high, colour });
      const text = number === null || (chart.stacked && number === 0) ? '' : String(number);
      const value = { text, size: 16, bold: true } as const;
      if (!chart.stacked) {
        texts.push({ ...value, x: x + wide / 2, y: ground - high - 12, colour: INK, align: 'center' });
      } else if (high >= 18) {
        texts.push({ ...value, x: x + wide / 2, y: ground - used - high / 2, colour: inkOn(colour), align: 'center' });
      } else if (text !== '') {
        // What is too low for its number has it beside; those that would meet there move up.
        free = Math.min(ground - used - high / 2, free - 18);
        texts.push({ ...value, x: x + wide + 4, y: free, colour: INK, align: 'left' });
      }
      if (chart.stacked) used += high;
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
