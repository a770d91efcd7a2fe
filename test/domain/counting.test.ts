import { describe, expect, it } from 'vitest';
import { comparedPartners } from '../../src/domain/compared';
import { addYears } from '../../src/domain/day';
import { isSurveyed, programsOf, standardCount } from '../../src/domain/programs';
import type { LogRow, Partner } from '../../src/domain/rows';
import { garden, logged, partner, project, TODAY } from './rows';

const YEAR = { first: '2024-07-01', last: '2025-06-30' };
const done = (date: string, given: Partial<LogRow> = {}) => logged(date, 'Did it', given);

function fate(row: Partial<Partner>, log: LogRow[] = []): string {
  const sheets = { partners: [partner(row)], log };
  const { moves, unknown, left } = comparedPartners(garden(sheets), garden(sheets, addYears(TODAY, -1)));
  const fates = Object.entries({ ...moves, unknown, left });
  return fates.find(([, names]) => names.length > 0)?.[0] ?? 'not counted';
}

describe('a year later, a partnership', () => {
  it.each<[string, Partial<Partner>, LogRow[], string]>([
    ['of twenty years of which only the last talk is written down', { lastTalked: '2025-05-01' }, [], 'unknown'],
    ['that is older than its Log', { partnerSince: '2005-01-01' }, [logged('2025-05-01', 'Talked')], 'unknown'],
    ['whose goal is older than its Log', { goalAgreedOn: '2023-05-01' }, [logged('2025-05-01', 'Talked')], 'unknown'],
    ['first met this year', { firstContact: '2024-07-01', lastTalked: '2025-05-01' }, [], 'fresh'],
    ['first met on the day a year ago', { firstContact: '2024-06-30', lastTalked: '2025-05-01' }, [], 'unknown'],
    ['whose first row is of this year', {}, [logged('2024-07-01', 'Reached out')], 'fresh'],
    [
      'with a plan of last year and a first row of this',
      {},
      [logged('2024-05-01', 'Planned'), logged('2025-05-01', 'Talked')],
      'fresh',
    ],
    ['that talked then and now', {}, [logged('2024-05-01', 'Talked'), logged('2025-05-01', 'Talked')], 'same'],
    ['that has answered since', {}, [logged('2024-05-01', 'Reached out'), logged('2025-05-01', 'Talked')], 'deeper'],
    ['that has gone quiet', {}, [logged('2024-05-01', 'Talked')], 'drifted'],
    ['that ended this year', { endedOn: '2025-05-01' }, [done('2024-05-01')], 'ended'],
    ['that was let go this year', { nextSeason: 'Let go', decidedOn: '2025-05-01' }, [done('2024-05-01')], 'ended'],
    ['that ended before', { endedOn: '2024-05-20' }, [done('2024-05-01')], 'left'],
    [
      'between seasons',
      { endedOn: '2025-05-20', nextSeason: 'Repeat' },
      [done('2024-05-01'), done('2025-05-01')],
      'same',
    ],
    ['of a sponsor', { kind: 'Sponsor or donor' }, [done('2024-05-01'), done('2025-05-01')], 'left'],
    ['of a vendor', { kind: 'Vendor or paid presenter' }, [done('2024-05-01')], 'not counted'],
  ])('%s: %s', (_, row, log, expected) => {
    expect(fate(row, log)).toBe(expected);
  });
});

describe('the programs of a year', () => {
  const partners = [
    partner(),
    partner({ row: 3, name: 'Mr Lee', sector: 'Individual' }),
    partner({ row: 4, name: 'Magician', kind: 'Vendor or paid presenter' }),
    partner({ row: 5, name: 'Bank', kind: 'Sponsor or donor' }),
    partner({ row: 6, name: 'Zoo' }),
  ];
  const part = (libraryPart: LogRow['libraryPart'], given: Partial<LogRow> = {}) =>
    done('2025-05-01', { libraryPart, ...given });
  const standard = (log: LogRow[]) => standardCount(garden({ partners, projects: [project()], log }), YEAR);

  it.each<[string, LogRow[], string[], number, number]>([
    [
      'sponsored and co-sponsored',
      [part('Sponsor'), part('Co-sponsor', { partner: 'Zoo' })],
      ['Food Bank', 'Zoo'],
      2,
      0,
    ],
    ['part not written down: said', [part('')], ['Food Bank'], 1, 1],
    [
      'rooms, flyers and booths are none',
      [part('Space only'), part('Promotion only'), part('Booth or table')],
      [],
      0,
      0,
    ],
    ['a paid presenter', [part('Sponsor', { partner: 'Magician' })], [], 0, 0],
    ['a private person', [part('Sponsor', { partner: 'Mr Lee' })], [], 0, 0],
    ['a sponsor', [part('Sponsor', { partner: 'Bank' })], ['Bank'], 1, 0],
    ['somebody who is not listed', [part('Sponsor', { partner: 'Chess Club' })], [], 0, 0],
    ['a presenter beside a partner', [part('Sponsor', { partner: 'Magician; Zoo' })], ['Zoo'], 1, 0],
    ['the same row twice', [part('Sponsor'), part('Sponsor')], ['Food Bank'], 1, 0],
    ['twelve sessions in one row', [part('Sponsor', { sessions: 12 })], ['Food Bank'], 1, 0],
    ['of a project', [part('Sponsor', { partner: '', project: 'Story Walk' })], ['Food Bank'], 1, 0],
    ['of the year before, and of tomorrow', [done('2024-06-30'), done('2025-07-01')], [], 0, 0],
    ['a gift is no program', [logged('2025-05-01', 'Gave', { libraryPart: 'Sponsor' })], [], 0, 0],
    ['a series belongs to the year of its first day', [done('2024-06-01', { until: '2024-09-01' })], [], 0, 0],
  ])('by the state’s standard: %s', (_, log, organisations, programs, withoutPart) => {
    expect(standard(log)).toEqual({ organisations, programs, withoutPart });
  });

  it('by the state’s survey: each session, the sponsored only', () => {
    const log = [
      part('Sponsor', { sessions: 12 }),
      part('Co-sponsor', { partner: 'Zoo' }),
      part('', { partner: 'Bank' }),
    ];
    const counted = programsOf(garden({ partners, log }), YEAR).filter(isSurveyed);
    expect(counted.map(({ times }) => times)).toEqual([12, 1]);
  });
});
