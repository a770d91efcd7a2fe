import { describe, expect, it } from 'vitest';
import { fiscalYearOf, quartersOf, yearToDate } from '../../src/domain/fiscal';

describe('the fiscal year', () => {
  it.each([
    ['2025-06-30', 7, 2025, '2024-07-01', '2025-06-30'],
    ['2025-07-01', 7, 2026, '2025-07-01', '2026-06-30'],
    ['2025-01-01', 1, 2025, '2025-01-01', '2025-12-31'],
    ['2025-12-31', 1, 2025, '2025-01-01', '2025-12-31'],
    ['2025-09-30', 10, 2025, '2024-10-01', '2025-09-30'],
    ['2025-10-01', 10, 2026, '2025-10-01', '2026-09-30'],
    ['2024-02-29', 3, 2024, '2023-03-01', '2024-02-29'],
  ])('of %s, starting in month %i, is named by the year it ends in', (day, start, name, first, last) => {
    expect(fiscalYearOf(day, start)).toEqual({ name, first, last });
  });

  it('has four quarters without a gap', () => {
    expect(quartersOf(fiscalYearOf('2025-01-15', 10))).toEqual([
      { first: '2024-10-01', last: '2024-12-31' },
      { first: '2025-01-01', last: '2025-03-31' },
      { first: '2025-04-01', last: '2025-06-30' },
      { first: '2025-07-01', last: '2025-09-30' },
    ]);
  });

  it.each([
    ['2025-08-10', 7, ['2025-07-01', '2025-08-10'], ['2024-07-01', '2024-08-10']],
    ['2024-02-29', 1, ['2024-01-01', '2024-02-29'], ['2023-01-01', '2023-02-28']],
  ])('is compared up to the same day: %s', (day, start, now, before) => {
    const both = yearToDate(day, start);
    expect([both.now.first, both.now.last]).toEqual(now);
    expect([both.before.first, both.before.last]).toEqual(before);
  });
});
