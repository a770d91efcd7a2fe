import type { Windows } from '../../domain/rows';
import { DEFAULT_WINDOWS } from '../../domain/rows';
import type { Language, Style } from '../../domain/words/language';
import type { OwnWord } from './own-words';

/** What the Settings sheet says, understood: a value that can't be used keeps its default. */
export interface Settings {
  readonly library: string;
  /** 1 to 12. */
  readonly fiscalYearStart: number;
  readonly language: Language;
  readonly style: Style;
  readonly windows: Windows;
  readonly planGoals: readonly string[];
  readonly staff: readonly string[];
  readonly sectors: readonly string[];
  /** What the library's own words in the Log mean. */
  readonly ownWords: readonly OwnWord[];
  /** The sidebar shows short questions at the right moment. */
  readonly prompts: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  library: '',
  fiscalYearStart: 7,
  language: 'en',
  style: 'garden',
  windows: DEFAULT_WINDOWS,
  planGoals: [],
  staff: [],
  sectors: [],
  ownWords: [],
  prompts: true,
};
