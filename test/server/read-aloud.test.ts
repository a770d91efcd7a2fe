import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/workbook/charts/charts';
import type { Book } from '../host';
import { blankWorkbook, openBook } from '../host';
import { plantSample } from '../preview/sample';
import { sheetNamed } from '../sheet-named';
import { ask } from './garden';

/*
 * The whole board report as one hears it, in both languages, in garden and in plain words. Who changes a sentence reads the page once more:
 * npx vitest run test/server/read-aloud.test.ts -u, then the fixtures.
 */

const now = Date.UTC(2026, 5, 30, 16);
const charts = CHARTS.map(({ number }) => number);

/** What stands in the board report, row by row; the rows kept for charts are silent. */
function heard(book: Book, spanish: boolean): string {
  ask(book, 'buildReport', { kind: 'board', charts });
  const { values } = sheetNamed(book.workbook(), spanish ? 'Informe para la junta' : 'Board report');
  const rows = values.map((row) => row.filter((cell) => cell !== '' && cell !== undefined && cell !== null));
  return `${rows
    .filter((row) => row.length > 0)
    .map((row) => row.join(' | '))
    .join('\n')}\n`;
}

const gardens: readonly (readonly [string, (book: Book) => void])[] = [
  ['sample', plantSample],
  [
    'undated',
    (book) => {
      ask(book, 'setUp');
      const { sheets } = book.workbook();
      for (const [at, name] of ['Museum', 'School'].entries()) book.type(sheets[0]!.name, `A${at + 2}`, name);
    },
  ],
  [
    'empty',
    (book) => {
      ask(book, 'setUp');
    },
  ],
];

describe.each(gardens)('the board report of a garden, read aloud: %s', (name, plant) => {
  it.each([
    ['en', 'garden'],
    ['en', 'plain'],
    ['es', 'garden'],
    ['es', 'plain'],
  ] as const)('in %s, %s words', async (language, style) => {
    const book = openBook({ ...blankWorkbook(), locale: language === 'es' ? 'es_ES' : 'en_US' }, { now });
    plant(book);
    ask(book, 'saveSettings', { library: 'Wren Lake Library', fiscalYearStart: 7, language, style, prompts: true });
    const text = heard(book, language === 'es');
    if (style === 'plain')
      expect(text.replace('Partner Garden', '')).not.toMatch(/garden|harvest|seed|jardín|cosecha|semilla|plántula/i);
    await expect(text).toMatchFileSnapshot(`../fixtures/read-aloud/${name}-${language}-${style}.txt`);
  });
});
