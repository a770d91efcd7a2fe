import type { CheckLine } from '../../src/contract/check';
import type { CheckCode } from '../../src/domain/check';

/** Cells that say the same: one sentence for all. */
export interface Same {
  line: CheckLine;
  more: CheckLine[];
}

/** The problems of one kind in one column. */
export interface ColumnOf {
  sheet: string;
  /** Its letters, e.g. `G`. */
  column: string;
  lines: CheckLine[];
  same: Same[];
}

export interface Group {
  code: CheckCode;
  count: number;
  columns: ColumnOf[];
}

/** The lines by code, then by column, in the order in which they come. */
export function groupsOf(lines: readonly CheckLine[]): Group[] {
  return [...by(lines, ({ code }) => code)].map(([code, group]) => ({
    code: code as CheckCode,
    count: group.length,
    columns: [...by(group, (line) => `${line.sheetName}!${columnOf(line)}`).values()].map((column) => ({
      sheet: column[0]!.sheetName,
      column: columnOf(column[0]!),
      lines: column,
      same: [...by(column, ({ message }) => message).values()].map(([line, ...more]) => ({ line: line!, more })),
    })),
  }));
}

/** A name for a line that stays the same while others are mended. */
export function lineKey({ code, sheetName, cell, value }: CheckLine): string {
  return `${code} ${sheetName}!${cell} ${value}`;
}

function columnOf({ cell }: CheckLine): string {
  return cell.replace(/\d+$/, '');
}

function by<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
}
