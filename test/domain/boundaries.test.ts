import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../src/domain/next-step';
import type { LogRow, Partner } from '../../src/domain/rows';
import { logged, partner, project, stateOf, TODAY } from './rows';

/*
 * Today is 30 June 2025. Each window of the rules on its last day and on the day after: what stands in the Partners row, what in the Log, then
 * rule, tier and in touch.
 */
type Line = [string, Partial<Partner>, LogRow[], string];

const AGREEMENT: Partial<Partner> = { agreement: 'MOU', agreedOn: '2023-01-10', commonGoal: 'More readers' };
const REST: Partial<Partner> = { nextSeason: 'Rest', lastDone: '2024-08-01' };
const series = (until: string) => logged('2024-01-10', 'Did it', { until });
const AGAIN: Partial<Partner> = { endedOn: '2025-05-20', lastDone: '2025-05-10', nextSeason: 'Repeat' };

function said(row: Partial<Partner>, log: LogRow[]): string {
  const { rule, tier, inTouch } = stateOf({ partners: [partner(row)], log });
  return [rule, tier, inTouch].filter((word) => word !== '').join(', ');
}

describe('the last day of a window, and the day after', () => {
  it.each<Line>([
    ['395 days ago: current', { lastDone: '2024-05-31' }, [], 'S8, 2 Common language, Wilting'],
    ['396 days ago: lapsed', { lastDone: '2024-05-30' }, [], 'S14, Quiet (was 2)'],
    ['yearly, 548 days ago', { rhythm: 'Yearly', lastDone: '2023-12-30' }, [], 'S8, 2 Common language, Needs water'],
    ['yearly, 549 days ago', { rhythm: 'Yearly', lastDone: '2023-12-29' }, [], 'S14, Quiet (was 2)'],
    [
      'two windows ago, and a plan',
      { lastDone: '2023-05-01' },
      [logged('2025-09-01', 'Planned')],
      'S9, 2 Common language, Wilting',
    ],
    [
      'a day more, and a plan',
      { lastDone: '2023-04-30' },
      [logged('2025-09-01', 'Planned')],
      'S12, Quiet (was 2), Wilting',
    ],
    [
      'an agreement on its last day',
      { ...AGREEMENT, agreementEnds: TODAY, lastTalked: '2024-05-30' },
      [],
      'S11, 2 Common language, Wilting',
    ],
    [
      'an agreement of yesterday',
      { ...AGREEMENT, agreementEnds: '2025-06-29', lastTalked: '2024-05-30' },
      [],
      'S14, Quiet (was 3)',
    ],
    [
      'an agreement from today',
      { ...AGREEMENT, agreedOn: TODAY, agreementEnds: '2026-06-30', lastTalked: '2024-05-30' },
      [],
      'S10, 3 Supportive roles, In touch',
    ],
    [
      'an agreement from tomorrow',
      { ...AGREEMENT, agreedOn: '2025-07-01', agreementEnds: '2026-06-30', lastTalked: '2024-05-30' },
      [],
      'S14, Quiet (was 2)',
    ],
    [
      'planned in 31 days',
      { lastTalked: '2025-01-10' },
      [logged('2025-07-31', 'Talked')],
      'S10, 2 Common language, Planned',
    ],
    [
      'planned in 32 days',
      { lastTalked: '2025-01-10' },
      [logged('2025-08-01', 'Talked')],
      'S10, 2 Common language, Needs water',
    ],
    ['planned in 180 days', {}, [logged('2025-12-27', 'Planned')], 'S12, No contact yet, No answer yet'],
    ['planned in 181 days', {}, [logged('2025-12-28', 'Planned')], 'S17, No date yet'],
    ['a rest that ends today', { ...REST, restUntil: TODAY }, [], 'S3, 2 Common language, Needs water'],
    ['a rest that ends tomorrow', { ...REST, restUntil: '2025-07-01' }, [], 'S2, 2 Common language'],
    ['92 days after a rest', { ...REST, restUntil: '2025-03-30' }, [], 'S3, 2 Common language, Needs water'],
    ['93 days after a rest', { ...REST, restUntil: '2025-03-29' }, [], 'S3, 2 Common language, Wilting'],
    [
      'monthly, 31 days after a rest',
      { ...REST, rhythm: 'Monthly', restUntil: '2025-05-30' },
      [],
      'S3, 2 Common language, Needs water',
    ],
    [
      'monthly, 32 days after a rest',
      { ...REST, rhythm: 'Monthly', restUntil: '2025-05-29' },
      [],
      'S3, 2 Common language, Wilting',
    ],
    ['a series whose last day is current', {}, [series('2024-05-31')], 'S8, 2 Common language, Wilting'],
    ['a series whose last day has lapsed', {}, [series('2024-05-30')], 'S14, Quiet (was 2)'],
    ['a series that runs until tomorrow is today', {}, [series('2025-07-01')], 'S8, 2 Common language, In touch'],
    ['a series that ended yesterday', {}, [series('2025-06-29')], 'S8, 2 Common language, In touch'],
    [
      'until the day before the first: a mistake',
      {},
      [logged('2025-05-20', 'Did it', { until: '2025-05-19' })],
      'S8, 2 Common language, In touch',
    ],
    ['repeat, nothing since', AGAIN, [], 'S7, 2 Common language, In touch'],
    ['repeat, and a plan in the window', AGAIN, [logged('2025-12-27', 'Planned')], 'S12, 2 Common language, In touch'],
    ['repeat, and a plan beyond it', AGAIN, [logged('2025-12-28', 'Planned')], 'S7, 2 Common language, In touch'],
  ])('%s', (_, row, log, words) => {
    expect(said(row, log)).toBe(words);
  });
});

