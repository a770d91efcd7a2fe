import { describe, expect, it } from 'vitest';
import type { Text } from '../../dialogs/drawing/bars';
import { type Picture, pictureOf } from '../../dialogs/drawing/chart-picture';
import type { PictureChart } from '../../src/contract/export';
import { NEXT_SEASON } from '../../src/domain/lists';
import { CHARTS, drawChart } from '../../src/workbook/charts/charts';
import { logged, partner } from '../domain/rows';
import { input } from '../workbook/charts/input';

/** Letters as wide as those of Arial are on average. */
const measure = (text: string, size: number) => text.length * size * 0.55;

const NAMES = [
  'Zoe',
  'The Very Long Named Friends of the Greater Prairie Rose Community Orchard',
  'مركز الحي للتعلم',
  'X'.repeat(60),
];
const partners = Array.from({ length: 300 }, (_, at) =>
  partner({
    row: at + 2,
    name: `${NAMES[at % NAMES.length]!} ${at}`,
    lastTalked: `20${10 + (at % 15)}-05-01`,
    lastDone: at % 3 === 0 ? '2025-06-01' : '',
    lead: NAMES[at % NAMES.length]!,
    sector: at % 2 === 0 ? NAMES[at % NAMES.length]! : '',
    planGoal: NAMES[at % NAMES.length]!,
    // So few that their parts of the bar have no room for a number.
    nextSeason: NEXT_SEASON[at] ?? '',
    commonGoal: at % 50 === 0 ? 'Together' : '',
    goalAgreedOn: at % 50 === 0 ? '2024-06-01' : '',
  }),
);
const log = [
  logged('2025-05-01', 'Did it', { people: 40, row: 2 }),
  logged('2024-05-01', 'Did it', { people: 123_456, row: 3 }),
];

const charts = CHARTS.filter(({ shape }) => shape.type !== 'LIST').map((chart): [string, PictureChart] => {
  const { question, headline, table: whole, notes, charted } = drawChart(chart, input({ partners, log }));
  const table = whole.map((row) => row.slice(0, charted ?? row.length));
  const { shape, number } = chart;
  const colours = shape.colours.slice(-(table[0]!.length - 1));
  const horizontal = shape.type === 'BAR';
  return [
    chart.key,
    {
      chart: number,
      question,
      headline,
      table,
      notes: [...notes],
      internal: false,
      horizontal,
      stacked: shape.stacked,
      colours,
    },
  ];
});

/** Left, right, top and bottom of a text. */
function edges({ x, y, text, size, align }: Text): [number, number, number, number] {
  const wide = measure(text, size);
  const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
  return [left, left + wide, y - size / 2, y + size / 2];
}

function meet(one: Text, other: Text): boolean {
  const [a, b] = [edges(one), edges(other)];
  return a[0] < b[1] && b[0] < a[1] && a[2] < b[3] && b[2] < a[3];
}

const made = (chart: PictureChart): Picture => pictureOf(chart, 'As of 30 June 2025.', measure);

describe.each(charts)('the picture of “%s”', (_, chart) => {
  const picture = made(chart);
  const texts = picture.texts.filter(({ text }) => text !== '');

  it('keeps every text inside, and none meets another', () => {
    for (const text of texts) {
      const [left, right, top, bottom] = edges(text);
      expect([left >= 0, right <= picture.width, top >= 0, bottom <= picture.height], text.text).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
    const meeting = texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter((other) => meet(one, other))
        .map(({ text }) => [one.text, text]),
    );
    expect(meeting).toEqual([]);
  });

  it('says question, headline, notes, stamp, each category and each number', () => {
    const said = texts
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, '');
    const [head, ...rows] = chart.table;
    const legend = head!.length > 2 ? head!.slice(1) : [];
    const words = [
      chart.question,
      chart.headline,
      ...chart.notes,
      ...legend,
      // A bar that is alone takes the whole width: what it is made of, the headline says.
      ...(chart.stacked && rows.length === 1 ? [] : rows.map(([name]) => name!)),
      'As of 30 June 2025.',
    ];
    for (const word of words) expect(said).toContain(String(word).replace(/\s+/g, ''));
    const numbers = rows.flatMap((row) => row.slice(1)).filter((cell) => cell !== '' && !(chart.stacked && cell === 0));
    for (const number of numbers) expect(texts.map(({ text }) => text)).toContain(String(number));
  });

  it('has a box as long as its number for each', () => {
    const numbers = chart.table.slice(1).flatMap((row) => row.slice(1).map((cell) => Number(cell)));
    const sizes = picture.boxes.filter(({ colour }) => chart.colours.includes(colour));
    const long = sizes.slice(-numbers.length).map(({ width, height }) => (chart.horizontal ? width : height));
    const scale = Math.max(...long) / Math.max(...numbers, 1);
    expect(long.map((one) => Math.round(one))).toEqual(numbers.map((one) => Math.round(one * scale)));
  });
});
