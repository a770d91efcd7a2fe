import { fold } from '../fold';
import { lazily } from '../lazily';
import { WORDS } from './all';
import { others } from './others';

/** The ways to write each word, by its English name. */
const ways = lazily(waysToWrite);
/** By list: its values by folded text. The lists are constants, so each is understood once. */
const understood = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** The word of the list that the text means, in any language the product speaks, regardless of case and outer spaces; else undefined. */
export function wordIn<V extends string>(values: readonly V[], text: string): V | undefined {
  let words = understood.get(values);
  if (words === undefined) {
    words = wordsIn(values);
    understood.set(values, words);
  }
  return words.get(plain(text)) as V | undefined;
}

/** How a word of a list may be written, its own name first; what several words claim is the first one's. */
export function waysOf(word: string): readonly string[] {
  return [word, ...(ways().get(word) ?? []).map((way) => way.trim())];
}

function plain(text: string): string {
  return fold(text).replace(/’/g, "'");
}

/** The first value that claims a text keeps it, and a value's own name comes before all. */
function wordsIn(values: readonly string[]): Map<string, string> {
  const words = new Map(values.map((value) => [plain(value), value]));
  for (const value of values) {
    for (const way of ways().get(value) ?? []) {
      const folded = plain(way);
      if (!words.has(folded)) words.set(folded, value);
    }
  }
  return words;
}

function waysToWrite(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  const add = (words: Readonly<Record<string, string>>) => {
    for (const [word, way] of Object.entries(words)) all.set(word, [...(all.get(word) ?? []), way]);
  };
  for (const { lists, stages, tiers, inTouch } of Object.values(WORDS)) {
    for (const words of [lists, tiers, stages.garden, stages.plain, inTouch.garden, inTouch.plain]) add(words);
  }
  for (const [word, text] of Object.entries(others)) {
    for (const way of text.split(',')) add({ [word]: way });
  }
  return all;
}
