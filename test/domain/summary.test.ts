import { describe, expect, it } from 'vitest';
import { namedStates, summaryOf } from '../../src/domain/summary';
import { garden, partner } from './rows';

const GRANTS = [
  partner({ lastTalked: '2024-01-01', sector: 'Health' }),
  partner({ row: 3, name: 'The Food-Bank', lastTalked: '2025-06-01', lead: 'Ana', sector: 'Business' }),
  partner({ row: 4, name: 'food bank', endedOn: '2025-01-01' }),
  partner({ row: 5, name: 'Zoo', kind: 'Sponsor or donor', lastTalked: '2024-01-01', planGoal: 'Outdoors' }),
];

describe('the summary counts names, not rows', () => {
  it('with the most alive stage and the highest tier', () => {
    const [bank, zoo] = namedStates(garden({ partners: GRANTS }));
    expect({ ...bank, states: bank!.states.length }).toEqual({
      name: 'Food Bank',
      stage: 'Seed',
      quiet: false,
      tier: '2 Common language',
      ended: false,
      lead: 'Ana',
      sector: 'Health',
      planGoal: '',
      states: 3,
    });
    expect(zoo).toMatchObject({ name: 'Zoo', stage: 'Resting', quiet: true, tier: '', planGoal: 'Outdoors' });
  });

  it('zeros included', () => {
    expect(summaryOf(garden({ partners: GRANTS }))).toEqual({
      partners: 2,
      stages: { Harvest: 0, Seedling: 0, Seed: 1, Resting: 1, 'Needs a date': 0 },
      quiet: 1,
      tiers: {
        'No date yet': 0,
        'No contact yet': 0,
        '1 Building relationships': 0,
        'Quiet (was 2)': 0,
        'Quiet (was 3)': 0,
        'Quiet (was 4)': 0,
        '2 Common language': 1,
        '3 Supportive roles': 0,
        '4 Strategic collaboration': 0,
      },
    });
  });

  it('calls a name ended when all of its rows are', () => {
    const ended = GRANTS.map((row) => ({ ...row, lastTalked: '', endedOn: '2025-01-01' }));
    expect(namedStates(garden({ partners: ended })).map((named) => named.ended)).toEqual([true, true]);
  });
});
