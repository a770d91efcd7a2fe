import type { Looks } from './looks';
import { colorOf, legendPlace } from './looks';
import { widest, widthOf, wrap } from './measure';
import type { Strip } from './table';

export const FONT = 'Roboto,Arial,Noto Sans,Noto Sans Arabic,Noto Sans CJK SC,sans-serif';
export const SIZE = 12;
export const LINE = 15;
export const INK = '#444746';
const EDGE = 16;
const MARK = 12;

/** A part of the picture, in pixels. */
interface Space {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Something drawn at a place of its own; the form that echarts calls a graphic element. */
export type Drawn = Record<string, unknown>;

/** Title, subtitle and legend, and the space that is left for the plot (`right` and `bottom` are distances from the edges). */
export interface Frame {
  width: number;
  height: number;
  space: Space;
  drawn: Drawn[];
}

/** Lays out what stands around the plot. */
export function frameOf(looks: Looks, series: readonly Strip[]): Frame {
  const width = looks.width ?? 600;
  const frame: Frame = {
    width,
    height: looks.height ?? 371,
    space: { left: EDGE, top: EDGE, right: EDGE, bottom: EDGE },
    drawn: [],
  };
  const titleSize = looks.titleTextStyle?.fontSize ?? 16;
  const weight = looks.titleTextStyle?.bold ? 'bold' : 'normal';
  heading(frame, looks.title, titleSize, looks.titleTextStyle?.color ?? '#5f6368', weight);
  heading(frame, looks.subtitle, 13, '#5f6368', 'normal');
  frame.space.top += 6;
  legend(frame, looks, series);
  return frame;
}

function heading(frame: Frame, text: string | undefined, size: number, color: string, weight: string): void {
  if (!text) return;
  for (const line of wrap(text, frame.width - 2 * EDGE, size)) {
    frame.drawn.push(words(line, EDGE, frame.space.top, size, color, weight));
    frame.space.top += Math.ceil(size * 1.3);
  }
}

function legend(frame: Frame, looks: Looks, series: readonly Strip[]): void {
  const place = legendPlace(looks);
  const named = series
    .map((one, index) => ({ name: looks.series?.[index]?.labelInLegend ?? one.name, color: colorOf(looks, index) }))
    .filter(({ name }) => name !== '');
  if (place === 'none' || named.length === 0) return;
  const aside = place === 'left' || place === 'right';
  const entries = named.map(({ name, color }) => ({
    color,
    lines: wrap(name, aside ? frame.width * 0.28 : frame.width - 2 * EDGE - MARK - 6, SIZE),
  }));
  const widthOfEntry = (lines: readonly string[]) => MARK + 6 + widest(lines, SIZE) + 16;
  if (aside) {
    const taken = Math.max(...entries.map(({ lines }) => widthOfEntry(lines)));
    let y = frame.space.top;
    for (const { lines, color } of entries) {
      entry(frame, lines, color, place === 'left' ? EDGE : frame.width - EDGE - taken + 16, y);
      y += lines.length * LINE + 6;
    }
    frame.space[place] += taken;
    frame.height = Math.max(frame.height, y + EDGE);
    return;
  }
  let x = EDGE;
  let y = 0;
  const placed: (() => void)[] = [];
  let tall = 0;
  for (const { lines, color } of entries) {
    if (x > EDGE && x + widthOfEntry(lines) - 16 > frame.width - EDGE) {
      x = EDGE;
      y += tall;
      tall = 0;
    }
    const [atX, atY] = [x, y];
    placed.push(() => entry(frame, lines, color, atX, start + atY));
    x += widthOfEntry(lines);
    tall = Math.max(tall, lines.length * LINE + 4);
  }
  const taken = y + tall + 4;
  const start = place === 'bottom' ? frame.height - EDGE - taken + 4 : frame.space.top;
  for (const put of placed) put();
  frame.space[place === 'bottom' ? 'bottom' : 'top'] += taken;
}

function entry(frame: Frame, lines: readonly string[], color: string, x: number, y: number): void {
  frame.drawn.push({ type: 'rect', shape: { x, y: y + 1, width: MARK, height: MARK, r: 2 }, style: { fill: color } });
  lines.forEach((line, index) => {
    frame.drawn.push(words(line, x + MARK + 6, y + index * LINE, SIZE, INK, 'normal'));
  });
}

/** A line of text with its top left corner at a place. */
export function words(text: string, x: number, y: number, size: number, fill: string, fontWeight: string): Drawn {
  const style = { text, x, y, fill, fontSize: size, fontWeight, fontFamily: FONT };
  return { type: 'text', style: { ...style, textVerticalAlign: 'top', width: widthOf(text, size) } };
}
