import { describe, expect, it } from 'vitest';
import { choiceFor } from '../../dialogs/adopt/choices';
import type { FoundLists } from '../../src/contract/adopt';
import type { SidebarState } from '../../src/contract/sidebar';
import type { Book, Json } from '../host';
import { blankWorkbook, openBook } from '../host';
import { csvSheet } from '../preview/input/csv';
import { NOW, withEverything } from './bad-input';
import { carry } from './carry';

/* Text of a page or a cell never becomes a formula, whichever way it goes into the sheet (src/README.md, What could go wrong). */

/** Each with letters or numbers of its own: names are compared by those alone. */
const FORMULAS = [
  '=HYPERLINK("http://x.test","y")',
  '+11+1',
  '-12+1',
  '-cmd',
  '@SUM(A1)',
  "'=13+1",
  ' =14+1',
  '\t=15+1',
  '\n=16+1',
  '=17+1',
];

type Call = readonly [name: string, ...args: Json[]];
const TODAY = '2025-06-30';

/** Partners called like formulas, a project and a plan with each; every column is there. */
const book = openBook(blankWorkbook(), { now: NOW });
withEverything(book);
const start = filled();
const fields = (answer<SidebarState>(['openSidebar']).daily?.fields ?? []).filter(({ kind }) =>
  /text|choice/.test(kind),
);

function filled() {
  const typed = FORMULAS.map((text) => `'${text}`);
  book.paste('Partners', 'A2', [['Food Bank'], ...typed.map((text) => [text])]);
  book.paste('Projects', 'A2', [['Story Walk', 'Food Bank'], ...typed.map((text) => [text, text])]);
  book.paste(
    'Log',
    'A2',
    typed.map((text) => ['2025-06-20', text, 'Planned', '', text]),
  );
  book.paste('Log', 'A20', [['2025-06-21', 'Food Bnk', 'Talked']]);
  book.paste('Settings', 'B2', [["'=1+1"]]);
  return book.workbook();
}

/** Every operation that writes a text of the user's, with the text in each of its fields. */
const WAYS: Readonly<Record<string, (text: string) => readonly Call[]>> = {
  'a note of the log': (note) => [['logSomething', { ...entry('Food Bank'), note }]],
  'a partner who is logged': (partner) => [['logSomething', entry(partner)]],
  'a new partner who is logged': (text) => [
    ['logSomething', { ...entry(`${text} Club`), newPartners: [`${text} Club`] }],
  ],
  'each further field of the log': (text) => [
    ['logSomething', { ...entry('Food Bank'), more: Object.fromEntries(fields.map(({ key }) => [key, text])) }],
  ],
  'a plan that is settled': (text) => [
    ['settlePlan', { row: 2, date: '2025-06-20', partner: text.trim(), note: text.trim() }, 'Did it'],
  ],
  'why a partner is let go': (reason) => [['decideSeason', season({ next: 'Let go', reason })]],
  'why a partner changes': (reason) => [['decideSeason', season({ next: 'Change', reason })]],
  'a partner whose season is decided': (partner) => [['decideSeason', season({ partner, reason: partner })]],
  'a project whose season is decided': (project) => [['decideSeason', season({ project, reason: project })]],
  'a new name': (name) => [['renamePartner', 'Food Bank', name]],
  'an old name': (name) => [['renamePartner', name, 'Food Pantry'], ['undoLast'], ['logSomething', entry(name)]],
  'a name that is put right': (name) => [['fixCheck', UNKNOWN, { do: 'use-name', name }]],
  'a partner who is added': (name) => [['fixCheck', UNKNOWN, { do: 'add-partner', name }]],
  'a partner without dates': (name) => [
    ['fillGaps', [{ name, talked: '2025' }]],
    ['fillGaps', [{ name, talked: '2024-03', done: '2025-01-02' }]],
  ],
  'an answer of looking back': (answer) => [['lookBack', { partner: answer, answers: Array(6).fill(answer) }]],
  'a project one is thanked for': (project) => [['logThanks', project, project]],
  'the story and the names of a report': (text) => [
    ['buildReport', { kind: 'board', nameResting: true, story: { text, shared: true } }],
    ['buildReport', { kind: 'internal' }],
    ['buildReport', { kind: 'community', story: { text, shared: true } }],
  ],
};
const UNKNOWN = { code: 'unknown-partner', sheet: 'log', row: 20, column: 'partner', value: 'Food Bnk' };

