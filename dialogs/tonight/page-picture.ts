import type { Tonight } from '../../src/contract/tonight';
import { QUIET_INK } from '../../src/domain/palette';
import type { Measure } from '../drawing/bars';
import type { Picture } from '../drawing/chart-picture';
import { aheadOn, askOn, chartOn, GAP, gardenOn, MARGIN, numbersOn, storyOn, titleOn } from './parts';
import { newSheet, write } from './sheet';

/** Pixels at 96 to the inch. */
export const PAPERS = {
  letter: { width: 816, height: 1056, size: '8.5in 11in' },
  a4: { width: 794, height: 1123, size: '210mm 297mm' },
} as const;
export type Paper = keyof typeof PAPERS;

/** Lays tonight's page out: always one page, whatever is long is cut. */
export function tonightPicture(page: Tonight, paper: Paper, measure: Measure): Picture {
  const { width, height } = PAPERS[paper];
  const sheet = newSheet(measure);
  const inner = width - 2 * MARGIN;
  let y = titleOn(sheet, page, inner);
  y = numbersOn(sheet, page, y, inner);
  const foot = height - MARGIN + 8;
  write(sheet, page.credit, { x: MARGIN, y: foot - 13, width: inner, size: 10, colour: QUIET_INK });
  const half = (inner - GAP) / 2;
  const right = MARGIN + half + GAP;
  // From the foot upwards: what comes and the ask, then chart and story; the garden has the rest.
  const below = newSheet(measure);
  const bottomHeight = Math.max(aheadOn(below, page, MARGIN, 0, half), askOn(below, page, right, 0, half));
  const bottomTop = foot - 26 - bottomHeight;
  aheadOn(sheet, page, MARGIN, bottomTop, half);
  askOn(sheet, page, right, bottomTop, half);
  const told = page.story.text !== '';
  const charted = page.chart !== null;
  const chartWidth = told ? half : inner;
  const storyWidth = charted ? half : inner;
  const storyX = charted ? right : MARGIN;
  const middleHeight = Math.max(
    charted ? chartOn(below, page, MARGIN, 0, chartWidth) : 0,
    told ? storyOn(below, page, storyX, 0, storyWidth) : 0,
  );
  const middleTop = bottomTop - (middleHeight > 0 ? middleHeight + GAP : 0);
  if (charted) chartOn(sheet, page, MARGIN, middleTop, chartWidth);
  if (told) storyOn(sheet, page, storyX, middleTop, storyWidth);
  gardenOn(sheet, page, y, middleTop - GAP, inner);
  const { boxes, texts, paths } = sheet;
  return { width, height, boxes, texts, paths };
}
