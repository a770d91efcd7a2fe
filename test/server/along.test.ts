import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../host';
import { blankWorkbook, openBook } from '../host';
import { plantSample } from '../preview/sample';
import { ask, newGarden, typeRow } from './garden';

describe('the words to take along', () => {
  let book: Book;
  beforeAll(() => {
    book = openBook(blankWorkbook(), { now: Date.UTC(2026, 5, 30, 16) });
    plantSample(book);
  }, 60_000);

  it('are of today, and offer the days that a report offers', () => {
    const along = ask(book, 'exportWords');
    expect(along).toMatchObject({ asOf: '2026-06-30', today: '2026-06-30', asOfText: '30 June 2026' });
    expect(along.days).toEqual(ask(book, 'reportChoices').days);
    expect(along.standard).toMatch(/^In FY2026 /);
  });

  it('are of another day, as a report of that day is', () => {
    const along = ask(book, 'exportWords', { asOf: '2025-06-30' });
    expect(along).toMatchObject({ asOf: '2025-06-30', today: '2026-06-30' });
    expect(along.headlines).toContain('As of 30 June 2025.');
    expect(along.standard).toMatch(/^In FY2025 /);
    expect(along.survey.title).toBe('Partner programs for the state survey, FY2025 (add your own programs)');
    const built = ask(book, 'buildReport', { kind: 'board', asOf: '2025-06-30' });
    for (const { chart, headline } of built.charts.filter((one) => one.chart !== 15)) {
      expect(along.charts.find((one) => one.chart === chart)?.headline).toBe(headline);
    }
  });

  it.each(['2026-07-01', '2025-02-30', 'yesterday'])('are not of a day like %s', (asOf) => {
    expect(book.call('exportWords', [{ asOf }]).value).toMatchObject({
      ok: false,
      trouble: { code: 'wrong-arguments' },
    });
  });
});

it('the state-survey grid counts programs by place and age, and says what is not counted and why', () => {
  const book = newGarden();
  ask(book, 'addColumns', 'programs');
  typeRow(book, 'Partners', 2, { Partner: 'Museum', 'Last done together': '2026-05-30' });
  const did = (row: number, cells: Readonly<Record<string, string>>) =>
    typeRow(book, 'Log', row, { Date: '2026-05-01', 'What happened': 'Did it', Partner: 'Museum', ...cells });
  did(2, { "Library's part": 'Sponsor', Where: 'On site', 'Age group': '0-5', Sessions: '3', People: '12' });
  did(3, { Date: '2026-05-02', "Library's part": 'Co-sponsor', Where: 'Off site', 'Age group': '0-5; 19+' });
  did(4, { Date: '2026-05-03', "Library's part": 'Space only', Where: 'On site' });
  did(5, { Date: '2026-05-04', Where: 'On site' });
  did(6, { "Library's part": 'Sponsor', Partner: '' });
  const { table, attendance, notes } = ask(book, 'exportWords').survey;
  expect(table).toEqual([
    ['Place', '0-5', '6-11', '12-18', '19+', 'All ages', 'Several ages', 'Total'],
    ['On site', 3, 0, 0, 0, 0, 0, 3],
    ['Off site', 0, 0, 0, 0, 0, 1, 1],
    ['Live online', 0, 0, 0, 0, 0, 0, 0],
    ['Hybrid', 0, 0, 0, 0, 0, 0, 0],
    ['Total', 3, 0, 0, 0, 0, 1, 4],
  ]);
  expect(attendance.title).toBe('Attendance at these programs, FY2026');
  expect(attendance.table.map((row) => row.at(-1))).toEqual(['Total', 12, 0, 0, 0, 12]);
  expect(notes).toEqual([
    'Counted: 2 Log rows “Did it” in which the library was sponsor or co-sponsor, times the sessions (blank counts as 1). People: 12, without 1 row that has no count.',
    'Not counted: 1 where the library only gave the room.',
    '1 not counted, part not recorded: fill in “Library’s part”.',
    '1 not counted: only a date on the Partners sheet, no Log row.',
    '1 not counted: the row names neither a partner nor a project.',
  ]);
});
