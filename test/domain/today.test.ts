import { describe, expect, it } from 'vitest';
import type { LogRow, Partner, Project } from '../../src/domain/rows';
import { todayOf } from '../../src/domain/today';
import { garden, logged, partner, project, type Sheets } from './rows';

const today = (sheets: Sheets) => todayOf(garden(sheets));

describe('whom to talk to', () => {
  it('the longer overdue first; of equals the deeper partnership, then the longer silence', () => {
    const wilting = partner({ name: 'Wilting', lastTalked: '2024-09-01' });
    const deep = partner({
      name: 'Deep',
      lastTalked: '2025-03-20',
      commonGoal: 'More readers',
      goalAgreedOn: '2025-03-20',
    });
    const silent = partner({ name: 'Silent', lastTalked: '2025-03-10' });
    const lately = partner({ name: 'Lately', lastTalked: '2025-03-15' });
    const fresh = partner({ name: 'Fresh', lastTalked: '2025-06-20' });
    const log = [logged('2025-02-01', 'Talked', { partner: 'Deep' })];
    const { talk } = today({ partners: [fresh, lately, silent, deep, wilting], log });
    expect(talk.map(({ state }) => [state.partner.name, state.inTouch])).toEqual([
      ['Wilting', 'Wilting'],
      ['Deep', 'Needs water'],
      ['Silent', 'Needs water'],
      ['Lately', 'Needs water'],
    ]);
  });

  it.each<[string, LogRow[], number[]]>([
    ['13 days ago', [logged('2025-06-17', 'Reached out')], []],
    ['14 days ago', [logged('2025-06-16', 'Reached out')], [14]],
    ['long ago, and a visit is planned', [logged('2025-05-01', 'Reached out'), logged('2025-07-02', 'Planned')], []],
  ])('a first letter without an answer, %s', (_, log, days) => {
    expect(today({ log }).talk.map((one) => one.days)).toEqual(days);
  });
});

describe('harvests to finish', () => {
  const act = logged('2025-06-01', 'Did it');

  it.each<[string, LogRow[], string[][]]>([
    ['nothing done', [logged('2025-06-01', 'Talked')], []],
    ['all is left', [act], [['counted', 'thanked', 'toldInside', 'toldOutside', 'lookedBack']]],
    ['counted', [{ ...act, people: 12 }], [['thanked', 'toldInside', 'toldOutside', 'lookedBack']]],
    [
      'told the board and thanked',
      [act, logged('2025-06-02', 'Thanked'), logged('2025-06-03', 'Told others', { audience: 'Board' })],
      [['counted', 'toldOutside', 'lookedBack']],
    ],
    [
      'all done',
      [
        { ...act, people: 12 },
        logged('2025-06-02', 'Thanked'),
        logged('2025-06-03', 'Told others', { audience: 'Board; Press' }),
        logged('2025-06-04', 'Looked back'),
      ],
      [],
    ],
    ['90 days ago: the window has closed', [logged('2025-04-01', 'Did it')], []],
    [
      '89 days ago',
      [logged('2025-04-02', 'Did it', { people: 1 })],
      [['thanked', 'toldInside', 'toldOutside', 'lookedBack']],
    ],
  ])('%s', (_, log, missing) => {
    expect(today({ log }).harvest.map((one) => one.missing)).toEqual(missing);
  });

  it('names the row that lacks its people, and none for a date in the Partners sheet', () => {
    const counted = logged('2025-06-10', 'Did it', { people: 4 });
    expect(today({ log: [act, counted] }).harvest[0]?.uncounted?.date).toBe('2025-06-01');
    expect(today({ partners: [partner({ lastDone: '2025-06-01' })] }).harvest[0]?.uncounted).toBeNull();
  });

  it('of a project and of the partner’s own plot, apart', () => {
    const log = [act, logged('2025-06-05', 'Did it', { project: 'Story Walk' })];
    const { harvest } = today({ projects: [project()], log });
    expect(harvest.map((one) => one.project?.name ?? '')).toEqual(['Story Walk', '']);
  });
});

describe('rests that are over', () => {
  const rest: Partial<Partner & Project> = { nextSeason: 'Rest', decidedOn: '2025-01-10' };

  it.each<[string, string, string[]]>([
    ['yesterday', '2025-06-29', ['2025-06-29']],
    ['tomorrow', '2025-07-01', []],
  ])('until %s', (_, restUntil, over) => {
    const rows = { partners: [partner({ ...rest, lastDone: '2024-12-01', restUntil })] };
    expect(today(rows).rested.map(({ until }) => until)).toEqual(over);
  });

  it('are told once, although nobody has talked for long', () => {
    const rested = partner({ ...rest, lastDone: '2024-12-01', restUntil: '2025-06-29' });
    const { talk, rested: over } = today({ partners: [rested] });
    expect([talk.length, over.length]).toEqual([0, 1]);
  });

  it('of a project', () => {
    const projects = [project({ ...rest, restUntil: '2025-06-01' })];
    const log = [logged('2024-12-01', 'Did it', { project: 'Story Walk' })];
    expect(today({ projects, log }).rested).toMatchObject([{ project: { name: 'Story Walk' }, until: '2025-06-01' }]);
  });
});

describe('agreements, plans, gaps', () => {
  it.each([
    ['2025-06-29', 0],
    ['2025-06-30', 1],
    ['2025-09-28', 1],
    ['2025-09-29', 0],
  ])('an agreement that ends on %s: %i', (agreementEnds, count) => {
    expect(today({ partners: [partner({ agreement: 'MOU', agreementEnds })] }).agreements).toHaveLength(count);
  });

  it('plans whose day has come, the oldest first', () => {
    const log = [logged('2025-06-30', 'Planned'), logged('2025-07-01', 'Planned'), logged('2025-06-02', 'Planned')];
    expect(today({ log }).plans.map(({ date }) => date)).toEqual(['2025-06-02', '2025-06-30']);
  });

  it('partners that need a date', () => {
    expect(today({ partners: [partner(), partner({ row: 3, name: 'Zoo', lastTalked: '2025-06-01' })] }).gaps).toBe(1);
  });
});
