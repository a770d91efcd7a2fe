import type { Language } from '../../../domain/words/words';
import { en } from './en';
import { es } from './es';

/** What stands in the reports besides the charts. One file per language. */
export interface ReportWords {
  title(library: string): string;
  stamp(asOf: string, built: string): string;
  readonly pastDay: string;
  readonly story: string;
  readonly noStory: string;
  readonly next: string;
  /** The names, and how many that rest now are not named. */
  nextNames(word: string, count: number, names: string, unnamed: number): string;
  nextCount(word: string, count: number): string;
  undecided(count: number): string;
  readonly withheld: string;
  readonly standard: string;
  /** The sentence that a state standard asks for. */
  standardSentence(facts: {
    year: string;
    library: string;
    partners: number;
    activities: number;
    examples: string;
  }): string;
  readonly deletable: string;
  /** The last line. */
  readonly credit: string;
}

/** The words of reports in a language. */
export function reportWords(language: Language): ReportWords {
  return language === 'es' ? es : en;
}

/** The credit in every language: it is a report's last line. */
export const CREDITS: readonly string[] = [en.credit, es.credit];
