import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/contract/answer';
import { type Book, blankWorkbook, openBook, type WorkbookJson } from '../host';
import { ask, NOW, newGarden, typeRow } from './garden';

/* The add-on where something is missing: a permission, the right to edit, a list, or a small number of rows. */

const SHEET = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const BOXES = 'https://www.googleapis.com/auth/script.container.ui';
const ENTRY = { partner: 'Elm Clinic', what: 'Talked', date: '2026-06-30', people: null, note: '' };

const garden = planted();

function planted(): WorkbookJson {
  const book = newGarden();
  typeRow(book, 'Partners', 2, { Partner: 'Elm Clinic' });
  typeRow(book, 'Log', 2, { Date: '2026-06-01', Partner: 'Elm Clinic', 'What happened': 'Did it' });
  return book.workbook();
}

function troubleOf(book: Book, name: string, args: unknown[] = []): { code: string; sentence: string } {
  const answer = book.call(name, args).value as unknown as Answer<unknown>;
  if (answer.ok) throw new Error(`${name} did what it was asked`);
  return answer.trouble;
}

describe('somebody who may look and not edit', () => {
  const viewer = () => openBook(garden, { canEdit: false, owner: 'owner@example.com', now: NOW });

  it.each([
    'openSidebar',
    'lookBackStart',
    'thanks',
    'handover',
    'tonight',
    'renameStart',
    'gaps',
    'catchUp',
    'checkSheet',
  ] as const)('sees what %s shows', (name) => {
    expect(() => ask(viewer(), name)).not.toThrow();
  });

  it.each([
    ['logSomething', [ENTRY]],
    ['logThanks', ['Elm Clinic', '']],
    ['answerCatchUp', [[{ name: 'Elm Clinic', answer: 'did' }]]],
    ['lookBack', [{ partner: '', answers: ['Good'] }]],
    ['renamePartner', ['Elm Clinic', 'Ash Clinic']],
    ['addColumns', ['season']],
    ['buildReportStep', [0]],
  ])('is told by %s who can give the right, and nothing changes', (name, args) => {
    const book = viewer();
    const before = book.workbook();
    expect(troubleOf(book, name, args)).toEqual({
      code: 'no-edit-rights',
      sentence: 'You may look at this spreadsheet but not change it. Ask its owner for the right to edit.',
    });
    expect(book.workbook()).toEqual(before);
  });
});

it('a refusal that has another reason keeps Google’s words', () => {
  const book = openBook(garden, { now: NOW });
  book.failAt(1, 'Service Spreadsheets timed out.');
  expect(troubleOf(book, 'thanks')).toEqual({
    code: 'service',
    sentence: 'Google Sheets did not do what was asked. It said: “Service Spreadsheets timed out.”. Please try again.',
  });
  expect(book.workbook().metadata).toEqual(garden.metadata);
});

describe('one of the two permissions was not ticked', () => {
  const missing = expect.stringContaining('One of the two permissions is missing');

  it('without the one for boxes, the menu says so beside the sheet', () => {
    const { ok, shown } = openBook(garden, { authorized: [SHEET], now: NOW }).click('showSidebar');
    expect([ok, shown]).toEqual([true, [expect.objectContaining({ kind: 'toast', message: missing })]]);
  });

  it('without the one for the spreadsheet, the menu says so in a box, and a page in its own words', () => {
    const book = openBook(garden, { authorized: [BOXES], now: NOW });
    expect(book.click('menuThanks').shown).toEqual([expect.objectContaining({ kind: 'alert', message: missing })]);
    expect(troubleOf(book, 'openSidebar')).toEqual({ code: 'needs-consent', sentence: missing });
  });

  it('in the user’s language, since the spreadsheet’s cannot be read', () => {
    const book = openBook(garden, { authorized: [BOXES], userLocale: 'es', now: NOW });
    expect(troubleOf(book, 'openSidebar').sentence).toContain('Falta uno de los dos permisos');
  });
});

describe.each([
  ['an empty spreadsheet', 'empty', []],
  [
    'a sheet that is not ours',
    'list',
    [
      ['Budget', 'Amount'],
      ['Chairs', '4'],
    ],
  ],
] as const)('in %s', (_, state, rows) => {
  const book = openBook(blankWorkbook('en_US', 'Etc/UTC'), { now: NOW });
  if (rows.length > 0) book.paste('Sheet1', 'A1', rows);

  it('the sidebar offers the ways to begin', () => {
    expect(ask(book, 'openSidebar')).toMatchObject({ state, garden: null });
  });

  it.each(['lookBackStart', 'thanks', 'handover', 'renameStart'])(
    '%s says how to begin, and writes nothing',
    (name) => {
      const before = book.workbook();
      expect(troubleOf(book, name)).toEqual({
        code: 'no-partners-sheet',
        sentence:
          'There is no Partners sheet. Was it deleted just now? Press Ctrl+Z in the sheet, or choose File, Version history. If there never was one: Partner Garden, “Set up and help”, then “Set up the sheets” or “Use the list I have”.',
      });
      expect(book.workbook()).toEqual(before);
    },
  );
});

describe('5,000 partners', () => {
  let few: Book;
  let many: Book;
  beforeAll(() => {
    few = newGarden();
    typeRow(few, 'Partners', 2, { Partner: 'Partner 1' });
    many = newGarden();
    many.act({ type: 'insertRows', sheet: 'Partners', before: 900, count: 5000 });
    many.paste(
      'Partners',
      'A2',
      Array.from({ length: 5000 }, (_, at) => [`Partner ${at + 1}`]),
    );
  }, 60_000);

  it.each(['lookBackStart', 'thanks', 'handover', 'renameStart'])(
    'cost %s not one call more than one partner',
    (name) => {
      expect(many.call(name).calls.reads).toBe(few.call(name).calls.reads);
    },
  );

  it('are all on the handover page, and one of them is found by name', () => {
    expect(ask(many, 'handover').groups.flatMap(({ partners }) => partners)).toHaveLength(5000);
    expect(ask(many, 'renamePreview', 'Partner 4999', 'Ash Theatre')).toMatchObject({
      count: 1,
      cells: [{ cell: 'A5000', after: 'Ash Theatre' }],
    });
  });
});
