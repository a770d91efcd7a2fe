// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ExportPage } from '../../dialogs/export/page';
import type { AsOf } from '../../src/contract/answer';
import type { Export } from '../../src/contract/export';
import { alerts, field, openPage, pick, setTheStage, text, type } from './stage';

setTheStage();

const along: Export = {
  today: '2026-06-30',
  days: [{ day: '2026-03-31', word: 'End of the last quarter: 31 March 2026' }],
  language: 'en',
  asOf: '2026-06-30',
  asOfText: '30 June 2026',
  library: '',
  headlines: '',
  minutes: '',
  post: '',
  thanks: [],
  survey: {
    title: 'Programs',
    table: [['Where', 'Adults']],
    attendance: { title: 'Attendance', table: [['Where', 'Adults']] },
    notes: ['Nothing else.'],
  },
  standard: '',
  reminders: 'BEGIN:VCALENDAR',
  charts: [],
};

describe('as of another day', () => {
  const seen = (options?: AsOf): Export =>
    options?.asOf === undefined
      ? { ...along, post: 'Now.' }
      : { ...along, asOf: options.asOf, asOfText: `day ${options.asOf}`, post: `Then, ${options.asOf}.` };

  it('asks for the words of that day, and comes back to today', async () => {
    const run = await openPage(ExportPage, { exportWords: (options) => ({ value: seen(options) }) });
    expect(field('post')).toBe('Now.');
    await pick('report-as-of', '2026-03-31');
    expect(field('post')).toBe('Then, 2026-03-31.');
    expect(text()).toContain('As of day 2026-03-31.');
    expect(text()).toContain('A past day is worked out again from dated entries');
    await pick('report-as-of', 'other');
    await type('report-day', '0002-05-01');
    await type('report-day', '2025-05-01');
    expect(field('post')).toBe('Then, 2025-05-01.');
    await pick('report-as-of', '');
    expect(field('post')).toBe('Now.');
    expect(run.calls.map(([, options]) => options)).toEqual([
      undefined,
      { asOf: '2026-03-31' },
      { asOf: '2025-05-01' },
      {},
    ]);
  });

  it('keeps what it shows where that fails', async () => {
    const trouble = { code: 'service', sentence: 'Please try again.' } as const;
    const answer = (options?: AsOf) => (options?.asOf === undefined ? { value: seen() } : { trouble });
    await openPage(ExportPage, { exportWords: answer });
    await pick('report-as-of', '2026-03-31');
    expect([field('post'), field('report-as-of')]).toEqual(['Now.', '']);
    expect(alerts()).toContain('Please try again.');
  });
});

it.each([
  ['Library', 'Library'],
  ['=HYPERLINK("http://x.test")', `'=HYPERLINK("http://x.test")`],
  ['Park\t=1+1\n=2+2', 'Park =1+1 =2+2'],
])('a place %j of the library’s own is pasted as the text it is, in one cell', async (place, pasted) => {
  const survey = { ...along.survey, table: [...along.survey.table, [place, 3]] };
  await openPage(ExportPage, { exportWords: () => ({ value: { ...along, survey } }) });
  expect(field('survey')).toBe(`Programs\nWhere\tAdults\n${pasted}\t3\nAttendance\nWhere\tAdults\nNothing else.`);
});
