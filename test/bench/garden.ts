import type { Cell } from '../../src/domain/cell';
import type { Day } from '../../src/domain/day';
import { addDays } from '../../src/domain/day';
import type { log } from '../../src/workbook/tables/log';
import type { partners } from '../../src/workbook/tables/partners';
import { nameOf, WORDS } from './names';

type PartnerCells = Partial<Record<keyof typeof partners.columns, Cell>>;
type LogCells = Partial<Record<keyof typeof log.columns, Cell>>;

/** The cells of a made-up library's two sheets, by column; blank cells are absent. */
export interface Seeded {
  readonly partners: readonly PartnerCells[];
  readonly log: readonly LogCells[];
}

const FIVE_YEARS = 1826;
/** What happened, as often as it stands here; some libraries write it in their own way. */
const WHAT =
  'Talked,Talked,talked,Hablamos,Talked,Reached out,Reached out,They reached out,Did it,Did it,did it,Did it,Pitched,Agreed,Thanked,Thanked,Told others,Looked back,Big step,Note,Planned,Phone call'.split(
    ',',
  );
const RHYTHM = ['', '', 'Monthly', 'Quarterly', 'Quarterly', 'Twice a year', 'Yearly', 'As needed'];
const KIND = ['', '', '', 'Collaborator', 'Collaborator', 'Sponsor or donor', 'Network we sit on'];
const LIBRARY_PART = ['', 'Co-sponsor', 'Co-sponsor', 'Sponsor', 'Space only', 'Booth or table'];

/** A library with so many partners and log rows, dated over the five years before `asOf`: the same numbers give the same cells. */
export function seededGarden(partnerCount: number, logCount: number, asOf: Day): Seeded {
  const random = randomFrom(partnerCount * 31 + logCount);
  const chance = (share: number) => random() < share;
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const words = (count: number) => Array.from({ length: count }, () => one(WORDS)).join(' ');
  const past = (days = FIVE_YEARS): Cell => ({ date: addDays(asOf, -Math.floor(random() * days)) });
  const some = (share: number, cell: () => Cell): Cell => (chance(share) ? cell() : '');

  /** A few partners have most of the rows, as in life. */
  const mentioned = () => nameOf(Math.floor(partnerCount * random() ** 2));
  const mention = () => {
    if (chance(0.08)) return `${mentioned()}; ${mentioned()}`;
    if (chance(0.01)) return `${mentioned()} Committee`;
    return chance(0.05) ? mentioned().toUpperCase() : mentioned();
  };

  return {
    partners: Array.from({ length: partnerCount }, (_, at): PartnerCells => {
      const rests = chance(0.04);
      return {
        name: nameOf(at),
        lastTalked: some(0.6, past),
        lastDone: some(0.3, past),
        commonGoal: some(0.4, () => words(7)),
        goalAgreedOn: some(0.3, past),
        nextSeason: rests ? 'Rest' : some(0.1, () => one(['Repeat', 'Change', 'Let go'])),
        lead: one(['Ana', 'Ben', 'Ms. Okafor']),
        sector: one(['School or college', 'Health', 'Business', 'Faith', 'Civic club']),
        contact: words(2),
        reach: `contact${at}@example.org`,
        notes: some(0.5, () => words(12)),
        kind: one(KIND),
        partnerSince: some(0.3, past),
        firstContact: some(0.3, past),
        lastContact: some(0.2, past),
        rhythm: one(RHYTHM),
        servesMission: some(0.2, () => words(8)),
        missionConfirmedOn: some(0.15, past),
        planGoal: some(0.5, () => one(['Early literacy', 'Digital skills', 'Belonging'])),
        idea: some(0.2, () => words(4)),
        ideaNotedOn: some(0.2, past),
        decidedOn: some(0.1, past),
        restUntil: rests ? { date: addDays(asOf, Math.floor(random() * 400) - 200) } : '',
        endedOn: some(0.05, past),
      };
    }),
    log: Array.from({ length: logCount }, (): LogCells => {
      const what = one(WHAT);
      const done = what.toLowerCase() === 'did it';
      return {
        date: what === 'Planned' ? { date: addDays(asOf, Math.floor(random() * 240) - 60) } : past(),
        partner: mention(),
        what,
        people: done ? some(0.8, () => 5 + Math.floor(random() * 120)) : '',
        note: some(0.7, () => words(8)),
        libraryPart: done ? one(LIBRARY_PART) : '',
        partnerPart: done ? some(0.5, () => one(['Led', 'Co-planned', 'Audience only'])) : '',
        sessions: done ? some(0.3, () => 1 + Math.floor(random() * 6)) : '',
        where: done ? some(0.5, () => one(['On site', 'Off site'])) : '',
      };
    }),
  };
}

/** Numbers from 0 to 1, the same for the same seed. Source: mulberry32 by Tommy Ettinger, public domain. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
