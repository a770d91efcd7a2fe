import type { DEFAULT_WINDOWS, Partner } from '../../src/domain/rows';
import type { Sheets } from './rows';
import { logged, partner, project } from './rows';

/** One garden for every sentence of stage and tier, by a name that says which. */
export const SENTENCES: readonly (readonly [string, Sheets, Partial<typeof DEFAULT_WINDOWS>?])[] = [
  ['S1 dated', of({ nextSeason: 'Let go', decidedOn: '2025-06-01' })],
  ['S1 undated', of({ nextSeason: 'Let go' })],
  ['S2 dated', of({ nextSeason: 'Rest', restUntil: '2025-09-01', lastTalked: '2025-05-01' })],
  ['S2 undated', of({ nextSeason: 'Rest' })],
  ['S3', of({ nextSeason: 'Rest', restUntil: '2025-06-01', lastDone: '2025-02-01' })],
  [
    'S2 called since',
    of(
      { nextSeason: 'Rest', restUntil: '2025-09-01', decidedOn: '2025-03-01' },
      logged('2025-06-20', 'They reached out'),
    ),
  ],
  ['S4', of({ endedOn: '2025-05-20', lastTalked: '2025-05-01' })],
  ['S5', of({ endedOn: '2025-05-20', lastDone: '2025-05-10' }, logged('2025-05-25', 'Looked back'))],
  ['S6', of({ endedOn: '2025-02-20', lastDone: '2025-02-01' })],
  ['S7', of({ endedOn: '2025-05-20', lastDone: '2025-05-10' })],
  ['S4 between seasons', of({ endedOn: '2025-05-20', lastTalked: '2025-05-01', nextSeason: 'Change' })],
  ['S6 between seasons', of({ endedOn: '2025-02-20', lastDone: '2025-02-01', nextSeason: 'Repeat' })],
  ['S7 between seasons', of({ endedOn: '2025-05-20', lastDone: '2025-05-10', nextSeason: 'Repeat' })],
  ['S8 gave', of({}, logged('2025-05-10', 'Gave', { value: 500 }))],
  ['S8 a series that runs', of({}, logged('2025-05-10', 'Did it', { until: '2025-09-30' }))],
  ['S8 a network', of({ kind: 'Network we sit on' }, logged('2025-06-01', 'Talked'))],
  ['S8', of({ lastDone: '2025-05-10' })],
  ['S9', of({ lastDone: '2024-05-10' }, logged('2025-08-15', 'Did it'))],
  ['S9 agreement', of({ lastDone: '2024-05-10', agreement: 'MOU', agreementEnds: '2026-06-30' })],
  ['S10 they got in touch', of({}, logged('2025-06-01', 'They reached out'))],
  ['S10 not now', of({}, logged('2025-04-01', 'Pitched'), logged('2025-05-01', 'Not now'))],
  ['S10 booth', of({}, logged('2025-06-01', 'Did it', { libraryPart: 'Booth or table' }))],
  ['S10 promotion', of({}, logged('2025-06-01', 'Did it', { libraryPart: 'Promotion only' }))],
  ['S10 agreed', of({}, logged('2025-06-01', 'Agreed'))],
  ['S10 big step', of({}, logged('2025-06-01', 'Big step'))],
  ['S10 no idea', of({ lastTalked: '2025-05-01' })],
  ['S10 idea', of({ lastTalked: '2025-05-01', idea: 'A reading corner' })],
  ['S10 idea, done before', of({ lastTalked: '2025-05-01', lastDone: '2024-05-10' })],
  [
    'S10 idea, done in another season',
    of({ lastTalked: '2025-05-01', lastDone: '2025-02-01', nextSeason: 'Rest', restUntil: '2025-04-01' }),
  ],
  ['S11 no idea', of({ lastTalked: '2024-05-10' }, logged('2025-07-20', 'Talked'))],
  ['S11 idea', of({ lastTalked: '2024-05-10', commonGoal: 'More readers' }, logged('2025-07-20', 'Talked'))],
  ['S12 reached out', of({}, logged('2025-06-01', 'Reached out'))],
  ['S12 reached out again', of({ lastTalked: '2024-03-01' }, logged('2025-06-01', 'Reached out'))],
  ['S12 reached out, a name to ask', of({ whoKnows: 'Maria' }, logged('2025-06-01', 'Reached out'))],
  ['S12 pitched, words to read', of({ whoKnows: 'Ana sings with their director' }, logged('2025-06-01', 'Pitched'))],
  ['S12 pitched', of({}, logged('2025-06-01', 'Pitched'))],
  ['S12 space only', of({}, logged('2025-06-01', 'Did it', { libraryPart: 'Space only' }))],
  ['S12 idea', of({ ideaNotedOn: '2025-06-01' })],
  ['S12 plan', of({}, logged('2025-07-10', 'Planned'))],
  ['S13 contact', of({ lastContact: '2025-06-01' })],
  ['S13 thanked', of({}, logged('2025-06-01', 'Thanked'))],
  ['S14', of({ lastTalked: '2024-05-10' })],
  ['S14 they gave', of({}, logged('2024-05-10', 'Gave'))],
  ['S14, own window', of({ lastTalked: '2024-05-10' }), { active: 365 }],
  ['S15 reached out', of({}, logged('2024-05-10', 'Reached out'))],
  ['S15 pitched', of({}, logged('2024-05-10', 'Pitched'))],
  ['S15 space only', of({}, logged('2024-05-10', 'Did it', { libraryPart: 'Space only' }))],
  ['S15 idea', of({ ideaNotedOn: '2024-05-10' })],
  ['S15 thanked', of({}, logged('2024-05-10', 'Thanked'))],
  ['S15 contact', of({ lastContact: '2024-05-10' })],
  ['S16', of({ nextSeason: 'Rest', restUntil: '2024-05-01', lastDone: '2024-03-01' })],
  ['S17', of({})],
  ['ended with a project', { ...of({ endedOn: '2025-06-20', lastDone: '2025-06-01' }), projects: [project()] }],
  ['a project speaks', { ...of({}, logged('2025-06-01', 'Did it', { project: 'Story Walk' })), projects: [project()] }],
  ['a Planned row whose day has come', of({ lastTalked: '2025-06-01' }, logged('2025-06-10', 'Planned'))],
  [
    'the same, with a note',
    of({ lastTalked: '2025-06-01' }, logged('2025-06-10', 'Planned', { note: 'Flu shots in the hall' })),
  ],
  ['ended, thanked already', of({ endedOn: '2025-05-20', lastDone: '2025-05-10' }, logged('2025-05-21', 'Thanked'))],
  ['vendor', of({ kind: 'Vendor or paid presenter', lastDone: '2025-05-10' })],
  ['partner since, nothing later', of({ partnerSince: '2005-01-01' })],
  ['planned far ahead', of({}, logged('2026-04-01', 'Planned'))],
  ['wilting', of({ lastTalked: '2024-09-01' })],
  ['wilting, a name to ask', of({ lastTalked: '2024-09-01', whoKnows: 'Ana and Bo' })],
  ['wilting after a rest', of({ lastTalked: '2024-09-01', nextSeason: 'Rest', restUntil: '2025-01-10' })],
  ['needs water', of({ lastTalked: '2025-02-01' })],
  ['thanked, to be told inside', of({}, logged('2025-06-01', 'Did it'), logged('2025-06-02', 'Thanked'))],
  [
    'told inside, to be told outside',
    of(
      {},
      logged('2025-06-01', 'Did it'),
      logged('2025-06-02', 'Thanked'),
      logged('2025-06-03', 'Told others', { audience: 'Board' }),
    ),
  ],
  [
    'visits where they only watched',
    of(
      {},
      ...['2025-03-01', '2025-03-20', '2025-06-20'].map((day) =>
        logged(day, 'Did it', { partnerPart: 'Audience only', libraryPart: 'Sponsor' }),
      ),
      logged('2025-06-21', 'Thanked'),
      logged('2025-06-22', 'Told others', { audience: 'Board; Press' }),
    ),
  ],
  ['sponsor', of({ kind: 'Sponsor or donor', lastTalked: '2025-05-01' })],
  ['tier 2, goal not agreed', of({ lastTalked: '2025-05-01', commonGoal: 'More readers' })],
  ['tier 2, only input missing', of({ goalAgreedOn: '2025-05-01', commonGoal: 'More readers' })],
  ['tier 3, all missing', of(three())],
  ['tier 3, rhythm but no routine', of({ ...three(), rhythm: 'Monthly' })],
  ['tier 3, mission fit not confirmed', of({ ...three(), servesMission: 'Families read' })],
  ['tier 3, only a big step missing', of(strategic(), ...routine())],
  ['tier 4', of(strategic(), ...routine(), logged('2025-03-01', 'Big step'))],
];

function of(given: Partial<Partner>, ...log: Sheets['log'] & object): Sheets {
  return { partners: [partner(given)], log };
}

function three(): Partial<Partner> {
  return { commonGoal: 'More readers', goalAgreedOn: '2025-03-01', lastTalked: '2025-06-01' };
}

function strategic(): Partial<Partner> {
  return { ...three(), rhythm: 'Quarterly', servesMission: 'Families read', missionConfirmedOn: '2024-09-01' };
}

function routine() {
  return [logged('2024-08-15', 'Talked'), logged('2024-11-15', 'Talked')];
}
