import type { PictureChart } from '../../src/contract/export';
import { INK } from '../../src/domain/palette';
import { wrapped } from './wrapped';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
}
export interface Text {
  x: number;
  /** Its middle. */
  y: number;
  text: string;
  size: number;
  bold: boolean;
  colour: string;
  align: 'left' | 'center' | 'right';
}

/** A path of SVG, drawn where and how large; turned about the foot of a plant. */
export interface Path {
  d: string;
  x: number;
  y: number;
  scale: number;
  /** Degrees. */
  turn: number;
  fill: string | null;
  stroke: string | null;
  line: number;
}

/** Where a plant stands in its own square. */
export const FOOT = [8, 25] as const;

/** How wide a text is, in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** What bars are drawn from, where, and how large: `y` is where they may begin, `size` that of the letters beside and on them. */
export interface Ground {
  readonly chart: Pick<PictureChart, 'table' | 'colours' | 'stacked'>;
  readonly left: number;
  readonly width: number;
  readonly y: number;
  readonly size: number;
  readonly measure: Measure;
}
export interface Drawn {
  readonly boxes: readonly Box[];
  readonly texts: readonly Text[];
}
/** Drawn bars, and where they end. */
export interface Bars extends Drawn {
  readonly bottom: number;
}

/** From one line of a label to the next. */
export function lineOf(size: number): number {
  return size * 1.25;
}

/** The numbers of a row; what is not known is null. */
export function numbersOf(row: readonly (string | number)[]): (number | null)[] {
  return row.slice(1).map((cell) => (typeof cell === 'number' ? cell : null));
}

/** The name of a bar or a group, in lines that are no wider than that. */
export function labelOf([name]: readonly (string | number)[], width: number, { measure, size }: Ground): string[] {
  return wrapped(String(name), width, (text) => measure(text, size, false));
}

/** A line of a label. */
export function labelText(text: string, x: number, y: number, align: Text['align'], { size }: Ground): Text {
  return { x, y, text, size, bold: false, colour: INK, align };
}

/** The number of a bar. */
export function valueText(
  number: number | null,
  x: number,
  y: number,
  align: Text['align'],
  { size }: Ground,
  colour = INK,
): Text {
  return { x, y, text: number === null ? '' : String(number), size, bold: true, colour, align };
}

/** How wide the number of a bar is. */
export function valueWidth(number: number, { measure, size }: Ground): number {
  return measure(String(number), size, true);
}
