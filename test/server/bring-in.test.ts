import { describe, expect, it, vi } from 'vitest';
import { headingIn } from '../../src/workbook/words/headings';
import { sheetWords } from '../../src/workbook/words/words';
import type { Book, WorkbookJson } from '../host';
import { blankWorkbook, openBook } from '../host';
import { csvSheet } from '../preview/input/csv';
import { sheetNamed } from '../sheet-named';
import { carry } from './carry';
import { carried } from './interruptions/sheets';

// Several spreadsheets in one test take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
const now = Date.UTC(2026, 5, 30, 16);
/** Whole spreadsheets are set up, twice in a test. */
const LONG = { timeout: 60_000 };
const said = sheetWords('en').messages;

const published = openBook(blankWorkbook(), { now });
published.call('makeTemplate');
const template = () => published.copy();

/** What a library did with the older copy: own partners, a log, a goal, a column of its own. */
const older = () => openBook(kept, { now });
const kept = keptInOlder();

function keptInOlder(): WorkbookJson {
  const book = template();
  book.authorize('all');
  book.click('menuRemoveSample');
  book.type('Partners', 'A2', 'Food Bank');
  book.type('Partners', 'A3', 'Chess Club');
  book.act({ type: 'insertColumns', sheet: 'Partners', before: 2, count: 1 });
  book.type('Partners', 'B1', 'Parking');
  book.type('Partners', 'B2', 'behind the church');
  book.type('Log', 'A2', '2026-06-01');
  book.type('Log', 'B2', 'Food Bank');
  book.type('Log', 'C2', 'Talked');
  book.type('Settings', 'B2', 'Wren Lake Library');
  book.click('menuRecalculate');
  return book.workbook();
}

const names = (book: Book) =>
  book
    .workbook()
    .sheets.filter(({ hidden }) => !hidden)
    .map(({ name }) => name);
function under(book: Book, sheet: string, heading: string): unknown[] {
  const { values } = sheetNamed(book.workbook(), sheet);
  const at = values[0]!.indexOf(heading);
  return values.slice(1).map((row) => row[at] ?? '');
}
function bringIn(book: Book): string {
  book.authorize('all');
  const { error, shown } = book.click('menuBringIn');
  expect(error).toBe(undefined);
  return shown.map((one) => ('message' in one ? one.message : '')).join('\n');
}

