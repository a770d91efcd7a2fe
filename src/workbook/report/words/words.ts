import type { Reached } from '../../../domain/activities';
import type { ReportKind } from '../../../domain/report';
import type { Language } from '../../../domain/words/language';
import type { Year } from '../year';
import { en } from './en';
import { es } from './es';
import type { TonightWords } from './tonight';

/** What stands in the reports besides the charts. One file per language. */
export interface ReportWords {
  readonly titles: Readonly<Record<ReportKind, (library: string) => string>>;
  asOf(day: string): string;
  stamp(asOf: string, built: string): string;
  readonly pastDay: string;
  /** Above what is for the library's own people. */
  readonly internal: string;
  /** In place of what a chart says when it could not be worked out. */
  failed(message: string): string;
  readonly story: string;
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
    /** Of the activities, those without the library's part written down. */
    withoutPart: number;
    examples: string;
  }): string;
  /** What the community reads. */
  readonly together: string;
  togetherSentence(facts: { year: Year; library: string }): string;
  thanks(names: string): string;
  readonly notForSharing: string;
  readonly deletable: string;
  /** Charts with nothing to say yet. */
  leftOut(questions: readonly string[]): string;
  /** The last line. */
  readonly credit: string;
  /** Days to look back from. */
  readonly days: Readonly<Record<'quarter' | 'year', (day: string) => string>>;
  readonly exportWords: ExportWords;
  readonly tonight: TonightWords;
}

/** The library's parts that make no program. */
export const LEFT_OUT = ['Space only', 'Promotion only', 'Booth or table'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What is copied and taken elsewhere. */
export interface ExportWords {
  minutes(facts: { asOf: string; library: string; headlines: string }): string;
  post(facts: { year: Year; library: string }): string;
  thank(facts: { year: string; partner: string; reached: Reached }): string;
  readonly survey: {
    title(year: string): string;
    attendanceTitle(year: string): string;
    readonly place: string;
    readonly noPlace: string;
    readonly noAge: string;
    readonly severalAges: string;
    readonly total: string;
    /** What is counted, and how many people came. */
    counted(facts: Reached & { rows: number }): string;
    readonly nothing: string;
    leftOut(part: LeftOut, programs: number): string;
    hybrid(programs: number): string;
    readonly noPart: string;
    readonly onlyDate: string;
    readonly nobody: string;
    twice(rows: number): string;
  };
}

const WORDS: Readonly<Record<Language, ReportWords>> = { en, es };

/** The words of reports in a language. */
export function reportWords(language: Language): ReportWords {
  return WORDS[language];
}

/** The credit in every language: it is a report's last line. */
export const CREDITS: readonly string[] = [en.credit, es.credit];
