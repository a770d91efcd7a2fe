import type { Tonight } from '../../src/contract/tonight';
import { GREEN, INK, QUIET_INK } from '../../src/domain/palette';
import { columnBars } from '../drawing/column-bars';
import { wrapped } from '../drawing/wrapped';
import { bedOf, legendOf } from './bed';
import { heading, newSheet, type Sheet, write } from './sheet';

/* The parts of tonight's page: each is drawn at its place and answers where it ends. */

/** Pixels that stay white around the page, and between its parts. */
export const MARGIN = 54;
export const GAP = 26;
/** Story and ask are cut where they would need more lines; the rest of the page keeps its place. */
const MOST_STORY = 11;
const MOST_ASK = 4;

/** The library and the day. */
export function titleOn(sheet: Sheet, { library, title, asOfText }: Tonight, inner: number): number {
  const name = library === '' ? title : library;
  let y = write(sheet, name, {
    x: MARGIN,
    y: MARGIN - 12,
    width: inner,
    size: 30,
    bold: true,
    colour: GREEN,
    most: 2,
    lead: 1.2,
  });
  y = write(sheet, [...(library === '' ? [] : [title]), asOfText].join(', '), {
    x: MARGIN,
    y: y + 2,
    width: inner,
    size: 15,
    colour: QUIET_INK,
  });
  sheet.boxes.push({ x: MARGIN, y: y + 8, width: inner, height: 3, colour: GREEN });
  return y + 24;
}

/** The three large numbers side by side. */
export function numbersOn(sheet: Sheet, { numbers }: Tonight, y: number, inner: number): number {
  const each = (inner - 2 * GAP) / 3;
  const ends = numbers.map(({ value, label, note }, at) => {
    const x = MARGIN + at * (each + GAP);
    const size = Math.min(58, (58 * each) / Math.max(each, sheet.measure(value, 58, true)));
    sheet.texts.push({ x, y: y + 30, text: value, size, bold: true, colour: GREEN, align: 'left' });
    const after = write(sheet, label, { x, y: y + 64, width: each, size: 15, bold: true, most: 2 });
    return write(sheet, note, { x, y: after + 2, width: each, size: 12, colour: QUIET_INK, most: 3 });
  });
  return Math.max(...ends) + 18;
}

/** The drawn garden and what it shows, between two heights. */
export function gardenOn(sheet: Sheet, page: Tonight, top: number, bottom: number, inner: number): void {
  const { garden } = page;
  const all = garden.planted.reduce((sum, { count }) => sum + count, 0);
  const y = heading(sheet, garden.title, MARGIN, top, inner);
  const notes = [garden.drooping, ...garden.notes].filter((text) => text !== '').join(' ');
  const measured = (text: string, bold: boolean) => sheet.measure(text, 14, bold);
  const noteLines = wrapped(notes, inner, (part) => sheet.measure(part, 12, false)).length;
  const legendTop = bottom - noteLines * 16 - 12;
  const height = legendTop - 20 - y;
  if (all > 0) {
    const { boxes, paths } = bedOf(page, { left: MARGIN, top: y, width: inner, height });
    sheet.boxes.push(...boxes);
    sheet.paths.push(...paths);
  }
  const legend = legendOf(page, MARGIN, legendTop, 14, measured);
  sheet.paths.push(...legend.paths);
  sheet.texts.push(...legend.texts);
  write(sheet, notes, {
    x: MARGIN,
    y: bottom - noteLines * 16,
    width: inner,
    size: 12,
    colour: QUIET_INK,
    lead: 16 / 12,
  });
}

/** The one chart. */
export function chartOn(sheet: Sheet, { chart }: Tonight, x: number, top: number, width: number): number {
  if (chart === null) return top;
  let y = heading(sheet, chart.question, x, top, width);
  y = write(sheet, chart.headline, { x, y, width, size: 12.5 }) + 8;
  const series = chart.table[0]!.slice(1);
  if (series.length > 1) {
    let at = x;
    for (const [place, name] of series.entries()) {
      sheet.boxes.push({ x: at, y: y + 1, width: 12, height: 12, colour: chart.colours[place]! });
      sheet.texts.push({ x: at + 17, y: y + 7, text: String(name), size: 12, bold: false, colour: INK, align: 'left' });
      at += 17 + sheet.measure(String(name), 12, false) + 18;
    }
    y += 18;
  }
  const bars = columnBars({ chart, left: x, width, y, size: 12, measure: sheet.measure }, 96);
  sheet.boxes.push(...bars.boxes);
  sheet.texts.push(...bars.texts);
  return bars.bottom;
}

/** The one story. */
export function storyOn(sheet: Sheet, { story }: Tonight, x: number, top: number, width: number): number {
  const y = heading(sheet, story.title, x, top, width);
  let end =
    story.about === ''
      ? y
      : write(sheet, story.about, { x: x + 14, y, width: width - 14, size: 13.5, bold: true, most: 2 });
  end = write(sheet, story.text, { x: x + 14, y: end, width: width - 14, size: 13.5, most: MOST_STORY, lead: 1.42 });
  sheet.boxes.push({ x, y: y + 2, width: 4, height: end - y - 4, colour: '#e3b74f' });
  return end;
}

/** What the next 90 days bring. */
export function aheadOn(sheet: Sheet, { ahead }: Tonight, x: number, top: number, width: number): number {
  let y = heading(sheet, ahead.title, x, top, width);
  const size = 13;
  const days = Math.max(0, ...ahead.lines.map(({ day }) => sheet.measure(day, size, false)));
  for (const { day, text } of ahead.lines) {
    write(sheet, day, { x, y, width, size, colour: QUIET_INK });
    y = write(sheet, text, { x: x + days + 12, y, width: width - days - 12, size, most: 2 }) + 3;
  }
  return ahead.more === '' ? y : write(sheet, ahead.more, { x, y, width, size: 12, colour: QUIET_INK });
}

/** What the director asks for; nothing where nothing was typed. */
export function askOn(sheet: Sheet, { ask }: Tonight, x: number, top: number, width: number): number {
  if (ask.text.trim() === '') return top;
  const y = heading(sheet, ask.title, x + 14, top + 12, width - 28);
  const probe = newSheet(sheet.measure);
  const written = { x: x + 14, y, width: width - 28, size: 15, bold: true, most: MOST_ASK } as const;
  const end = write(probe, ask.text.trim(), written) + 12;
  sheet.boxes.push({ x, y: top, width, height: end - top, colour: '#eef6ec' });
  sheet.boxes.push({ x, y: top, width: 5, height: end - top, colour: GREEN });
  write(sheet, ask.text.trim(), written);
  return end;
}
