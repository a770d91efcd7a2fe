import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/workbook/charts/charts';
import { harvest } from '../../../src/workbook/charts/harvest';
import { plan } from '../../../src/workbook/charts/plan';
import { season } from '../../../src/workbook/charts/season';
import { sectors } from '../../../src/workbook/charts/sectors';
import { logged, partner, project } from '../../domain/rows';
import { input } from './input';

const partners = [
  partner({
    row: 2,
    name: 'Food Bank',
    planGoal: 'Early literacy',
    sector: 'Health',
    lastTalked: '2025-06-01',
    commonGoal: 'Meals',
    nextSeason: 'Repeat',
  }),
  partner({
    row: 3,
    name: 'Museum',
    planGoal: 'early literacy; Jobs',
    sector: 'Media',
    lastTalked: '2020-06-01',
    nextSeason: 'Rest',
  }),
  partner({ row: 4, name: 'Club', lastDone: '2025-06-01' }),
];

describe('is the plan covered', () => {
  it('shows every goal, with live partners and activities of this fiscal year, zeros included', () => {
    const log = [
      logged('2025-06-10', 'Did it', { partner: 'Food Bank; Museum', people: 30 }),
      logged('2024-06-10', 'Did it'),
    ];
    const settings = { planGoals: ['Early Literacy', 'Digital skills'] };
    const { headline, table, notes } = drawChart(plan, input({ partners, log, settings }));
    expect(table).toEqual([
      ['Plan goal', 'Partners under way', 'Activities FY2025', 'Attendance'],
      ['Early Literacy', 1, 1, 30],
      ['Digital skills', 0, 0, 0],
      ['Jobs', 0, 1, 30],
      ['No plan goal', 1, 1, 0],
    ]);
    expect(headline).toBe('1 of 3 plan goals has a partner under way; none yet: Digital skills and Jobs.');
    expect(notes).toEqual(['1 partner under way has no plan goal.']);
  });

  it('says where goals are written when there are none', () => {
    const { headline, table, notes } = drawChart(plan, input({}));
    expect(headline).toBe('No plan goals are written down yet.');
    expect(notes).toEqual(['Plan goals can be listed in Settings.']);
    expect(table[1]).toEqual(['No plan goal', 0, 0, 0]);
  });
});

describe('who do we work with', () => {
  it('counts live partners of the library’s own sectors and of those in the sheet', () => {
    const { headline, table, notes } = drawChart(
      sectors,
      input({ partners, settings: { sectors: ['Health', 'Farms'] } }),
    );
    expect(table.slice(1)).toEqual([
      ['Health', 1],
      ['Farms', 0],
      ['Media', 0],
      ['Sector not recorded', 1],
    ]);
    expect(headline).toBe('Partners under way come from 1 of 3 sectors; none now from Farms and Media.');
    expect(notes).toEqual(['The sector is missing for 1 of 2 partners under way.']);
  });
});

describe('did we finish the harvest', () => {
  it('counts the marks of projects and of partners without one', () => {
    const log = [
      logged('2025-05-01', 'Did it', { project: 'Story Walk', people: 30 }),
      logged('2025-05-02', 'Thanked', { project: 'Story Walk' }),
      logged('2025-05-01', 'Did it', { partner: 'Club' }),
    ];
    const { headline, table } = drawChart(harvest, input({ partners, projects: [project()], log }));
    expect(table).toEqual([
      ['Mark', 'Done, of 2'],
      ['People counted', 1],
      ['Partner thanked', 1],
      ['Told inside', 0],
      ['Told outside', 0],
      ['Looked back', 0],
    ]);
    expect(headline).toBe('Of 2 things done together: people counted 1; least often told inside, 0.');
  });
});

describe('what comes back', () => {
  it('counts the decisions, and of the undecided the live ones', () => {
    const { headline, table } = drawChart(season, input({ partners }));
    expect(table).toEqual([
      ['Next season', 'Repeat', 'Change', 'Rest', 'Let go', 'Undecided'],
      ['Partners', 1, 0, 1, 0, 1],
    ]);
    expect(headline).toBe('2 decisions are made; 1 partnership under way is undecided.');
  });
});
