import type { Check } from '../check';
import type { Day } from '../day';
import type { InTouch, Stage, Tier } from '../lists';
import type { Partner } from '../rows';
import type { PartnerState, ProjectState } from '../state';
import type { Summary } from '../summary';
import { WORDS } from '../words/all';
import type { Language, Style } from '../words/language';
import { headline } from './headline';
import { missingFor, nextStep, whoToAsk } from './next-step';
import { projectWhy, why } from './why';

/** The product's words and sentences in one language and style. */
export interface Words {
  stage(stage: Stage): string;
  /** `''` for `''`. */
  tier(tier: Tier | ''): string;
  /** All tiers that have gone quiet. */
  readonly quiet: string;
  /** `''` for `''`. */
  inTouch(inTouch: InTouch | ''): string;
  /** A word of a list; another text is a library's own, and stays. */
  list(word: string): string;
  /** e.g. `1 May 2025`; `''` for `''`. */
  date(day: Day): string;
  /** Why the stage, then why the tier: which rule spoke and with which date. */
  why(state: PartnerState): string;
  /** What to do first: the season before the tier. */
  nextStep(state: PartnerState): string;
  /** Who can be asked about a partner; `''` where nobody is written down. */
  who(partner: Partner): string;
  /** All that is missing for the next tier, each as something to do. */
  missing(state: PartnerState): string[];
  projectWhy(state: ProjectState): string;
  /** What is there, what was expected, what to do. `heading` is that of the check's column, as it stands in the sheet. */
  check(check: Check, heading: string): string;
  gardenHeadline(counts: Pick<Summary, 'partners' | 'stages' | 'quiet'>): string;
}

/** The words of a language and style. */
export function wordsOf(language: Language, style: Style): Words {
  const words = WORDS[language];
  const lists = new Map(Object.entries(words.lists));
  return {
    stage: (stage) => words.stages[style][stage],
    tier: (tier) => (tier === '' ? '' : words.tiers[tier]),
    quiet: words.quiet,
    inTouch: (inTouch) => (inTouch === '' ? '' : words.inTouch[style][inTouch]),
    list: (word) => lists.get(word) ?? word,
    date: words.date,
    why: (state) => why(words, state),
    nextStep: (state) => nextStep(words, state),
    who: (partner) => whoToAsk(words, partner),
    missing: (state) => missingFor(words, state),
    projectWhy: (state) => projectWhy(words, state),
    check: (check, heading) => words.checks[check.code](check, heading),
    gardenHeadline: (counts) => headline(words, style, counts),
  };
}
