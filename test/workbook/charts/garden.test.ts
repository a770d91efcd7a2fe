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
      ['Stage', 'Seed', 'Seedling', 'Harvest', 'Resting', 'Gone quiet', 'Ended this year', 'Needs a date'],
      ['Partners', 1, 0, 1, 1, 1, 0, 1],
    ]);
    expect(headline).toBe(
      '1 of 4 partnerships whose dates are known is under way; Seed: 1, Resting: 1, Gone quiet: 1, Needs a date: 1.',
    );
  });

  it('speaks the language and the style of Settings', () => {
    const { headline, table } = drawChart(garden, input({ partners, settings: { language: 'es', style: 'plain' } }));
    expect(table[0]).toEqual([
      'Etapa',
      'Nuevo',
      'En marcha',
      'Activo',
      'En pausa',
      'Sin noticias',
      'Terminó este año',
      'Falta una fecha',
    ]);
    expect(headline).toBe(
      '1 de 4 colaboraciones con fechas conocidas está vigente; Nuevo: 1, En pausa: 1, Sin noticias: 1, Falta una fecha: 1.',
    );
  });

  it('counts names, not rows: the most alive row speaks', () => {
    const twice = [
      partner({ row: 2, name: 'The Food Bank' }),
      partner({ row: 3, name: 'food bank', lastDone: '2025-05-01' }),
    ];
    const { headline, table } = drawChart(garden, input({ partners: twice }));
    expect(table[1]).toEqual(['Partners', 0, 0, 1, 0, 0, 0, 0]);
    expect(headline).toBe('1 of 1 partnership is under way.');
  });

  it('says that nothing can be said where nobody has a date, never “0 of 7”', () => {
    const { headline, empty } = drawChart(garden, input({ partners: [partner(), partner({ row: 3, name: 'Club' })] }));
    expect(headline).toBe('Nothing can be said yet: none of 2 partners has a date.');
    expect(empty).toBe(true);
  });

  it('counts no vendor and nothing that ended in an earlier year, and says so', () => {
    const more = [
      ...partners,
      partner({ row: 7, name: 'Magician', kind: 'Vendor or paid presenter', lastDone: '2025-06-01' }),
      partner({ row: 8, name: 'Fair', nextSeason: 'Let go', decidedOn: '2023-01-01' }),
      partner({ row: 9, name: 'Choir', lastDone: '2024-09-01', nextSeason: 'Let go', decidedOn: '2025-01-01' }),
    ];
    const { headline, table, notes } = drawChart(garden, input({ partners: more }));
    expect(table[1]).toEqual(['Partners', 1, 0, 1, 1, 1, 1, 1]);
    expect(headline).toMatch(/^1 of 5 partnerships whose dates are known is under way; .*Ended this year: 1/);
    expect(notes).toEqual([
      'Under way: Seedling or Harvest.',
      'Gone quiet: no contact for a long time, and nobody decided on a rest.',
      'Not counted: 1 that ended before this fiscal year.',
      'Not counted anywhere: 1 vendor or paid presenter.',
    ]);
  });

  it('shows outside neither seeds nor what is quiet, ended or undated', () => {
    const { headline, table, notes } = drawChart(garden, input({ partners }), 'community');
    expect(table).toEqual([
      ['Stage', 'Seedling', 'Harvest', 'Resting'],
      ['Partners', 0, 1, 1],
    ]);
    expect([headline, notes]).toEqual(['1 partnership is under way.', []]);
  });
});
