import { describe, expect, it } from 'vitest';
import { typedDay } from '../../dialogs/gaps/part-day';

const TODAY = '2026-06-15';

describe('a typed day, month or year', () => {
  it.each([
    ['2025', '2025'],
    ['March 2025', '2025-03'],
    ['mar 2025', '2025-03'],
    ['3/2025', '2025-03'],
    ['2025-03', '2025-03'],
    ['2025/3', '2025-03'],
    ['2025-5-1', '2025-05-01'],
    ['2025-05-01', '2025-05-01'],
    ['May 1, 2025', '2025-05-01'],
    ['the 1st of May 2025', '2025-05-01'],
    ['1 de mayo de 2025', '2025-05-01'],
    ['1-May-25', '2025-05-01'],
    ['2025 May 1', '2025-05-01'],
    ['Sept 2024', '2024-09'],
    ['septiembre de 2024', '2024-09'],
    ['setiembre 2024', '2024-09'],
    ['29 February 2024', '2024-02-29'],
    ['today', '2026-06-15'],
    ['Yesterday', '2026-06-14'],
    ['anteayer', '2026-06-13'],
    ['2 weeks ago', '2026-06-01'],
    ['hace una semana', '2026-06-08'],
    ['3 days ago', '2026-06-12'],
    ['a month ago', '2026-05'],
    ['hace 18 meses', '2024-12'],
    ['two years ago', '2024'],
    ['last month', '2026-05'],
    ['el año pasado', '2025'],
    ['1990', '1990'],
    ['2026', '2026'],
    ['June 2026', '2026-06'],
    ['June', '2026-06'],
    ['julio', '2025-07'],
    ['June 15', '2026-06-15'],
    ['16 June', '2025-06-16'],
    ['29 February', '2024-02-29'],
  ])('“%s” is %s in both languages', (text, part) => {
    const typed = { is: 'part', part, swaps: false };
    expect([typedDay(text, 'en', TODAY), typedDay(text, 'es', TODAY)]).toEqual([typed, typed]);
  });

  it.each([
    ['5/1/2025', '2025-05-01', '2025-01-05', true],
    ['5-1-25', '2025-05-01', '2025-01-05', true],
    ['5/1', '2026-05-01', '2026-01-05', true],
    ['5.1.2025', '2025-01-05', '2025-01-05', true],
    ['5/5/2025', '2025-05-05', '2025-05-05', false],
    ['13/5/2025', '2025-05-13', '2025-05-13', false],
    ['5/13/2025', '2025-05-13', '2025-05-13', false],
  ])('“%s” is %s in English and %s in Spanish', (text, english, spanish, swaps) => {
    expect(typedDay(text, 'en', TODAY)).toEqual({ is: 'part', part: english, swaps });
    expect(typedDay(text, 'es', TODAY)).toEqual({ is: 'part', part: spanish, swaps });
  });

  it.each([
    ['', 'blank'],
    ['  ', 'blank'],
    ['spring 2024', 'unclear'],
    ['?', 'unclear'],
    [',', 'unclear'],
    ['25', 'unclear'],
    ['13/2025', 'unclear'],
    ['31/2/2025', 'unclear'],
    ['30 February 2025', 'unclear'],
    ['May June 2025', 'unclear'],
    ['1 2 May 2025', 'unclear'],
    ['many weeks ago', 'unclear'],
    ['0/5/2025', 'unclear'],
    ['1989', 'old'],
    ['31 December 1989', 'old'],
    ['40 years ago', 'old'],
    ['2027', 'ahead'],
    ['July 2026', 'ahead'],
    ['16 June 2026', 'ahead'],
  ])('“%s” is %s', (text, is) => {
    expect(typedDay(text, 'en', TODAY).is).toBe(is);
  });
});
