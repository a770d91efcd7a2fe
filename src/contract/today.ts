import type { HarvestMark, InTouch, NextSeason } from '../domain/lists';
import type { LogField } from './log';
import type { PlanAt } from './season';

export type TodayKind = 'talk' | 'plan' | 'called' | 'harvest' | 'between' | 'rest' | 'agreement';

/** A cell of one of our tables. */
export interface CellAt {
  sheet: 'partners' | 'log' | 'projects';
  /** From 1. */
  row: number;
  /** Its key in the table. */
  column: string;
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
  missing: { mark: HarvestMark; word: string }[];
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

/** What daily use needs besides garden and card; fresh after each write. */
export interface Daily {
  today: Today;
  /** Who looks after partners, each once. */
  leads: string[];
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
