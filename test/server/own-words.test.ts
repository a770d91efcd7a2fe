import { describe, expect, it } from 'vitest';
import { choiceFor } from '../../dialogs/adopt/choices';
import type { ListChoice } from '../../src/contract/adopt';
import { blankWorkbook, openBook } from '../host';
import { csvSheet } from '../preview/input/csv';
import { ask, rowsOf } from './garden';

/* A log as libraries keep it: their own words for what happened, or none at all. */

const OUTREACH = `Date,Organization,Type,# served
6/1/2026,Food Bank,Program,39
6/3/2026,Lake Hardware,Call,
6/9/2026,Food Bank,Program,63
6/10/2026,Senior Center,,14
6/12/2026,Lake Hardware,call,
6/16/2026,Food Bank,Program,22
`;

function outreach() {
  const workbook = { ...blankWorkbook(), sheets: [csvSheet(0, 'Outreach', OUTREACH, 'en_US')] };
  const book = openBook(workbook, { now: Date.UTC(2026, 5, 30, 16) });
  const seen = ask(book, 'seeLists');
  const [list] = seen.lists;
  return { book, list: list!, choice: choiceFor(seen, list!, 'log') };
}

const stages = (book: ReturnType<typeof outreach>['book']) =>
  Object.fromEntries(rowsOf(book, 'Partners').map((row) => [row['Partner'], row['Stage']]));

describe('a log with words of the library’s own', () => {
  it('is seen with those words, the most frequent first', () => {
    const { list } = outreach();
    expect(list.kind).toBe('log');
    expect(list.columns[2]).toMatchObject({
      heading: 'Type',
      words: [
        { word: 'Program', count: 3 },
        { word: 'Call', count: 2 },
      ],
    });
  });

  it('shows contacts only until somebody has said what they mean', () => {
    const { book, choice } = outreach();
    ask(book, 'adoptLists', [choice]);
    expect(stages(book)).toEqual({
      'Food Bank': 'Needs a date',
      'Lake Hardware': 'Needs a date',
      'Senior Center': 'Needs a date',
    });
  });

  it('becomes evidence by what the user says of each word; the Settings sheet keeps it', () => {
    const { book, choice } = outreach();
    const before = rowsOf(book, 'Outreach');
    const said: ListChoice = {
      ...choice,
      fields: { ...choice.fields, 3: 'what' },
      ownWords: [
        { word: 'Program', what: 'Did it' },
        { word: 'Call', what: 'Talked' },
        { word: '', what: 'Did it' },
      ],
    };
    const preview = ask(book, 'previewLists', [said]);
    expect(preview.stages.map(({ key, count }) => [key, count])).toContainEqual(['Harvest', 2]);
    ask(book, 'adoptLists', [said]);
    expect(stages(book)).toEqual({ 'Food Bank': 'Harvest', 'Lake Hardware': 'Seed', 'Senior Center': 'Harvest' });
    expect(rowsOf(book, 'Settings')).toContainEqual(
      expect.objectContaining({
        Setting: 'Your words in the Log',
        Value: 'Program = Did it; Call = Talked; (empty) = Did it',
      }),
    );
    expect(rowsOf(book, 'Outreach')).toEqual(before);
    expect(ask(book, 'checkSheet').map(({ code }) => code)).not.toContain('not-in-list');
  });

  it('are put into a Settings sheet that is there already, and are still known when it is read', () => {
    const { book, choice } = outreach();
    ask(book, 'adoptLists', [choice]);
    ask(book, 'undoLast');
    ask(book, 'adoptLists', [{ ...choice, ownWords: [{ word: '', what: 'Did it' }] }]);
    const lines = rowsOf(book, 'Settings').map((row) => [row['Setting'], row['Value']]);
    expect(lines.filter(([label]) => label === 'Your words in the Log')).toEqual([
      ['Your words in the Log', '(empty) = Did it'],
    ]);
    expect(lines).toContainEqual(['Short questions', 'Yes']);
    expect(stages(book)['Senior Center']).toBe('Harvest');
  });

  it('computes with the same words after an edit in the log', () => {
    const { book, choice } = outreach();
    ask(book, 'adoptLists', [{ ...choice, ownWords: [{ word: '', what: 'Talked' }] }]);
    expect(stages(book)['Lake Hardware']).toBe('Seed');
    book.type('Outreach', 'B3', 'Senior Center');
    book.type('Outreach', 'B6', 'Senior Center');
    expect(stages(book)['Lake Hardware']).toBe('Needs a date');
  });

  it.each([[[{ word: 'Program', what: 'Party' }]], [[{ word: 'a;b', what: 'Talked' }]], ['Program']])(
    'refuses %j',
    (ownWords) => {
      const { book, choice } = outreach();
      expect(() => ask(book, 'previewLists', [{ ...choice, ownWords } as ListChoice])).toThrow();
    },
  );
});
