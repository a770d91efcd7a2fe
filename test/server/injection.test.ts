import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json } from '../host';
import { blankWorkbook, openBook } from '../host';

/* Text of a page or a cell never becomes a formula, whichever way it goes into the sheet (src/README.md, What could go wrong). */

const FORMULAS = [
  '=HYPERLINK("http://x.test","y")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  "'=1+1",
  ' =1+1',
  '\t=1+1',
  '\n=1+1',
  '=1+1',
];

/** Every form that writes a text of the user's, with the text in each of its fields. */
const WAYS: Readonly<Record<string, (text: string) => readonly [name: string, ...args: Json[]]>> = {
  'a note of the log': (note) => [
    'logSomething',
    { partner: 'Food Bank', what: 'Talked', date: '2025-06-30', people: null, note },
  ],
  'a partner who is logged': (partner) => [
    'logSomething',
    { partner, what: 'Talked', date: '2025-06-30', people: null, note: '' },
  ],
  'a new name': (name) => ['renamePartner', 'Food Bank', name],
  'a partner who is added': (name) => [
    'fixCheck',
    { code: 'unknown-partner', sheet: 'log', row: 2, column: 'partner', value: name },
    { do: 'add-partner', name },
  ],
  'an answer of looking back': (answer) => ['lookBack', { partner: 'Food Bank', answers: Array(6).fill(answer) }],
  'a project one is thanked for': (project) => ['logThanks', 'Food Bank', project],
};

const book = openBook(blankWorkbook(), { now: Date.parse('2025-06-30T12:00:00Z') });
book.call('setUp');
book.call('addColumns', ['programs']);
book.paste('Partners', 'A2', [['Food Bank'], ...FORMULAS.map((text) => [`'${text}`])]);
const start = book.workbook();

describe('no text becomes a formula', () => {
  it.each(Object.keys(WAYS).flatMap((way) => FORMULAS.map((text) => [way, JSON.stringify(text), text] as const)))(
    '%s: %s',
    (way, _, text) => {
      book.load(start);
      const [name, ...args] = WAYS[way]!(text);
      book.call(name, args);
      book.call('undoLast');
      book.call('logSomething', [{ partner: text, what: 'Did it', date: '2025-06-30', people: 3, note: text }]);
      const formulas = book
        .workbook()
        .sheets.flatMap(({ extras }) => Object.values(extras).map(({ formula }) => formula));
      expect(formulas.filter((formula) => formula !== undefined)).toEqual([]);
    },
  );
});

it('the script and the pages name nothing that could carry cells away or into a log', () => {
  const script = readFileSync('dist/Code.js', 'utf8');
  expect(script).not.toMatch(
    /\b(UrlFetchApp|MailApp|GmailApp|DriveApp|Drive|Jdbc|console|Logger|openById|openByUrl|getActiveUser|fetch|eval)\b\s*[.(]/,
  );
  expect(script).not.toMatch(/createTemplate|HtmlService\.createHtmlOutput\(/);
  for (const page of readdirSync('dist').filter((file) => file.endsWith('.html'))) {
    expect(readFileSync(`dist/${page}`, 'utf8'), page).not.toMatch(
      /XMLHttpRequest|sendBeacon|WebSocket|\bfetch\(|https?:\/\/(?!www\.w3\.org)/,
    );
  }
});
