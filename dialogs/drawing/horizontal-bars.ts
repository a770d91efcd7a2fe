import { INK, inkOn } from '../../src/domain/palette';
import {
  type Bars,
  type Drawn,
  type Ground,
  labelOf,
  labelText,
  lineOf,
  numbersOf,
  valueText,
  valueWidth,
} from './bars';

/** The part of the width that labels take at most. */
const LABEL = 0.33;
/** From the label to the bars. */
const APART = 12;
const BAR = 24;
const GAP = 14;
/** Kept free at the right for the values behind the bars. */
const VALUE = 70;
/** Of a bar in parts, and what is kept free above it for numbers that their part has no room for. */
const PARTED = 36;
const ABOVE = 18;

/** Where the bars of one row begin, and how they are drawn. */
interface Row {
  readonly numbers: readonly (number | null)[];
  readonly colours: readonly string[];
  readonly start: number;
  readonly y: number;
  /** Pixels for each one that is counted. */
  readonly scale: number;
  readonly ground: Ground;
}

/**
 * Bars from left to right, one group for each row of the table; the value stands behind its bar, or in its part of it. A bar that is alone
 * needs no label: it takes the whole width.
 */
export function horizontalBars(ground: Ground): Bars {
  const { chart, left, width, y: top, size } = ground;
  const rows = chart.table.slice(1);
  const alone = chart.stacked && rows.length === 1;
  const line = lineOf(size);
  const labels = rows.map((row) => (alone ? [] : labelOf(row, width * LABEL, ground)));
  const beside = alone ? 0 : Math.max(...labels.flat().map((text) => ground.measure(text, size, false)), 0);
  const start = left + (alone ? 0 : beside + APART);
  const scale =
    (left + width - start - (alone ? 0 : VALUE)) / Math.max(1, ...rows.map(chart.stacked ? sumOf : highestOf));
  const above = chart.stacked ? ABOVE : 0;
  const drawn: Drawn[] = [];
  let y = top;
  for (const [place, row] of rows.entries()) {
    const numbers = numbersOf(row);
    const label = labels[place]!;
    const thick = chart.stacked ? PARTED : BAR * numbers.length;
    const high = Math.max(label.length * line, thick + above);
    const first = y + above + (high - above - label.length * line) / 2;
    const texts = label.map((text, at) => labelText(text, left + beside, first + (at + 0.5) * line, 'right', ground));
    const under = y + above + (high - above - thick) / 2;
    const bars = { numbers, colours: chart.colours, start, y: under, scale, ground };
    drawn.push({ boxes: [], texts }, chart.stacked ? inParts(bars) : belowEachOther(bars));
    y += high + GAP;
  }
  return { boxes: drawn.flatMap(({ boxes }) => boxes), texts: drawn.flatMap(({ texts }) => texts), bottom: y };
}

function belowEachOther({ numbers, colours, start, y, scale, ground }: Row): Drawn {
  const long = (number: number | null) => (number ?? 0) * scale;
  return {
    boxes: numbers.map((number, at) => {
      const colour = colours[at] ?? INK;
      return { x: start, y: y + at * BAR + 2, width: long(number), height: BAR - 4, colour };
    }),
    texts: numbers.map((number, at) =>
      valueText(number, start + long(number) + 6, y + (at + 0.5) * BAR, 'left', ground),
    ),
  };
}

function inParts({ numbers, colours, start, y, scale, ground }: Row): Drawn {
  let x = start;
  let free = start;
  const parts = numbers.map((number, at) => {
    const colour = colours[at] ?? INK;
    const box = { x, y, width: (number ?? 0) * scale, height: PARTED, colour };
    x += box.width;
    if (number === null || number === 0) return { box, texts: [] };
    const needs = valueWidth(number, ground);
    const middle = box.x + box.width / 2;
    if (needs + 8 <= box.width) {
      return { box, texts: [valueText(number, middle, y + PARTED / 2, 'center', ground, inkOn(colour))] };
    }
    // What is too narrow for its number has it above; those that would meet there move on.
    const moved = Math.max(middle, free + needs / 2 + 5);
    free = moved + needs / 2;
    return { box, texts: [valueText(number, moved, y - 10, 'center', ground)] };
  });
  return { boxes: parts.map(({ box }) => box), texts: parts.flatMap(({ texts }) => texts) };
}

function sumOf(row: readonly (string | number)[]): number {
  return numbersOf(row).reduce<number>((sum, number) => sum + (number ?? 0), 0);
}

function highestOf(row: readonly (string | number)[]): number {
  return Math.max(...numbersOf(row).map((number) => number ?? 0));
}
