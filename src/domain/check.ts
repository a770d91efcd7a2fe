import type { Day } from './day';

/** The codes of rules.md 7, in its order. */
export const CHECK_CODES = [
  'no-name',
  'duplicate-name',
  'unknown-partner',
  'unknown-project',
  'not-a-date',
  'date-in-future',
  'date-implausible',
  'ended-before-start',
  'row-after-end',
  'let-go-undated',
  'rest-undated',
  'ended-unharvested',
  'lapsed',
  'needs-a-date',
  'not-a-number',
  'not-in-list',
  'age-group-date',
  'same-event-twice',
  'plan-past',
  'agreement-expired',
  'incomplete-log-row',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

export type SheetKey = 'partners' | 'projects' | 'log';

/** One problem, with its address: reported, never repaired by guessing. The sentence is made in `words/`. */
export interface Check {
  readonly code: CheckCode;
  readonly sheet: SheetKey;
  /** The sheet's row, from 1. */
  readonly row: number;
  /** The key of the column in the workbook's table, e.g. `lastTalked`. */
  readonly column: string;
  /** What stands there, as text; `''` for a blank cell. */
  readonly value: string;
  /** A name near the one that is there, where one is offered. */
  readonly nearest?: string;
  /** The day that the check is about, besides the one that is there: the first event, the contact after the ending. */
  readonly day?: Day;
}
