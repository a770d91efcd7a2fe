import type { Language, Style } from '../domain/words/language';

/** The settings that are asked once and changed by switches; the Settings sheet has more. */
export interface UsualSettings {
  library: string;
  /** The month in which the fiscal year starts, 1 to 12. */
  fiscalYearStart: number;
  language: Language;
  style: Style;
  /** Short questions at the right moment. */
  prompts: boolean;
}
