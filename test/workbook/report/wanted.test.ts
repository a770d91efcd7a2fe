import { expect, it } from 'vitest';
import type { Chart } from '../../../src/workbook/charts/chart';
import { garden } from '../../../src/workbook/charts/garden';
import { leads } from '../../../src/workbook/charts/leads';
import { chartBlocks } from '../../../src/workbook/report/chart-block';
import { drawCharts } from '../../../src/workbook/report/options';
import { partner } from '../../domain/rows';
import { input } from '../charts/input';

it('a chart that cannot be worked out leaves the others, and its place in the report says so', () => {
  const broken: Chart = {
    ...leads,
    draw: () => {
      throw new Error('no such day');
    },
  };
  const [failed, drawn] = drawCharts([broken, garden], input({ partners: [partner({ lastTalked: '2025-06-01' })] }));
  expect(failed).toMatchObject({
    failed: true,
    question: 'Enough gardeners?',
    headline: 'This chart could not be worked out. What went wrong: no such day',
  });
  expect(chartBlocks([failed!])[0]!.drawings).toEqual([]);
  expect(drawn).toMatchObject({ failed: false, headline: '0 of 1 partnership is under way; Seed: 1.' });
});
