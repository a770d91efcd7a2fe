import { log } from './log';
import { partners } from './partners';
import { projects } from './projects';
import type { Table } from './table';
import { columnKeys } from './table';

/** The tables by key, in the order of their tabs. */
export const tables = { partners, log, projects } as const satisfies Record<string, Table>;

export type TableKey = keyof typeof tables;
export const TABLE_KEYS = Object.keys(tables) as TableKey[];

/** The English heading of a column: the name of the field in mapping, metadata and docs. */
export function headingOf(table: TableKey, column: string): string {
  return (tables[table] as Table).columns[column]?.heading ?? column;
}

/** The computed columns of a table, as keys in the order of the table. */
export function computedKeys(key: TableKey): string[] {
  const table: Table = tables[key];
  return columnKeys(table).filter((column) => table.columns[column]!.kind === 'computed');
}
