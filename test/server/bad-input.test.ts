import { expect, it } from 'vitest';
import type { Card } from '../../src/contract/contract';
import { dayNumber } from '../../src/domain/day';
import type { Book } from '../host';
import { asked, badInput, everything, planted } from './bad-input';
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

it.each(['Library name', 'Plan goals'])(
  'a setting of 50,000 characters counts as blank: %s',
  (label) => {
    const { books, empty: start } = everything();
    const [book] = books as readonly [Book, ...Book[]];
    const empty = structuredClone(start);
    const settings = empty.sheets.find(({ name }) => name === 'Settings')!;
    settings.values.find(([text]) => text === label)![1] = 'goal; '.repeat(8_000);
    book.load(empty);
    asked(book, 'recalculate', []);
    expect(book.workbook()).toEqual(empty);
  },
  180_000,
);
