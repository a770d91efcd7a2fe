import { expect, it } from 'vitest';
import { blankWorkbook } from '../emulator/blank-workbook';
import type { ChartJson, StoredValue, WorkbookJson } from '../emulator/workbook-json';
import { chartSvg } from './chart-svg';

function drawn(type: string, values: StoredValue[][], options: ChartJson['options'] = {}): string {
  const workbook: WorkbookJson = blankWorkbook();
  workbook.sheets[0]!.values = values;
  const chart: ChartJson = {
    id: 1,
    type,
    ranges: [{ sheetId: 0, row: 1, column: 1, rows: values.length, columns: values[0]!.length }],
    headers: 1,
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    options,
  };
  return chartSvg(chart, workbook);
}

/** The texts of a picture, in order. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
}

const TIERS = [
  ['Tier', 'Now', 'A year ago'],
  ['Common goal', 8, 12],
  ['Strategic', 1, 0],
];
const LABELS = { 0: { dataLabel: 'value' }, 1: { dataLabel: 'value' } };

it.each(['BAR', 'COLUMN', 'LINE', 'AREA', 'COMBO'])('%s names its question, categories, series and values', (type) => {
  const texts = textsOf(drawn(type, TIERS, { title: 'How deep?', series: LABELS }));
  expect(texts).toEqual(expect.arrayContaining(['How deep?', 'Common goal', 'Strategic', 'Now', 'A year ago']));
  expect(texts).toEqual(expect.arrayContaining(['8', '12']));
});

it('says zeros, and no values where none are asked for', () => {
  expect(textsOf(drawn('COLUMN', TIERS, { series: LABELS })).filter((text) => text === '0')).toHaveLength(2);
  expect(textsOf(drawn('COLUMN', TIERS))).not.toContain('8');
});

it('leaves the legend out when told', () => {
  expect(textsOf(drawn('BAR', TIERS, { 'legend.position': 'none' }))).not.toContain('A year ago');
  expect(textsOf(drawn('BAR', TIERS, { legend: { position: 'none' } }))).not.toContain('A year ago');
});

it('takes colours from the series before the list', () => {
  const svg = drawn('BAR', TIERS, { colors: ['#111111', '#222222'], series: { 1: { color: '#333333' } } });
  expect(svg).toContain('fill="#111111"');
  expect(svg).toContain('fill="#333333"');
  expect(svg).not.toContain('fill="#222222"');
});

it('stacks parts of a whole up to 100 %, with the values themselves on them', () => {
  const texts = textsOf(drawn('BAR', TIERS, { isStacked: 'percent', series: LABELS }));
  expect(texts).toEqual(expect.arrayContaining(['100%', '8', '12']));
});

it('gives long names lines instead of cutting them, in any script', () => {
  const long = 'Early literacy for every child in the valley from birth to school';
  const svg = drawn('BAR', [
    ['Goal', 'Partners'],
    [long, 3],
    ['社区图书馆合作伙伴计划与长期发展目标说明以及更多', 2],
    ['مدرسة النور', 1],
  ]);
  const words = textsOf(svg).join(' ');
  for (const word of long.split(' ')) expect(words).toContain(word);
  expect(textsOf(svg).join('')).toContain('社区图书馆合作伙伴计划与长期发展目标说明以及更多');
  expect(svg).toContain('مدرسة النور');
  expect(svg).not.toContain('…');
});

it('grows taller for many bars', () => {
  const many = Array.from({ length: 60 }, (_, index): StoredValue[] => [`Partner ${index}`, index]);
  const svg = drawn('BAR', [['Partner', 'Days'], ...many], { height: 300 });
  expect(Number(/height="(\d+)"/.exec(svg)![1])).toBeGreaterThan(60 * 15);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(many.map(([name]) => name)));
});

it('writes names as text, never as marks', () => {
  const svg = drawn(
    'TABLE',
    [
      ['<script>x</script>', 'n'],
      ['a & b', 1],
    ],
    { title: '"<i>' },
  );
  expect(svg).not.toContain('<script>');
  expect(svg).not.toContain('<i>');
  expect(textsOf(svg)).toContain('a &amp; b');
});