describe.each([{ marks: true }, { marks: false }])(
  'sheets of an older copy, marks along: $marks',
  LONG,
  ({ marks }) => {
    it('get the settings that came later', () => {
      const [old, book] = [older(), template()];
      const first = old.workbook();
      const { values } = sheetNamed(first, 'Settings');
      const later = values.splice(-2);
      old.load(first);
      carry(old, 'Settings', book, { marks });
      bringIn(book);
      expect(sheetNamed(book.workbook(), 'Settings').values).toEqual([...values, ...later]);
    });

    it('take the places of the sample and the empty sheets; nothing has to be typed again', () => {
      const old = older();
      const before = old.workbook();
      const book = template();
      for (const name of ['Partners', 'Log', 'Settings']) carry(old, name, book, { marks });
      expect(bringIn(book)).toBe(said.broughtIn(['Partners', 'Log', 'Settings'], []));

      expect(names(book)).toEqual(['Start here', 'Partners', 'Log', 'Settings']);
      for (const name of ['Partners', 'Log', 'Settings']) {
        expect(sheetNamed(book.workbook(), name).values).toEqual(sheetNamed(before, name).values);
      }
      book.type('Log', 'A3', '2026-06-20');
      book.type('Log', 'B3', 'Chess Club');
      book.type('Log', 'C3', 'Did it');
      expect(under(book, 'Partners', 'Stage')).toEqual(['Seed', 'Harvest']);
      const log = sheetNamed(book.workbook(), 'Log');
      const offered = [...Object.values(log.columnExtras), ...Object.values(log.extras)]
        .map(({ validation }) => validation)
        .find((one) => one?.criteria === 'VALUE_IN_RANGE');
      expect(offered?.args[0]).toMatchObject({ sheetId: sheetNamed(book.workbook(), 'Partners').id, column: 1 });
    });

    it.each([0.4, 0.6, 0.8])(
      'broken off after %d of it and asked for once more, it ends as if nothing had happened',
      (part) => {
        const old = older();
        const book = template();
        for (const name of ['Partners', 'Log', 'Settings']) carry(old, name, book, { marks });
        const start = book.workbook();
        book.authorize('all');
        const { reads, writes } = book.click('menuBringIn').calls;
        const whole = book.workbook();
        book.load(start);
        book.failAt(Math.round(part * (reads + writes)));
        expect(bringIn(book)).toContain('timed out');
        expect(bringIn(book)).toBe(said.broughtIn(['Partners', 'Log', 'Settings'], []));
        expect(book.workbook().sheets).toEqual(whole.sheets);
      },
    );

    it('are left alone while there are entries that would be lost', () => {
      const old = older();
      const book = template();
      book.type('Partners', 'A40', 'A partner of this year');
      for (const name of ['Partners', 'Log']) carry(old, name, book, { marks });
      expect(bringIn(book)).toBe(said.notBroughtIn(['Partners'], []));
      expect(names(book)).toEqual(['Start here', 'Partners', 'Log', 'Settings', 'Copy of Partners', 'Copy of Log']);
      expect(under(book, 'Partners', 'Partner')).toContain('A partner of this year');
    });

    it('with settings of one’s own already, those stay', () => {
      const old = older();
      const book = template();
      book.type('Settings', 'B2', 'Another Library');
      for (const name of ['Partners', 'Log', 'Settings']) carry(old, name, book, { marks });
      expect(bringIn(book)).toBe(said.broughtIn(['Partners', 'Log'], ['Copy of Settings']));
      expect(sheetNamed(book.workbook(), 'Settings').values[1]![1]).toBe('Another Library');
    });

    it('copied twice by mistake, nothing is chosen for the library', () => {
      const old = older();
      const book = template();
      carry(old, 'Partners', book, { marks });
      const [once] = book.workbook().sheets.filter(({ name }) => name === 'Copy of Partners');
      book.act({ type: 'renameSheet', sheet: once!.name, name: 'Partners once more' });
      carry(old, 'Partners', book, { marks });
      expect(bringIn(book)).toBe(said.notBroughtIn([], ['Copy of Partners']));
    });
  },
);

it('an adopted list with headings of its own comes without its marks too, and keeps them', LONG, () => {
  const list = csvSheet(
    0,
    'Vecinos',
    'Organización,Último contacto,Correo\nEscuela,2026-06-01,a@example.org\n',
    'en_US',
  );
  const old = openBook({ ...blankWorkbook(), sheets: [list] }, { now });
  old.call('adopt');
  const book = template();
  carry(old, 'Vecinos', book, { marks: false });
  bringIn(book);
  expect(sheetNamed(book.workbook(), 'Partners').values[0]!.slice(0, 3)).toEqual([
    'Organización',
    'Último contacto',
    'Correo',
  ]);
  book.click('menuSetUp');
  expect(sheetNamed(book.workbook(), 'Partners').values[0]).toEqual(old.workbook().sheets[0]!.values[0]);
  book.type('Partners', 'A3', 'Mercado');
  expect(under(book, 'Partners', headingIn('en', 'partners', 'stage'))[1]).toBe('Needs a date');
});

it('what somebody types into an empty sheet after it was looked at is not put away with it', LONG, () => {
  const book = openBook(carried(false), { now });
  const before = names(book);
  // The first looks are over, and nothing was deleted.
  book.interfere(30, { type: 'setValue', sheet: 'Log', row: 2, column: 2, value: 'Zoo' });
  expect(bringIn(book)).toBe(said.notBroughtIn(['Log'], []));
  expect(names(book)).toEqual(before);
  expect(sheetNamed(book.workbook(), 'Log').values[1]![1]).toBe('Zoo');
});

it('where nothing was copied, it says how', LONG, () => {
  const book = template();
  expect(bringIn(book)).toBe(said.nothingToBringIn);
  expect(under(book, 'Partners', 'Partner').length).toBeGreaterThan(5);
});
