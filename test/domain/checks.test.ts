import { describe, expect, it } from 'vitest';
import { gardenChecks } from '../../src/domain/checks';
import type { Sheets } from './rows';
import { garden, logged, partner, project } from './rows';

const TALKED = logged('2025-06-01', 'Talked');

/** The checks as `sheet row column code value`, with the name or the day they offer. */
function checksOf(sheets: Sheets): string[] {
  return gardenChecks(garden(sheets)).map(({ sheet, row, column, code, value, nearest, day }) =>
    [sheet, row, column, code, value, nearest, day].filter((part) => part !== undefined && part !== '').join(' '),
  );
}

describe('the checks of a garden', () => {
  it.each<[string, Sheets, string[]]>([
    ['nothing wrong', { log: [TALKED] }, []],
    [
      'a name twice',
      { partners: [partner(), partner({ row: 3, name: 'the FOOD bank' })], log: [TALKED] },
      ['partners 3 name duplicate-name the FOOD bank Food Bank'],
    ],
    [
      'a project twice',
      { projects: [project(), project({ row: 3, name: 'story-walk' })], log: [{ ...TALKED, project: 'Story Walk' }] },
      ['projects 3 name duplicate-name story-walk Story Walk'],
    ],
    [
      'strangers, each once, with the nearest name',
      { log: [{ ...TALKED, partner: 'Food Bank; Food Bnak; food bnak; Zoo', project: 'Story Wlak' }], projects: [] },
      [
        'log 2 partner unknown-partner Food Bnak Food Bank',
        'log 2 partner unknown-partner Zoo',
        'log 2 project unknown-project Story Wlak',
      ],
    ],
    [
      'a stranger in a project',
      { projects: [project({ partners: 'Food Bank; Zoo' })], log: [{ ...TALKED, project: 'Story Walk' }] },
      ['projects 2 partners unknown-partner Zoo'],
    ],
    [
      'an ending before the first event',
      { partners: [partner({ endedOn: '2025-05-31' })], log: [TALKED] },
      ['partners 2 endedOn ended-before-start 2025-05-31 2025-06-01'],
    ],
    ['an ending on the day of the first event', { partners: [partner({ endedOn: '2025-06-01' })], log: [TALKED] }, []],
    [
      'a contact after the ending, once for the row',
      {
        partners: [partner({ endedOn: '2025-05-01', lastDone: '2025-05-01', lastTalked: '2025-06-05' })],
        log: [TALKED],
      },
      ['partners 2 endedOn row-after-end 2025-05-01 2025-06-01'],
    ],
    [
      'a beginning or a plan after the ending is no contact after it',
      {
        partners: [partner({ endedOn: '2025-05-01', lastDone: '2025-05-01', partnerSince: '2025-06-05' })],
        log: [logged('2025-07-10', 'Talked')],
      },
      [],
    ],
    [
      'seasons without their day',
      {
        partners: [
          partner({ nextSeason: 'Let go' }),
          partner({ row: 3, name: 'Zoo', nextSeason: 'Rest' }),
          partner({
            row: 4,
            name: 'Art Center',
            nextSeason: 'Rest',
            decidedOn: '2025-07-01',
            lastTalked: '2025-06-01',
          }),
        ],
      },
      ['partners 2 nextSeason let-go-undated Let go', 'partners 3 nextSeason rest-undated Rest'],
    ],
    [
      'a harvest not finished',
      { partners: [partner({ endedOn: '2025-02-20', lastDone: '2025-02-01' })] },
      ['partners 2 endedOn ended-unharvested 2025-02-20'],
    ],
    ['lapsed', { partners: [partner({ lastTalked: '2024-01-01' })] }, ['partners 2 name lapsed Food Bank']],
    ['a gap', {}, ['partners 2 name needs-a-date Food Bank']],
    [
      'a gap of a project, and of its partner, of whom no date says more',
      { projects: [project()] },
      ['partners 2 name needs-a-date Food Bank', 'projects 2 name needs-a-date Story Walk'],
    ],
    [
      'the same event twice, in whatever order of names',
      {
        partners: [partner(), partner({ row: 3, name: 'Zoo' })],
        log: [
          { ...TALKED, partner: 'Zoo; Food Bank' },
          { ...TALKED, partner: 'food bank; the zoo' },
          { ...TALKED, partner: 'Zoo' },
        ],
      },
      ['log 3 date same-event-twice 2025-06-01'],
    ],
    [
      'rows that are not complete are not compared',
      { log: [TALKED, logged('', 'Talked'), logged('', 'Talked')] },
      ['log 3 date incomplete-log-row', 'log 4 date incomplete-log-row'],
    ],
    [
      'about nobody',
      {
        log: [
          TALKED,
          logged('2025-06-02', 'Talked', { partner: ' ; ' }),
          logged('2025-06-02', 'Note', { partner: '' }),
          logged('', 'Note', { partner: '' }),
        ],
      },
      ['log 3 partner incomplete-log-row', 'log 5 date incomplete-log-row'],
    ],
    [
      'a plan of today, and one of tomorrow',
      { log: [TALKED, logged('2025-06-30', 'Planned'), logged('2025-07-01', 'Planned')] },
      ['log 3 what plan-past Planned 2025-06-30'],
    ],
    [
      'agreements',
      {
        partners: [
          partner({ agreementEnds: '2025-06-29' }),
          partner({ row: 3, name: 'Zoo', agreementEnds: '2025-06-30' }),
          partner({ row: 4, name: 'Art Center', agreedOn: '2025-06-01', agreementEnds: '2025-05-31' }),
        ],
        log: [{ ...TALKED, partner: 'Food Bank; Zoo' }],
      },
      [
        'partners 2 agreementEnds agreement-expired 2025-06-29',
        'partners 4 agreementEnds ended-before-start 2025-05-31 2025-06-01',
      ],
    ],
  ])('%s', (_, sheets, checks) => {
    expect(checksOf(sheets)).toEqual(checks);
  });
});