describe('the next step at its boundaries', () => {
  it.each<Line>([
    ['planned for today: did it happen?', {}, [logged(TODAY, 'Planned')], 'N1'],
    ['planned for tomorrow', {}, [logged('2025-07-01', 'Planned')], 'N14'],
    ['done 89 days ago: thank them', {}, [logged('2025-04-02', 'Did it')], 'N13'],
    ['done 90 days ago', {}, [logged('2025-04-01', 'Did it')], 'N16'],
    ['thanked on the day before', {}, [logged('2025-05-31', 'Thanked'), logged('2025-06-01', 'Did it')], 'N13'],
    ['ended 89 days ago: look back', { endedOn: '2025-04-02', lastDone: '2025-04-01' }, [], 'N2'],
    ['ended 90 days ago', { endedOn: '2025-04-01', lastDone: '2025-04-01' }, [], 'N3'],
    [
      'a call on the day of the decision to rest',
      { nextSeason: 'Rest', decidedOn: '2025-05-01' },
      [logged('2025-05-01', 'They reached out')],
      'N7',
    ],
    [
      'a call on the day after it',
      { nextSeason: 'Rest', decidedOn: '2025-05-01' },
      [logged('2025-05-02', 'They reached out')],
      'N6',
    ],
    [
      'not now, and a letter on the same day',
      {},
      [logged('2025-05-01', 'Not now'), logged('2025-05-01', 'Reached out')],
      'N10',
    ],
    [
      'not now, and a letter on the next',
      {},
      [logged('2025-05-01', 'Not now'), logged('2025-05-02', 'Reached out')],
      'N19',
    ],
  ])('%s', (_, row, log, line) => {
    expect(nextStepOf(stateOf({ partners: [partner(row)], log })).line).toBe(line);
  });

  it('of two equal projects, the one to be repeated speaks', () => {
    const ended = { endedOn: '2025-03-01', partners: 'Food Bank' };
    const projects = [project({ ...ended }), project({ ...ended, row: 3, name: 'Film Nights', nextSeason: 'Repeat' })];
    const log = [logged('2025-02-01', 'Did it', { project: 'Story Walk; Film Nights' })];
    const state = stateOf({ projects, log });
    expect([state.rule, state.speaker?.name, nextStepOf(state).line]).toEqual(['S6', 'Film Nights', 'N5']);
  });
});
