import type { Check, CheckCode } from '../check';
import type { Day } from '../day';
import type { InTouch, Stage, Tier } from '../lists';
import type { StageRule } from '../stage';
import type { Style } from '../words/language';

/** What the stage sentences say, ready to be put in: days in the language (`''` when there is none) and spans of days. */
export interface StageSaid {
  readonly decided: string;
  readonly until: string;
  readonly ended: string;
  readonly lookedBack: string;
  /** The last day on which the look back still finishes the harvest. */
  readonly harvestUntil: string;
  readonly act: string;
  readonly two: string;
  readonly plan: string;
  /** What spoke where there is no answer, and its day. */
  readonly sign: Sign;
  readonly signDay: string;
  readonly hasIdea: boolean;
  /** Whether something was done together: never, earlier in this season, in an earlier one. */
  readonly done: 'never' | 'earlier' | 'other season';
  readonly lastDone: string;
  /** They answered at some time, in whatever season. */
  readonly answered: boolean;
  /** The Active window and the Harvest window. */
  readonly active: string;
  readonly harvest: string;
}
export type Sign = 'reached' | 'pitched' | 'space' | 'idea' | 'unknown' | 'thanked' | 'plan';

/** What the tier sentences say. */
interface TierSaid {
  readonly contact: string;
  readonly two: string;
  readonly agreed: string;
  readonly firstInput: string;
  readonly lastInput: string;
  readonly blocks: number;
  readonly confirmed: string;
  readonly bigStep: string;
  readonly active: string;
}

/** Why a partner has no tier. */
export type NoTier = 'kind' | 'ended' | 'let go';

/** What can be missing for a tier, each said as something to do. */
interface MissingSaid {
  /** C */
  readonly goal: string;
  readonly agreed: string;
  /** I */
  input(active: string): string;
  /** R */
  readonly rhythm: string;
  blocks(now: number): string;
  /** V */
  readonly serves: string;
  confirm(mission: string): string;
  /** K */
  bigStep(window: string): string;
}

/** One language. Everything a person reads is here; what is chosen, and when, is decided in `why`, `next-step` and `headline`. */
export interface LanguageWords {
  readonly stages: Readonly<Record<Style, Readonly<Record<Stage, string>>>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly inTouch: Readonly<Record<Style, Readonly<Record<InTouch, string>>>>;
  /** By English word; a word that is missing is the same. */
  readonly lists: Readonly<Record<string, string>>;
  date(day: Day): string;
  /** A window, in days. */
  span(days: number): string;
  and(parts: readonly string[]): string;
  readonly stageWhy: Readonly<Record<StageRule, (said: StageSaid) => string>>;
  ofProject(project: string, sentence: string): string;
  readonly tierWhy: Readonly<Record<Tier, (said: TierSaid) => string>>;
  readonly noTierWhy: Readonly<Record<NoTier, string>>;
  /** The next step up from each tier; `missing` is one text. */
  readonly next: Readonly<Record<Tier, (missing: string, active: string) => string>>;
  readonly noTierNext: Readonly<Record<NoTier, string>>;
  readonly missing: MissingSaid;
  readonly checks: Readonly<Record<CheckCode, (check: Check, heading: string) => string>>;
  readonly headline: {
    readonly none: string;
    /** The number of partners, then the stages that there are. */
    partners(count: number, stages: string): string;
    readonly counted: Readonly<Record<Style, Readonly<Record<Stage, (count: number) => string>>>>;
    quiet(count: number): string;
  };
}
