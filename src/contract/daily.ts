import type { Day } from '../domain/day';
import type { InTouch, NextSeason, What } from '../domain/lists';
import type { Mark } from '../domain/today';

/* Daily use: what a day asks for, the further fields of the log, seasons, plans. JSON only, as all of the contract. */

export type TodayKind = 'talk' | 'harvest' | 'rest' | 'agreement' | 'plan';

/** A cell of one of our tables. */
export interface CellAt {
  sheet: 'partners' | 'log' | 'projects';
  /** From 1. */
  row: number;
  /** Its key in the table. */
  column: string;
}

/** A planned row of the Log, by what stands in it: its place may have changed when it is settled. */
export interface PlanAt {
  row: number;
  date: Day;
  partner: string;
  note: string;
}

/** One thing to do today. */
export interface TodayLine {
  /** Whom it is about, as written; `''` for the library as a whole. */
  partner: string;
  /** What to show for it. */
  name: string;
  project: string;
  /** The reason, as a sentence. */
  why: string;
  /** For somebody to talk to. */
  inTouch: { key: InTouch; word: string } | null;
  /** For a harvest: what is left to do. */
  missing: { mark: Mark; word: string }[];
  /** Where to look, or where a number is to be written. */
  cell: CellAt | null;
  plan: PlanAt | null;
}

/** What a day asks for: each group with its number in all, and its first lines. */
export interface Today {
  groups: { kind: TodayKind; title: string; count: number; lines: TodayLine[] }[];
  /** Partners that need a date. */
  gaps: number;
}

/** A further field of the log form. */
export interface LogField {
  key: string;
  /** Its heading, in the workbook's language. */
  word: string;
  kind: 'text' | 'number' | 'date' | 'choice';
  choices: string[];
  /** More than one may stand in the cell, separated by `;`. */
  several: boolean;
  /** The set of columns it comes with. */
  set: 'programs' | 'telling others' | 'work';
  /** The sheet has the column. */
  there: boolean;
}

/** What daily use needs besides garden and card; fresh after each write. */
export interface Daily {
  today: Today;
  fields: LogField[];
  /** What each set of further fields brings. */
  sets: { key: LogField['set']; word: string }[];
  /** Names of projects; null when there is no Projects sheet. */
  projects: string[] | null;
  /** The words of the four seasons. */
  seasons: { key: NextSeason; word: string }[];
  /** Headings of the columns that a decision about the season would need and the sheet has not. */
  seasonLacks: string[];
  /** Short questions at the right moment are shown. */
  prompts: boolean;
}

/** A decision about the next season, of a partner or of one of its projects. */
export interface SeasonDecision {
  partner: string;
  /** `''`: the partner's own row. */
  project: string;
  next: NextSeason;
  /** For a rest; `''` when its end is not known. */
  restUntil: Day;
  reason: string;
  /** The user was asked, and agreed that the missing columns are added at the right end. */
  addColumns: boolean;
}

/** What became of a plan; `Note`: it did not happen. */
export type PlanEnd = Extract<What, 'Talked' | 'Did it' | 'Note'>;
