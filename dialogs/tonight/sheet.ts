import { GREEN, INK } from '../../src/domain/palette';
import type { Box, Measure, Path, Text } from '../drawing/bars';
import { wrapped } from '../drawing/wrapped';

/** What has been drawn on a page so far. */
export interface Sheet {
  readonly boxes: Box[];
  readonly texts: Text[];
  readonly paths: Path[];
  readonly measure: Measure;
}

/** Where a text stands, how wide it may be, and how it looks; `most` lines at most. */
interface Written {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly most?: number;
  /** From one line to the next, in letters. */
  readonly lead?: number;
}

/** A blank page. */
export function newSheet(measure: Measure): Sheet {
  return { boxes: [], texts: [], paths: [], measure };
}

/** Writes a text in lines; what does not fit is cut with a sign. Answers where it ends. */
export function write(sheet: Sheet, text: string, how: Written): number {
  const { x, y, width, size, bold = false, colour = INK, most = Number.POSITIVE_INFINITY, lead = 1.35 } = how;
  const lines = wrapped(text, width, (part) => sheet.measure(part, size, bold));
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = `${shown[most - 1]!.replace(/[\s,.;:]+\S*$/, '')} …`;
  for (const [at, line] of shown.entries()) {
    sheet.texts.push({ x, y: y + (at + 0.5) * size * lead, text: line, size, bold, colour, align: 'left' });
  }
  return y + shown.length * size * lead;
}

/** Writes the heading of a part. */
export function heading(sheet: Sheet, text: string, x: number, y: number, width: number): number {
  return write(sheet, text, { x, y, width, size: 16, bold: true, colour: GREEN }) + 6;
}