function entry(partner: string) {
  return { partner, what: 'Did it', date: TODAY, people: 3, note: '' };
}

function season(of: Record<string, string>): Json {
  return { partner: 'Food Bank', project: '', next: 'Change', restUntil: '', reason: '', addColumns: false, ...of };
}

/** The value of an answer; trouble would hide that nothing was written. */
function answer<T>([name, ...args]: Call, of: Book = book): T {
  const { value, error } = of.call(name, args);
  expect([name, error, value]).toMatchObject([name, undefined, { ok: true }]);
  return (value as unknown as { value: T }).value;
}

/** How often a text stands in a cell, after it was made sure that there is no formula in any. */
function standing(of: Book, text: string): number {
  const { sheets } = of.workbook();
  const formulas = sheets.flatMap(({ extras }) => Object.values(extras)).flatMap(({ formula }) => formula ?? []);
  expect(formulas).toEqual([]);
  const texts = sheets.flatMap(({ values }) => values.flat()).map(String);
  // The next step names a plan only until somebody says what came of it.
  return texts.filter((value) => value.includes(text.trim()) && !value.startsWith('Did “')).length;
}

describe('no text becomes a formula', () => {
  it.each(Object.keys(WAYS).flatMap((way) => FORMULAS.map((text) => [way, JSON.stringify(text), text] as const)))(
    '%s: %s',
    (way, _, text) => {
      book.load(start);
      const before = standing(book, text);
      for (const call of WAYS[way]!(text)) answer(call);
      expect(standing(book, text)).toBeGreaterThan(before);
    },
  );

  it.each(FORMULAS)('a log that is adopted, its names, words and headings: %j', (text) => {
    const rows = [
      ['When', text, 'Kind'],
      ['13/6/2025', text, text],
      ['14/6/2025', text, text],
    ];
    const csv = rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n');
    const theirs = openBook({ ...blankWorkbook(), sheets: [csvSheet(0, text.trim(), csv, 'en_US')] }, { now: NOW });
    const before = standing(theirs, text);
    const fields = { 1: 'date', 2: 'partner', 3: 'what' };
    const ownWords = /[;=]/.test(text) ? [] : [{ word: text, what: 'Did it' }];
    const seen = answer<FoundLists>(['seeLists'], theirs);
    answer(['adoptLists', [{ ...choiceFor(seen, seen.lists[0]!, 'log'), fields, ownWords }]], theirs);
    answer(['convertDates', 'log', 'date', 'day-first', 'copy'], theirs);
    expect(standing(theirs, text)).toBeGreaterThan(before);
  });

  it.each([
    ['menuLog', 'Note'],
    ['menuSeason', 'Let go'],
  ])('what is typed into the box of %s', (name, word) => {
    for (const text of FORMULAS) {
      book.load(start);
      book.select('Partners', 'A2');
      const before = standing(book, text);
      book.reply('OK', `${word}:${text}`);
      expect(book.click(name).error).toBeUndefined();
      expect(standing(book, text)).toBeGreaterThan(before);
    }
  });

  it('sheets that are brought in', () => {
    const into = openBook(blankWorkbook(), { now: NOW });
    answer(['setUp'], into);
    book.load(start);
    for (const name of ['Partners', 'Log']) carry(book, name, into, { marks: true });
    into.click('menuBringIn');
    for (const text of FORMULAS) expect(standing(into, text)).toBeGreaterThan(1);
  });
});
