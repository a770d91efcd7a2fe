import { describe, expect, it } from 'vitest';
import { activitiesOf, reachedBy } from '../../src/domain/activities';
import type { Cell } from '../../src/domain/cell';
import { gardenChecks } from '../../src/domain/checks';
import type { Day } from '../../src/domain/day';
import { addDays, dayNumber } from '../../src/domain/day';
import { partnerState } from '../../src/domain/decide';
import { fiscalYearOf, quartersOf, within, yearToDate } from '../../src/domain/fiscal';
import type { Garden } from '../../src/domain/garden';
import { gardenOf } from '../../src/domain/garden';
import { AUDIENCE, IN_TOUCH, NEXT_SEASON, SECTOR, STAGES, TIERS } from '../../src/domain/lists';
import { nextStepOf } from '../../src/domain/next-step';
import { DEFAULT_WINDOWS } from '../../src/domain/rows';
import { namedStates, summaryOf } from '../../src/domain/summary';
import { isQuiet } from '../../src/domain/tier';
import type { Language } from '../../src/domain/words/language';
import { sampleLog } from '../../src/workbook/sample/log';
import { notesEn } from '../../src/workbook/sample/log-en';
import { notesEs } from '../../src/workbook/sample/log-es';
import { partnersEn } from '../../src/workbook/sample/partners-en';
import { partnersEs } from '../../src/workbook/sample/partners-es';
import { SAMPLE_SETS, sampleOf } from '../../src/workbook/sample/sample';
import { readTable } from '../../src/workbook/tables/read';
import type { Grid, Table } from '../../src/workbook/tables/table';
import { tables } from '../../src/workbook/tables/tables';

const DAYS: readonly Day[] = [
  '2024-02-29',
  '2024-12-31',
  '2025-02-28',
  '2025-06-30',
  '2025-07-01',
  '2026-01-01',
  '2028-02-29',
  '2028-07-01',
];
const CASES = DAYS.flatMap((day): [Day, Language][] => [
  [day, 'en'],
  [day, 'es'],
]);

/** The rows as the cells of a sheet that has the start columns and the sample's own sets. */
function gridOf<T extends Table>(table: T, rows: Record<string, Cell>[]): Grid<T> {
  const keys = Object.keys(table.columns).filter((key) => ['start', ...SAMPLE_SETS].includes(table.columns[key]!.set));
  return {
    firstRow: 2,
    at: Object.fromEntries(keys.map((key, place) => [key, place])) as Grid<T>['at'],
    cells: rows.map((row) => keys.map((key) => row[key] ?? '')),
  };
}

function planted(day: Day, language: Language, asOf = day) {
  const sample = sampleOf(day, language);
  const partners = readTable(tables.partners, gridOf(tables.partners, sample.partners), asOf, 'name');
  const log = readTable(tables.log, gridOf(tables.log, sample.log), asOf);
  const garden = gardenOf({ partners: partners.rows, projects: [], log: log.rows }, asOf, DEFAULT_WINDOWS);
  return {
    sample,
    garden,
    states: garden.rows.partners.map((one) => partnerState(garden, one)),
    read: [partners, log],
  };
}

/** The people of the begun quarters of the fiscal year, against those of the year before up to the same day. */
function quarters(garden: Garden, start: number): { now: number[]; before: number[] } {
  const { before, now } = yearToDate(garden.asOf, start);
  const people = (year: typeof now) =>
    quartersOf(fiscalYearOf(year.last, start))
      .filter(({ first }) => first <= year.last)
      .map((quarter) => activitiesOf(garden, year).filter(({ day }) => within(quarter, day)))
      .map((activities) => reachedBy(activities).people);
  return { now: people(now), before: people(before) };
}

