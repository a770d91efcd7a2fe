import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/domain/sentences/words';
import type { Language } from '../../src/domain/words/language';
import { LANGUAGES } from '../../src/domain/words/language';
import { DEFAULT_SETTINGS } from '../../src/workbook/settings/settings';
import { readSettings, settingsCells } from '../../src/workbook/settings/sheet';
import { columnKeys } from '../../src/workbook/tables/table';
import { TABLE_KEYS, tables } from '../../src/workbook/tables/tables';
import { dailyWords } from '../../src/workbook/words/daily';
import { headingIn, noteIn } from '../../src/workbook/words/headings';

/* In plain words nothing speaks of gardens, but for the name of the product. */

const GARDEN: Readonly<Record<Language, RegExp>> = {
  en: /\b(garden|seed|seedling|plant|sow|harvest|wilt|water|bloom)/i,
  es: /jard[ií]n|semilla|pl[aá]ntula|sembrar|siembra|cosech|marchit|rieg/i,
};
const PRODUCT = /Partner Garden|Jardín de socios/g;

/** Every text of an object, its functions left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(LANGUAGES)('in plain words (%s)', (language) => {
  const words = wordsOf(language, 'plain');
  const plain = { ...DEFAULT_SETTINGS, language, style: 'plain' } as const;

  it.each<[string, string[]]>([
    [
      'the columns and their notes',
      TABLE_KEYS.flatMap((key) =>
        columnKeys(tables[key]).flatMap((column) => [
          headingIn(language, key, column, 'plain'),
          noteIn(language, key, column, 'plain'),
        ]),
      ),
    ],
    ['what stands under each heading of the sidebar', textsIn(dailyWords(language))],
    [
      'the settings',
      settingsCells(plain)
        .filter(([, value]) => value !== settingsWord(plain))
        .flat()
        .map(String),
    ],
    ['the headline', [words.gardenHeadline({ partners: 5, stages: ONE_EACH, quiet: 1 })]],
  ])('%s speak of no garden', (_, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text.replace(PRODUCT, '')).not.toMatch(GARDEN[language]);
  });

  it('the settings are understood as they are written', () => {
    const own = { ...plain, windows: { ...plain.windows, harvest: 120, yearly: 600 } };
    expect(readSettings(settingsCells(own))).toEqual(own);
  });
});

const ONE_EACH = { Seed: 1, Seedling: 1, Harvest: 1, Resting: 1, 'Needs a date': 1 };

/** The value of the line that chooses the words: it has to name both. */
function settingsWord(settings: Parameters<typeof settingsCells>[0]): unknown {
  return settingsCells(settings)[4]![1];
}
