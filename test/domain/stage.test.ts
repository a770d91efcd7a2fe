import { describe, expect, it } from 'vitest';
import { partnerState, projectState } from '../../src/domain/decide';
import type { LogRow, Partner } from '../../src/domain/rows';
import { garden, logged, partner, project, stateOf } from './rows';

const ENDED: Partial<Partner> = { endedOn: '2025-05-20', lastDone: '2025-05-10' };
const REST: Partial<Partner> = { nextSeason: 'Rest', restUntil: '2025-06-01' };

/** name of the boundary, what stands in the Partners row, Log rows, rule and stage */
type Line = [string, Partial<Partner>, LogRow[], string, string];

describe('the stage at its boundaries', () => {
  it.each<Line>([
    ['last day in the active window', { lastTalked: '2024-05-31' }, [], 'S10', 'Seed'],
    ['first day out of it', { lastTalked: '2024-05-30' }, [], 'S14', 'Resting'],
    ['ended 89 days ago', { endedOn: '2025-04-02', lastDone: '2025-04-01' }, [], 'S7', 'Harvest'],
    ['ended 90 days ago', { endedOn: '2025-04-01', lastDone: '2025-04-01' }, [], 'S6', 'Resting'],
    [
      'looked back 30 days before the end',
      { ...ENDED, lastDone: '2025-04-01' },
      [logged('2025-04-20', 'Looked back')],
      'S5',
      'Resting',
    ],
    [
      'looked back 31 days before the end',
      { ...ENDED, lastDone: '2025-04-01' },
      [logged('2025-04-19', 'Looked back')],
      'S7',
      'Harvest',
    ],
    [
      'looked back after the harvest window',
      { endedOn: '2025-02-01', lastDone: '2025-01-10' },
      [logged('2025-06-20', 'Looked back')],
      'S5',
      'Resting',
    ],
    ['looked back tomorrow', ENDED, [logged('2025-07-01', 'Looked back')], 'S7', 'Harvest'],
    ['a plan at the end of the plan window', {}, [logged('2025-12-27', 'Talked')], 'S12', 'Seed'],
    ['a plan after it', {}, [logged('2025-12-28', 'Talked')], 'S17', 'Needs a date'],
    ['a plan of an unknown kind', {}, [logged('2025-07-10', '')], 'S12', 'Seed'],
    ['thanks are no plan', {}, [logged('2025-07-10', 'Thanked')], 'S17', 'Needs a date'],
    ['looking back is no plan', {}, [logged('2025-07-10', 'Looked back')], 'S17', 'Needs a date'],
    [
      'an act two windows ago, and a plan',
      { lastDone: '2023-05-01' },
      [logged('2025-08-01', 'Talked')],
      'S9',
      'Harvest',
    ],
    ['an act before that, and a plan', { lastDone: '2023-04-30' }, [logged('2025-08-01', 'Talked')], 'S12', 'Seed'],
    ['a plan after a rest: the season has begun', REST, [logged('2025-08-01', 'Talked')], 'S12', 'Seed'],
    ['thanks after a rest begin nothing', REST, [logged('2025-06-10', 'Thanked')], 'S3', 'Seed'],
    ['a rest that ended at the edge of the window', { ...REST, restUntil: '2024-05-31' }, [], 'S3', 'Seed'],
    ['a rest that ended before it', { ...REST, restUntil: '2024-05-30' }, [], 'S16', 'Resting'],
    ['a rest decided tomorrow', { ...REST, decidedOn: '2025-07-01', lastTalked: '2025-05-01' }, [], 'S10', 'Seed'],
    [
      'an unknown contact beats a lapsed talk',
      { lastTalked: '2024-01-01', lastContact: '2025-06-01' },
      [],
      'S13',
      'Needs a date',
    ],
    [
      'an idea of an older season stays',
      { ...REST, lastDone: '2025-02-01', lastTalked: '2025-06-02' },
      [],
      'S10',
      'Seedling',
    ],
    [
      'an idea noted in an older season is no seed',
      { ...REST, restUntil: '2024-05-01', ideaNotedOn: '2024-04-01' },
      [],
      'S16',
      'Resting',
    ],
    [
      'an ending after the first day of a past plan',
      { endedOn: '2025-05-01' },
      [logged('2025-06-01', 'Planned')],
      'S4',
      'Resting',
    ],
    [
      'repeat, and space used after the ending',
      { ...ENDED, nextSeason: 'Repeat' },
      [logged('2025-06-01', 'Did it', { libraryPart: 'Space only' })],
      'S12',
      'Seed',
    ],
    [
      'repeat, decided tomorrow',
      { ...ENDED, nextSeason: 'Repeat', decidedOn: '2025-07-01' },
      [logged('2025-06-01', 'Talked')],
      'S7',
      'Harvest',
    ],
  ])('%s', (_, row, log, rule, stage) => {
    const state = stateOf({ partners: [partner(row)], log });
    expect([state.rule, state.stage]).toEqual([rule, stage]);
  });

  it.each(['None', 'none', 'Keine', 'ninguno', 'N'])('an agreement of %s dates nothing', (agreement) => {
    const given = partner({ agreement, agreedOn: '2025-05-01', commonGoal: 'More readers' });
    expect(stateOf({ partners: [given] }).rule).toBe('S17');
  });

  it.each(['Yes', 'Sí', 'MOU', ''])('an agreement of "%s" dates an agreement', (agreement) => {
    expect(stateOf({ partners: [partner({ agreement, agreedOn: '2025-05-01' })] }).stage).toBe('Seedling');
  });
});

