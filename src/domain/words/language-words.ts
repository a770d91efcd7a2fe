import type { Check, CheckCode } from '../check';
import type { Day } from '../day';
import type { Source } from '../event';
import type { InTouch, MarkToTell, NextLine, NextSeason, Stage, Tier } from '../lists';
import type { StageRule } from '../stage';
import type { Style } from './language';

/** What happened, as a sentence says it: the word of the Log or of the column, or what a Did it was with some parts of the library. */
export type Happening = Source | 'room' | 'booth' | 'promotion' | 'running';

/** What the stage sentences say, ready to be put in: days (`''` when there is none) and clauses like "You talked on 1 May 2025". */
export interface StageSaid {
  readonly decided: string;
  readonly until: string;
  readonly ended: string;
  /** Repeat or Change, when it is between seasons. */
  readonly again: Extract<NextSeason, 'Repeat' | 'Change'> | '';
  readonly lookedBack: string;
  /** The last day on which the look back still finishes the harvest. */
  readonly lookBackBy: string;
  /** What keeps it in harvest. */
  readonly alive: string;
  /** The library sits on this network. */
  readonly network: boolean;
  /** The last two-way contact, and whether it was a no. */
  readonly two: string;
  readonly declined: boolean;
  /** What holds off a lapse, and until when. */
  readonly held: { readonly by: 'plan' | 'agreement'; readonly day: string };
  /** What spoke where nobody answered, and its kind. */
  readonly sign: string;
  readonly signed: Happening;
  /** They answered at some time, in whatever season. */
  readonly answered: boolean;
  readonly hasIdea: boolean;
  /** Whether something was done together: never, earlier in this season, in an earlier one; and the last day of it. */
  readonly done: 'never' | 'earlier' | 'other season';
  readonly lastDone: string;
  /** Contact during a rest, since it was decided; `''`: none. */
  readonly called: string;
}

/** What the tier sentences say. */
interface TierSaid {
  readonly agreed: string;
  readonly firstInput: string;
  readonly lastInput: string;
  readonly blocks: number;
  readonly confirmed: string;
  readonly bigStep: string;
  /** The last contact both ways; `''` when the stage sentence has said it. */
  readonly two: string;
  /** The level that it once had, when it is quiet. */
  readonly once: string;
  /** Where only a beginning has a date: `Partner since` or the first contact, and its day, or the year where only that is known. */
  readonly beginning: { readonly of: 'partner' | 'contact'; readonly day: string } | null;
}

/** Why a partner has no tier. */
export type NoTier = 'kind' | 'ended' | 'let go';

/** What the next step says, ready to be put in. */
export interface NextSaid {
  /** The day that the line is about. */
  readonly day: string;
  /** What happened then, as a clause. */
  readonly happened: string;
  readonly happening: Happening;
  /** A note of the library about it, shortened; `''` without one. */
  readonly note: string;
  readonly again: StageSaid['again'];
  /** Who knows whom, when it is filled: a name to ask, or else the library's own words. */
  readonly who: { readonly name: boolean; readonly text: string } | null;
  readonly thanked: boolean;
  readonly restOver: boolean;
  readonly mark: MarkToTell;
  /** The level that is next, what is missing for it first, and how much more is. */
  readonly level: number;
  readonly missing: string;
  readonly more: number;
}

/** What can be missing for a tier, each said as something to do. */
export interface MissingSaid {
  /** C */
  readonly goal: string;
  readonly goalAndDay: string;
  readonly agreed: string;
  /** I; `watched`: visits on two days, a month apart, at which they only watched. */
  readonly input: string;
  readonly watched: string;
  /** R */
  readonly rhythm: string;
  blocks(now: number): string;
  /** V */
  readonly serves: string;
  readonly confirm: string;
  /** K */
  readonly bigStep: string;
}

/** Why a stage and a tier. */
export interface WhyWords {
  /** A clause that begins with a capital and has no full stop. */
  readonly happened: Readonly<Record<Happening, (day: string) => string>>;
  readonly stage: Readonly<Record<StageRule, (said: StageSaid) => string>>;
  ofProject(project: string, sentence: string): string;
  readonly tier: Readonly<Record<Exclude<Tier, `Quiet${string}`> | 'Quiet', (said: TierSaid) => string>>;
  readonly noTier: Readonly<Record<NoTier, string>>;
}

/** The next step by its line, and what is missing. */
export interface NextWords {
  readonly lines: Readonly<Record<NextLine, (said: NextSaid) => string>>;
  /** Who can be asked about a partner, as a sentence. */
  who(who: NonNullable<NextSaid['who']>): string;
  readonly missing: MissingSaid;
}

/** One language. Everything a person reads is here; what is chosen, and when, is decided in `sentences/`. */
export interface LanguageWords {
  readonly stages: Readonly<Record<Style, Readonly<Record<Stage, string>>>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  /** All that have gone quiet, whatever they were. */
  readonly quiet: string;
  readonly inTouch: Readonly<Record<Style, Readonly<Record<InTouch, string>>>>;
  /** By English word; a word that is missing is the same. */
  readonly lists: Readonly<Record<string, string>>;
  date(day: Day): string;
  readonly why: WhyWords;
  readonly next: NextWords;
  readonly checks: Readonly<Record<CheckCode, (check: Check, heading: string) => string>>;
  readonly headline: {
    readonly none: string;
    /** The number of partners, then the stages that there are. */
    partners(count: number, stages: string): string;
    readonly counted: Readonly<Record<Style, Readonly<Record<Stage, (count: number) => string>>>>;
    quiet(count: number): string;
  };
}
