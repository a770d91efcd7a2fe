import { fold } from '../domain/fold';
import {
  AGREEMENT,
  type AUDIENCE,
  LIBRARY_PART,
  NEXT_SEASON,
  PARTNER_KIND,
  PARTNER_PART,
  RHYTHM,
  WHAT,
} from '../domain/lists';
import { waysOf } from '../domain/words/recognise';
import { KIND, KINDS, WORD_OF } from './kinds';

/** The lists that the rules read, each with the number of its words; a word that is not here has the number 0. */
const LISTS = {
  what: [WHAT, (word: string) => KIND[KINDS.find((kind) => WORD_OF[kind] === word)!]],
  libraryPart: [LIBRARY_PART, inOrder(LIBRARY_PART)],
  partnerPart: [PARTNER_PART, inOrder(PARTNER_PART)],
  nextSeason: [NEXT_SEASON, inOrder(NEXT_SEASON)],
  kind: [PARTNER_KIND, inOrder(PARTNER_KIND)],
  rhythm: [RHYTHM, inOrder(RHYTHM)],
  agreement: [AGREEMENT, inOrder(AGREEMENT)],
} as const satisfies Record<string, readonly [readonly string[], (word: string) => number]>;
export type ListKey = keyof typeof LISTS;

function inOrder(values: readonly string[]): (word: string) => number {
  return (word) => values.indexOf(word) + 1;
}

/** The number of a word in the formulas. */
export function numberOf(list: ListKey, word: string): number {
  const [values, number] = LISTS[list] as readonly [readonly string[], (word: string) => number];
  if (!values.includes(word)) throw new Error(`${word} is not in the list ${list}.`);
  return number(word);
}

/** Every way to write a word that the rules read, with its list before it, and the word's number: the sheet of words. */
export function wordLines(): (readonly [string, number])[] {
  return (Object.keys(LISTS) as ListKey[]).flatMap((list) => {
    const lines = new Map<string, number>();
    const values = LISTS[list][0] as readonly string[];
    const claim = (way: string, value: string) => {
      for (const text of [way.toLowerCase().trim(), fold(way)])
        if (!lines.has(`${list}|${text}`)) lines.set(`${list}|${text}`, numberOf(list, value));
    };
    for (const value of values) claim(value, value);
    for (const value of values) for (const way of waysOf(value)) claim(way, value);
    return [...lines];
  });
}

/** The number of the word in a cell; `other` for any other text. */
export function wordNumber(list: ListKey, cell: string, other = '0'): string {
  const plain = ['*', '?', '~'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","^")`, `LOWER(TRIM(${cell}))`);
  return `IFERROR(VLOOKUP("${list}|"&${plain},[words],2,FALSE),${other})`;
}

/** The audiences that are the library's own people, as folded texts. */
export function insideAudiences(): string[] {
  const inside: readonly (typeof AUDIENCE)[number][] = ['Staff', 'Board'];
  return [...new Set(inside.flatMap((word) => waysOf(word)).flatMap((way) => [way.toLowerCase(), fold(way)]))];
}
