import type { Language } from '../../src/domain/words/language';
import { en as guideEn } from '../guide/en';
import { es as guideEs } from '../guide/es';
import type { Guide } from '../guide/guide';
import { en } from './en';
import { es } from './es';
import type { Strings } from './strings';

/*
 * Every string, by language. The build writes each language into a file of its own, and puts `delivered.ts` in place of this file: what a page shows
 * in the one language of the spreadsheet, the server puts in when it opens the page.
 */

export const STRINGS: Readonly<Record<Language, Strings>> = { en, es };
export const GUIDES: Readonly<Record<Language, Guide>> = { en: guideEn, es: guideEs };
