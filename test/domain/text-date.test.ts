import { describe, expect, it } from 'vitest';
import { dayFromSerial, dayInText } from '../../src/domain/text-date';

describe('a text that names a day in full', () => {
  it.each([
    ['2026-06-11T14:05:00Z', '2026-06-11'],
    ['2025-11-03T10:00:00.000Z', '2025-11-03'],
    ['2026-06-11 14:05', '2026-06-11'],
    ['2026.06.11', '2026-06-11'],
    [' 11 June 2026\u00a0', '2026-06-11'],
    ['April 14, 2026 10:00 AM', '2026-04-14'],
    ['12 de mayo de 2026', '2026-05-12'],
    ['12 de maio de 2026', '2026-05-12'],
    ['3. März 2026, 14.30 Uhr', '2026-03-03'],
    ['5 mai 2026 à 9h30', '2026-05-05'],
    ['13/02/2026', '2026-02-13'],
  ])('%j is %s', (text, day) => {
    expect(dayInText(text, 'day-first')).toBe(day);
  });

  it.each(['Mar 2025', '13/4/26', '2026', '14:05', 'last week', '2/30/2026'])('%j is none', (text) => {
    expect(dayInText(text, 'day-first')).toBeNull();
  });
});

it.each([
  [46_081, '2026-02-28'],
  [36_526, '2000-01-01'],
  [54_788, '2049-12-31'],
  [36_525, null],
  [54_789, null],
  [2026, null],
])('the number %d is the day %s', (number, day) => {
  expect(dayFromSerial(number)).toBe(day);
});
