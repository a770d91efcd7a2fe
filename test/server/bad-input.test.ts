import { expect, it } from 'vitest';
import type { Card } from '../../src/contract/card';
import type { SidebarState } from '../../src/contract/sidebar';
import { dayNumber } from '../../src/domain/day';
import type { Book } from '../host';
import { sheetNamed } from '../sheet-named';
import { asked, badInput, everything, NOW, planted } from './bad-input';
import { DAYS, ZONES } from './nasty-cells';

it('whatever stands in the cells', () => badInput({ numRuns: 4 }), 180_000);

it('a day is that day in every zone of the sheet, whichever zone the script is in', () => {
  const { books, empty } = everything();
  const partners = [{ name: { value: 'Food Bank' } }];
  const log = DAYS.map((day) => ({
    date: { value: dayNumber(day) + 25_569, extra: { format: 'yyyy-mm-dd' } },
    partner: { value: 'Food Bank' },
    what: { value: 'Talked' },
  }));
  for (const timeZone of ZONES) {
    const workbook = planted({ ...empty, timeZone }, { partners, log });
    for (const book of books) {
      book.load(workbook);
      const { events } = asked<Card>(book, 'cardOfPartner', ['Food Bank']);
      expect(events.map(({ day }) => day)).toEqual([...DAYS].sort().reverse());
    }
  }
}, 180_000);

it('a day that is filled in is that day in every zone of the sheet, whichever zone the script is in', () => {
  const { books, empty } = everything();
  const past = DAYS.filter((day) => day <= '2025-06-30');
  const partners = past.map((day) => ({ name: { value: `Partner of ${day}` } }));
  const entries = past.map((day) => ({ name: `Partner of ${day}`, talked: day, done: day }));
  for (const timeZone of ZONES) {
    const workbook = planted({ ...empty, timeZone }, { partners });
    for (const book of books) {
      book.load(workbook);
      asked(book, 'fillGaps', [entries]);
      const { values } = sheetNamed(book.workbook(), 'Partners');
      const [talked, done] = ['Last talked', 'Last done together'].map((heading) => values[0]!.indexOf(heading));
      const serials = past.map((day) => dayNumber(day) + 25_569);
      expect(values.slice(1).map((row) => row[talked!])).toEqual(serials);
      expect(values.slice(1).map((row) => row[done!])).toEqual(serials);
    }
  }
}, 180_000);

it.each([
  ['America/New_York', '2025-01-01T04:59Z', '2024-12-31', '2025-01-01'],
  ['America/New_York', '2025-03-09T04:59Z', '2025-03-08', '2025-03-09'],
  ['America/New_York', '2025-03-10T03:59Z', '2025-03-09', '2025-03-10'],
  ['America/Los_Angeles', '2024-11-03T06:59Z', '2024-11-02', '2024-11-03'],
  ['America/Los_Angeles', '2024-11-04T07:59Z', '2024-11-03', '2024-11-04'],
  ['Europe/Berlin', '2025-03-30T21:59Z', '2025-03-30', '2025-03-31'],
  ['Asia/Kolkata', '2024-12-31T18:29Z', '2024-12-31', '2025-01-01'],
  ['Pacific/Auckland', '2024-12-31T10:59Z', '2024-12-31', '2025-01-01'],
  ['Pacific/Auckland', '2025-04-06T11:59Z', '2025-04-06', '2025-04-07'],
  // That night the clocks went from midnight to one.
  ['America/Sao_Paulo', '2018-11-04T02:59Z', '2018-11-03', '2018-11-04'],
])(
  'in %s the day ends after %s, whichever zone the script is in',
  (timeZone, last, day, next) => {
    const { books, empty } = everything();
    for (const book of books) {
      book.load({ ...empty, timeZone });
      const days = [0, 60_000].map((later) => {
        book.setNow(Date.parse(last) + later);
        return asked<SidebarState>(book, 'openSidebar', []).garden?.asOf;
      });
      book.setNow(NOW);
      expect(days).toEqual([day, next]);
    }
  },
  180_000,
);

it.each(['Library name', 'Plan goals'])(
  'a setting of 50,000 characters counts as blank: %s',
  (label) => {
    const { books, empty: start } = everything();
    const [book] = books as readonly [Book, ...Book[]];
    const empty = structuredClone(start);
    const settings = sheetNamed(empty, 'Settings');
    settings.values.find(([text]) => text === label)![1] = 'goal; '.repeat(8_000);
    book.load(empty);
    asked(book, 'recalculate', []);
    expect(book.workbook()).toEqual(empty);
  },
  180_000,
);

it('the fullest settings, headings and stories there can be leave room for what is kept with the file', () => {
  const { books, empty } = everything();
  const full = '"; '.repeat(590);
  const workbook = structuredClone(empty);
  const settings = sheetNamed(workbook, 'Settings').values;
  for (const [at, [label]] of settings.entries()) {
    if (/^(Library name|Plan goals|Staff|Sectors)$/.test(String(label))) settings[at]![1] = full;
    if (label === 'Your words in the Log') settings[at]![1] = 'w = Note; '.repeat(100);
  }
  for (const { values } of workbook.sheets) {
    if (values !== settings) values[0] = values[0]?.map((heading, at) => `${heading} "${'"'.repeat(40)}${at}`) ?? [];
  }
  for (const book of books) {
    book.load(workbook);
    for (const kind of ['board', 'community', 'internal'] as const) {
      asked(book, 'buildReport', [{ kind, story: { text: '"'.repeat(6000), shared: true } }]);
    }
    asked(book, 'recalculate', []);
    const { value } = book.workbook().metadata.find((one) => one.value?.startsWith('state:'))!;
    expect(value!.length).toBeGreaterThan(12_000);
    expect(JSON.parse(value!.slice(6))).toMatchObject({
      settings: { staff: { length: 590 }, ownWords: { length: 100 } },
    });
  }
}, 180_000);
