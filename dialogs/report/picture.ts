import type { PictureChart } from '../../src/contract/contract';
import { lyingBars } from './lying';
import { standingBars } from './standing';
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

/** A chart as boxes and texts, in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly texts: readonly Text[];
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
/** Drawn bars, and where they end. */
export interface Bars {
  readonly boxes: readonly Box[];
  readonly texts: readonly Text[];
  readonly bottom: number;
}

const WIDTH = 1000;
const MARGIN = 40;
export const INK = '#2b2722';
const QUIET = '#5f5a52';

/** Lays a chart out: its question, what it says, a legend, the bars, what is missing, and the stamp. */
export function pictureOf(chart: PictureChart, stamp: string, measure: Measure): Picture {
  const texts: Text[] = [];
  const boxes: Box[] = [];
  const width = WIDTH - 2 * MARGIN;
  let y = MARGIN;
  const write = (text: string, size: number, bold: boolean, colour: string) => {
    for (const line of wrapped(text, width, (part) => measure(part, size, bold))) {
      texts.push({ x: MARGIN, y: y + size * 0.65, text: line, size, bold, colour, align: 'left' });
      y += size * 1.35;
    }
    y += size * 0.4;
  };
  write(chart.question, 28, true, '#1f5c33');
  write(chart.headline, 20, true, INK);
  const series = chart.table[0]!.slice(1);
  if (series.length > 1) {
    let x = MARGIN;
    for (const [at, name] of series.entries()) {
      const long = 26 + measure(String(name), 16, false);
      if (x > MARGIN && x + long > WIDTH - MARGIN) {
        x = MARGIN;
        y += 26;
      }
      boxes.push({ x, y: y + 4, width: 16, height: 16, colour: chart.colours[at]! });
      texts.push({ x: x + 22, y: y + 12, text: String(name), size: 16, bold: false, colour: INK, align: 'left' });
      x += long + 20;
    }
    y += 34;
  }
  const bars = (chart.lying ? lyingBars : standingBars)({ chart, left: MARGIN, width, y, measure });
  y = bars.bottom + 16;
  for (const note of chart.notes) write(note, 14, false, QUIET);
  write(stamp, 14, false, QUIET);
  return { width: WIDTH, height: y + MARGIN / 2, boxes: [...boxes, ...bars.boxes], texts: [...texts, ...bars.texts] };
}

/** Dark or white, whichever is read better on the colour: the greater contrast of the two changes sides at about 120 of 255. */
export function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 120 ? INK : '#ffffff';
}

/** The numbers of a row; what is not known is null. */
export function numbersOf(row: readonly (string | number)[]): (number | null)[] {
  return row.slice(1).map((cell) => (typeof cell === 'number' ? cell : null));
}
