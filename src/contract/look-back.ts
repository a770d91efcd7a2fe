import type { Language } from '../domain/words/language';

/** What was answered the last time somebody looked back, as it stands in the Log. */
export interface LookedBack {
  /** `''`: on the whole library. */
  partner: string;
  dayText: string;
  note: string;
}

/** What the window for looking back begins with. */
export interface LookBackStart {
  language: Language;
  names: string[];
  /** Whom it is about at first: the selected row's partner; `''`: the whole library. */
  partner: string;
  /** A question, and an example of what may be said. */
  questions: { question: string; hint: string }[];
  /** The last time of each partner that was looked back on, and of the whole library. */
  last: LookedBack[];
}

/** The answers in the order of the questions; blank ones are left out. */
export interface LookBack {
  /** `''`: the whole library. */
  partner: string;
  answers: string[];
}
