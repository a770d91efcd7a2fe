import type { log } from '../tables/log';
import type { partners } from '../tables/partners';
import type { projects } from '../tables/projects';

/** What a column is called in a language, and the note on its heading: what goes in, and why. */
export type ColumnWords = readonly [heading: string, note: string];

/** The words of every column. English headings stand in the tables themselves, as the identity of the field. */
export interface TableWords {
  readonly partners: Readonly<Record<keyof typeof partners.columns, ColumnWords>>;
  readonly log: Readonly<Record<keyof typeof log.columns, ColumnWords>>;
  readonly projects: Readonly<Record<keyof typeof projects.columns, ColumnWords>>;
}

/** The notes of every column in English; the headings come from the tables. */
export type TableNotes = { readonly [T in keyof TableWords]: Readonly<Record<keyof TableWords[T], string>> };
