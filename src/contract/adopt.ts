import type { Stage, Tier, What } from '../domain/lists';
import type { Language } from '../domain/words/language';
import type { Counted } from './answer';

/** Which of our tables a list is taken for. */
export type ListKind = 'partners' | 'log' | 'projects';

/** One heading of the user's list and the field it was taken for. */
export interface MappedHeading {
  sheet: string;
  heading: string;
  /** English name of the field; null: left alone. */
  field: string | null;
  /** 0 to 1. */
  confidence: number;
  /** The heading is one of ours: nothing was guessed. */
  own: boolean;
}

/** One column of a list that was found. */
export interface FoundColumn {
  /** From 1. */
  column: number;
  /** e.g. `C`. */
  letters: string;
  heading: string;
  /** The key of the field it is taken for; null: left alone. */
  field: string | null;
  /** 0 to 1. */
  confidence: number;
  /** The heading is one of ours: nothing was guessed. */
  own: boolean;
  /** Up to three values, as text. */
  samples: string[];
  /** In a log, where few words come again and again: those that are none of ours, and in how many rows. */
  words: { word: string; count: number }[];
}

/** A list that was found in one of the user's sheets. Rows count from 1. */
export interface FoundList {
  sheetId: number;
  sheet: string;
  /** What it is taken for; null: nothing we know. */
  kind: ListKind | null;
  /** The answers to a Google Form: read beside the Log, never written into. */
  isForm: boolean;
  /** What must not pass silently: a sentence each. */
  remarks: string[];
  headingRow: number;
  /** Rows with an entry. */
  rows: number;
  /** Rows below the headings that are titles, totals or footnotes: never partners. */
  passed: number[];
  columns: FoundColumn[];
}

/** What was found, and the fields there are, by kind, in the workbook's language. */
export interface FoundLists {
  language: Language;
  lists: FoundList[];
  /** Why nothing was found in sheets that have rows. */
  remarks: string[];
  fields: Record<ListKind, { key: string; word: string; note: string }[]>;
  /** What can have happened, in the workbook's language. */
  whats: { key: What; word: string }[];
}

/** What the user decided about a list. */
export interface ListChoice {
  sheetId: number;
  /** null: leave this sheet alone. */
  kind: ListKind | null;
  headingRow: number;
  /** Field keys by column number (from 1); columns that are absent are left alone. */
  fields: Record<number, string>;
  /** The headings that were seen, by column number: what moved since is noticed. */
  headings: Record<number, string>;
  /** What the words of a log mean that are none of ours; the word `''`: an empty cell. */
  ownWords: { word: string; what: What }[];
}

/** What would be written, before anything is. */
export interface AdoptionPreview {
  /** Each group: one sheet of theirs, or one that would be made. */
  groups: { sheet: string; sentence: string; cells: number; examples: { cell: string; value: string }[] }[];
  stages: Counted<Stage>[];
  tiers: Counted<Tier>[];
  /** Partners whose stage is "Needs a date". */
  gaps: number;
}

/** Texts in a date column that look like dates, and how each would be read. */
export interface TextDates {
  table: ListKind;
  column: string;
  sheet: string;
  heading: string;
  count: number;
  /** At most 8; a reading is null where the text does not make a day that way. */
  examples: { cell: string; text: string; dayFirst: string | null; monthFirst: string | null }[];
  /** How many of `count` would become days, read this way. */
  readable: { dayFirst: number; monthFirst: number };
}