describe('a partner with projects', () => {
  it('is spoken for by the most alive of them', () => {
    const state = stateOf({
      partners: [partner({ lastTalked: '2024-01-01' })],
      projects: [project(), project({ row: 3, name: 'Film Nights' })],
      log: [
        logged('2025-05-01', 'Talked', { project: 'Story Walk' }),
        logged('2025-04-01', 'Did it', { project: 'film nights' }),
      ],
    });
    expect([state.speaker?.name, state.rule, state.stage, state.projects.length]).toEqual([
      'Film Nights',
      'S8',
      'Harvest',
      2,
    ]);
  });

  it('keeps rows of other projects in its own plot', () => {
    const planted = garden({
      partners: [partner(), partner({ row: 3, name: 'Zoo' })],
      projects: [project(), project({ row: 3, name: 'Film Nights', partners: 'Zoo' })],
      log: [logged('2025-05-01', 'Talked', { project: 'Film Nights' })],
    });
    const [bank] = planted.rows.partners;
    expect(partnerState(planted, bank!)).toMatchObject({ stage: 'Seed', rule: 'S10', speaker: null });
    expect(projectState(planted, planted.rows.projects[1]!)).toMatchObject({ stage: 'Seedling', rule: 'S10' });
  });

  it('has ended when its own row has', () => {
    const state = stateOf({
      partners: [partner({ endedOn: '2025-06-20' })],
      projects: [project()],
      log: [logged('2025-06-01', 'Did it', { project: 'Story Walk' })],
    });
    expect(state).toMatchObject({ stage: 'Resting', rule: 'ended', tier: '', ended: true, quiet: false });
  });

  it('has not begun a season after a rest only while none of its projects has', () => {
    const sheets = { partners: [partner(REST)], projects: [project()] };
    expect(stateOf(sheets)).toMatchObject({ rule: 'S3', stage: 'Seed' });
    const begun = { ...sheets, log: [logged('2025-06-10', 'Did it', { project: 'Story Walk' })] };
    expect(stateOf(begun)).toMatchObject({ rule: 'S8', stage: 'Harvest' });
  });
});

describe('gone quiet', () => {
  it.each<[Partial<Partner>, boolean]>([
    [{ lastTalked: '2024-01-01' }, true],
    [{ lastContact: '2024-01-01' }, true],
    [{ nextSeason: 'Rest' }, false],
    [{ endedOn: '2025-01-01' }, false],
    [{ ...REST, restUntil: '2024-01-01' }, true],
  ])('%j: %s', (row, quiet) => {
    expect(stateOf({ partners: [partner(row)] })).toMatchObject({ stage: 'Resting', quiet });
  });
});

describe('the harvest of a project', () => {
  it.each<[string, LogRow[], number]>([
    ['nothing yet', [], 0],
    ['counted, even nobody', [done({ people: 0 })], 1],
    ['thanked before', [done(), walk('2025-05-01', 'Thanked')], 0],
    ['thanked on the day', [done(), walk('2025-05-10', 'Thanked')], 1],
    ['told inside', [done(), told('board')], 1],
    ['told inside and outside', [done(), told('Junta; Press')], 2],
    ['told nobody knows whom', [done(), told('')], 0],
    ['told in their own word', [done(), told('Friends of the Library')], 1],
    ['looked back', [done(), walk('2025-05-20', 'Looked back')], 1],
    [
      'all five',
      [
        done({ people: 12 }),
        walk('2025-05-11', 'Thanked'),
        told('Staff'),
        told('Public'),
        walk('2025-06-01', 'Looked back'),
      ],
      5,
    ],
    ['tomorrow', [done({ people: 12 }), walk('2025-07-01', 'Thanked')], 1],
  ])('%s', (_, log, marks) => {
    const planted = garden({ projects: [project()], log });
    expect(projectState(planted, planted.rows.projects[0]!).harvest).toBe(marks);
  });

  function walk(date: string, what: LogRow['what'], given: Partial<LogRow> = {}): LogRow {
    return logged(date, what, { project: 'Story Walk', ...given });
  }
  function done(given: Partial<LogRow> = {}): LogRow {
    return walk('2025-05-10', 'Did it', given);
  }
  function told(audience: string): LogRow {
    return walk('2025-05-15', 'Told others', { audience });
  }
});
