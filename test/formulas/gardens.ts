import type { Cell } from '../../src/domain/cell';
import { addDays } from '../../src/domain/day';
import { AUDIENCE, LIBRARY_PART, NEXT_SEASON, PARTNER_KIND, PARTNER_PART, RHYTHM, WHAT } from '../../src/domain/lists';
import { wordsOf } from '../../src/domain/sentences/words';
import type { Rows } from '../../src/formulas/workbook';

type Line = Record<string, Cell | undefined>;

/** Names as people write them, and a few that only a machine would think of. */
const NAMES = [
  'Food Bank',
  'The Zoo',
  'zoo',
  'Café Olé & Söhne',
  'O’Brien’s Pub',
  'Parks and Rec. Dept',
  'Friends (of the Library)',
  '=SUM(A1:A9)',
  '4-H Club',
  'What? *Yes*',
  'Girl Scouts Troop #12',
  'ESCUELA Niño Jesús',
  'St. Mary’s / Our Lady',
  'Ñandú Teatro',
  '"Quoted" House',
  'Senior Center',
  'High School',
  'Art~Center',
  'A Very Long Name of an Organisation That Somebody Pasted from Its Letterhead, with Its Department and Its Town',
  'Museum',
];
const PROJECTS = ['Story Walk', 'Film Nights', 'Seed Library', 'The Big Read', 'Feria del Libro'];

/** The numbers that decide: windows and rhythms, and the days beside them. */
const EDGES = [30, 31, 62, 90, 91, 92, 182, 183, 273, 364, 366, 396, 549, 730, 792, 1098].flatMap((n) => [
  n - 1,
  n,
  n + 1,
]);

/** A garden with projects, nasty names and dates; the same number gives the same cells. */
export function randomGarden(seed: number, asOf: string, size = { partners: 20, log: 120 }): Rows {
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const some = (share: number, cell: () => Cell): Cell | undefined => (random() < share ? cell() : undefined);
  const days = (from: number, to: number) =>
    random() < 0.5
      ? one([...EDGES, ...EDGES.map((n) => -n)].filter((n) => from <= n && n <= to))
      : Math.floor(from + random() * (to - from));
  const when = (from: number, to: number) => (): Cell => {
    const kind = random();
    if (kind < 0.02) return '3/4/2024';
    if (kind < 0.03) return { date: '1960-01-01' };
    if (kind < 0.04) return { date: addDays(asOf, 4000) };
    return { date: addDays(asOf, days(from, to)) };
  };
  const past = when(-1200, 5);
  const any = when(-900, 300);
  /** In one language or the other, or as somebody types it. */
  const word = (of: readonly string[]) => (): Cell => {
    const english = one(of);
    const kind = random();
    if (kind < 0.1) return wordsOf('es', 'garden').list(english);
    if (kind < 0.2) return ` ${english.toUpperCase()}`;
    return kind < 0.23 ? 'Something else' : english;
  };
  const partners = NAMES.slice(0, size.partners);
  const name = () => {
    const written = one(partners);
    const kind = random();
    if (kind < 0.1) return written.toUpperCase();
    if (kind < 0.15) return ` ${written.replace(/^The /, '')} `;
    return kind < 0.18 ? 'Stranger' : written;
  };
  const names = (most: number, of = name) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, of).join(random() < 0.5 ? '; ' : ';');
  const season = (): Line => {
    const next = some(0.35, word(NEXT_SEASON));
    return { nextSeason: next, decidedOn: some(0.4, any), restUntil: some(0.3, any) };
  };
  return {
    partners: partners.map(
      (partner): Line => ({
        name: partner,
        ...season(),
        kind: some(0.5, word(PARTNER_KIND)),
        rhythm: some(0.7, word(RHYTHM)),
        lastTalked: some(0.25, past),
        lastDone: some(0.2, past),
        lastContact: some(0.2, past),
        firstContact: some(0.15, past),
        partnerSince: some(0.15, past),
        commonGoal: some(0.7, () => 'More readers'),
        goalAgreedOn: some(0.5, past),
        agreement: some(0.4, word(['None', 'MOU', 'Handshake'])),
        agreedOn: some(0.3, any),
        agreementEnds: some(0.4, any),
        idea: some(0.3, () => 'A seed library'),
        ideaNotedOn: some(0.25, past),
        endedOn: some(0.2, past),
        servesMission: some(0.7, () => 'Healthy families'),
        missionConfirmedOn: some(0.5, past),
        whoKnows: some(0.3, () => 'Maria'),
      }),
    ),
    projects: PROJECTS.map(
      (project): Line => ({
        name: project,
        partners: some(0.95, () => names(4)),
        ...season(),
        ideaNotedOn: some(0.3, past),
        endedOn: some(0.4, any),
      }),
    ),
    log: Array.from(
      { length: size.log },
      (): Line => ({
        date: some(0.98, when(-1200, 300)),
        partner: some(0.85, () => names(3)),
        what: some(0.97, word(WHAT)),
        project: some(0.35, () => names(2, () => (random() < 0.05 ? 'No such project' : one(PROJECTS)))),
        until: some(0.1, any),
        libraryPart: some(0.3, word(LIBRARY_PART)),
        partnerPart: some(0.3, word(PARTNER_PART)),
        audience: some(0.4, () => (random() < 0.3 ? 'Board; Press' : word(AUDIENCE)())),
        people: some(0.3, () => 12),
      }),
    ),
  };
}

/** Numbers between 0 and 1; the same seed gives the same ones. Source: mulberry32, public domain. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
