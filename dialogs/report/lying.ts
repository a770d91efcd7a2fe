import type { Bars, Box, Ground, Text } from './picture';
import { INK, inkOn, numbersOf } from './picture';
import { wrapped } from './wrapped';

const LABEL = 300;
const BAR = 24;
const LINE = 20;
const GAP = 14;
/** Kept free at the right for the values behind the bars. */
const VALUE = 70;

/** Bars from left to right, one group for each row of the table; the value stands behind its bar, or in its part of it. */
export function lyingBars({ chart, left, width, y: top, measure }: Ground): Bars {
  const boxes: Box[] = [];
  const texts: Text[] = [];
  const rows = chart.table.slice(1);
  const total = (row: readonly (string | number)[]) => {
    const numbers = numbersOf(row).map((number) => number ?? 0);
    return chart.stacked ? numbers.reduce((sum, one) => sum + one, 0) : Math.max(...numbers);
  };
  const most = Math.max(1, ...rows.map(total));
  const start = left + LABEL + 12;
  const scale = (width - LABEL - 12 - VALUE) / most;
  let y = top;
  for (const row of rows) {
    const label = wrapped(String(row[0]), LABEL, (text) => measure(text, 16, false));
    const numbers = numbersOf(row);
    const above = chart.stacked ? 18 : 0;
    const thick = chart.stacked ? BAR + 12 : BAR * numbers.length;
    const high = Math.max(label.length * LINE, thick + above);
    for (const [at, text] of label.entries()) {
      const middle = y + above + (high - above - label.length * LINE) / 2 + at * LINE + LINE / 2;
      texts.push({ x: left + LABEL, y: middle, text, size: 16, bold: false, colour: INK, align: 'right' });
    }
    let x = start;
    let free = start;
    let under = y + above + (high - above - thick) / 2;
    for (const [at, number] of numbers.entries()) {
      const colour = chart.colours[at] ?? INK;
      const long = (number ?? 0) * scale;
      const value = number === null ? '' : String(number);
      const needs = measure(value, 16, true);
      if (!chart.stacked) {
        boxes.push({ x: start, y: under + 2, width: long, height: BAR - 4, colour });
        texts.push({
          x: start + long + 6,
          y: under + BAR / 2,
          text: value,
          size: 16,
          bold: true,
          colour: INK,
          align: 'left',
        });
        under += BAR;
        continue;
      }
      boxes.push({ x, y: under, width: long, height: thick, colour });
      if (number !== null && number > 0) {
        const fits = needs + 8 <= long;
        // What is too narrow for its number has it above; those that would meet there move on.
        const middle = fits ? x + long / 2 : Math.max(x + long / 2, free + needs / 2 + 5);
        if (!fits) free = middle + needs / 2;
        texts.push({
          x: middle,
          y: fits ? under + thick / 2 : under - 10,
          text: value,
          size: 16,
          bold: true,
          colour: fits ? inkOn(colour) : INK,
          align: 'center',
        });
      }
      x += long;
    }
    y += high + GAP;
  }
  return { boxes, texts, bottom: y };
}
