import { INK } from '../../src/domain/palette';
import { type Bars, type Box, type Ground, LINE, labelOf, labelText, numbersOf, type Text, valueText } from './bars';

const HIGH = 260;
const WIDEST = 90;

/** Columns from the ground up, one group for each row of the table; the value stands on its column. */
export function columnBars({ chart, left, width, y: top, measure }: Ground): Bars {
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
    const middle = left + (place + 0.5) * each;
    for (const [at, number] of numbers.entries()) {
      const high = (number ?? 0) * scale;
      const x = middle + (at - numbers.length / 2) * wide;
      boxes.push({ x: x + 2, y: ground - high, width: wide - 4, height: high, colour: chart.colours[at] ?? INK });
      texts.push(valueText(number, x + wide / 2, ground - high - 12, 'center'));
    }
    for (const [at, text] of labelOf(row, each - 12, measure).entries()) {
      const y = ground + 18 + at * LINE;
      texts.push(labelText(text, middle, y, 'center'));
      bottom = Math.max(bottom, y + LINE / 2);
    }
  }
  return { boxes, texts, bottom };
}
