import { fold } from '../../domain/fold';
import type { What } from '../../domain/lists';
import { WHAT } from '../../domain/lists';
import { wordsOf } from '../../domain/sentences/words';
import type { Language, Style } from '../../domain/words/language';
import { wordIn } from '../../domain/words/recognise';
import type { log } from '../tables/log';
import { asText, isBlank } from '../tables/read';
import type { Grid } from '../tables/table';

/** A library's own word for what happened, as it stands in its log, and which of ours it means; `''` stands for an empty cell. */
export interface OwnWord {
  readonly word: string;
  readonly what: What;
}

/** The log with our words where the library said what its own mean. An empty cell counts in rows with a date only: others are no entries. */
export function inOurWords(grid: Grid<typeof log>, own: readonly OwnWord[]): Grid<typeof log> {
  const means = new Map(own.map(({ word, what }) => [fold(word), what]));
  const { date, what: at } = grid.at;
  if (means.size === 0 || date === undefined) return grid;
  const blank = means.get('');
  const place = at ?? grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = grid.cells.map((row) => {
    const cell = row[place] ?? '';
    const ours = isBlank(cell) ? !isBlank(row[date] ?? '') && blank : means.get(fold(asText(cell)));
    if (!ours) return row;
    const said = [...row];
    while (said.length < place) said.push('');
    said[place] = ours;
    return said;
  });
  return { ...grid, at: { ...grid.at, what: place }, cells };
}

/** The words of a column that are none of ours, as written, the most frequent first. */
export function strangeWords(texts: readonly string[]): { word: string; count: number }[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const text of texts) {
    if (text === '' || /[;=]/.test(text) || wordIn(WHAT, text) !== undefined) continue;
    const key = fold(text);
    counts.set(key, { word: counts.get(key)?.word ?? text, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

const EMPTY: Readonly<Record<Language, string>> = { en: '(empty)', es: '(vacío)' };

/** The word as the Settings sheet says it, like `Program = Did it`. */
export function ownWordText({ word, what }: OwnWord, language: Language, style: Style): string {
  return `${word === '' ? EMPTY[language] : word} = ${wordsOf(language, style).list(what)}`;
}

/** Understands that; what can't be understood is left out, and the word stays one that the checks name. */
export function ownWordIn(text: string): OwnWord[] {
  const at = text.lastIndexOf('=');
  const what = wordIn(WHAT, text.slice(at + 1));
  if (at < 1 || what === undefined) return [];
  const word = text.slice(0, at).trim();
  return [{ word: Object.values(EMPTY).some((empty) => fold(empty) === fold(word)) ? '' : word, what }];
}
