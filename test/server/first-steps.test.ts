import { describe, expect, it } from 'vitest';
import type { WriteResult } from '../../src/contract/sidebar';
import { type Book, blankWorkbook, type Json, openBook } from '../host';
import { sheetNamed } from '../sheet-named';
import { rowsOf } from './garden';
import { day } from './interruptions/sheets';

/* From a blank spreadsheet to the first partners: settings, a partner from the sidebar, the row one stands in. */

const NOW = Date.UTC(2026, 5, 30, 16);

function begun(): Book {
  const book = openBook(blankWorkbook(), { now: NOW });
  book.call('setUp');
  return book;
}

function answer(book: Book, name: string, args: readonly Json[] = []): { value: WriteResult } {
  const { ok, value, error } = book.call(name, args);
  if (!ok) throw new Error(error?.message);
  return value as unknown as { value: WriteResult };
}

const setting = (book: Book, label: string) =>
  sheetNamed(book.workbook(), 'Settings').values.find(([one]) => one === label)?.[1];

describe('a partner that is added from the sidebar', () => {
  it('has a row with the day of the last talk, and a stage', () => {
    const book = begun();
    const { value } = answer(book, 'addPartner', ['Food Bank', '2026-06-01']);
    expect(rowsOf(book, 'Partners')).toMatchObject([
      { Partner: 'Food Bank', 'Last talked': day('2026-06-01'), 'In touch': 'In touch' },
    ]);
    expect(value.card?.name).toBe('Food Bank');
    answer(book, 'undoLast');
    expect(rowsOf(book, 'Partners')).toEqual([]);
  });

  it('whose name is there already is shown, and nothing is written', () => {
    const book = begun();
    answer(book, 'addPartner', ['Food Bank', '']);
    const { value } = answer(book, 'addPartner', ['the FOOD bank', '2026-06-01']);
    expect(value.message).toBe('the FOOD bank is in the sheet already; nothing was added.');
    expect(value.card?.name).toBe('Food Bank');
    expect(rowsOf(book, 'Partners')).toHaveLength(1);
  });

  it('has its talk in the Log where a list has no column for it', () => {
    const book = openBook(blankWorkbook(), { now: NOW });
    book.paste('Sheet1', 'A1', [
      ['Organization', 'Notes'],
      ['Oak School', 'x'],
      ['Elm Club', 'y'],
      ['Ash Hall', 'z'],
    ]);
    book.call('adopt');
    answer(book, 'addPartner', ['Food Bank', '2026-06-01']);
    expect(rowsOf(book, 'Log')).toMatchObject([
      { Date: day('2026-06-01'), Partner: 'Food Bank', 'What happened': 'Talked' },
    ]);
  });

  it('cannot have been talked to tomorrow', () => {
    const book = begun();
    expect(book.call('addPartner', ['Food Bank', '2026-07-01']).value).toMatchObject({ ok: false });
    expect(rowsOf(book, 'Partners')).toEqual([]);
  });
});

