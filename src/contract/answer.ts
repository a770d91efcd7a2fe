import type { Day } from '../domain/day';
import type { TroubleCode } from '../domain/trouble';

/** An answer, or an expected trouble as one sentence for the user (with a code for tests and for offering the way out). */
export type Answer<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

export interface Trouble {
  code: TroubleCode;
  /** What happened, where, and what to do; in the user's language. */
  sentence: string;
}

/** A value with the word to show for it. */
export interface Counted<K extends string> {
  key: K;
  word: string;
  count: number;
}

/** The day to look at; today in the spreadsheet's time zone when absent. */
export interface AsOf {
  asOf?: Day;
}
