import { beforeAll, describe, expect, it, vi } from 'vitest';
import { CHARTS } from '../../src/workbook/charts/charts';
import type { Book } from '../host';
import { blankWorkbook, openBook } from '../host';
import { sheetNamed } from '../sheet-named';
import { withEverything } from './bad-input';

vi.setConfig({ testTimeout: 60_000 });
const now = Date.UTC(2026, 5, 30, 16);
let book: Book;

/** Writes under headings, wherever they stand. */
function fill(sheet: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const { values } = sheetNamed(book.workbook(), sheet);
  const headings = values[0]!.map(String);
  for (const row of rows) for (const heading of Object.keys(row)) expect(headings).toContain(heading);
  book.paste(
    sheet,
    'A2',
    rows.map((row) => headings.map((heading) => row[heading] ?? '')),
  );
}

beforeAll(() => {
  book = openBook(blankWorkbook(), { now });
  withEverything(book);
  fill('Partners', [
    {
      Partner: 'Bright School',
      'Last done together': '2026-06-01',
      Notes: 'SECRET note',
      Contact: 'SECRET person',
      'Email or phone': 'SECRET@example.org',
      'Common goal': 'SECRET goal',
      'Who knows whom': 'SECRET friend',
      'Library lead': 'SECRET lead',
      Idea: 'SECRET idea',
    },
    { Partner: 'SEEDNAME', 'Idea noted on': '2026-05-01', Idea: 'SECRET plan' },
    { Partner: 'WILTNAME', 'Last done together': '2025-09-01', Rhythm: 'Monthly' },
    { Partner: 'RESTNAME', 'Last done together': '2026-05-01', 'Next season': 'Rest', 'Rest until': '2027-01-01' },
    {
      Partner: 'GONENAME',
      'Last done together': '2026-04-01',
      'Next season': 'Let go',
      'Decided on': '2026-05-01',
      'Ended on': '2026-05-01',
      'Ended because': 'SECRET quarrel',
    },
    { Partner: 'QUIETNAME', 'Last talked': '2021-05-01' },
  ]);
  fill('Log', [
    {
      Date: '2026-05-05',
      Partner: 'Bright School',
      'What happened': 'Did it',
      People: '40',
      Note: 'SECRET log note',
      By: 'SECRET colleague',
      'To do': 'SECRET task',
    },
  ]);
  fill('Projects', [
    { Project: 'Walk', Partners: 'Bright School', Story: 'SECRET story of a No', 'Story may be shared': 'No' },
    { Project: 'Ride', Partners: 'Bright School', Story: 'SECRET story unasked', Reason: 'SECRET reason' },
    { Project: 'Song', Partners: 'Bright School', Story: 'We all sang.', 'Story may be shared': 'Yes' },
  ]);
  book.click('menuRecalculate');
}, 60_000);

const build = (options: object) => book.call('buildReport', [options]);

describe('the community report', () => {
  it('withholds what is not for everybody, in the whole sheet, even when every chart is asked for', () => {
    const charts = CHARTS.map(({ number }) => number);
    expect(build({ kind: 'community', charts, nameResting: true }).value).toMatchObject({ ok: true });
    const sheet = sheetNamed(book.workbook(), 'Community report');
    expect(sheet.charts.map(({ options }) => options['title'])).toEqual([
      'How is our garden?',
      'How many came to what we did together?',
    ]);
    const whole = JSON.stringify(sheet);
    expect(whole).toContain('Thank you to Bright School.');
    expect(whole).toContain('Song: We all sang.');
    for (const word of ['SECRET', 'SEEDNAME', 'WILTNAME', 'RESTNAME', 'GONENAME', 'QUIETNAME']) {
      expect(whole).not.toContain(word);
    }
  });

  it('draws its charts from itself alone', () => {
    const { id, charts } = sheetNamed(book.workbook(), 'Community report');
    expect(charts.length).toBeGreaterThan(1);
    expect(new Set(charts.flatMap(({ ranges }) => ranges.map(({ sheetId }) => sheetId)))).toEqual(new Set([id]));
  });

  it('says that the spreadsheet is not for sharing where nobody prints it: in a note', () => {
    const sheet = sheetNamed(book.workbook(), 'Community report');
    expect(sheet.extras['1,1']?.note).toContain('do not share the spreadsheet');
    expect(JSON.stringify(sheet.values)).not.toContain('share');
  });

  it.each([
    [{ text: 'TYPED tale', shared: false }, false],
    [{ text: 'TYPED tale', shared: true }, true],
    [{ project: 'Ride' }, false],
    [{ project: 'Walk' }, false],
  ])('tells the story %j only with consent', (story, told) => {
    build({ kind: 'community', story });
    const whole = JSON.stringify(sheetNamed(book.workbook(), 'Community report'));
    expect(whole.includes('TYPED tale')).toBe(told);
    expect(whole).not.toContain('SECRET');
  });
});

describe('the board report', () => {
  it.each([
    [false, false],
    [true, true],
  ])('names who rests or was let go only when that is ticked: %s', (nameResting, named) => {
    build({ kind: 'board', nameResting });
    const whole = JSON.stringify(sheetNamed(book.workbook(), 'Board report'));
    expect([whole.includes('RESTNAME'), whole.includes('GONENAME')]).toEqual([named, named]);
    expect(whole).not.toContain('SECRET quarrel');
  });
});
