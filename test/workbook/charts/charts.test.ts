import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/words/language';
import { CHARTS, chartsFor, drawChart, usualCharts } from '../../../src/workbook/charts/charts';
import { chartWords } from '../../../src/workbook/charts/words/words';
import { logged, partner } from '../../domain/rows';
import { input } from './input';

describe('the charts', () => {
  it('are in the order of product.md', () => {
    expect(CHARTS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  });

  it.each([
    ['board', [1, 2, 4, 5, 15], [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13, 14, 15]],
    ['community', [1, 4, 6, 7, 15], [1, 4, 6, 7, 15]],
    ['internal', [8, 12], [8, 12]],
  ] as const)('stand in the %s report', (kind, usual, all) => {
    expect(usualCharts(kind).map(({ number }) => number)).toEqual(usual);
    expect(chartsFor(kind).map(({ number }) => number)).toEqual(all);
  });

  it.each([
    [
      'en',
      [
        'There are no partners in the sheet yet.',
        'Nothing can be said yet: no partner has a tier with a date.',
        'What moved can’t be said yet.',
        'FY2025: nothing done together is written down.',
        'No plan goals are written down yet.',
        'No partnership is under way yet.',
        'FY2025: no value and no hours are written down.',
        'No partnership is under way yet.',
        'No idea since 1 July 2023 is written down.',
        'Nothing was done together in this season yet.',
        'There is nothing to decide yet.',
        'No partnership is under way yet.',
        'No partnership is under way yet.',
        'FY2025: no partner had a tier yet.',
        'Nothing is planned yet.',
      ],
    ],
    [
      'es',
      [
        'Todavía no hay socios en la hoja.',
        'Todavía no se puede decir nada: ningún socio tiene un nivel con fecha.',
        'Todavía no se puede decir qué se movió.',
        'Año fiscal 2025: no hay nada anotado que se hiciera juntos.',
        'Todavía no hay metas del plan anotadas.',
        'Todavía no hay colaboraciones vigentes.',
        'Año fiscal 2025: no hay valor ni horas anotados.',
        'Todavía no hay colaboraciones vigentes.',
        'Desde el 1 de julio de 2023 no hay ninguna idea anotada.',
        'Todavía no se hizo nada juntos en esta temporada.',
        'Todavía no hay nada que decidir.',
        'Todavía no hay colaboraciones vigentes.',
        'Todavía no hay colaboraciones vigentes.',
        'Año fiscal 2025: ningún socio tenía nivel todavía.',
        'Todavía no hay nada previsto.',
      ],
    ],
  ] as const)('draw an empty garden in %s, and say that it is empty', (language, headlines) => {
    const drawn = CHARTS.map((chart) => drawChart(chart, input({ partners: [], settings: { language } })));
    expect(drawn.map(({ headline }) => headline)).toEqual(headlines);
    for (const { table, empty } of drawn) {
      expect(empty).toBe(true);
      expect(new Set(table.map((row) => row.length)).size).toBe(1);
    }
  });

  it.each(CHARTS.filter(({ shape }) => shape.type !== 'LIST'))(
    '$key has a colour for every series, lightness apart from its neighbour',
    ({ shape, draw }) => {
      const { table, charted } = draw(
        input({
          log: [logged('2025-06-01', 'Did it', { people: 10 }), logged('2024-06-01', 'Did it', { people: 10 })],
        }),
        chartWords('en'),
        'board',
      );
      const series = (charted ?? table[0]!.length) - 1;
      expect(shape.colours.length).toBe(series);
      const light = shape.colours.map(lightness);
      const apart = (steps: number) => light.slice(steps).map((one, at) => Math.abs(one - light[at]!));
      expect(Math.min(...apart(1), 100)).toBeGreaterThan(18);
      if (shape.stacked) expect(Math.min(...apart(2), 100)).toBeGreaterThan(10);
    },
  );

  it.each(LANGUAGES)('say counts under 20 without a percentage in %s', (language) => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => partner({ row: at + 2, name: `P${at}`, lastDone: '2025-06-01' }));
    const headline = (live: number) =>
      drawChart(
        CHARTS[0]!,
        input({ partners: [...many(live), partner({ row: 99, lastTalked: '2020-01-01' })], settings: { language } }),
      ).headline;
    expect(headline(19)).not.toContain('%');
    expect(headline(20)).toMatch(/\(95\s?%\)/);
  });

  it.each(LANGUAGES)('speak of one partner as of one, in %s', (language) => {
    const one = input({ partners: [partner({ lastTalked: '2025-06-01' })], settings: { language } });
    const said = CHARTS.flatMap((chart) => [drawChart(chart, one).headline, ...drawChart(chart, one).notes]);
    expect(
      said.filter((text) => /\b1 (de 1 )?(of 1 )?(live )?(partners|partnerships|socios|colaboraciones)\b/.test(text)),
    ).toEqual([]);
    expect(said.filter((text) => /\b(of 1 [^;.]*\bare|de 1 [^;.]*\b(están|tienen))\b/.test(text))).toEqual([]);
  });
});

/** L* of CIELAB. */
function lightness(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * red! + 0.7152 * green! + 0.0722 * blue!) - 16;
}
