import { expect, it, vi } from 'vitest';
import type { LogEntry } from '../../src/contract/log';
import type { Book } from '../host';
import { ask, newGarden, typeRow } from './garden';

vi.setConfig({ testTimeout: 60_000 });

const RHYTHM = 'For tier 4: agree to talk at least every quarter, and set Rhythm';

const DONE = 'You did something together on 16 May 2026';

/** One year of one partner: after each thing that happens, what the card says. */
it('a partnership from seed to rest, and planted again', () => {
  const book = newGarden(noon('2026-01-12'));
  for (const set of ['season', 'goals']) ask(book, 'addColumns', set);
  ask(book, 'addColumns', 'telling others');

  typeRow(book, 'Partners', 2, { Partner: 'Elm Clinic', Idea: 'Flu shots at the library' });
  typeRow(book, 'Partners', 2, { 'Idea noted on': '2026-01-12' });
  expect(cardOn(book, '2026-01-12')).toEqual(['Seed', 'No contact yet', 'Ask how you could work together']);

  log(book, '2026-02-02', 'Talked', 'They have no room of their own');
  expect(cardOn(book, '2026-02-02')).toEqual([
    'Seedling',
    '2 Common language',
    'For tier 3: agree on a common goal, and write it down with the day',
  ]);

  log(book, '2026-03-09', 'Talked', 'They like Saturdays');
  expect(cardOn(book, '2026-03-09')).toEqual([
    'Seedling',
    '2 Common language',
    'For tier 3: agree on a common goal, and write it down with the day',
  ]);

  log(book, '2026-03-20', 'Pitched', 'A Saturday in May');
  expect(cardOn(book, '2026-03-20')).toEqual([
    'Seedling',
    '2 Common language',
    'For tier 3: agree on a common goal, and write it down with the day',
  ]);

  typeRow(book, 'Partners', 2, { 'Common goal': 'Every neighbour gets a flu shot' });
  log(book, '2026-04-01', 'Agreed', 'Yes to May');
  expect(cardOn(book, '2026-04-01')).toEqual(['Seedling', '3 Supportive roles', RHYTHM]);

  log(book, '2026-05-16', 'Did it', 'The whole street came', { people: 34 });
  expect(cardOn(book, '2026-05-16')).toEqual(['Harvest', '3 Supportive roles', `${DONE}: thank them`]);
  expect(leftOn(book, '2026-05-17')).toEqual(['Thank them', 'Tell staff or board', 'Tell others', 'Look back']);

  log(book, '2026-05-18', 'Thanked', 'A cake');
  expect(cardOn(book, '2026-05-18')).toEqual([
    'Harvest',
    '3 Supportive roles',
    `${DONE}: tell your staff or board about it`,
  ]);
  log(book, '2026-05-20', 'Told others', 'At the meeting', { more: { audience: 'Board' } });
  expect(cardOn(book, '2026-05-20')).toEqual(['Harvest', '3 Supportive roles', `${DONE}: tell the town about it`]);
  log(book, '2026-05-22', 'Told others', 'In the Gazette', { more: { audience: 'Press' } });
  expect(leftOn(book, '2026-05-22')).toEqual(['Look back']);

  ask(book, 'lookBack', { partner: 'Elm Clinic', answers: ['Saturdays work', '', '', '', 'More chairs', ''] });
  expect(leftOn(book, '2026-05-22')).toEqual([]);
  expect(cardOn(book, '2026-05-22')).toEqual(['Harvest', '3 Supportive roles', RHYTHM]);

  const decision = { partner: 'Elm Clinic', project: '', reason: 'Flu comes in winter', addColumns: false };
  ask(book, 'decideSeason', { ...decision, next: 'Rest', restUntil: '2027-03-01' });
  expect(cardOn(book, '2026-06-01')).toEqual([
    'Resting',
    '3 Supportive roles',
    'Resting until 1 March 2027. A short hello before then is enough',
  ]);
  expect(waiting(book, '2027-02-28', 'rest')).toEqual([]);

  expect(waiting(book, '2027-03-02', 'rest')).toEqual(['The rest ended on 1 March 2027.']);
  expect(cardOn(book, '2027-03-02')).toEqual([
    'Seed',
    '3 Supportive roles',
    'The rest ended on 1 March 2027: say hello',
  ]);
  log(book, '2027-03-02', 'Talked', 'Once more this year');
  expect(cardOn(book, '2027-03-02')).toEqual(['Seedling', '3 Supportive roles', RHYTHM]);
  expect(waiting(book, '2027-03-02', 'rest')).toEqual([]);
});

/** Stage, tier and the first half of the next step on a day. */
function cardOn(book: Book, day: string): string[] {
  book.setNow(noon(day));
  const { stage, tier, nextStep } = ask(book, 'cardOfPartner', 'Elm Clinic')!;
  return [stage.word, tier.word, nextStep.split(/ \(|\.$/)[0]!];
}

function log(book: Book, date: string, what: LogEntry['what'], note: string, more: Partial<LogEntry> = {}): void {
  book.setNow(noon(date));
  ask(book, 'logSomething', { partner: 'Elm Clinic', what, date, people: null, note, ...more });
}

/** What is left to do of the harvest. */
function leftOn(book: Book, day: string): string[] {
  return linesOn(book, day, 'harvest').flatMap(({ missing }) => missing.map(({ word }) => word));
}

function waiting(book: Book, day: string, kind: string): string[] {
  return linesOn(book, day, kind).map(({ why }) => why);
}

function linesOn(book: Book, day: string, kind: string) {
  book.setNow(noon(day));
  const { daily } = ask(book, 'openSidebar');
  return daily?.today.groups.find((group) => group.kind === kind)?.lines ?? [];
}

function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
