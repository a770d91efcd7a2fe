import { expect, it } from 'vitest';
import type { Entry } from './entries';
import { countedOn, decisionOn, endedOn, entriesOfPartner, isSilent, levelOn, overOn } from './entries';
import type { Library, Row } from './library';
import { bodyOf, countOf, firstDay, isVendor, number, numbersIn, text } from './library';

const LEVELS = [0, 1, 2, 3, 4];

/** What was so on other days: each level worked out day by day from the dates. */
export function back(library: Library): void {
  const { log, today, yearAgo, years } = library;
  const all = library.partners.map((row) => ({ row, entries: entriesOfPartner(library, row) }));
  const counts = (levels: readonly number[]) => LEVELS.map((level) => countOf(levels, (one) => one === level));

  const year = years[years.length - 1]!;
  const now = countedOn(library, library.partners, today, firstDay(year));
  const then = countedOn(library, library.partnersThen, yearAgo, firstDay(year - 1));

  it('2 counts the words of the tiers, today and one year before', () => {
    const bars = ['1 ', 'Quiet', '2 ', '3 ', '4 '];
    const tiersOf = (rows: readonly Row[]) =>
      bars.map((bar) => countOf(rows, (row) => text(row, 'Tier').startsWith(bar)));
    const [before, is] = [tiersOf(then), tiersOf(now)];
    expect(bodyOf(library, 2)).toEqual(bars.map((_, at) => [before[at], is[at]]));
    const deep = ([, , , three, four]: number[]) => three! + four!;
    const all = (tiers: number[]) => tiers.reduce((sum, one) => sum + one, 0);
    expect(numbersIn(library, 2)).toEqual([deep(is), all(is), 3, 4, deep(before), all(before)]);
  });

  it('3 compares each partner whose history is written down with itself one year before', () => {
    const ranks = ['No date yet', 'No contact yet', '1 ', 'Quiet', '2 ', '3 ', '4 '];
    const rankOf = (row: Row) => ranks.findIndex((start) => text(row, 'Tier').startsWith(start));
    const moves = library.partners.map((row, at) => {
      const before = library.partnersThen[at]!;
      const entries = entriesOfPartner(library, row).filter(({ what }) => what !== 'planned');
      const lasts = ['Last contact', 'Last talked', 'Last done together'].map((heading) => number(row, heading));
      const known =
        lasts.some((day) => day <= yearAgo) || entries.some((one) => one.row !== null && one.day <= yearAgo);
      const earlier = entries.some((one) => one.day <= yearAgo);
      const begun = number(row, 'First contact') <= today || number(row, 'Partner since') <= today;
      const contact = entries.some((one) => one.row !== null && one.day <= today && !isSilent(one));
      if (isVendor(row) || overOn(library, before, yearAgo) <= yearAgo) return 'left out';
      if (!known && (earlier || !(begun || contact))) return 'not written down';
      if (overOn(library, row, today) <= today) return 'ended';
      if (text(row, 'Tier') === '') return 'left out';
      if (!known) return 'new';
      const steps = rankOf(row) - rankOf(before);
      return steps === 0 ? 'same' : steps > 0 ? 'deeper' : 'quieter';
    });
    const count = (move: string) => countOf(moves, (one) => one === move);
    expect(bodyOf(library, 3).flat()).toEqual(['deeper', 'same', 'quieter', 'new', 'ended'].map(count));
    const said = numbersIn(library, 3).slice(2);
    expect(said).toEqual(['deeper', 'quieter', 'new', 'ended'].map(count));
  });

  it('14 finds the highest level of each partner in each fiscal year, day by day', () => {
    const spans = years
      .map((year) => [firstDay(year), Math.min(firstDay(year + 1) - 1, today)] as const)
      .filter(([first, last]) =>
        log.some(
          (row) => row['What happened'] !== 'Planned' && Number(row['Date']) >= first && Number(row['Date']) <= last,
        ),
      );
    const highest = spans.map(([first, last]) =>
      counts(all.map(({ row, entries }) => highestIn(row, entries, first, last))).slice(1),
    );
    expect(bodyOf(library, 14)).toEqual(highest);
    const told = (levels: readonly number[]) => [levels[2]! + levels[3]!, levels.reduce((sum, one) => sum + one, 0)];
    const [before, now] = highest.slice(-2) as [number[], number[]];
    expect(numbersIn(library, 14)).toEqual([year + 1, ...told(now), 3, 4, year, ...told(before)]);
  });

  /** A season that comes back, and a rest, end nothing. */
  function isClosedFor(row: Row): boolean {
    const decision = decisionOn(row, today);
    if (decision === 'Rest') return number(row, 'Rest until') <= today;
    return decision !== 'Repeat' && decision !== 'Change';
  }

  function highestIn(row: Row, entries: readonly Entry[], first: number, last: number): number {
    const end = isClosedFor(row) ? endedOn(row, entries, today) : Number.NaN;
    let highest = -1;
    for (let day = first; day <= last && !(day > end); day += 1)
      highest = Math.max(highest, levelOn(row, entries, day));
    return highest;
  }
}
