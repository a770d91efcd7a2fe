import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/workbook/charts/charts';
import { garden } from '../../../src/workbook/charts/garden';
import { partner } from '../../domain/rows';
import { input } from './input';

const partners = [
  partner({ row: 2, name: 'Food Bank', lastTalked: '2025-06-01' }),
  partner({ row: 3, name: 'Museum', lastDone: '2025-05-01' }),
  partner({ row: 4, name: 'Club', lastTalked: '2020-01-01' }),
  partner({ row: 5, name: 'School', nextSeason: 'Rest' }),
  partner({ row: 6, name: 'Clinic' }),
];

describe('how is our garden', () => {
  it('tells a chosen rest from gone quiet, and keeps a missing date apart', () => {
    const { headline, table } = drawChart(garden, input({ partners }));
    expect(table).toEqual([
      ['Stage', 'Seed', 'Seedling', 'Harvest', 'Resting', 'Gone quiet', 'Needs a date'],
      ['Partners', 1, 0, 1, 1, 1, 1],
    ]);
    expect(headline).toBe('2 of 5 partnerships are live; 1 is resting; 1 has gone quiet; 1 needs a date.');
  });

  it('speaks the language and the style of Settings', () => {
    const { headline, table } = drawChart(garden, input({ partners, settings: { language: 'es', style: 'plain' } }));
    expect(table[0]).toEqual(['Etapa', 'Nuevo', 'En marcha', 'Activo', 'En pausa', 'Sin noticias', 'Falta una fecha']);
    expect(headline).toBe(
      '2 de 5 colaboraciones están vivas; 1 descansa; de 1 no hay noticias; a 1 le falta una fecha.',
    );
  });

  it('counts names, not rows: the most alive row speaks', () => {
    const twice = [
      partner({ row: 2, name: 'The Food Bank' }),
      partner({ row: 3, name: 'food bank', lastDone: '2025-05-01' }),
    ];
    const { headline, table } = drawChart(garden, input({ partners: twice }));
    expect(table[1]).toEqual(['Partners', 0, 0, 1, 0, 0, 0]);
    expect(headline).toBe('1 of 1 partnership is live.');
  });
});
