import type { Language } from '../../domain/words/language';
import { en } from './en';
import { es } from './es';

/** What the workbook without a script says beside the product's own words. `⟦name⟧` is a place for a value. */
export interface FormulaWords {
  /** The name of the sheet for the meeting. */
  readonly board: string;
  readonly asOf: string;
}

const WORDS: Readonly<Record<Language, FormulaWords>> = { en, es };

/** The workbook's own words in a language. */
export function formulaWords(language: Language): FormulaWords {
  return WORDS[language];
}
