import { nameKey } from './fold';
import { partsOf } from './several';

/** The rows that a cell of names means. */
interface Mentioned<T> {
  readonly known: readonly T[];
  /** The names that are not listed, as written. */
  readonly unknown: readonly string[];
  /** The folded names in one text, the same for the same names in any order; `''` for a blank cell. */
  readonly key: string;
}

/** The listed rows by name. */
export interface Names<T> {
  /** By folded name, in the order of the sheet. */
  readonly byKey: ReadonlyMap<string, readonly T[]>;
  /** The rows that a cell means: names separated by `;`, or by commas beside a name that is listed. */
  mentioned(cell: string): Mentioned<T>;
}

/** Indexes rows by folded name. Cells repeat, and folding is what takes time: each text is understood once. */
export function namesOf<T extends { readonly name: string }>(rows: readonly T[]): Names<T> {
  const byKey = new Map<string, T[]>();
  for (const row of rows) {
    const key = nameKey(row.name);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [row]);
    else same.push(row);
  }
  const understood = new Map<string, Mentioned<T>>();
  return {
    byKey,
    mentioned(cell) {
      const before = understood.get(cell);
      if (before !== undefined) return before;
      const mentioned = understand(byKey, cell);
      understood.set(cell, mentioned);
      return mentioned;
    },
  };
}

function understand<T>(byKey: ReadonlyMap<string, readonly T[]>, cell: string): Mentioned<T> {
  const known: T[] = [];
  const unknown: string[] = [];
  const keys = new Set<string>();
  for (const { text: name } of partsOf(cell, (text) => byKey.has(nameKey(text)))) {
    const key = nameKey(name);
    if (key === '' || keys.has(key)) continue;
    keys.add(key);
    const rows = byKey.get(key);
    if (rows === undefined) unknown.push(name);
    else for (const row of rows) known.push(row);
  }
  return { known, unknown, key: [...keys].sort().join(';') };
}
