import { expect, it } from 'vitest';
import type { ListChoice } from '../../src/contract/contract';
import { blankWorkbook, openBook } from '../host';
import { csvSheet } from '../preview/input/csv';
import { ask } from './garden';

/* A library's own lists, between seeing them in the dialog and taking them. */

const VISITS = 'Date,Organization\n2026-06-01,Food Bank\n2026-06-03,Choir\n';

/** The only list of a spreadsheet, taken as a log of contacts. */
function opened(locale = 'en_US') {
  const workbook = { ...blankWorkbook(locale), sheets: [csvSheet(0, 'Visits', VISITS, locale)] };
  const book = openBook(workbook, { now: Date.UTC(2026, 5, 30, 16) });
  const choice: ListChoice = {
    sheetId: 0,
    kind: 'log',
    headingRow: 1,
    fields: { 1: 'date', 2: 'partner' },
    ownWords: [],
  };
  return { book, choice };
}

it.each([
  ['en_US', 'Partners', 'Settings', 'A new sheet is made for the settings.'],
  ['es_MX', 'Socios', 'Ajustes', 'Se hace una hoja nueva para los ajustes.'],
])(
  'the preview in %s names each sheet that is made, Settings too, and once they are there no more',
  (locale, partners, settings, sentence) => {
    const { book, choice } = opened(locale);
    const { groups } = ask(book, 'previewLists', [choice]);
    expect(groups.map(({ sheet }) => sheet)).toEqual(['Visits', partners, settings]);
    ask(book, 'adoptLists', [choice]);
    const shown = book.workbook().sheets.filter(({ hidden }) => !hidden);
    expect(shown.map(({ name }) => name)).toEqual(['Visits', partners, settings]);
    const cells = shown[2]!.values.flat().length;
    expect(groups[2]).toEqual({ sheet: settings, sentence, cells, examples: [] });
    ask(book, 'undoLast');
    expect(ask(book, 'previewLists', [choice]).groups.map(({ sheet }) => sheet)).not.toContain(settings);
  },
);
