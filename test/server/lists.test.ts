import { describe, expect, it } from 'vitest';
import { choiceFor } from '../../dialogs/adopt/choices';
import type { UserAction } from '../host';
import { blankWorkbook, openBook } from '../host';
import { csvSheet } from '../preview/input/csv';
import { ask, rowsOf } from './garden';

/* A library's own lists, between seeing them in the dialog and taking them. */

const VISITS = 'Date,Organization\n2026-06-01,Food Bank\n2026-06-03,Choir\n';

/** The only list of a spreadsheet, as the dialog shows it and would send it. */
function opened(locale = 'en_US') {
  const workbook = { ...blankWorkbook(locale), sheets: [csvSheet(0, 'Visits', VISITS, locale)] };
  const book = openBook(workbook, { now: Date.UTC(2026, 5, 30, 16) });
  const seen = ask(book, 'seeLists');
  return { book, choice: choiceFor(seen, seen.lists[0]!, 'log') };
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

describe('lists that somebody changes while the dialog shows them', () => {
  it.each<[string, UserAction]>([
    ['a column comes before', { type: 'insertColumns', sheet: 'Visits', before: 1, count: 1 }],
    ['a column comes between', { type: 'insertColumns', sheet: 'Visits', before: 2, count: 1 }],
    ['a row comes above the headings', { type: 'insertRows', sheet: 'Visits', before: 1, count: 1 }],
    ['the headings are deleted', { type: 'deleteRows', sheet: 'Visits', first: 1, count: 1 }],
    ['columns change places', { type: 'moveColumns', sheet: 'Visits', first: 1, count: 1, before: 3 }],
    ['a heading is typed anew', { type: 'setValue', sheet: 'Visits', row: 1, column: 2, value: 'Room' }],
  ])('are not taken for something else: %s, and nothing is written', (_, action) => {
    const { book, choice } = opened();
    book.act(action);
    const before = book.workbook();
    for (const name of ['previewLists', 'adoptLists'] as const) {
      expect(() => ask(book, name, [choice])).toThrow('open it again');
    }
    expect(book.workbook()).toEqual(before);
  });

  it('are not looked for in a sheet that is gone', () => {
    const { book, choice } = opened();
    book.act({ type: 'insertSheet', name: 'Other' });
    book.act({ type: 'deleteSheet', sheet: 'Visits' });
    expect(() => ask(book, 'adoptLists', [choice])).toThrow('open it again');
  });

  it('are taken where only rows came in, were sorted or went', () => {
    const { book, choice } = opened();
    book.act({ type: 'insertRows', sheet: 'Visits', before: 2, count: 1 });
    book.paste('Visits', 'A2', [['2026-06-09', 'School']]);
    ask(book, 'adoptLists', [choice]);
    expect(rowsOf(book, 'Partners').map((row) => row['Partner'])).toEqual(['School', 'Food Bank', 'Choir']);
  });
});
