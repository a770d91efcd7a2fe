import type { Cell } from '../../domain/cell';
import { asText } from '../../workbook/tables/read';
import type { TableSheet } from './read';

/*
 * Which row and which column of a sheet, as it stands now, is which of those that were read before. What a write of ours hit says nothing.
 * Both are told by their name (a row's partner, a column's mark or heading) where that is there once; else by all that
 * stands in them: first where it is the very same, then where most of it is. What nothing tells is told by its neighbour.
 */

type Hit = (row: number, column: number) => boolean;

interface Line {
  /** '' where it has none. */
  readonly name: string;
  readonly texts: readonly string[];
}

/** For each row of `after` (from 0): its row in `before`, -1 for one that was not there. */
export function matchRows(before: TableSheet, after: TableSheet, hit: Hit): number[] {
  const linesOf = ({ key, place, cells }: TableSheet, hidden: Hit): Line[] => {
    const name = (place.columns[key === 'log' ? 'partner' : 'name'] ?? 1) - 1;
    return cells.map((line, row) => ({
      name: row === place.headingRow - 1 ? 'heading' : textAt(line, row, name, hidden),
      texts: line.map((_, column) => textAt(line, row, column, hidden)),
    }));
  };
  return matched(
    linesOf(before, () => false),
    linesOf(after, hit),
  );
}

/** The same of columns; of `before` so many at least, blank ones beyond the last. */
export function matchColumns(before: TableSheet, after: TableSheet, hit: Hit, least: number): number[] {
  const linesOf = ({ place, cells }: TableSheet, hidden: Hit, atLeast = 0): Line[] => {
    const marked = { ...place.pending, ...place.columns };
    const keys = new Map(Object.entries(marked).map(([column, at]) => [at - 1, column]));
    const headings = cells[place.headingRow - 1] ?? [];
    // Marked columns stand beyond the last cell while they are blank.
    const width = Math.max(atLeast, ...cells.map((line) => line.length), ...Object.values(marked));
    return Array.from({ length: width }, (_, column) => ({
      name: keys.has(column) ? `key ${keys.get(column)}` : textAt(headings, place.headingRow - 1, column, hidden),
      texts: cells.map((line, row) => textAt(line, row, column, hidden)),
    }));
  };
  return matched(
    linesOf(before, () => false, least),
    linesOf(after, hit),
  );
}

function textAt(line: readonly Cell[], row: number, column: number, hidden: Hit): string {
  return hidden(row, column) ? '' : asText(line[column] ?? '');
}

function matched(before: readonly Line[], after: readonly Line[]): number[] {
  const places = (lines: readonly Line[]) => {
    const found = new Map<string, number[]>();
    lines.forEach(({ name }, index) => {
      if (name === '') return;
      const same = found.get(name);
      if (same) same.push(index);
      else found.set(name, [index]);
    });
    return found;
  };
  const [was, is] = [places(before), places(after)];
  const then = after.map(({ name }) => {
    const same = was.get(name);
    return same?.length === 1 && is.get(name)?.length === 1 ? same[0]! : -1;
  });
  const left = new Set(before.keys());
  for (const index of then) left.delete(index);
  unchanged(before, after, then, left);
  const pairs = then.flatMap((known, index) =>
    known >= 0 ? [] : [...left].map((from) => ({ index, from, alike: alike(before[from]!, after[index]!) })),
  );
  for (const { index, from, alike: count } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (count === 0 || then[index] !== -1 || !left.has(from)) continue;
    then[index] = from;
    left.delete(from);
  }
  besideEachOther(then, left);
  return then;
}

/** Lines that nothing tells, such as a row with a name only that was hit, or a column that our format made days of: they follow the one before. */
function besideEachOther(then: number[], left: Set<number>): void {
  then.forEach((known, index) => {
    const from = index === 0 ? 0 : then[index - 1]! + 1;
    if (known !== -1 || !left.has(from)) return;
    then[index] = from;
    left.delete(from);
  });
}

/** Lines that say the very same, in their order: in a log of thousands few are left to be compared with each other. */
function unchanged(before: readonly Line[], after: readonly Line[], then: number[], left: Set<number>): void {
  const waiting = new Map<string, number[]>();
  for (const from of left) {
    const text = JSON.stringify(before[from]!.texts);
    const same = waiting.get(text);
    if (same) same.push(from);
    else waiting.set(text, [from]);
  }
  for (const same of waiting.values()) same.reverse();
  after.forEach(({ texts }, index) => {
    if (then[index] !== -1 || texts.every((text) => text === '')) return;
    const from = waiting.get(JSON.stringify(texts))?.pop();
    if (from === undefined) return;
    then[index] = from;
    left.delete(from);
  });
}

/** How many texts two lines have in common, the name counting more than any other. */
function alike(one: Line, other: Line): number {
  const left = new Map<string, number>();
  for (const text of one.texts) if (text !== '') left.set(text, (left.get(text) ?? 0) + 1);
  let count = one.name !== '' && one.name === other.name ? one.texts.length : 0;
  for (const text of other.texts) {
    const more = left.get(text) ?? 0;
    if (more === 0) continue;
    left.set(text, more - 1);
    count += 1;
  }
  return count;
}
