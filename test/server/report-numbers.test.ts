import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportChart } from '../../src/contract/contract';
import { CHARTS } from '../../src/workbook/charts/charts';
import { blankWorkbook, openBook } from '../host';
import { plantSample } from '../preview/sample';

/*
 * The numbers of the headlines, worked out again by another way: not from the rules, but from what stands in the cells of the
 * sample's sheets, as somebody would count who checks the report with a pencil.
 */

const NOW = Date.UTC(2026, 5, 30, 16);
/** 1 July 2025, 30 June 2026 and 1 July 2024 as Sheets counts days. */
const [FIRST, TODAY, LAST_FIRST] = [45_839, 46_203, 45_474];

type Row = Readonly<Record<string, unknown>>;
let charts: Map<number, ReportChart>;
let partners: Row[];
let log: Row[];

beforeAll(() => {
  const book = openBook(blankWorkbook(), { now: NOW });
  plantSample(book);
  const all = CHARTS.map(({ number }) => number);
  charts = new Map(
    ['board', 'community', 'internal'].flatMap((kind) => {
      const { value } = book.call('buildReport', [{ kind, charts: all }]);
      const built = value as unknown as { value: { charts: ReportChart[] } };
      return built.value.charts.map((chart) => [chart.chart, chart] as const);
    }),
  );
  const rowsOf = (sheet: string): Row[] => {
    const [head = [], ...rows] = book.workbook().sheets.find(({ name }) => name === sheet)!.values;
    const filled = rows.filter((row) => row.some((cell) => (cell ?? '') !== ''));
    return filled.map((row) => Object.fromEntries(head.map((heading, at) => [String(heading), row[at] ?? ''])));
  };
  partners = rowsOf('Partners');
  log = rowsOf('Log');
}, 60_000);

const numbersIn = (chart: number) => (charts.get(chart)!.headline.match(/\d+/g) ?? []).map(Number);
const countOf = (rows: readonly Row[], of: (row: Row) => boolean) => rows.filter(of).length;
const isLive = (row: Row) => ['Seed', 'Seedling', 'Harvest'].includes(String(row['Stage']));
const isWithin = (row: Row, first: number, last: number) => Number(row['Date']) >= first && Number(row['Date']) <= last;
const acts = (first: number, last: number) =>
  log.filter(
    (row) => row['What happened'] === 'Did it' && row["Library's part"] !== 'Space only' && isWithin(row, first, last),
  );
const peopleOf = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + Number(row['People'] ?? 0), 0);
const without = (rows: readonly Row[]) => countOf(rows, (row) => row['People'] === '');

describe('the headlines of the sample', () => {
  it('1 counts the stages that stand in the sheet', () => {
    const resting = partners.filter((row) => row['Stage'] === 'Resting');
    const [live, all, rest, gone, undated] = numbersIn(1);
    expect([live, all]).toEqual([countOf(partners, isLive), partners.length]);
    expect(rest! + gone!).toBe(resting.length);
    expect(gone).toBe(countOf(resting, (row) => row['Next season'] === '' && row['Ended on'] === ''));
    expect(undated).toBe(countOf(partners, (row) => row['Stage'] === 'Needs a date'));
  });

  it('2 counts the tiers that stand in the sheet', () => {
    const tiers = partners.map((row) => String(row['Tier'])).filter((tier) => tier !== '');
    const deep = tiers.filter((tier) => /^[34]/.test(tier)).length;
    expect(numbersIn(2).slice(0, 2)).toEqual([deep, tiers.length]);
  });

  it('4 adds up the people of the Log, this fiscal year and the last', () => {
    const [now, before] = [acts(FIRST, TODAY), acts(LAST_FIRST, FIRST - 1)];
    const told = (rows: Row[]) => [
      peopleOf(rows),
      rows.length,
      ...(without(rows) > 0 ? [without(rows), rows.length] : []),
    ];
    expect(numbersIn(4)).toEqual([2026, ...told(now), 2025, ...told(before)]);
    const [, ...quarters] = charts.get(4)!.table;
    expect(quarters.map((row) => row[row.length - 1]).reduce((sum: number, one) => sum + Number(one), 0)).toBe(
      peopleOf(now),
    );
  });

  it('5 counts the plan goals with a live partner', () => {
    const goals = charts
      .get(5)!
      .table.slice(1)
      .map(([goal]) => String(goal));
    const live = partners.filter(isLive);
    const rows = charts.get(5)!.table.slice(1);
    for (const [goal, number] of rows.filter(([name]) => name !== 'No plan goal')) {
      expect(number, String(goal)).toBe(countOf(live, (row) => row['Plan goal'] === goal));
    }
    const covered = goals.filter((goal) => live.some((row) => row['Plan goal'] === goal)).length;
    expect(numbersIn(5).slice(0, 2)).toEqual([covered, goals.filter((goal) => goal !== 'No plan goal').length]);
  });

  it('6 counts the sectors of live partners', () => {
    const sectors = new Set(partners.filter(isLive).map((row) => row['Sector']));
    sectors.delete('');
    expect(numbersIn(6)[0]).toBe(sectors.size);
  });

  it('8 counts what stands under In touch', () => {
    const live = partners.filter(isLive);
    const words = ['In touch', 'Planned', 'Needs water', 'Wilting', 'No answer yet'];
    const counts = words.map((word) => countOf(live, (row) => row['In touch'] === word));
    expect(numbersIn(8)).toEqual([live.length, ...counts.filter((count) => count > 0)]);
  });

  it('11 counts the decisions under Next season', () => {
    const decided = countOf(partners, (row) => row['Next season'] !== '');
    const open = countOf(partners, (row) => isLive(row) && row['Next season'] === '');
    expect(numbersIn(11)).toEqual([decided, open]);
  });

  it('12 counts the leads of live partners', () => {
    const live = partners.filter(isLive);
    const leads = live.map((row) => String(row['Library lead'])).filter((lead) => lead !== '');
    const most = Math.max(...leads.map((lead) => leads.filter((one) => one === lead).length));
    expect(numbersIn(12)).toEqual([new Set(leads).size, leads.length, live.length, most]);
  });

  it('13 counts how live partners see the library', () => {
    const live = partners.filter(isLive);
    const seen = live.map((row) => String(row['How they see us'] ?? '')).filter((step) => step !== '');
    const asPartner = seen.filter((step) => step === '3 Partner').length;
    expect(numbersIn(13)).toEqual([asPartner, seen.length, live.length - seen.length]);
  });
});
