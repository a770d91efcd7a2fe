import { expect, it } from 'vitest';
import type { Library, Row } from './library';
import { bodyOf, countOf, isLive, namesIn, numbersIn, text } from './library';

/** What is so today: counted from the words that stand in the sheets. */
export function today(library: Library): void {
  const { charts, partners } = library;
  const live = partners.filter(isLive);
  const liveWith = (heading: string, name: string) =>
    countOf(live, (row) => namesIn(row, heading).includes(name.toLowerCase()));
  /** The rows of a chart's table with their names, without the one that says what is missing. */
  const namedRows = (chart: number, missing: string) =>
    charts
      .get(chart)!
      .table.slice(1)
      .filter(([name]) => name !== missing);

  it('1 counts the stages', () => {
    const resting = partners.filter((row) => row['Stage'] === 'Resting');
    const quiet = countOf(resting, (row) => text(row, 'Why').includes('no answer in the last'));
    const undated = countOf(partners, (row) => row['Stage'] === 'Needs a date');
    const said = [live.length, partners.length, resting.length - quiet, quiet, undated];
    expect(numbersIn(library, 1)).toEqual(said.filter((count) => count > 0));
    const [seed, seedling, harvest] = ['Seed', 'Seedling', 'Harvest'].map((stage) =>
      countOf(live, (row) => row['Stage'] === stage),
    );
    expect(bodyOf(library, 1)).toEqual([[seed, seedling, harvest, ...said.slice(2)]]);
  });

  it('5 counts the live partners of each plan goal', () => {
    const rows = namedRows(5, 'No plan goal');
    for (const [goal, count] of rows) expect(count, String(goal)).toBe(liveWith('Plan goal', String(goal)));
    const covered = countOf(rows, ([, count]) => Number(count) > 0);
    expect(numbersIn(library, 5)).toEqual([covered, rows.length]);
  });

  it('6 counts the live partners of each sector', () => {
    const rows = namedRows(6, 'Sector not recorded');
    for (const [sector, count] of rows) expect(count, String(sector)).toBe(liveWith('Sector', String(sector)));
    expect(numbersIn(library, 6).slice(0, 2)).toEqual([new Set(live.map((row) => row['Sector'])).size, rows.length]);
  });

  it('7 counts what live partners give', () => {
    const rows = charts.get(7)!.table.slice(1);
    for (const [gift, count] of rows) expect(count, String(gift)).toBe(liveWith('They give', String(gift)));
    const giving = countOf(live, (row) => text(row, 'They give') !== '');
    expect(numbersIn(library, 7).slice(-2)).toEqual([giving, live.length]);
  });

  it('8 counts what stands under In touch', () => {
    const words = ['In touch', 'Planned', 'Needs water', 'Wilting', 'No answer yet'];
    const counts = words.map((word) => countOf(live, (row) => row['In touch'] === word));
    expect(numbersIn(library, 8)).toEqual([live.length, ...counts.filter((count) => count > 0)]);
  });

  it('11 counts the decisions under Next season', () => {
    const decided = (row: Row) => text(row, 'Next season') !== '';
    const open = countOf(live, (row) => !decided(row));
    expect(numbersIn(library, 11)).toEqual([countOf(partners, decided), open]);
    const words = ['Repeat', 'Change', 'Rest', 'Let go'];
    const counts = words.map((word) => countOf(partners, (row) => row['Next season'] === word));
    expect(bodyOf(library, 11)).toEqual([[...counts, open]]);
  });

  it('12 counts the leads of live partners', () => {
    const leads = live.map((row) => text(row, 'Library lead')).filter((lead) => lead !== '');
    const most = Math.max(...leads.map((lead) => countOf(leads, (one) => one === lead)));
    expect(numbersIn(library, 12)).toEqual([new Set(leads).size, leads.length, live.length, most]);
  });

  it('13 counts how live partners see the library', () => {
    const seen = live.map((row) => text(row, 'How they see us')).filter((step) => step !== '');
    const missing = live.length - seen.length;
    expect(numbersIn(library, 13)).toEqual([countOf(seen, (step) => step === '3 Partner'), seen.length, missing]);
    for (const [step, count] of namedRows(13, 'Not recorded').slice(0, 3)) {
      expect(count, String(step)).toBe(countOf(seen, (one) => one === step));
    }
  });
}
