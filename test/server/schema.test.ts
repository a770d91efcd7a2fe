import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Execution, WorkbookJson } from '../host';
import { blankWorkbook, openBook } from '../host';
import { sheetNamed } from '../sheet-named';
import { NOW } from './bad-input';

/*
 * A copy never updates itself: newer code meets old copies, and older code meets sheets that newer code has written. One workbook of each
 * released schema is kept; it is made once, by `setUp` and a few entries, and never changed.
 */

const FOLDER = 'test/fixtures/workbooks';
const kept = readdirSync(FOLDER);
const read = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as WorkbookJson;
const stateIn = ({ metadata }: WorkbookJson) => metadata.find(({ value }) => value?.startsWith('state:'))!;
/** The sentences may be worded otherwise since, and tiers have been renamed. */
const RENAMED: Readonly<Record<string, string>> = {
  '2 Common goal': '2 Common language',
  'No contact yet': 'No date yet',
};
const partnersIn = (workbook: WorkbookJson) => {
  const [headings = [], ...rows] = sheetNamed(workbook, 'Partners').values;
  const shown = (cell: unknown, heading: string) =>
    /^(Next step|Why)$/.test(heading) ? '' : heading === 'Tier' ? (RENAMED[`${cell}`] ?? cell) : cell;
  return [headings, ...rows.map((row) => row.map((cell, at) => shown(cell, `${headings[at]}`)))];
};

it('a workbook of every schema up to the one that is written now is kept', () => {
  const book = openBook(blankWorkbook(), { now: NOW });
  book.call('setUp');
  const { schema } = JSON.parse(stateIn(book.workbook()).value!.slice('state:'.length)) as { schema: number };
  expect(kept).toEqual(Array.from({ length: schema }, (_, at) => `schema-${at + 1}.json`));
});

it.each(kept)('%s is opened by today’s code: its stages stand, and nothing of theirs is touched', (file) => {
  const workbook = read(file);
  const book = openBook(workbook, { now: NOW });
  expect(book.call('openSidebar').value).toMatchObject({ ok: true, value: { state: 'ready' } });
  expect(book.call('recalculate').value).toMatchObject({ ok: true });
  expect(partnersIn(book.workbook())).toEqual(partnersIn(workbook));
  book.type('Partners', 'F3', '2025-06-01');
  expect(partnersIn(book.workbook())[2]!.slice(0, 2)).toEqual(['Story Club', 'Seedling']);
});

const settingsIn = (workbook: WorkbookJson) => sheetNamed(workbook, 'Settings').values;
const schemaIn = (workbook: WorkbookJson) =>
  (JSON.parse(stateIn(workbook).value!.slice(6)) as { schema: number }).schema;

describe('a copy of the first schema, whose settings are fewer', () => {
  const LATER = [
    ['Yearly window', 549],
    ['Your words in the Log', ''],
    ['Short questions', 'Yes'],
  ];
  const lines = (workbook: WorkbookJson) => settingsIn(workbook).map((line) => line.slice(0, 2));

  it('gets the lines that came later below all that stands in its Settings, once', () => {
    const workbook = read('schema-1.json');
    settingsIn(workbook).push(['', '', ''], ['ours', 'Ask Ann about the keys', '=keep']);
    const book = openBook(workbook, { now: NOW });
    book.call('openSidebar');
    expect(lines(book.workbook())).toEqual([...lines(workbook), ...LATER]);
    expect(schemaIn(book.workbook())).toBe(kept.length);
    const once = book.workbook();
    for (const name of ['openSidebar', 'recalculate', 'setUp']) book.call(name);
    expect(settingsIn(book.workbook())).toEqual(settingsIn(once));
  });

  it.each([
    ['that are there already', [['Short questions', 'No']], LATER.slice(0, 2)],
    [
      'that stand there in Spanish',
      [
        ['Preguntas breves', 'No'],
        ['Sus palabras en el registro', 'Taller = Lo hicimos'],
        ['Ventana anual', 500],
      ],
      [],
    ],
  ])('gets none %s', (_, there, added) => {
    const workbook = read('schema-1.json');
    settingsIn(workbook).push(...there);
    const book = openBook(workbook, { now: NOW });
    book.call('recalculate');
    expect(lines(book.workbook())).toEqual([...lines(workbook), ...added]);
  });

  it('is not held up in an edit, and pays once when the sidebar opens', () => {
    const [old, current] = [1, kept.length].map((schema) => {
      const book = openBook(read(`schema-${schema}.json`), { now: NOW });
      book.type('Partners', 'F3', '2025-06-01');
      expect(schemaIn(book.workbook())).toBe(schema);
      return book.call('openSidebar').calls;
    }) as [Execution['calls'], Execution['calls']];
    expect([old.writes - current.writes, old.reads - current.reads]).toEqual([8, 10]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('that breaks off at call %i is brought here by the next opening', (at) => {
    const book = openBook(read('schema-1.json'), { now: NOW });
    book.failAt(at);
    book.call('openSidebar');
    book.clearFaults();
    book.call('openSidebar');
    expect(lines(book.workbook()).slice(-3)).toEqual(LATER);
    expect(settingsIn(book.workbook())).toHaveLength(settingsIn(read('schema-1.json')).length + LATER.length);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'that another opens before call %i of our opening means what it meant, with a line twice too',
    (at) => {
      const book = openBook(read('schema-1.json'), { now: NOW });
      const settings = () => (JSON.parse(stateIn(book.workbook()).value!.slice(6)) as { settings: object }).settings;
      book.interfere(at, { type: 'call', name: 'openSidebar', args: [] });
      expect(book.call('openSidebar').value).toMatchObject({ ok: true });
      const before = settings();
      expect(before).toMatchObject({ prompts: true, ownWords: [] });
      const written = lines(book.workbook());
      for (const [label, text] of [
        ['Short questions', 'No'],
        ['Your words in the Log', 'Program = Did it'],
      ]) {
        const row = written.findIndex(([one]) => one === label) + 1;
        book.type('Settings', `B${row}`, text!);
      }
      book.call('recalculate');
      expect(settings()).toEqual({ ...before, prompts: false, ownWords: [{ word: 'Program', what: 'Did it' }] });
    },
  );

  it('without its Settings sheet stays without it', () => {
    const book = openBook(read('schema-1.json'), { now: NOW });
    book.act({ type: 'deleteSheet', sheet: 'Settings' });
    expect(book.call('openSidebar').value).toMatchObject({ ok: true });
    expect(book.workbook().sheets.map(({ name }) => name)).toEqual(['Partners', 'Log']);
  });
});

it.each(['recalculate', 'setUp', 'undoLast', 'addSample', 'menuReport', 'showSidebar', 'onEdit'])(
  'what newer code has written is refused by %s in a sentence, and left as it is',
  (name) => {
    const workbook = read(kept[kept.length - 1]!);
    const state = stateIn(workbook);
    state.value = state.value!.replace(/"schema":\d+/, '"schema":99');
    const book = openBook(workbook, { now: NOW });
    const { value, shown } = name === 'onEdit' ? book.type('Partners', 'A9', 'New') : book.call(name);
    expect(JSON.stringify([value, shown])).toMatch(/newer Partner Garden/);
    const left = book.workbook();
    left.sheets.forEach(({ values }) => {
      if (values[8]?.[0] === 'New') values.length = 3;
    });
    const { activeSheetId, selection } = workbook;
    expect({ ...left, activeSheetId, selection }).toEqual(workbook);
  },
);
