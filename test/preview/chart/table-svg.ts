import type { Frame } from './frame';
import { INK, LINE, SIZE } from './frame';
import { wrap } from './measure';
import type { ChartTable } from './table';

/** A TABLE chart as drawn things: headings in grey, one line for each row; makes the frame as tall as it needs. */
export function tableDrawn({ categories, series }: ChartTable, frame: Frame): Record<string, unknown>[] {
  const strips = [...(categories ? [categories] : []), ...series];
  const rows = [strips.map(({ name }) => name)];
  const length = Math.max(0, ...strips.map(({ cells }) => cells.length));
  for (let row = 0; row < length; row += 1) rows.push(strips.map(({ cells }) => cells[row]?.shown ?? ''));
  const { left, right } = frame.space;
  const column = (frame.width - left - right) / Math.max(1, strips.length);
  const drawn = [...frame.drawn];
  let y = frame.space.top;
  rows.forEach((cells, row) => {
    const lines = cells.map((text) => wrap(text, column - 12, SIZE));
    const height = Math.max(...lines.map((one) => one.length)) * LINE + 10;
    const shape = { x: left, y, width: frame.width - left - right, height };
    drawn.push({ type: 'rect', shape, style: { fill: row === 0 ? '#eef1f4' : '#ffffff', stroke: '#dadce0' } });
    lines.forEach((one, place) => {
      one.forEach((text, line) => {
        const style = { text, x: left + place * column + 6, y: y + 6 + line * LINE, fill: INK, fontSize: SIZE };
        drawn.push({ type: 'text', style: { ...style, fontWeight: row === 0 ? 'bold' : 'normal' } });
      });
    });
    y += height;
  });
  frame.height = Math.max(frame.height, y + frame.space.bottom);
  return drawn;
}
