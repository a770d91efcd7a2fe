import { expect, it } from 'vitest';
import type { Entry } from './entries';
import { decisionOn, endedOn, entriesOfPartner, levelOn } from './entries';
import type { Library, Row } from './library';
import { bodyOf, countOf, firstDay, numbersIn } from './library';

const LEVELS = [0, 1, 2, 3, 4];

/** What was so on other days: each level worked out day by day from the dates. */
export function back(library: Library): void {
  const { log, today, yearAgo, years } = library;
  const all = library.partners.map((row) => ({ row, entries: entriesOfPartner(library, row) }));
  const counts = (levels: readonly number[]) => LEVELS.map((level) => countOf(levels, (one) => one === level));

  it('2 counts the partners at each level, today and one year before', () => {
    const levelsOn = (day: number) =>
      all.map(({ row, entries }) => (isOver(row, entries, day) ? -1 : levelOn(row, entries, day)));
    const [before, now] = [levelsOn(yearAgo), levelsOn(today)];
    const deep = (levels: readonly number[]) => countOf(levels, (level) => level >= 3);
    expect(bodyOf(library, 2)).toEqual(LEVELS.map((level) => [counts(before)[level], counts(now)[level]]));
    expect(numbersIn(library, 2)).toEqual([deep(now), countOf(now, (level) => level >= 0), 3, 4, deep(before)]);
  });

  it('3 compares each partner with itself one year before', () => {
    const moves = all.map(({ row, entries }) => moveOf(row, entries));
    const count = (move: string) => countOf(moves, (one) => one === move);
    expect(bodyOf(library, 3).flat()).toEqual(['deeper', 'same', 'drifted', 'new', 'ended'].map(count));
    const said = numbersIn(library, 3).slice(2);
    expect(said).toEqual(['deeper', 'drifted', 'new', 'ended'].map(count));
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
    const year = years[years.length - 1]! + 1;
    expect(numbersIn(library, 14)).toEqual([year, ...told(now), 3, 4, year - 1, ...told(before)]);
  });

  function moveOf(row: Row, entries: readonly Entry[]): string {
    if (isOver(row, entries, today)) return isOver(row, entries, yearAgo) ? 'left out' : 'ended';
    const [was, is] = [levelOn(row, entries, yearAgo), levelOn(row, entries, today)];
    if (isOver(row, entries, yearAgo) || is < 0) return 'left out';
    if (was === is) return 'same';
    return was === 0 ? 'new' : is > was ? 'deeper' : 'drifted';
  }

  function highestIn(row: Row, entries: readonly Entry[], first: number, last: number): number {
    const end = endedOn(row, entries, today);
    let highest = -1;
    for (let day = first; day <= last && !(day > end); day += 1)
      highest = Math.max(highest, levelOn(row, entries, day));
    return highest;
  }
}

/** Ended or let go, as known on that day. */
function isOver(row: Row, entries: readonly Entry[], day: number): boolean {
  return decisionOn(row, day) === 'Let go' || endedOn(row, entries, day) <= day;
}
