import { wordsOf } from '../../domain/sentences/words';
import type { Language, Style } from '../../domain/words/language';
import { LANGUAGES, STYLES } from '../../domain/words/language';
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

/** Headings that speak of the garden, in plain words. */
const PLAIN: Readonly<Partial<Record<string, Readonly<Record<Language, string>>>>> = {
  'projects.harvest': { en: 'Finished (0 to 5)', es: 'Terminado (de 0 a 5)' },
};

/** The heading of a column in a language; the English one is the field's identity. */
export function headingIn(language: Language, table: TableKey, column: string, style: Style = 'garden'): string {
  const english = (tables[table] as Table).columns[column]?.heading ?? column;
  const plain = style === 'plain' ? PLAIN[`${table}.${column}`]?.[language] : undefined;
  return plain ?? HEADINGS[language](table, column) ?? english;
}

/** Every heading of ours that a column can have. */
export function headingsOf(table: TableKey, column: string): string[] {
  return LANGUAGES.flatMap((language) => STYLES.map((style) => headingIn(language, table, column, style)));
}

/** The note on the heading: what goes into the column. */
export function noteIn(language: Language, table: TableKey, column: string, style: Style = 'garden'): string {
  const stages = YEAR.map(wordsOf(language, style).stage).join(', ');
  return (NOTES[language](table, column) ?? '').replace('{stages}', stages);
}

const YEAR = ['Seed', 'Seedling', 'Harvest', 'Resting'] as const;
