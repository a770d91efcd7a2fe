import { distance, fold } from '../../domain/fold';
import { wordsOf } from './heading-words';
import type { Meaning, Words } from './meaning';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { LINKS } from './words/links';
import { pt } from './words/pt';

const LANGUAGES = { en, es, fr, de, pt } as const satisfies Record<string, Words>;
export type HeadingLanguage = keyof typeof LANGUAGES;
const ALL = Object.keys(LANGUAGES) as HeadingLanguage[];

/** What a heading says: its meanings, and how many of its words nobody knows. */
export interface Said {
  readonly meanings: ReadonlySet<Meaning>;
  readonly unknown: number;
  /** A number stands in it: "Contact 2", "Goals 2025". */
  readonly numbered: boolean;
  /** Words that were only nearly right: a typing slip. */
  readonly slips: number;
}

type Known = Map<string, Partial<Record<HeadingLanguage, Meaning>>>;
let known: Known | undefined;
let longest = 1;

/** The words of all languages. Built once, on first use: an edit trigger never needs it. */
function lexicon(): Known {
  if (known) return known;
  known = new Map();
  for (const language of ALL) {
    for (const [meaning, phrases] of Object.entries(LANGUAGES[language]) as [Meaning, string][]) {
      for (const phrase of phrases.split(',')) {
        const words = fold(phrase).replace(/\s+/g, ' ');
        const entry = known.get(words) ?? {};
        entry[language] ??= meaning;
        known.set(words, entry);
        longest = Math.max(longest, words.split(' ').length);
      }
    }
  }
  return known;
}

/** Which language most words of the headings belong to; English when nothing tells. */
export function languageOf(headings: readonly string[]): HeadingLanguage {
  const points = new Map<HeadingLanguage, number>(ALL.map((one) => [one, 0]));
  for (const heading of headings) {
    for (const word of wordsOf(heading)) {
      const in_ = ALL.filter((one) => lexicon().get(word)?.[one] !== undefined || LINKS[one].has(word));
      for (const one of in_) points.set(one, points.get(one)! + 1 / in_.length);
    }
  }
  return ALL.reduce((best, one) => (points.get(one)! > points.get(best)! ? one : best));
}

/**
 * Reads a heading: the longest known phrases from the left, in the sheet's language first, then English, then the others. What stands in
 * brackets counts where it is understood; "(mm/dd/yyyy)" and "(max 200 chars)" are hints for who fills it in.
 */
export function say(heading: string, language: HeadingLanguage): Said {
  const all = read(heading, language);
  const bare = heading.replace(/[([].*?[)\]]/g, ' ').trim();
  if (bare === '' || bare === heading.trim()) return all;
  const short = read(bare, language);
  return short.meanings.size > 0 && (short.unknown < all.unknown || isHint(heading)) ? short : all;
}

/** Forms to fill in, like xxx-xxxx, mm/dd/yyyy, Y/N, "first & last". */
function isHint(heading: string): boolean {
  return /[([]([^)\]]*([dmyx#]{2,}[-/.][dmyx#]{2,}|\b[yjosn]\/n\b|e\.?g\.|first (&|and) last|max\.? \d|tick|choose|select|optional|required)[^)\]]*)[)\]]/i.test(
    heading,
  );
}

/** Whether a heading is what Google Forms writes over the moment of an answer, in whatever language. */
export function isStamp(heading: string): boolean {
  const { meanings, unknown } = say(heading, languageOf([heading]));
  return unknown === 0 && meanings.size === 1 && meanings.has('timestamp');
}

function read(heading: string, language: HeadingLanguage): Said {
  const order = [language, ...ALL.filter((one) => one !== language)];
  const words = wordsOf(heading);
  const cut = cutOf(heading);
  const meanings = new Set<Meaning>();
  let unknown = 0;
  let slips = 0;
  let numbered = false;
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, order);
    if (phrase) {
      meanings.add(phrase.meaning);
      at += phrase.length;
      continue;
    }
    const word = words[at++]!;
    if (/^\d+\p{L}{0,2}$/u.test(word)) numbered = true;
    else if (!order.some((one) => LINKS[one].has(word)) && !/^.$/.test(word)) {
      const parts = compound(word) ?? (cut.has(word) ? whole(word, order) : undefined) ?? slip(word, order);
      if (!parts) unknown++;
      else {
        for (const part of parts.meanings) meanings.add(part);
        if (parts.slip) slips++;
      }
    }
  }
  return { meanings, unknown, numbered, slips };
}

function phraseAt(words: readonly string[], at: number, order: readonly HeadingLanguage[]) {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const meaning = meaningOf(words.slice(at, at + length).join(' '), order);
    if (meaning) return { meaning, length };
  }
  return undefined;
}

function meaningOf(phrase: string, order: readonly HeadingLanguage[]): Meaning | undefined {
  const entry = lexicon().get(phrase) ?? (phrase.length > 4 ? lexicon().get(phrase.replace(/(es|s)$/, '')) : undefined);
  // A small word of the sheet's own language (German "ein") is not a word of another (the English tax number EIN).
  if (entry && entry[order[0]!] === undefined && LINKS[order[0]!].has(phrase)) return undefined;
  const language = entry && order.find((one) => entry[one] !== undefined);
  return language && entry[language];
}

interface Parts {
  meanings: Meaning[];
  slip: boolean;
}

/** A German compound: two known words with or without a linking letter. */
function compound(word: string): Parts | undefined {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const head = word.slice(0, cut);
    const first = lexicon().get(head)?.de ?? lexicon().get(head.replace(/(s|es|n|en)$/, ''))?.de;
    const second = lexicon().get(word.slice(cut))?.de;
    if (first && second) return { meanings: [first, second], slip: false };
  }
  return undefined;
}

/** Words of a heading that end with a full stop: they may be cut short. */
function cutOf(heading: string): ReadonlySet<string> {
  return new Set(Array.from(fold(heading).matchAll(/(\p{L}{4,})\./gu), ([, word = '']) => word));
}

/** What a word that was cut short stands for, when all words that begin so mean the same. */
function whole(start: string, order: readonly HeadingLanguage[]): Parts | undefined {
  const own = [...lexicon()].filter(
    ([phrase, entry]) => entry[order[0]!] !== undefined && phrase.startsWith(start) && !phrase.includes(' '),
  );
  const meanings = new Set(own.map(([, entry]) => entry[order[0]!]!));
  return meanings.size === 1 ? { meanings: [...meanings], slip: true } : undefined;
}

/** A word with one letter wrong (two in long words), when all near words mean the same. */
function slip(word: string, order: readonly HeadingLanguage[]): Parts | undefined {
  if (word.length < 5) return undefined;
  const limit = word.length >= 9 ? 2 : 1;
  const near = new Set<Meaning>();
  for (const [phrase, entry] of lexicon()) {
    // Most phrases begin with another letter.
    if (phrase[0] !== word[0]) continue;
    const isSpoken = entry[order[0]!] !== undefined || entry.en !== undefined;
    if (isSpoken && !phrase.includes(' ') && isSlip(word, phrase, limit)) near.add(meaningOf(phrase, order)!);
  }
  return near.size === 1 ? { meanings: [...near], slip: true } : undefined;
}

/** A short word with another letter is mostly another word ("court", "print"): there a letter must be lacking, or two be swapped. */
function isSlip(word: string, phrase: string, limit: number): boolean {
  if (phrase.length < 5 || distance(word, phrase, limit) > limit) return false;
  return word.length > 5 || phrase.length > word.length || sorted(word) === sorted(phrase);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
