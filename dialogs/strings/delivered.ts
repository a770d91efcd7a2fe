import { LANGUAGES } from '../../src/domain/words/language';
import type { Guide } from '../guide/guide';
import type { Strings } from './strings';

/* Stands in a built page in place of `all.ts`: the strings that the server has put in, in whichever language they are. */

const { strings } = globalThis as unknown as { strings: Strings & { guide: Guide } };
const inAll = <T>(own: T) => Object.fromEntries(LANGUAGES.map((language) => [language, own]));

export const STRINGS = inAll(strings);
export const GUIDES = inAll(strings.guide);
