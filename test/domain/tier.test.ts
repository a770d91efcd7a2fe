import { describe, expect, it } from 'vitest';
import { highestTier } from '../../src/domain/decide';
import type { LogRow, Partner, Windows } from '../../src/domain/rows';
import { garden, logged, partner, stateOf, TODAY } from './rows';

const GOAL: Partial<Partner> = { commonGoal: 'More readers', goalAgreedOn: '2025-03-01' };

describe('the facts of the tier at their boundaries', () => {
  it.each<[string, Partial<Partner>, LogRow[], string]>([
    ['nothing', {}, [], ''],
    ['a beginning', { partnerSince: '2019-01-01' }, [], 'A'],
    ['an idea is no contact', { ideaNotedOn: '2025-06-01' }, [], ''],
    ['tomorrow', {}, [logged('2025-07-01', 'Talked')], ''],
    ['an answer at the edge of the window', { lastTalked: '2024-05-31' }, [], 'AB'],
    ['an answer before it', { lastTalked: '2024-05-30' }, [], 'A'],
    ['a goal agreed on long ago', { ...GOAL, goalAgreedOn: '2015-03-01' }, [], 'AC'],
    ['a goal without a day', { commonGoal: 'More readers', lastTalked: '2025-06-01' }, [], 'AB'],
    ['input 30 days apart', {}, [logged('2025-05-31', 'Talked'), logged(TODAY, 'Talked')], 'ABI'],
    ['input 29 days apart', {}, [logged('2025-06-01', 'Talked'), logged(TODAY, 'Talked')], 'AB'],
    [
      'input, one of it audience only',
      {},
      [logged('2025-05-01', 'Did it', { partnerPart: 'Audience only' }), logged(TODAY, 'Talked')],
      'AB',
    ],
    [
      'a routine with a day in each of three blocks',
      { rhythm: 'Monthly' },
      [logged('2025-04-01', 'Talked'), logged('2025-03-31', 'Talked'), logged('2024-12-30', 'Talked')],
      'ABIR',
    ],
    [
      'two days in one block are one',
      { rhythm: 'Monthly' },
      [logged('2025-04-01', 'Talked'), logged('2025-03-31', 'Talked'), logged('2024-12-31', 'Talked')],
      'ABI',
    ],
    [
      'a vision at the edge of the window',
      { servesMission: 'Families read', missionConfirmedOn: '2023-07-02' },
      [],
      'V',
    ],
    ['a vision before it', { servesMission: 'Families read', missionConfirmedOn: '2023-07-01' }, [], ''],
    ['a confirmed fit without words', { missionConfirmedOn: '2025-06-01' }, [], ''],
    ['a big step at the edge of the window', {}, [logged('2023-07-02', 'Big step')], 'AK'],
    ['a big step before it', {}, [logged('2023-07-01', 'Big step')], 'A'],
  ])('%s', (_, row, log, letters) => {
    const { facts } = stateOf({ partners: [partner(row)], log });
    const facts_ = { A: facts.initiated, B: facts.answered, C: facts.goalAgreed, I: facts.ongoing };
    const more = { R: facts.routine, V: facts.vision, K: facts.keyAction };
    const holds = Object.entries({ ...facts_, ...more }).flatMap(([letter, is]) => (is ? [letter] : []));
    expect(holds.join('')).toBe(letters);
  });
});

describe('the highest tier', () => {
  it.each<[string, Partial<Partner>, LogRow[], string, Partial<Windows>?]>([
    ['of nothing', {}, [], 'No date yet'],
    ['of an answer long ago', { lastTalked: '2015-03-01' }, [], '2 Common language'],
    [
      'before the goal was agreed on',
      { ...GOAL, goalAgreedOn: '2025-06-01' },
      [logged('2020-01-01', 'Talked'), logged('2020-05-01', 'Talked')],
      '2 Common language',
    ],
    [
      'of what came after the ending',
      { ...GOAL, endedOn: '2025-03-10' },
      [logged('2025-06-01', 'Talked')],
      '2 Common language',
    ],
    [
      'of one that was let go',
      { ...GOAL, nextSeason: 'Let go' },
      [logged('2025-06-01', 'Talked')],
      '3 Supportive roles',
    ],
    ['of a plan', {}, [logged('2025-07-01', 'Talked')], 'No contact yet'],
    ['of a sponsor', { kind: 'Sponsor or donor', lastTalked: '2025-06-01' }, [], ''],
  ])('%s', (_, row, log, tier) => {
    const planted = garden({ partners: [partner(row)], log });
    expect(highestTier(planted, planted.rows.partners[0]!)).toBe(tier);
  });

  it('counts the day on which the mission fit was confirmed', () => {
    const talks = ['2021-01-10', '2021-04-10', '2021-07-10'].map((day) => logged(day, 'Talked'));
    const log = [...talks, logged('2020-12-01', 'Big step'), logged('2021-01-15', 'Agreed')];
    const row = { ...GOAL, goalAgreedOn: '', rhythm: 'Quarterly', servesMission: 'Families read' } as const;
    const highest = (missionConfirmedOn: string) => {
      const planted = garden({ partners: [partner({ ...row, missionConfirmedOn })], log });
      return highestTier(planted, planted.rows.partners[0]!);
    };
    expect(highest('2021-07-20')).toBe('4 Strategic collaboration');
    expect(highest('2024-07-20')).toBe('3 Supportive roles');
  });
});

describe('in touch', () => {
  it.each<[string, Partial<Partner>, LogRow[], string, Partial<Windows>?]>([
    ['resting: not asked', { nextSeason: 'Rest', lastTalked: '2025-06-01' }, [], ''],
    ['every 2 months', { rhythm: 'Every 2 months', lastTalked: '2025-04-29' }, [], 'In touch'],
    ['every 2 months, a day later', { rhythm: 'Every 2 months', lastTalked: '2025-04-28' }, [], 'Needs water'],
    ['a plan within the plan window only', { lastTalked: '2025-01-15' }, [logged('2025-07-20', 'Talked')], 'Planned'],
    [
      'a plan beyond a short plan window',
      { lastTalked: '2025-01-15' },
      [logged('2025-07-20', 'Talked')],
      'Needs water',
      { plan: 10 },
    ],
    ['a note is no plan', { lastTalked: '2025-01-15' }, [logged('2025-07-20', 'Note')], 'Needs water'],
  ])('%s', (_, row, log, says, windows) => {
    expect(stateOf({ partners: [partner(row)], log }, TODAY, windows).inTouch).toBe(says);
  });
});
