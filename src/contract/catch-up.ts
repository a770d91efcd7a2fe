import type { Day } from '../domain/day';
import type { Language } from '../domain/words/language';
import type { Gap, PartDay } from './gaps';

/** What the library says of a partner: did something together, in touch, silent, resting by choice. */
export const CATCH_UP_ANSWERS = ['did', 'talk', 'silent', 'rest'] as const;
export type CatchUpChoice = (typeof CATCH_UP_ANSWERS)[number];

/** The partners without anything done in the last year, and what is known of each. */
export interface CatchUp {
  language: Language;
  today: Day;
  partners: Gap[];
}

export interface CatchUpAnswer {
  name: string;
  answer: CatchUpChoice;
  /** A day, a month or a year; absent: some day this year. */
  when?: PartDay;
}
