import type { Day } from '../domain/day';
import type { InTouch, Stage, Tier } from '../domain/lists';

export interface CardEvent {
  day: Day;
  dayText: string;
  what: string;
  note: string;
  people: number | null;
  project: string;
  /** Lies after the as-of day. */
  ahead: boolean;
}

/** One partner, as the sidebar shows it. */
export interface Card {
  name: string;
  stage: { key: Stage; word: string };
  /** `key` is `''` for partners that have no tier. */
  tier: { key: Tier | ''; word: string };
  /** `key` is `''` where it is not asked. */
  inTouch: { key: InTouch | ''; word: string };
  highestTier: string;
  why: string;
  nextStep: string;
  /** Who can be asked about them; `''` where nobody is written down, or the next step says it. */
  who: string;
  /** They said not now: resting and letting go are offered. */
  declined: boolean;
  /** All that is missing for the next tier, each as something to do. */
  missing: string[];
  goal: string;
  /** Kind of agreement, since when and until when; `''` when there is none. */
  agreement: string;
  gives: { we: string; they: string };
  /** What was decided about the season; `''` when nothing was. */
  season: string;
  projects: { name: string; stage: { key: Stage; word: string }; why: string }[];
  /** Why the partner's stage is that of a project; `''` when it is not. */
  rollUp: string;
  /** Which single thing would raise tier or stage, as sentences. */
  wouldChange: string[];
  /** The four quarters in which a routine is looked for, latest first. */
  quarters: { from: Day; to: Day; text: string; talked: boolean }[];
  /** Newest first, at most 50. */
  events: CardEvent[];
}
