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

/** How wide a text is, in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** What bars are drawn from, and where: `y` is where they may begin. */
export interface Ground {
  readonly chart: PictureChart;
  readonly left: number;
  readonly width: number;
  readonly y: number;
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

/** Pixels, of the letters beside and on the bars. */
const SIZE = 16;
/** Pixels from one line of a label to the next. */
export const LINE = 20;

/** The numbers of a row; what is not known is null. */
export function numbersOf(row: readonly (string | number)[]): (number | null)[] {
  return row.slice(1).map((cell) => (typeof cell === 'number' ? cell : null));
}

/** The name of a bar or a group, in lines that are no wider than that. */
export function labelOf([name]: readonly (string | number)[], width: number, measure: Measure): string[] {
  return wrapped(String(name), width, (text) => measure(text, SIZE, false));
}

/** A line of a label. */
export function labelText(text: string, x: number, y: number, align: Text['align']): Text {
  return { x, y, text, size: SIZE, bold: false, colour: INK, align };
}

/** The number of a bar. */
export function valueText(number: number | null, x: number, y: number, align: Text['align'], colour = INK): Text {
  return { x, y, text: number === null ? '' : String(number), size: SIZE, bold: true, colour, align };
}

/** How wide the number of a bar is. */
export function valueWidth(number: number, measure: Measure): number {
  return measure(String(number), SIZE, true);
}
