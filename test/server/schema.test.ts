import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { WorkbookJson } from '../host';
import { blankWorkbook, openBook } from '../host';

/*
 * A copy never updates itself: newer code meets old copies, and older code meets sheets that newer code has written. One workbook of each
 * released schema is kept; it is made once, by `setUp` and a few entries, and never changed.
 */

const FOLDER = 'test/fixtures/workbooks';
const NOW = Date.parse('2025-06-30T12:00:00Z');
const kept = readdirSync(FOLDER);
const read = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as WorkbookJson;
const stateIn = ({ metadata }: WorkbookJson) => metadata.find(({ value }) => value?.startsWith('state:'))!;
const partnersIn = ({ sheets }: WorkbookJson) => sheets.find(({ name }) => name === 'Partners')!.values;

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
