import { getFormatFromId, getLocale, parseValue } from 'numfmt';
import type { StoredValue } from './workbook-json';

/** What a typed text becomes. `format` is set when typing brings one along (a date, a percentage, money). */
export interface Typed {
  value: StoredValue;
  format?: string;
  /** The text of a formula; nothing is calculated. */
  formula?: string;
}

/** What a formula shows here, where nothing is calculated. */
const NOT_CALCULATED = '#NAME?';

const known = new Map<string, Typed>();

/**
 * Understands a text as Sheets does when it is typed into a cell of automatic format, in a locale like `en_US`. Dates become serial
 * numbers with a date format; `2025-03-04` is a date in every locale. Source: platform.md, Values.
 */
export function parseTyped(text: string, locale: string): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: NOT_CALCULATED, formula: text };
  const typed = parseText(text, locale);
  // A sign before anything but a number begins a formula, too (robin900/gspread-dataframe #16, OWOX/owox-data-marts #1535).
  return /^[+-]/.test(text) && typeof typed.value === 'string' ? { value: NOT_CALCULATED, formula: `=${text}` } : typed;
}

function parseText(text: string, locale: string): Typed {
  if (!/\d/.test(text)) return parseWord(text, locale);
  if (text.length > 40) return { value: text };
  const key = `${locale} ${text}`;
  let typed = known.get(key);
  if (!typed) {
    typed = parseDigits(text, locale);
    if (known.size > 100_000) known.clear();
    known.set(key, typed);
  }
  return { ...typed };
}

function parseWord(text: string, locale: string): Typed {
  const word = text.trim().toUpperCase();
  const [yes, no] = getLocale(tagOf(locale))?.bool ?? ['TRUE', 'FALSE'];
  if (word === 'TRUE' || word === yes.toUpperCase()) return { value: true };
  if (word === 'FALSE' || word === no.toUpperCase()) return { value: false };
  return { value: text };
}

function parseDigits(text: string, locale: string): Typed {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) {
    const time = Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
    const real = new Date(time).getUTCMonth() === Number(iso[2]) - 1;
    return real ? { value: time / 86_400_000 + 25_569, format: 'yyyy-mm-dd' } : { value: text };
  }
  const tag = tagOf(locale);
  const parsed = parseValue(text, { locale: tag }) as { value: StoredValue; formatId?: number } | undefined;
  if (!parsed || parsed.value === null || parsed.value === undefined) return { value: text };
  const { value, formatId } = parsed;
  if (typeof value !== 'number' || formatId === undefined) return { value };
  // Excel understands fractions; no source says that Sheets does.
  if (formatId === 12 || formatId === 13) return { value: text };
  // numfmt counts the 29th of February 1900, which Sheets does not.
  const shifted = formatId >= 14 && formatId <= 17 && value < 61 ? value + 1 : value;
  return { value: shifted, format: formatOf(formatId, tag) };
}

function formatOf(formatId: number, tag: string): string {
  const pattern = getFormatFromId(formatId, tag);
  // Only the part for positive numbers, without the room for a closing bracket: Sheets' money formats have no red.
  return (pattern.split(';')[0] ?? pattern).replace(/_\)/g, '');
}

/** `en-US` for `en_US`. */
export function tagOf(locale: string): string {
  return locale.replace('_', '-');
}
