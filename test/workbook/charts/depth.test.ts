import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/workbook/charts/charts';
import { depth } from '../../../src/workbook/charts/depth';
import { moved } from '../../../src/workbook/charts/moved';
import { logged, partner } from '../../domain/rows';
import { input } from './input';

const partners = [
  partner({ row: 2, name: 'Food Bank', commonGoal: 'Summer meals' }),
  partner({ row: 3, name: 'Museum' }),
  partner({ row: 4, name: 'Club' }),
  partner({ row: 5, name: 'Bank', kind: 'Sponsor or donor' }),
  partner({ row: 6, name: 'School', nextSeason: 'Let go', decidedOn: '2025-01-10' }),
];
const log = [
  logged('2024-05-01', 'Talked'),
  logged('2024-04-01', 'Talked', { partner: 'School' }),
  logged('2024-03-01', 'Talked', { partner: 'Club' }),
  logged('2025-02-01', 'Agreed'),
  logged('2025-05-01', 'Did it'),
  logged('2025-05-02', 'Talked', { partner: 'Museum' }),
];

describe('how deep are our partnerships', () => {
  it('sets the tiers beside those of one year before', () => {
    const { headline, table, notes } = drawChart(depth, input({ partners, log }));
    expect(table).toEqual([
      ['Tier', '30 June 2024', '30 June 2025'],
      ['1 Building relationships', 0, 0],
      ['Quiet', 0, 1],
      ['2 Common language', 3, 1],
      ['3 Supportive roles', 0, 1],
      ['4 Strategic collaboration', 0, 0],
    ]);
    expect(headline).toBe('1 of 3 partners is at tier 3 or 4 (supportive or strategic); a year earlier 0 of 3.');
    expect(notes).toEqual(['1 sponsor or donor has no tier.']);
  });

  it('says in a note, not in a bar, who has no date: an old friend was not “without contact”', () => {
    const { headline, table, notes, empty } = drawChart(depth, input({ partners: [partner()] }));
    expect(headline).toBe('Nothing can be said yet: no partner has a tier with a date.');
    expect(table.slice(1).map(([, count]) => count)).toEqual([0, 0, 0, 0, 0]);
    expect(notes).toContain('1 partner has no dated contact yet and is not in the bars.');
    expect(empty).toBe(true);
  });

  it.each([
    ['no row of the year before', log.filter(({ date }) => date > '2024-06-30')],
    ['no row of this year', log.filter(({ date }) => date <= '2024-06-30')],
    ['only a plan in the year before', [logged('2024-05-01', 'Planned'), logged('2025-05-01', 'Did it')]],
  ])('compares nothing with %s', (_, rows) => {
    const { headline, table, notes } = drawChart(depth, input({ partners, log: rows }));
    expect(table[0]).toEqual(['Tier', '30 June 2025']);
    expect(headline).not.toContain('one year before');
    expect(notes[0]).toBe('Not compared with 30 June 2024: the Log has no dated row from one of the two years.');
  });
});

describe('what moved this year', () => {
  it('counts each partner that has a tier then and now, or has ended since', () => {
    const { headline, table, notes } = drawChart(moved, input({ partners, log }));
    expect(table.slice(1)).toEqual([
      ['Deeper', 1],
      ['Same', 0],
      ['Quieter', 1],
      ['New', 1],
      ['Ended', 1],
    ]);
    expect(headline).toBe('Since 30 June 2024: 1 went deeper, 1 became quieter, 1 is new, 1 ended.');
    expect(notes).toEqual(['1 partner is left out: their history is not written down.']);
  });
});

describe('what is new, and what is only not written down', () => {
  const rows = [
    logged('2024-05-01', 'Talked', { partner: 'Food Bank' }),
    logged('2025-05-01', 'Talked', { partner: 'Food Bank' }),
  ];
  it.each([
    ['only a last date: its history is not written down', { lastTalked: '2025-05-01' }, 0, 1],
    [
      'a partner since 2005 with one late date: not new, not deeper',
      { lastTalked: '2025-05-01', partnerSince: '2005-01-01' },
      0,
      1,
    ],
    ['first contact in the year: new', { firstContact: '2024-09-01', lastTalked: '2025-05-01' }, 1, 0],
  ])('%s', (_, cells, fresh, unwritten) => {
    const club = partner({ row: 3, name: 'Club', ...cells });
    const { table, notes } = drawChart(moved, input({ partners: [partner(), club], log: rows }));
    expect(table.find(([move]) => move === 'New')).toEqual(['New', fresh]);
    expect(notes).toEqual(unwritten === 0 ? [] : ['1 partner is left out: their history is not written down.']);
  });

  it('a season that ends with Repeat is no end', () => {
    const club = partner({ row: 3, name: 'Club', endedOn: '2025-05-20', nextSeason: 'Repeat' });
    const log = [
      ...rows,
      logged('2024-04-01', 'Did it', { partner: 'Club' }),
      logged('2025-05-02', 'Did it', { partner: 'Club' }),
    ];
    const { table } = drawChart(moved, input({ partners: [partner(), club], log }));
    expect(table.find(([move]) => move === 'Ended')).toEqual(['Ended', 0]);
  });
});
