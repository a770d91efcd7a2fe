import { format, getFormatFromId, getLocale, isDateFormat } from 'numfmt';
import { tagOf } from './typed';
import type { StoredValue } from './workbook-json';

const dateFormats = new Map<string, boolean>();

/** Whether numbers under this format are dates or times. */
export function isDatePattern(pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === 'General' || pattern === '@') return false;
  let known = dateFormats.get(pattern);
  if (known === undefined) {
    known = isDateFormat(pattern);
    dateFormats.set(pattern, known);
  }
  return known;
}

/** What a cell shows: its value by its number format, in the locale. */
export function displayText(value: StoredValue, pattern: string | undefined, locale: string): string {
  if (value === '') return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') {
    const [yes, no] = getLocale(tagOf(locale))?.bool ?? ['TRUE', 'FALSE'];
    return value ? yes : no;
  }
  const shown = pattern === undefined || pattern === '@' ? 'General' : pattern;
  return format(shown, value, { locale: tagOf(locale), leap1900: false, throws: false });
}

/** The format of a date written into a cell of automatic format. */
export function dateFormatOf(locale: string, withTime: boolean): string {
  return getFormatFromId(withTime ? 22 : 14, tagOf(locale));
}
