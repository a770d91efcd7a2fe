import type { PictureChart } from '../../src/contract/export';
import { GREEN, INK, QUIET_INK } from '../../src/domain/palette';
import type { Box, Drawn, Measure, Path, Text } from './bars';
import { columnBars } from './column-bars';
import { horizontalBars } from './horizontal-bars';
import { wrapped } from './wrapped';

/** A chart as boxes and texts, in pixels. */
export interface Picture extends Drawn {
  readonly paths: readonly Path[];
  readonly width: number;
  readonly height: number;
}

const WIDTH = 1000;
const MARGIN = 40;

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
  write(chart.question, 28, true, GREEN);
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
  const bars = (chart.horizontal ? horizontalBars : columnBars)({ chart, left: MARGIN, width, y, size: 16, measure });
  y = bars.bottom + 16;
  for (const note of chart.notes) write(note, 14, false, QUIET_INK);
  write(stamp, 14, false, QUIET_INK);
  return {
    width: WIDTH,
    height: y + MARGIN / 2,
    paths: [],
    boxes: [...boxes, ...bars.boxes],
    texts: [...texts, ...bars.texts],
  };
}
