import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gardenChecks } from '../../src/domain/checks';
import { partnerState, projectState } from '../../src/domain/decide';
import { gardenOf } from '../../src/domain/garden';
import { DEFAULT_WINDOWS } from '../../src/domain/rows';
import { wordsOf } from '../../src/domain/sentences/words';
import type { Language } from '../../src/domain/words/language';
import { LANGUAGES, STYLES } from '../../src/domain/words/language';
import { workbook } from './gardens';
import { TODAY } from './rows';

/*
 * Every sentence that a thousand gardens of any kind are told. The list of the distinct ones, with their days and names left out, is a fixture
 * to be read by a person: would somebody tired at the end of the day understand it, and is it true?
 */

const MAX_NEXT_STEP: Readonly<Record<Language, number>> = { en: 110, es: 130 };
const GARDEN_WORDS: Readonly<Record<Language, RegExp>> = {
  en: /garden|seed|plant|harvest|wilt|water|bloom|prun|weed/i,
  es: /jard[ií]n|semilla|pl[aá]nt|cosech|marchit|rieg|podar|brot/i,
};
const DATES: Readonly<Record<Language, RegExp>> = {
  en: /\d{1,2} [A-Z][a-z]+ \d{4}/g,
  es: /\d{1,2} de [a-z]+ de \d{4}/g,
};
const OWN = /Story Walk|Film Nights|Seed Library|Maria/g;
const PARTS =
  /(?<=[.?]) (?=(?:Tier|Quiet:|No tier|Sponsors|What |Nivel|En silencio:|Todavía sin nivel|Los patrocinadores|Lo que ))/;

interface Told {
  readonly why: Set<string>;
  readonly next: Set<string>;
  readonly missing: Set<string>;
}

/** What these gardens are told, the library's own words and the days left out. */
function told(language: Language, style: (typeof STYLES)[number], seed: number): Told {
  const words = wordsOf(language, style);
  const all: Told = { why: new Set(), next: new Set(), missing: new Set() };
  const bare = (text: string) => text.replace(OWN, '…').replace(DATES[language], '#');
  fc.assert(
    fc.property(workbook, (rows) => {
      const garden = gardenOf(rows, TODAY, DEFAULT_WINDOWS);
      for (const one of garden.rows.partners) {
        const state = partnerState(garden, one);
        const next = words.nextStep(state);
        expect(next.replace(OWN, '').length, next).toBeLessThanOrEqual(MAX_NEXT_STEP[language]);
        for (const half of words.why(state).split(PARTS)) all.why.add(bare(half));
        all.next.add(bare(next));
        for (const one of words.missing(state)) all.missing.add(bare(one));
      }
      for (const one of garden.rows.projects) all.why.add(bare(words.projectWhy(projectState(garden, one))));
      for (const check of gardenChecks(garden)) expect(words.check(check, '…')).not.toMatch(/undefined|NaN|null| {2}/);
    }),
    { numRuns: 1000, seed },
  );
  return all;
}

describe.each(LANGUAGES)('all that a thousand gardens are told (%s)', (language) => {
  it.each(STYLES)('is whole, short enough, agrees in number, and speaks of no garden (%s)', (style) => {
    const { why, next, missing } = told(language, style, Math.floor(Math.random() * 2 ** 31));
    for (const text of [...why, ...next, ...missing]) {
      expect(text).not.toMatch(/undefined|NaN|Infinity|null| {2}| [;,.:)]|\b1 (more things|cosas)/);
      expect(text).not.toMatch(GARDEN_WORDS[language]);
    }
    for (const text of [...why, ...next]) expect(text).toMatch(/^[¿…«“\p{Lu}].*[.?]$/u);
  });

  it('is the list that somebody has read', async () => {
    const { why, next, missing } = told(language, 'plain', 7);
    const list = (of: Set<string>) => [...of].sort().map((text) => `  ${text}`);
    const text = ['# Why', ...list(why), '', '# Next step', ...list(next), '', '# Missing', ...list(missing), ''];
    await expect(text.join('\n')).toMatchFileSnapshot(`../fixtures/distinct-sentences-${language}.txt`);
  });
});
