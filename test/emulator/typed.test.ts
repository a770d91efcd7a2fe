import { describe, expect, it } from 'vitest';
import { parseTyped } from './typed';

/* What typing makes of a text, by locale. Source: platform.md, Values; numfmt for the order of day and month. */

const MARCH_4 = 45720;
const APRIL_3 = 45750;

describe('typed into a cell of automatic format', () => {
  it.each([
    ['en_US', '3/4/2025', MARCH_4, 'm/d/yyyy'],
    ['en_GB', '3/4/2025', APRIL_3, 'dd/mm/yyyy'],
    ['es_ES', '3/4/2025', APRIL_3, 'dd/mm/yyyy'],
    ['de_DE', '4.3.2025', MARCH_4, 'dd.mm.yyyy'],
    ['en_US', '2025-03-04', MARCH_4, 'yyyy-mm-dd'],
    ['de_DE', '2025-03-04', MARCH_4, 'yyyy-mm-dd'],
    ['en_US', 'Mar 4, 2025', MARCH_4, 'd-mmm-yy'],
    ['en_US', '6-11-2025', 45819, 'm/d/yyyy'],
    ['en_US', '1899-12-31', 1, 'yyyy-mm-dd'],
    ['en_US', '1/1/1900', 2, 'm/d/yyyy'],
    ['en_US', '50%', 0.5, '0%'],
    ['en_US', '$5', 5, '$#,##0'],
    ['en_US', '12:30', 0.5208333333333334, 'h:mm'],
  ])('%s: %s is %d, shown as %s', (locale, text, value, format) => {
    expect(parseTyped(text, locale)).toEqual({ value, format });
  });

  it.each([
    ['en_US', '007', 7],
    ['en_US', '-5', -5],
    ['de_DE', '1,5', 1.5],
    ['en_US', '2023', 2023],
    ['en_US', 'true', true],
    ['es_ES', 'verdadero', true],
    ['es_ES', 'FALSE', false],
  ])('%s: %s is the plain value %s', (locale, text, value) => {
    expect(parseTyped(text, locale)).toEqual({ value });
  });

  it.each([
    ['en_US', '25/12/2024'],
    ['en_US', '2025-02-30'],
    ['en_US', '1 2/3'],
    ['en_US', '0-5'],
    ['en_US', '(555) 123-4567'],
    ['en_US', '555-1234'],
    ['en_US', 'Big Step'],
    ['en_US', '='],
    ['en_US', ' = 1'],
    ['en_US', 'spring 2024 or so, when the new branch was opened'],
  ])('%s: %s stays text', (locale, text) => {
    expect(parseTyped(text, locale)).toEqual({ value: text });
  });

  it('drops a leading apostrophe and keeps the rest as text', () => {
    expect(parseTyped("'1/2", 'en_US')).toEqual({ value: '1/2' });
  });

  it.each([
    ['=A1+1', '=A1+1'],
    ['+1 555 0100', '=+1 555 0100'],
    ['-cmd', '=-cmd'],
    ['-', '=-'],
  ])('keeps the text of a formula and calculates nothing: %s', (text, formula) => {
    expect(parseTyped(text, 'en_US')).toEqual({ value: '#NAME?', formula });
  });
});
