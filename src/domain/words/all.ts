import { en } from './en';
import { es } from './es';
import type { Language } from './language';
import type { LanguageWords } from './language-words';

/** The words of the rules in each language. */
export const WORDS: Readonly<Record<Language, LanguageWords>> = { en, es };
