import { expect, it } from 'vitest';
import { firstChoices } from '../../dialogs/adopt/choices';
import { blankWorkbook, openBook } from '../host';
import { csvSheet } from '../preview/input/csv';
import { ask } from './garden';

const PARTNERS = 'Organization,Last contact\nFood Bank,2026-05-01\nChess Club,2026-04-02\nOak School,2026-03-03\n';
const LOG =
  'Date,Partner,Note\n2026-05-01,Food Bank,Shelves\n2026-04-02,Chess Club,A match\n2026-03-03,Oak School,Visit\n';

it.each([
  ['one list', [PARTNERS]],
  ['a list and a log', [PARTNERS, LOG]],
])('undoing the adoption of %s says so, and the spreadsheet is as before it', (_, lists) => {
  const sheets = lists.map((text, id) => csvSheet(id, `Ours ${id}`, text, 'en_US'));
  const book = openBook({ ...blankWorkbook(), sheets }, { now: Date.UTC(2026, 5, 30, 16) });
  const seen = ask(book, 'seeLists');
  ask(book, 'adoptLists', firstChoices(seen));
  expect(ask(book, 'openSidebar').state).toBe('ready');
  expect(ask(book, 'undoLast')).toMatchObject({ message: 'The last entry was taken back.', names: [], undo: null });
  expect(ask(book, 'openSidebar').state).toBe('list');
  expect(ask(book, 'seeLists')).toEqual(seen);
});
