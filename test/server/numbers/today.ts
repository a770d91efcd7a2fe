import { expect, it } from 'vitest';
import { countedOn, decisionOn, overOn } from './entries';
import type { Library, Row } from './library';
import { bodyOf, countOf, firstDay, isUnderWay, isVendor, namesIn, number, numbersIn, text } from './library';

/** What is so today: counted from the words that stand in the sheets. */
export function today(library: Library): void {
  const { charts, partners, projects, today: day, years } = library;
  const counted = countedOn(library, partners, day, firstDay(years[years.length - 1]!));
  const underWay = counted.filter((row) => isUnderWay(row) && Number.isNaN(overOn(library, row, day)));
  const underWayWith = (heading: string, name: string) =>
    countOf(underWay, (row) => namesIn(row, heading).includes(name.toLowerCase()));
  /** The rows of a chart's table with their names, without the one that says what is missing. */
  const namedRows = (chart: number, missing: string) =>
    charts
      .get(chart)!
      .table.slice(1)
      .filter(([name]) => name !== missing);

  const projectsOfRow = (row: Row) =>
    projects.filter((project) => namesIn(project, 'Partners').includes(text(row, 'Partner').toLowerCase()));

  it('1 counts the stages, without vendors and earlier endings', () => {
    const going = counted.filter((row) => Number.isNaN(overOn(library, row, day)));
    const stage = (name: string) => countOf(going, (row) => row['Stage'] === name);
    // Nobody chose it: neither a rest, nor the time between two seasons.
    const chosen = (row: Row) => {
      const decision = decisionOn(row, day);
      if (decision === 'Rest') return !(number(row, 'Rest until') <= day);
      return ['Repeat', 'Change'].includes(decision) && number(row, 'Ended on') > day - 396;
    };
    const quiet = countOf(going, (row) => row['Stage'] === 'Resting' && ![row, ...projectsOfRow(row)].some(chosen));
    const [seed, undated, ended] = [stage('Seed'), stage('Needs a date'), counted.length - going.length];
    const bars = [seed, stage('Seedling'), stage('Harvest'), stage('Resting') - quiet, quiet, ended, undated];
    expect(bodyOf(library, 1)).toEqual([bars]);
    const others = [seed, bars[3]!, quiet, ended, undated].filter((count) => count > 0);
    expect(numbersIn(library, 1)).toEqual([underWay.length, counted.length - undated, ...others]);
  });

  it('5 counts the partners under way of each plan goal', () => {
    const rows = namedRows(5, 'No plan goal');
    for (const [goal, count] of rows) expect(count, String(goal)).toBe(underWayWith('Plan goal', String(goal)));
    const covered = countOf(rows, ([, count]) => Number(count) > 0);
    expect(numbersIn(library, 5)).toEqual([covered, rows.length]);
  });

  it('6 counts the partners under way of each sector', () => {
    const rows = namedRows(6, 'Sector not recorded');
    for (const [sector, count] of rows) expect(count, String(sector)).toBe(underWayWith('Sector', String(sector)));
    expect(numbersIn(library, 6).slice(0, 2)).toEqual([
      new Set(underWay.map((row) => text(row, 'Sector')).filter((sector) => sector !== '')).size,
      rows.length,
    ]);
  });

  it('7 counts what partners under way give', () => {
    const rows = charts.get(7)!.table.slice(1);
    for (const [gift, count] of rows) expect(count, String(gift)).toBe(underWayWith('They give', String(gift)));
    const giving = countOf(underWay, (row) => text(row, 'They give') !== '');
    expect(numbersIn(library, 7).slice(-2)).toEqual([giving, underWay.length]);
  });

  it('8 counts what stands under In touch', () => {
    const words = ['In touch', 'Planned', 'Needs water', 'Wilting', 'No answer yet'];
    const counts = words.map((word) => countOf(underWay, (row) => row['In touch'] === word));
    expect(numbersIn(library, 8)).toEqual([underWay.length, ...counts.filter((count) => count > 0)]);
  });

  it('11 counts the decisions under Next season, of the partner or else of its projects', () => {
    const decisionOf = (row: Row): string => {
      const mine = projectsOfRow(row);
      return [row, ...mine].map((one) => text(one, 'Next season')).find((word) => word !== '') ?? '';
    };
    const words = ['Repeat', 'Change', 'Rest', 'Let go'];
    const counts = words.map((word) => countOf(counted, (row) => decisionOf(row) === word));
    const open = countOf(underWay, (row) => decisionOf(row) === '');
    expect(bodyOf(library, 11)).toEqual([[...counts, open]]);
    expect(numbersIn(library, 11)).toEqual([counts.reduce((sum, count) => sum + count, 0), open]);
  });

  it('12 counts the leads of partners under way', () => {
    const leads = underWay.map((row) => text(row, 'Library lead')).filter((lead) => lead !== '');
    const most = Math.max(...leads.map((lead) => countOf(leads, (one) => one === lead)));
    const without = underWay.length - leads.length;
    const said = [new Set(leads).size, leads.length, underWay.length, ...(without > 0 ? [without] : []), most];
    expect(numbersIn(library, 12)).toEqual(said);
  });

  it('13 counts how partners under way see the library', () => {
    const seen = underWay.map((row) => text(row, 'How they see us')).filter((step) => step !== '');
    const missing = underWay.length - seen.length;
    expect(numbersIn(library, 13)).toEqual([countOf(seen, (step) => step === '3 Partner'), seen.length, missing]);
    for (const [step, count] of namedRows(13, 'Not recorded').slice(0, 3)) {
      expect(count, String(step)).toBe(countOf(seen, (one) => one === step));
    }
  });

  it('says how many vendors are left out', () => {
    const vendors = countOf(partners, isVendor);
    expect(library.notes.join(' ').includes(`Not counted anywhere: ${vendors} `)).toBe(vendors > 0);
  });
}
