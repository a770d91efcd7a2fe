import fc from 'fast-check';
import { addDays } from '../../src/domain/day';
import { LIBRARY_PART, NEXT_SEASON, PARTNER_KIND, RHYTHM, WHAT } from '../../src/domain/lists';
import type { LogRow, Partner, Project, Rows, Windows } from '../../src/domain/rows';
import { DEFAULT_WINDOWS } from '../../src/domain/rows';
import { logged, partner, project, TODAY } from './rows';

/* Gardens of any kind, for what must hold whatever the rows. */

const NAMES = ['Food Bank', 'Parks Department', 'The Zoo', 'zoo', 'Art Center'];
const PROJECTS = ['Story Walk', 'Film Nights', 'Seed Library'];

/** Days from today on which a window of the rules opens or closes and those beside them; and days that are 30 or 31 apart. */
const EDGES = [
  ...[30, 31, 62, 90, 91, 92, 124, 182, 183, 273, 364, 366, 396, 548, 549, 730, 792, 1098].flatMap((n) => [
    n - 1,
    n,
    n + 1,
  ]),
  ...Array.from({ length: 14 }, (_, months) => [30 * months, 30 * months + 1]).flat(),
].flatMap((n) => [-n, n]);

const day = (from: number, to: number) =>
  fc
    .oneof(
      { weight: 1, arbitrary: fc.integer({ min: from, max: to }) },
      { weight: 2, arbitrary: fc.constantFrom(...EDGES.filter((n) => from <= n && n <= to)) },
    )
    .map((days) => addDays(TODAY, days));
const past = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day(-1200, 0) });
const any = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day(-1200, 300) });
const text = fc.constantFrom('', 'More readers');
const some = (names: string[]) => fc.subarray(names, { maxLength: 3 }).map((few) => few.join('; '));
const season = { nextSeason: fc.constantFrom('' as const, ...NEXT_SEASON), decidedOn: any, restUntil: any };

const partners: fc.Arbitrary<Partner[]> = fc
  .array(
    fc.record({
      ...season,
      kind: fc.constantFrom('' as const, ...PARTNER_KIND),
      rhythm: fc.constantFrom('' as const, ...RHYTHM),
      lastTalked: past,
      lastDone: past,
      lastContact: past,
      firstContact: past,
      partnerSince: past,
      whoKnows: fc.constantFrom('', 'Maria'),
      agreement: fc.constantFrom('', 'None', 'MOU', 'Handshake'),
      agreedOn: any,
      agreementEnds: any,
      goalAgreedOn: past,
      ideaNotedOn: past,
      endedOn: past,
      missionConfirmedOn: past,
      idea: text,
      commonGoal: text,
      servesMission: text,
    }),
    { maxLength: NAMES.length },
  )
  .map((rows) => rows.map((row, index) => partner({ ...row, row: index + 2, name: NAMES[index]! })));

const projects: fc.Arbitrary<Project[]> = fc
  .array(fc.record({ ...season, partners: some(NAMES), endedOn: any, ideaNotedOn: past }), {
    maxLength: PROJECTS.length,
  })
  .map((rows) => rows.map((row, index) => project({ ...row, row: index + 2, name: PROJECTS[index]! })));

/** Rows of the Log, with strangers among the partners. */
export const log: fc.Arbitrary<LogRow[]> = fc
  .array(
    fc.record({
      date: day(-1200, 300),
      what: fc.constantFrom('' as const, ...WHAT),
      partner: some([...NAMES, 'Stranger']),
      project: some(PROJECTS),
      until: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: day(-1200, 300) }),
      libraryPart: fc.constantFrom('' as const, ...LIBRARY_PART),
      partnerPart: fc.constantFrom('', 'Audience only', 'Led'),
      audience: fc.constantFrom('', 'Board', 'Press', 'Board; Press', 'Friends'),
      people: fc.constantFrom(null, 12),
      value: fc.constantFrom(null, 500),
    }),
    { maxLength: 25 },
  )
  .map((rows) => rows.map(({ date, what, ...row }, index) => logged(date, what, { ...row, row: index + 2 })));

export const workbook: fc.Arbitrary<Rows> = fc.record({ partners, projects, log });

const window = (usual: number) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, fc.constantFrom(10, 31, 90, 365));

/** The default windows mostly, and others. */
export const windows: fc.Arbitrary<Windows> = fc.record({
  active: window(DEFAULT_WINDOWS.active),
  yearly: window(DEFAULT_WINDOWS.yearly),
  harvest: window(DEFAULT_WINDOWS.harvest),
  plan: window(DEFAULT_WINDOWS.plan),
  bigStep: window(DEFAULT_WINDOWS.bigStep),
  mission: window(DEFAULT_WINDOWS.mission),
});
