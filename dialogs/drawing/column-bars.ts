import { INK } from '../../src/domain/palette';
import { type Bars, type Box, type Ground, labelOf, labelText, lineOf, numbersOf, type Text, valueText } from './bars';

const HIGH = 260;
const WIDEST = 90;

/** Columns from the ground up, one group for each row of the table, the highest `high` pixels; the value stands on its column. */
export function columnBars(ground: Ground, high = HIGH): Bars {
  const { chart, left, width, y: top, size } = ground;
  const boxes: Box[] = [];
  const texts: Text[] = [];
  const rows = chart.table.slice(1);
  const line = lineOf(size);
  const scale = high / Math.max(1, ...rows.flatMap(numbersOf).map((number) => number ?? 0));
  const soil = top + size * 1.5 + high;
  const each = width / rows.length;
  boxes.push({ x: left, y: soil, width, height: 1, colour: '#9e9e9e' });
  let bottom = soil;
  for (const [place, row] of rows.entries()) {
    const numbers = numbersOf(row);
    const wide = Math.min(WIDEST, (each - size * 1.5) / numbers.length);
    const middle = left + (place + 0.5) * each;
    for (const [at, number] of numbers.entries()) {
      const tall = (number ?? 0) * scale;
      const x = middle + (at - numbers.length / 2) * wide;
      boxes.push({ x: x + 2, y: soil - tall, width: wide - 4, height: tall, colour: chart.colours[at] ?? INK });
      texts.push(valueText(number, x + wide / 2, soil - tall - size * 0.75, 'center', ground));
    }
    for (const [at, text] of labelOf(row, each - size * 0.75, ground).entries()) {
      const y = soil + size * 1.125 + at * line;
      texts.push(labelText(text, middle, y, 'center', ground));
      bottom = Math.max(bottom, y + line / 2);
    }
  }
  return { boxes, texts, bottom };
}