describe.each(CASES)('the sample garden on %s in %s', (day, language) => {
  const { sample, garden, states, read } = planted(day, language);

  it('has 26 partners and 86 log rows, only in columns a user fills, and every partner that the log names', () => {
    expect([sample.partners.length, sample.log.length]).toEqual([26, 86]);
    for (const [table, rows] of [
      [tables.partners, sample.partners],
      [tables.log, sample.log],
    ] as const) {
      const columns = (table as Table).columns;
      for (const key of rows.flatMap((row) => Object.keys(row))) {
        expect(columns[key]!.kind, key).not.toBe('computed');
        expect(['start', ...SAMPLE_SETS], key).toContain(columns[key]!.set);
      }
      expect(rows.flatMap((row) => Object.values(row)).filter((cell) => cell === '' || cell === undefined)).toEqual([]);
    }
    const names = sample.partners.map(({ name }) => name);
    const named = sample.log.flatMap(({ partner }) => String(partner ?? '').split('; ')).filter((name) => name !== '');
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(26);
    expect(sample.log.some(({ partner }) => String(partner).includes(';'))).toBe(true);
  });

  it('is healthy, with every stage, tier and in-touch word', () => {
    const { stages, quiet, tiers } = summaryOf(garden);
    expect(stages).toEqual({ Seed: 6, Seedling: 5, Harvest: 8, Resting: 5, 'Needs a date': 2 });
    expect(quiet).toBe(1);
    expect(Object.keys(stages).sort()).toEqual([...STAGES].sort());
    expect(TIERS.filter((tier) => !isQuiet(tier) && tiers[tier] === 0)).toEqual([]);
    expect(TIERS.some((tier) => isQuiet(tier) && tiers[tier] > 0)).toBe(true);
    expect(tiers['4 Strategic collaboration']).toBe(1);
    expect(IN_TOUCH.filter((word) => !states.some(({ inTouch }) => inTouch === word))).toEqual([]);
  });

  it('has a partner between seasons and one that said not now', () => {
    const lines = states.map((state) => nextStepOf(state).line);
    for (const line of ['N1', 'N2', 'N3', 'N5', 'N7', 'N8', 'N9', 'N10', 'N11', 'N12', 'N13'])
      expect(lines).toContain(line);
    const between = states.filter(({ plot }) => plot.season.between);
    expect(between.map(({ tier, quiet }) => [tier, quiet])).toEqual([['2 Common language', false]]);
  });

  it('has the turns that a season can take', () => {
    const rules = states.map(({ rule }) => rule);
    for (const rule of ['S1', 'S2', 'S3', 'S6', 'S7', 'S9', 'S11', 'S13', 'S14', 'S17']) expect(rules).toContain(rule);
    expect(rules.filter((rule) => rule === 'S12').length).toBeGreaterThan(1);
    const sponsor = states.find(({ partner }) => partner.kind === 'Sponsor or donor')!;
    expect([sponsor.tier, sponsor.ended]).toEqual(['', false]);
    const decided = garden.rows.partners.map(({ nextSeason }) => nextSeason);
    expect(NEXT_SEASON.filter((choice) => !decided.includes(choice))).toEqual([]);
    const changed = states.find(({ partner }) => partner.nextSeason === 'Change')!;
    expect([changed.stage, changed.season.start]).toEqual(['Seedling', addDays(changed.partner.endedOn, 1)]);
  });

  it('shows a few honest checks and no others', () => {
    expect(read.flatMap(({ checks }) => checks)).toEqual([]);
    expect(gardenChecks(garden).map(({ code }) => code)).toEqual([
      'needs-a-date',
      'lapsed',
      'ended-unharvested',
      'needs-a-date',
      'plan-past',
    ]);
  });

  it('was told of, thanked for, looked back on, counted mostly, and has plans', () => {
    const { log } = garden.rows;
    const what = (wanted: string) => log.filter((row) => row.what === wanted);
    for (const wanted of ['Thanked', 'Looked back', 'Big step']) expect(what(wanted).length, wanted).toBeGreaterThan(0);
    expect(what('Planned').filter(({ date }) => date > day).length).toBeGreaterThan(3);
    const told = what('Told others').map(({ audience }) => audience);
    expect(AUDIENCE.filter((audience) => told.includes(audience))).toEqual(['Staff', 'Board', 'Press', 'Public']);
    const { activities, missing } = reachedBy(activitiesOf(garden, { first: '1990-01-01', last: day }));
    expect(missing).toBeGreaterThan(0);
    expect(missing).toBeLessThan(activities / 4);
    expect(dayNumber(day) - dayNumber(log[0]!.date)).toBeLessThan(26 * 31);
  });

  it('leaves one of three plan goals and two sectors without a live partner', () => {
    const live = namedStates(garden).filter(({ stage }) => stage !== 'Resting' && stage !== 'Needs a date');
    const goals = (of: readonly { planGoal: string }[]) => new Set(of.map(({ planGoal }) => planGoal).filter(Boolean));
    expect([goals(garden.rows.partners).size, goals(live).size]).toEqual([3, 2]);
    const missing = (of: readonly { sector: string }[]) =>
      SECTOR.filter((sector) => !of.some((one) => one.sector === sector));
    expect(missing(garden.rows.partners)).toEqual(['Faith', 'Media']);
    expect(missing(live)).toEqual(['Faith', 'Media']);
  });

  it.each([1, 4, 7, 10])('has a bar in every begun quarter of both fiscal years, starting in month %i', (start) => {
    const { now, before } = quarters(garden, start);
    expect([...now, ...before].filter((people) => people === 0)).toEqual([]);
    expect(before.length).toBe(now.length);
  });

  it('has grown deeper in a year', () => {
    const tiers = (of: Garden) => namedStates(of).map(({ tier }) => TIERS.indexOf(tier || 'No contact yet'));
    const before = tiers(planted(day, language, addDays(day, -365)).garden);
    const now = tiers(garden);
    expect(now.filter((tier, at) => tier > before[at]!).length).toBeGreaterThan(5);
    expect(now.filter((tier, at) => tier < before[at]!).length).toBeGreaterThan(0);
  });
});

describe('the two languages of the sample', () => {
  it('agree in structure and dates, and share no name, note or goal', () => {
    const [en, es] = [sampleOf('2025-06-30', 'en'), sampleOf('2025-06-30', 'es')];
    const shape = (rows: Record<string, Cell>[]) =>
      rows.map((row) => Object.entries(row).map(([key, cell]) => [key, typeof cell === 'string' ? '' : cell]));
    expect(shape(es.partners)).toEqual(shape(en.partners));
    expect(shape(es.log)).toEqual(shape(en.log));
    const texts = (of: object) => Object.values(of).flatMap((one: object) => Object.values(one));
    expect(texts(notesEs).filter((text) => texts(notesEn).includes(text))).toEqual([]);
    expect(texts(partnersEs).filter((text) => texts(partnersEn).includes(text))).toEqual([]);
  });

  it.each([
    ['en', notesEn],
    ['es', notesEs],
  ])('have a note for every row: %s', (_, notes) => {
    const counts = (of: Readonly<Record<string, readonly unknown[]>>) =>
      Object.entries(of).map(([whom, rows]) => [whom, rows.length]);
    expect(counts(notes).sort()).toEqual(counts(sampleLog).sort());
  });

  it.each([
    ['en', partnersEn],
    ['es', partnersEs],
  ])('name nobody who can be reached: %s', (_, texts) => {
    const reach = Object.values(texts).flatMap((one) => one.reach ?? []);
    expect(reach.filter((one) => !/^(555-01\d\d|[a-z]+@example\.org)$/.test(one))).toEqual([]);
  });
});
