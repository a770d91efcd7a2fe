import type { Reached } from '../../../domain/activities';
import type { AheadKind } from '../../../domain/ahead';
import type { HarvestMark } from '../../../domain/lists';
import type { Language, Style } from '../../../domain/words/language';
import type { ChartKey, Move, Step } from '../keys';
import { en } from './en';
import { es } from './es';

/** What charts say. One file per language; counts are said as counts, and no cause is claimed. */
export interface ChartWords {
  readonly questions: Readonly<Record<ChartKey, string>>;
  /** In place of those that speak of gardens. */
  readonly plainQuestions: Readonly<Partial<Record<ChartKey, string>>>;
  /** e.g. `FY2026`. */
  year(name: number): string;
  /** As it is read: thousands set apart. */
  number(number: number): string;
  /** The three months that begin with this one (1 to 12). */
  quarter(firstMonth: number): string;
  /** `A, B and C`; with `most`, the first ones and how many more. */
  listed(names: readonly string[], most?: number): string;
  readonly partners: string;
  readonly livePartners: string;
  /** In place of a first row where there is none. */
  readonly nobody: string;
  /** The rows of a chart that are too many to show. */
  others(count: number): string;
  /** Why nothing is compared with the day a year before. */
  notCompared(yearAgo: string): string;
  readonly garden: {
    readonly what: string;
    readonly quiet: string;
    readonly ended: string;
    /** `others`: the words and numbers of those that are not under way, as the bar names them. */
    headline(counts: {
      partners: number;
      underWay: number;
      undated: number;
      others: readonly (readonly [word: string, number: number])[];
    }): string;
    outside(underWay: number): string;
    underWay(stages: readonly string[]): string;
    readonly quietMeans: string;
    endedBefore(count: number): string;
    vendors(count: number): string;
  };
  readonly depth: {
    readonly tier: string;
    /** How many of how many are at level 3 or 4; `before`: one year before, null when nothing is compared. */
    headline(counts: { deep: number; of: number; before: { deep: number; of: number } | null }): string;
    undated(count: number): string;
    without(count: number): string;
  };
  readonly moved: {
    readonly what: string;
    readonly moves: Readonly<Record<Move, string>>;
    readonly unknown: string;
    headline(counts: Readonly<Record<Exclude<Move, 'same'>, number>> & { yearAgo: string }): string;
    /** Their history is not written down. */
    unwritten(count: number): string;
    left(count: number): string;
  };
  readonly people: {
    readonly quarter: string;
    headline(counts: {
      year: string;
      over: boolean;
      now: Reached;
      before: (Reached & { year: string }) | null;
    }): string;
    notCompared(year: string): string;
    readonly sameDay: string;
    twice(count: number): string;
    /** People where the library had this part only. */
    besides(part: string, people: number): string;
  };
  readonly plan: {
    readonly goal: string;
    readonly none: string;
    activities(year: string): string;
    readonly attendance: string;
    headline(counts: { goals: number; covered: number; open: readonly string[] }): string;
    without(count: number): string;
    /** Where no goal is written down. */
    readonly howTo: string;
  };
  readonly sectors: {
    readonly sector: string;
    readonly unknown: string;
    /** Outside. */
    readonly question: string;
    outside(sectors: number): string;
    headline(counts: { live: number; covered: number; of: number; none: readonly string[] }): string;
    missing(count: number, live: number): string;
  };
  readonly harvest: {
    readonly mark: string;
    readonly marks: Readonly<Record<HarvestMark, string>>;
    /** Heads the numbers. */
    done(of: number): string;
    /** How many have each mark, in the order of the bars. */
    headline(counts: { plots: number; counts: readonly (readonly [mark: string, number: number])[] }): string;
    readonly plots: string;
  };
  readonly season: {
    readonly what: string;
    readonly undecided: string;
    headline(counts: { made: number; undecided: number }): string;
    readonly onlyLive: string;
  };
  readonly gifts: {
    readonly gift: string;
    /** null: nobody wrote any down. `giving`: live partners of whom it is recorded what they give. */
    headline(counts: {
      year: string;
      over: boolean;
      value: number | null;
      hours: number | null;
      cost: number | null;
      staffHours: number | null;
      giving: number;
      live: number;
    }): string;
    outside(facts: { gifts: readonly string[]; value: number | null; hours: number | null }): string;
    written(rows: { values: number; hours: number; of: number }): string;
    missing(count: number, live: number): string;
  };
  readonly touch: {
    readonly partner: string;
    readonly days: string;
    headline(live: number, counts: readonly { word: string; count: number }[]): string;
    longest(shown: number, of: number): string;
    unanswered(count: number): string;
  };
  readonly ideas: {
    readonly step: string;
    readonly ideas: string;
    readonly steps: Readonly<Record<Step, string>>;
    headline(counts: Readonly<Record<Step, number>> & { since: string }): string;
    readonly counted: string;
    undated(count: number): string;
  };
  readonly leads: {
    readonly lead: string;
    readonly none: string;
    /** `most`: the most live partnerships of one lead. */
    headline(counts: { people: number; led: number; live: number; most: number }): string;
    readonly shared: string;
  };
  readonly ladder: {
    readonly step: string;
    readonly other: string;
    readonly unknown: string;
    headline(counts: { partners: number; known: number; live: number }): string;
    readonly undated: string;
  };
  readonly ahead: {
    readonly day: string;
    readonly what: string;
    /** How many things are planned; `shown`: lines in all. */
    headline(planned: number, shown: number): string;
    more(count: number): string;
    readonly nothing: string;
    readonly lines: Readonly<Record<AheadKind, (what: string) => string>>;
    readonly counts: Readonly<Record<'rest' | 'harvest', (count: number) => string>>;
  };
  readonly highest: {
    readonly year: string;
    /** `before`: the year shown before it, null when nothing is compared. */
    headline(counts: Deep & { over: boolean; before: Deep | null }): string;
    readonly dated: string;
    missing(years: readonly string[]): string;
  };
}

/** How many of how many partners were once at level 3 or 4 in a year. */
interface Deep {
  readonly year: string;
  readonly deep: number;
  readonly of: number;
}

/** The part of the words that stands in files of its own. */
export type MoreChartWords = Pick<ChartWords, 'gifts' | 'touch' | 'ideas' | 'leads' | 'ladder' | 'highest' | 'ahead'>;

const WORDS: Readonly<Record<Language, ChartWords>> = { en, es };

/** The words of charts in a language; in plain ones nothing speaks of gardens. */
export function chartWords(language: Language, style: Style = 'garden'): ChartWords {
  const words = WORDS[language];
  return style === 'garden' ? words : { ...words, questions: { ...words.questions, ...words.plainQuestions } };
}