describe('settings from the sidebar', () => {
  const wanted = { library: 'Elm Library', fiscalYearStart: 10, language: 'en', style: 'garden', prompts: true };
  const shades = (book: Book) => JSON.stringify(sheetNamed(book.workbook(), 'Partners').conditionalRules);

  it('stand in the Settings sheet', () => {
    const book = begun();
    answer(book, 'saveSettings', [wanted]);
    expect([setting(book, 'Library name'), setting(book, 'Fiscal year starts in month')]).toEqual(['Elm Library', 10]);
  });

  it('plain words are in the cells at once, and the colours know them', () => {
    const book = begun();
    answer(book, 'addPartner', ['Food Bank', '2026-06-01']);
    const { value } = answer(book, 'saveSettings', [{ ...wanted, style: 'plain' }]);
    expect(rowsOf(book, 'Partners')).toMatchObject([{ Stage: 'New' }]);
    expect(value.settings.style).toBe('plain');
    expect(shades(book)).toContain('"New"');
    expect(shades(book)).not.toContain('"Seed"');
  });

  it('plain words that are typed into the sheet colour the cells, too', () => {
    const book = begun();
    answer(book, 'addPartner', ['Food Bank', '2026-06-01']);
    const at = sheetNamed(book.workbook(), 'Settings').values.findIndex(([label]) => label === 'Words') + 1;
    book.type('Settings', `B${at}`, 'Plain');
    expect(rowsOf(book, 'Partners')).toMatchObject([{ Stage: 'New' }]);
    expect(shades(book)).toContain('"New"');
  });

  it('another language is spoken by the sheet of the settings, too; what else stands there stays', () => {
    const book = begun();
    const at = sheetNamed(book.workbook(), 'Settings').values.findIndex(([label]) => label === 'Staff') + 1;
    book.type('Settings', `B${at}`, 'Ana; Ben');
    answer(book, 'saveSettings', [{ ...wanted, language: 'es' }]);
    expect(setting(book, 'Nombre de la biblioteca')).toBe('Elm Library');
    expect(setting(book, 'Personal')).toBe('Ana; Ben');
    expect(setting(book, 'Palabras')).toBe('Jardín');
  });
});

describe('beginning', () => {
  it('puts the cursor where the first name is typed', () => {
    const book = begun();
    book.type('Partners', 'A2', 'Food Bank');
    expect(book.call('partnerOfSelection').value).toEqual({ ok: true, value: 'Food Bank' });
  });

  it('has what a beginner needs first in the menu, and nine things at most before and after', () => {
    const menuOf = (book: Book) => {
      book.open();
      return book.menus()[0]!.items.flatMap((item) => ('label' in item ? [item.label] : []));
    };
    const blank = menuOf(openBook(blankWorkbook(), { now: NOW }));
    expect(blank.slice(0, 4)).toEqual([
      'Open the sidebar',
      'Use the list I have',
      'Set up the sheets',
      'Try it with a sample garden',
    ]);
    const daily = menuOf(begun());
    expect(daily.slice(0, 6)).toEqual([
      'Open the sidebar',
      'Log something',
      'Tonight’s page',
      'Build the board report',
      'Check my sheet',
      'Undo the last entry',
    ]);
    for (const labels of [blank, daily]) expect(labels.length).toBeLessThanOrEqual(9);
  });
});

describe('a column of names that somebody deleted', () => {
  it('is not replaced by an empty one: the sentence says how to have it back, and nothing is blanked', () => {
    const book = begun();
    answer(book, 'addPartner', ['Food Bank', '2026-06-01']);
    book.act({ type: 'deleteColumns', sheet: 'Partners', first: 1, count: 1 });
    const before = sheetNamed(book.workbook(), 'Partners').values;
    const refused = book.call('setUp').value as unknown as { trouble: { sentence: string } };
    expect(refused.trouble.sentence).toMatch(/^The column “Partner”.* is gone, so nothing was written\. Press Ctrl\+Z/);
    expect(sheetNamed(book.workbook(), 'Partners').values).toEqual(before);
  });
});

describe('the row one stands in', () => {
  it.each([
    ['Partners', 'C2', 'Food Bank'],
    ['Log', 'A2', 'Food Bank'],
    ['Partners', 'A1', ''],
    ['Partners', 'A9', ''],
    ['Settings', 'A2', ''],
  ])('%s %s: “%s”, by few calls', (sheet, cell, name) => {
    const book = begun();
    answer(book, 'addPartner', ['Food Bank', '']);
    book.paste('Log', 'A2', [['2026-06-01', 'Food Bank', 'Talked']]);
    book.select(sheet, cell);
    const asked = book.call('partnerOfSelection');
    expect(asked.value).toEqual({ ok: true, value: name });
    expect(asked.calls.reads + asked.calls.writes).toBeLessThanOrEqual(4);
  });
});
