import type { PlanAt, PlanEnd, SeasonDecision } from '../../src/contract/season';
import type { TodayLine } from '../../src/contract/today';
import type { HarvestMark, What } from '../../src/domain/lists';

/** What the log form is to begin with. */
export interface LogWish {
  /** Counts the wishes, so that the same one can be made again. */
  count: number;
  partner: string;
  what: What | '';
  /** Further fields that are to be open. */
  more: Record<string, string>;
}

/** What the parts of the sidebar can ask of each other. */
export interface Acts {
  log(wish: Omit<LogWish, 'count'>): void;
  card(name: string): void;
  jump(line: TodayLine): void;
  decide(name: string): void;
  settle(plan: PlanAt, end: PlanEnd): void;
}

/** Saves a decision, and closes its form when that worked. */
export type Decide = (decision: SeasonDecision) => Promise<void>;

/** What is logged to finish each part of a harvest; people are counted in the cell of the row that lacks them. */
export const FINISHING: Readonly<Record<HarvestMark, What>> = {
  counted: 'Did it',
  thanked: 'Thanked',
  toldInside: 'Told others',
  toldOutside: 'Told others',
  lookedBack: 'Looked back',
};
