import type { Language } from '../../domain/words/language';
import { en } from './en';
import { es } from './es';

/** What the workbook without a script says beside the product's own words. A mark made by `mark` stands for each value. */
export interface FormulaWords {
  readonly sheets: { readonly start: string; readonly board: string };
  readonly title: string;
  /** How to work with it, one line each. */
  readonly start: readonly string[];
  readonly state: string;
  readonly fine: string;
  rowsOf(sheet: string): string;
  used(used: string, room: string): string;
  full(room: string): string;
  nearlyFull(used: string, room: string): string;
  readonly formulas: string;
  noFormula(count: string): string;
  headingsOf(sheet: string): string;
  renamed(headings: string): string;
  readonly gone: string;
  readonly names: string;
  readonly namesFull: string;
  readonly day: string;
  typed(day: string): string;
  readonly board: {
    readonly asOf: string;
    readonly asOfHint: string;
    readonly trouble: string;
    readonly none: string;
    garden(underWay: string, of: string, seeds: string, resting: string, quiet: string, undated: string): string;
    depth(deep: string, of: string): string;
    people(people: string, activities: string): string;
    readonly noPeople: string;
    sectors(sectors: string): string;
    readonly next: string;
    readonly nothingNext: string;
    readonly quiet: string;
    readonly ended: string;
    readonly partners: string;
    readonly thisYear: string;
    readonly lastYear: string;
    readonly soon: {
      readonly planned: string;
      readonly agreement: string;
      readonly rest: string;
      readonly harvest: string;
    };
    readonly footer: string;
  };
}

const WORDS: Readonly<Record<Language, FormulaWords>> = { en, es };

/** The workbook's own words in a language. */
export function formulaWords(language: Language): FormulaWords {
  return WORDS[language];
}
