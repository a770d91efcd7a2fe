import type { Language } from '../../domain/words/language';
import type { Table } from '../tables/table';
import type { TableKey } from '../tables/tables';
import { tables } from '../tables/tables';
import { en } from './columns-en';
import { es } from './columns-es';

const notes = en as Record<TableKey, Record<string, string>>;
const spanish = es as unknown as Record<TableKey, Record<string, readonly [string, string]>>;

type Lookup = (table: TableKey, column: string) => string | undefined;
/** English headings stand with the columns themselves. */
const HEADINGS: Readonly<Record<Language, Lookup>> = {
  en: () => undefined,
  es: (table, column) => spanish[table][column]?.[0],
};
const NOTES: Readonly<Record<Language, Lookup>> = {
  en: (table, column) => notes[table][column],
  es: (table, column) => spanish[table][column]?.[1],
};

/** The heading of a column in a language; the English one is the field's identity. */
export function headingIn(language: Language, table: TableKey, column: string): string {
  const english = (tables[table] as Table).columns[column]?.heading ?? column;
  return HEADINGS[language](table, column) ?? english;
}

/** The note on the heading: what goes into the column. */
export function noteIn(language: Language, table: TableKey, column: string): string {
  return NOTES[language](table, column) ?? '';
}
