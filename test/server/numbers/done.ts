import { expect, it } from 'vitest';
import type { Entry } from './entries';
import { countedOn, entriesOfPartner, entriesOfProject, isAnswer, projectsOf, seasonStart, whatOf } from './entries';
import type { Library, Row } from './library';
import { bodyOf, countOf, firstDay, isVendor, namesIn, number, numbersIn, text } from './library';

/** What was done and what came of it: added up from the rows of the Log. */
export function done(library: Library): void {
  const { charts, log, partners, projects, today, yearAgo, years } = library;
  const year = years[years.length - 1]!;
  const counted = countedOn(library, partners, today, firstDay(year));
  const between = (row: Row, heading: string, first: number, last: number) =>
    number(row, heading) >= first && number(row, heading) <= last;
  const hasName = (row: Row) => text(row, 'Partner') + text(row, 'Project') !== '';

  /** Rows of the Log, and dates on the Partners sheet that no such row says. */
  function activities(first: number, last: number): Row[] {
    const rows = log.filter((row) => whatOf(row) === 'did it' && hasName(row) && between(row, 'Date', first, last));
    const alone = partners.filter((partner) => {
      const day = number(partner, 'Last done together');
      const said = entriesOfPartner(library, partner).some(
        (entry) => entry.row !== null && entry.what === 'did it' && entry.day === day,
      );
      return between(partner, 'Last done together', first, last) && !said;
    });
    const all = [
      ...rows,
      ...alone.map((partner) => ({ Date: partner['Last done together'], Partner: partner['Partner'] })),
    ];
    const bought = partners.filter(isVendor).map((row) => text(row, 'Partner').toLowerCase());
    return all.filter((row) => namesOf(row).length === 0 || namesOf(row).some((name) => !bought.includes(name)));
  }
  const peopleOf = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + (number(row, 'People') || 0), 0);

  it('4 adds up the people, this fiscal year and the last up to the same day', () => {
    const [now, before] = [activities(firstDay(year), today), activities(firstDay(year - 1), yearAgo)];
    const told = (rows: Row[]) => {
      const missing = countOf(rows, (row) => Number.isNaN(number(row, 'People')));
      return [peopleOf(rows), rows.length, ...(missing > 0 ? [missing] : [])];
    };
    expect(numbersIn(library, 4)).toEqual([year + 1, ...told(now), year, ...told(before)]);
    const quarters = bodyOf(library, 4).map(([was, is]) => [Number(was), Number(is)]);
    const sum = (at: number) => quarters.reduce((all, quarter) => all + quarter[at]!, 0);
    expect([sum(0), sum(1)]).toEqual([peopleOf(before), peopleOf(now)]);
    // October to December, whole in both years.
    const autumn = (rows: Row[], first: number) =>
      peopleOf(rows.filter((row) => between(row, 'Date', first + 92, first + 183)));
    expect(quarters[1]).toEqual([autumn(before, firstDay(year - 1)), autumn(now, firstDay(year))]);
  });

  it('5 counts the activities of each plan goal', () => {
    const goalOf = new Map(partners.map((row) => [text(row, 'Partner').toLowerCase(), text(row, 'Plan goal')]));
    const rows = activities(firstDay(year), today);
    for (const [goal, , count] of charts.get(5)!.table.slice(1)) {
      const ofGoal = countOf(rows, (row) => {
        const goals = namesOf(row).map((name) => goalOf.get(name) ?? '');
        return goal === 'No plan goal' ? goals.every((one) => one === '') : goals.includes(String(goal));
      });
      expect(count, String(goal)).toBe(ofGoal);
    }
  });

  /** The partners of a row; where it names only a project, those of the project. */
  function namesOf(row: Row): string[] {
    const named = namesIn(row, 'Partner');
    if (named.length > 0) return named;
    const mine = projects.filter((project) => namesIn(row, 'Project').includes(text(project, 'Project').toLowerCase()));
    return mine.flatMap((project) => namesIn(project, 'Partners'));
  }

  it('7 adds up value and hours of the fiscal year', () => {
    const known = [...partners.map((row) => text(row, 'Partner')), ...projects.map((row) => text(row, 'Project'))];
    const listed = known.map((name) => name.toLowerCase());
    const rows = log.filter(
      (row) =>
        whatOf(row) !== 'planned' &&
        between(row, 'Date', firstDay(year), today) &&
        [...namesIn(row, 'Partner'), ...namesIn(row, 'Project')].some((name) => listed.includes(name)),
    );
    const sums = ['Value', 'Hours'].flatMap((heading) => {
      const told = rows.map((row) => number(row, heading)).filter((one) => one >= 0);
      return told.length === 0 ? [] : [told.reduce((sum, one) => sum + one, 0)];
    });
    expect(numbersIn(library, 7).slice(1, -2)).toEqual(sums);
  });

  it('9 follows each idea noted or pitched since the last fiscal year began', () => {
    const own = counted.map((row) => {
      const mine = projectsOf(library, row);
      return entriesOfPartner(library, row).filter(
        (entry) => !namesIn(entry.row ?? {}, 'Project').some((project) => mine.includes(project)),
      );
    });
    const plots = [...own, ...projects.map((row) => entriesOfProject(library, row))];
    const ideas = plots.flatMap((entries) => {
      const named = entries.filter(
        ({ what, day }) => ['idea noted', 'pitched'].includes(what) && day >= firstDay(year - 1) && day <= today,
      );
      if (named.length === 0) return [];
      const first = Math.min(...named.map(({ day }) => day));
      return [entries.filter(({ day }) => day >= first && day <= today)];
    });
    const count = (so: (entry: Entry) => boolean) => countOf(ideas, (entries) => entries.some(so));
    const steps = [
      count(() => true),
      count(isAnswer),
      count(({ what }) => what === 'agreed'),
      count(({ what }) => what === 'did it'),
    ];
    expect(bodyOf(library, 9).flat()).toEqual(steps);
    expect(numbersIn(library, 9)).toEqual([steps[0], 1, year - 1, ...steps.slice(1)]);
  });

  it('10 looks for each mark after the first activity of the season', () => {
    const alone = counted.filter((row) => projectsOf(library, row).length === 0);
    const plots = [
      ...alone.map((row) => ({ row, entries: entriesOfPartner(library, row) })),
      ...projects.map((row) => ({ row, entries: entriesOfProject(library, row) })),
    ];
    const harvests = plots.flatMap(({ row, entries }) => {
      const season = entries.filter(({ day }) => day >= seasonStart(row, entries, today) && day <= today);
      const acts = season.filter(({ what }) => what === 'did it').map(({ day }) => day);
      return acts.length === 0 ? [] : [season.filter(({ day }) => day >= Math.min(...acts))];
    });
    const told = (entry: Entry, inside: boolean) =>
      entry.what === 'told others' &&
      namesIn(entry.row ?? {}, 'Audience').some((audience) => ['staff', 'board'].includes(audience) === inside);
    const marks: ((entry: Entry) => boolean)[] = [
      ({ what, row }) => what === 'did it' && number(row ?? {}, 'People') >= 0,
      ({ what }) => what === 'thanked',
      (entry) => told(entry, true),
      (entry) => told(entry, false),
      ({ what }) => what === 'looked back',
    ];
    const counts = marks.map((so) => countOf(harvests, (entries) => entries.some(so)));
    expect(bodyOf(library, 10).flat()).toEqual(counts);
    expect(charts.get(10)!.table[0]![1]).toBe(`Done, of ${harvests.length}`);
    expect(numbersIn(library, 10)).toEqual([harvests.length, Math.max(...counts), Math.min(...counts)]);
  });
}
