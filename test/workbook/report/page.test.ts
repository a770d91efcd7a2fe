import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../../src/workbook/charts/charts';
import { chartBlocks } from '../../../src/workbook/report/chart-block';
import { endOf, layOut } from '../../../src/workbook/report/layout';
import { heightOf, line, wordsBlock } from '../../../src/workbook/report/line';
import { drawCharts } from '../../../src/workbook/report/options';
import { partner } from '../../domain/rows';
import { input } from '../charts/input';

const goals = Array.from({ length: 9 }, (_, at) => `Goal ${at}`);
const given = input({ partners: [partner({ lastTalked: '2025-06-01' })], settings: { planGoals: goals } });
const shown = drawCharts(CHARTS, given);
const blocks = chartBlocks(shown);
const PAPERS = ['letter', 'a4'] as const;

describe('the pages of a report', () => {
  it.each(PAPERS)('have no page break in a chart, its headline or its table on %s', (paper) => {
    const { heights, charts } = layOut(blocks, paper);
    const topOf = (row: number) => heights.slice(0, row - 1).reduce((sum, height) => sum + height, 0);
    expect(charts.length).toBeGreaterThan(12);
    for (const { row, tableRow, rows } of charts) {
      const [top, bottom] = [topOf(row - 1), topOf(tableRow + rows)];
      const through = [1, 2, 3, 4, 5].filter((page) => top < endOf(paper, page).to && bottom > endOf(paper, page).from);
      expect(through).toEqual([]);
    }
  });

  it.each(PAPERS)('have no high row where a page may end on %s: it would go to the next page whole', (paper) => {
    const { heights } = layOut(blocks, paper);
    let top = 0;
    for (const height of heights) {
      const page = [1, 2, 3, 4].find((one) => top >= endOf(paper, one).from && top < endOf(paper, one).to);
      if (page !== undefined) expect(height).toBeLessThanOrEqual(21);
      top += height;
    }
  });

  it('begin with what is too tall for any', () => {
    const tall = wordsBlock(Array.from({ length: 70 }, () => line('text', 'x')));
    const { lines, heights } = layOut([wordsBlock([line('title', 'Title')]), tall], 'letter');
    const first = lines.findIndex((parts) => parts[0]?.look === 'text');
    expect(heights.slice(0, first).reduce((sum, height) => sum + height, 0)).toBe(endOf('letter', 1).to);
  });

  it('keep room for each chart above its table, two side by side where both are narrow', () => {
    const { lines, charts } = layOut(blocks, 'letter');
    for (const { chart, row, tableRow, span } of charts) {
      const { headline, table } = shown.find((one) => one.chart === chart)!;
      expect(lines[row - 2]).toContainEqual({ span, look: 'headline', cells: [headline] });
      expect(lines.slice(row - 1, tableRow - 1).every((parts) => parts.length === 0)).toBe(true);
      expect(lines[tableRow - 1]).toContainEqual({ span, look: 'head', cells: table[0] });
    }
    const spans = (half: string) => charts.filter(({ span }) => span === half).length;
    expect(spans('left')).toBe(spans('right'));
    expect(spans('left')).toBeGreaterThan(2);
  });

  it.each([
    ['short', 'A story', 21],
    ['of two lines', 'word '.repeat(30), 41],
  ])('give a text %s the height it needs', (_, text, height) => {
    expect(heightOf(line('text', text))).toBe(height);
  });
});
