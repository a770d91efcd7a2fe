import { describe, expect, it } from 'vitest';
import { firstChoices } from '../../dialogs/adopt/choices';
import { blankWorkbook, openBook } from '../host';
import { csvSheet } from '../preview/input/csv';
import { sheetNamed } from '../sheet-named';
import { ask, rowsOf } from './garden';

/* Several logs: one a fiscal year, or a form's answers beside the log. All count; only the newest is ever written into. */

const PARTNERS = 'Partner,Contact\nFood Bank,Lee\nOak School,Dana\n';
const HEADINGS = 'Date,Partner,What happened,People\n';
const LAST_YEAR = `${HEADINGS}2025-05-02,Food Bank,Did it,30\n2025-04-02,Oak School,Talked,\n`;
const THIS_YEAR = `${HEADINGS}2026-05-02,Food Bank,Did it,40\n2026-05-09,Chess,Talked,\n`;
const FORM =
  'Timestamp,Which partner?,What happened?,When did it happen?,How many people?\n6/3/2026 10:11:12,Oak School,Did it,6/2/2026,25\n6/5/2026 9:00:00,Oka School,Talked,6/4/2026,\n';
const BARE_FORM = 'Timestamp,Which partner?,What happened?\n6/3/2026 10:11:12,Oak School,Talked\n';

function opened(lists: Record<string, string>) {
  const sheets = Object.entries(lists).map(([name, text], id) => csvSheet(id, name, text, 'en_US'));
  return openBook({ ...blankWorkbook(), sheets }, { now: Date.UTC(2026, 5, 30, 16) });
}

function adopted(lists: Record<string, string>) {
  const book = opened(lists);
  ask(book, 'adoptLists', firstChoices(ask(book, 'seeLists')));
  return book;
}

const stages = (book: ReturnType<typeof opened>) =>
  Object.fromEntries(rowsOf(book, 'Partners').map((row) => [row['Partner'], row['Stage']]));

describe('logs of several years', () => {
  const lists = { Partners: PARTNERS, FY25: LAST_YEAR, FY26: THIS_YEAR };

  it('all count', () => {
    expect(stages(adopted(lists))).toEqual({ 'Food Bank': 'Harvest', 'Oak School': 'Resting' });
    expect(stages(adopted({ Partners: PARTNERS, FY25: LAST_YEAR }))).toEqual({
      'Food Bank': 'Resting',
      'Oak School': 'Resting',
    });
  });

  it('what is logged goes into the newest', () => {
    const book = adopted(lists);
    const entry = { partner: 'Oak School', what: 'Talked', date: '2026-06-30', people: null, note: '' } as const;
    ask(book, 'logSomething', entry);
    expect(sheetNamed(book.workbook(), 'FY26').values).toHaveLength(4);
    expect(sheetNamed(book.workbook(), 'FY25').values).toHaveLength(3);
  });

  it('the preview says which is only read, and undo forgets it', () => {
    const book = opened(lists);
    const seen = ask(book, 'seeLists');
    const { groups } = ask(book, 'previewLists', firstChoices(seen));
    expect(groups.find(({ sheet }) => sheet === 'FY25')).toMatchObject({ cells: 0 });
    expect(groups.find(({ sheet }) => sheet === 'FY25')?.sentence).toContain('nothing is written into it');
    ask(book, 'adoptLists', firstChoices(seen));
    ask(book, 'undoLast');
    expect(ask(book, 'seeLists')).toEqual(seen);
  });

  it('a check of one names its sheet and cell', () => {
    const book = adopted({ ...lists, FY25: `${LAST_YEAR}2025-03-01,Oka School,Talked,\n` });
    const line = ask(book, 'checkSheet').find(({ value }) => value === 'Oka School');
    expect(line).toMatchObject({ sheetName: 'FY25', cell: 'B4' });
    expect(line?.fixes.map((fix) => fix.do)).toEqual(['add-partner']);
  });
});

describe("a form's answers", () => {
  it('are read beside the Log, and nothing is written into them', () => {
    const book = adopted({ Partners: PARTNERS, Log: THIS_YEAR, 'Form Responses 1': FORM });
    const before = sheetNamed(book.workbook(), 'Form Responses 1').values;
    expect(stages(book)).toEqual({ 'Food Bank': 'Harvest', 'Oak School': 'Harvest' });
    ask(book, 'recalculate');
    ask(book, 'buildReport');
    expect(sheetNamed(book.workbook(), 'Form Responses 1').values).toEqual(before);
  });

  it('alone: a Log of ours is made when something is logged', () => {
    const book = adopted({ Partners: PARTNERS, 'Form Responses 1': FORM });
    expect(stages(book)['Oak School']).toBe('Harvest');
    const entry = { partner: 'Food Bank', what: 'Talked', date: '2026-06-30', people: null, note: '' } as const;
    ask(book, 'logSomething', entry);
    expect(rowsOf(book, 'Log').map((row) => row['Partner'])).toEqual(['Food Bank']);
    expect(sheetNamed(book.workbook(), 'Form Responses 1').values).toHaveLength(3);
  });

  it('without another date count on the day they were entered', () => {
    const book = adopted({ Partners: PARTNERS, Answers: BARE_FORM });
    expect(stages(book)['Oak School']).toBe('Seed');
  });
});
