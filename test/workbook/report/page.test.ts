import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/workbook/charts/charts';
import { chartBlock } from '../../../src/workbook/report/chart-block';
import { heightOf, layOut } from '../../../src/workbook/report/layout';
import { drawCharts } from '../../../src/workbook/report/options';
import { partner } from '../../domain/rows';
import { input } from '../charts/input';

const goals = Array.from({ length: 9 }, (_, at) => `Goal ${at}`);
const given = input({ partners: [partner({ lastTalked: '2025-06-01' })], settings: { planGoals: goals } });
const shown = drawCharts(CHARTS, given);
const blocks = shown.map(chartBlock);

describe('the pages of a report', () => {
  // The heights of Letter and A4 at 860 pixels of width, with 0.75 inch of margin; each page may end 32 pixels earlier or 16 later.
  it.each([
    ['letter', 1167],
    ['a4', 1295],
  ] as const)('have no page break in a chart or its table on %s', (paper, height) => {
    const { lines, charts } = layOut(blocks, paper);
    const topOf = (row: number) => lines.slice(0, row - 1).reduce((sum, line) => sum + heightOf(line), 0);
    for (const { row, tableRow, rows } of charts) {
      const page = Math.ceil(topOf(tableRow + rows) / height);
      expect(topOf(tableRow + rows)).toBeLessThanOrEqual(page * (height - 32));
      expect(topOf(row - 2)).toBeGreaterThanOrEqual((page - 1) * (height + 16));
    }
  });

  it('begin with what is too tall for any', () => {
    const tall = { lines: Array.from({ length: 70 }, () => ({ look: 'text', cells: ['x'] }) as const) };
    const { lines } = layOut([{ lines: [{ look: 'title', cells: ['Title'] }] }, tall], 'letter');
    expect(lines.findIndex(({ look }) => look === 'text')).toBe(56);
  });

  it('keep room for each chart above its table', () => {
    const { lines, charts } = layOut(blocks, 'letter');
    for (const { chart, row, tableRow } of charts) {
      const drawn = shown.find((one) => one.chart === chart)!;
      expect(lines[row - 3]).toEqual({ look: 'question', cells: [drawn.question] });
      expect(lines[row - 2]).toEqual({ look: 'headline', cells: [drawn.headline] });
      expect(lines.slice(row - 1, tableRow - 1).every(({ look }) => look === 'space')).toBe(true);
      expect(lines[tableRow - 1]).toEqual({ look: 'head', cells: drawn.table[0] });
    }
  });

  it.each([
    ['short', 'A story', 21],
    ['of two lines', 'word '.repeat(40), 37],
  ])('give a text %s the height it needs', (_, text, height) => {
    expect(heightOf({ look: 'text', cells: [text] })).toBe(height);
  });
});
