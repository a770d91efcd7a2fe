import type { HarvestMark } from '../../domain/lists';
import type { Change } from '../../domain/what-if';
import type { Language } from '../../domain/words/language';
import { dailyEn } from './daily-en';
import { dailyEs } from './daily-es';

/** What the sidebar and its dialogs say about partners, with the workbook's own words in it. One file per language. */
export interface DailyWords {
  /** What is left to do of a harvest, as something one does. */
  readonly marks: Readonly<Record<HarvestMark, string>>;
  /** How often one means to talk; `''`: nothing is said in the sheet. */
  readonly rhythms: Readonly<Record<string, string>>;
  readonly today: {
    /** What there is to do, by kind. */
    readonly groups: Readonly<
      Record<'talk' | 'plan' | 'called' | 'harvest' | 'between' | 'rest' | 'agreement', string>
    >;
    overdue(day: string, days: number, rhythm: string): string;
    waiting(day: string, days: number): string;
    harvest(day: string, project: string): string;
    rested(until: string, project: string): string;
    agreement(agreement: string, day: string, days: number): string;
    planned(day: string, note: string): string;
    /** The library, where a row names no partner. */
    readonly library: string;
  };
  readonly card: {
    agreement(agreement: string, since: string, until: string): string;
    rollUp(project: string, stage: string): string;
    /** A change, as the first half of a sentence: “If you talk today”. */
    change(change: Change, day: string, today: boolean): string;
    raisesTier(change: string, tier: string): string;
    raisesStage(change: string, stage: string): string;
    readonly noSingle: string;
    readonly highest: string;
    rests(until: string): string;
    decided(season: string, day: string): string;
  };
  readonly messages: {
    settled(partner: string, what: string): string;
    seasonDecided(partner: string, season: string): string;
    undoSeason(partner: string, season: string): string;
    undoPlan(partner: string): string;
    /** A season and its reason, as a note in the Log. */
    reason(season: string, reason: string): string;
  };
}

const WORDS: Readonly<Record<Language, DailyWords>> = { en: dailyEn, es: dailyEs };

/** The words of daily use in a language. */
export function dailyWords(language: Language): DailyWords {
  return WORDS[language];
}
