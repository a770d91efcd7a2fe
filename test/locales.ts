import type { Language } from '../src/domain/words/language';

/** The locale of a spreadsheet in each language. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', es: 'es_MX' };
