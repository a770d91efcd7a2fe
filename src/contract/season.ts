import type { Day } from '../domain/day';
import type { NextSeason, What } from '../domain/lists';

/** A planned row of the Log, by what stands in it: its place may have changed when it is settled. */
export interface PlanAt {
  row: number;
  date: Day;
  partner: string;
  note: string;
}

/** What became of a plan; `Note`: it did not happen. */
export type PlanEnd = Extract<What, 'Talked' | 'Did it' | 'Note'>;

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
