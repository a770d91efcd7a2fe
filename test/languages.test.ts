import { describe, expect, it } from 'vitest';
import { guideIn } from '../dialogs/guide/guide';
import { stringsOf } from '../dialogs/strings/strings';
import { WORDS } from '../src/domain/words/all';
import type { Language } from '../src/domain/words/language';
import { LANGUAGES } from '../src/domain/words/language';
import { chartWords } from '../src/workbook/charts/words/words';
import { reportWords } from '../src/workbook/report/words/words';
import { SETTINGS } from '../src/workbook/settings/lines';
import { startHereIn } from '../src/workbook/start-here/start-here';
import { columnKeys, type Table } from '../src/workbook/tables/table';
import { TABLE_KEYS, tables } from '../src/workbook/tables/tables';
import { dailyWords } from '../src/workbook/words/daily';
import { headingIn, noteIn } from '../src/workbook/words/headings';
import { sheetWords } from '../src/workbook/words/words';

/* Every word and sentence of a language, with where it stands: none of another language may be English. */

/** Words that are written alike in English and here, and signs. */
const ALIKE = /^(no|mou|color|total|personal|plan|sector|ideas?|en|[^a-z]*|partner garden|.*@.*)$/i;

const everything = (language: Language): unknown => ({
  domain: WORDS[language],
  sheets: sheetWords(language),
  daily: dailyWords(language),
  charts: chartWords(language),
  reports: reportWords(language),
  startHere: startHereIn(language),
  settings: SETTINGS.map((setting) => setting[language]),
  columns: TABLE_KEYS.flatMap((key) =>
    columnKeys(tables[key] as Table).map((column) => [headingIn(language, key, column), noteIn(language, key, column)]),
  ),
  pages: stringsOf(language),
  guide: guideIn(language),
});

const english = leaves(everything('en'));

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  const here = leaves(everything(language));

  it('says everything that is said in English', () => {
    expect([...english.keys()].filter((place) => !here.has(place))).toEqual([]);
  });

  it('leaves no English sentence', () => {
    const alike = [...here].filter(([place, text]) => english.get(place) === text);
    expect(alike.filter(([, text]) => !wordsIn(text).every((word) => ALIKE.test(word)))).toEqual([]);
  });
});

/** The texts of an object by their place in it; of a function its source, after an arrow. */
function leaves(value: unknown, place = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[place, value]]);
  if (typeof value === 'function') return new Map([[place, `=> ${String(value)}`]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, one]) => [...leaves(one, `${place}.${key}`)]));
}

/** The words of a text; of a source those of the texts in it, without what is put into them. */
function wordsIn(text: string): string[] {
  if (!text.startsWith('=> ')) return [text.trim()];
  let bare = text;
  while (/\$\{[^{}]*\}/.test(bare)) bare = bare.replace(/\$\{[^{}]*\}/g, '');
  const texts = bare.match(/(['"`])(?:(?!\1).)*\1/g) ?? [];
  return texts.flatMap((one) => one.match(/[a-z]{3,}/gi) ?? []);
}
