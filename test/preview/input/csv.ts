import { parseCsv } from 'hucre/csv';
import { unguarded } from '../../../src/domain/csv-guard';
import { dayInText } from '../../../src/domain/text-date';
import { a1Of } from '../../emulator/a1';
import { blankSheet } from '../../emulator/blank-workbook';
import { trim } from '../../emulator/cells';
import { isDatePattern } from '../../emulator/display';
import { parseTyped } from '../../emulator/typed';
import type { CellExtra, SheetJson } from '../../emulator/workbook-json';
import { closeQuotes } from './quotes';

const SEPARATORS = [',', ';', '\t', '|'];
/** So many rows or cells are named in a sentence. */
const MAX_NAMED = 5;

/** A cell whose text says less than a day, and that is read as one all the same, as Sheets does on typing. */
export interface HalfDay {
  sheet: string;
  cell: string;
  text: string;
}

/** A sheet from the text of a .csv, each value as if it had been typed in this locale; half days are added to `half`. */
export function csvSheet(
  id: number,
  name: string,
  text: string,
  locale: string,
  half: HalfDay[] = [],
  remarks: string[] = [],
): SheetJson {
  const separator = separatorOf(text);
  const closed = closeQuotes(text, separator);
  if (closed.records.length > 0) {
    remarks.push(`${name}: ${named('Row', closed.records)} a quote is opened and not closed; it was read as a letter.`);
  }
  const rows = recordsOf(closed.text, separator);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sheet = blankSheet(id, name, Math.max(1000, rows.length), Math.max(26, width));
  const spaced: string[] = [];
  for (const [index, row] of rows.entries()) {
    const values = row.map((cell, place) => {
      const { value, format, isSpaced } = typed(cell, locale);
      const at = () => a1Of({ row: index + 1, column: place + 1, rows: 1, columns: 1 });
      if (isSpaced) spaced.push(at());
      if (format !== undefined && isDatePattern(format) && partsOf(cell) < 3) {
        half.push({ sheet: name, cell: at(), text: cell });
      }
      if (format !== undefined) sheet.extras[`${index + 1},${place + 1}`] = { format } satisfies CellExtra;
      return value;
    });
    sheet.values.push(values);
  }
  if (spaced.length > 0) {
    remarks.push(`${name}: ${named('Cell', spaced)} a blank stands before or after the date; it was read without it.`);
  }
  trim(sheet);
  return sheet;
}

/** Like `Row 3, 4:`. */
function named(what: string, all: readonly (string | number)[]): string {
  const more = all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : '';
  return `${what} ${all.slice(0, MAX_NAMED).join(', ')}${more}:`;
}

/** Day, month and year are three. */
function partsOf(text: string): number {
  return text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '').length;
}

type ReadCell = ReturnType<typeof parseTyped> & { isSpaced?: boolean };

/**
 * A formula in a .csv stays the text it is: a name like "=Equals Youth Collective" must not be lost, and what somebody else's file
 * says must not run. A leading apostrophe stays, too: in a file it is a letter, not a way of typing.
 */
function typed(cell: string, locale: string): ReadCell {
  const text = unguarded(cell).replace(/\r\n?/g, '\n');
  if (text.startsWith("'")) return { value: text };
  const known = parseTyped(text, locale);
  if ('formula' in known) return { value: text };
  if (hasDayAndTime(known)) return { value: known.value, format: 'yyyy-mm-dd hh:mm' };
  if (typeof known.value !== 'string' || !/\d/.test(text) || text.length > 60) return known;
  const bare = text.trim();
  if (bare !== text) {
    const again = typed(bare, locale);
    return again.format !== undefined && isDatePattern(again.format) ? { ...again, isSpaced: true } : known;
  }
  return longDate(text) ?? known;
}

/** A day with a time of day: it is shown with both, whatever the time alone would be shown as. */
function hasDayAndTime({ value, format }: ReadCell): boolean {
  return (
    typeof value === 'number' &&
    value > 366 &&
    !Number.isInteger(value) &&
    format !== undefined &&
    /h/i.test(format) &&
    !/y/i.test(format)
  );
}

/** "12 de mayo de 2026": the long form of a locale, which Sheets understands on typing and our reader of numbers does not in every language. */
function longDate(text: string): ReadCell | undefined {
  if (!/\p{L}{3}/u.test(text) || /[T:]/.test(text)) return undefined;
  const day = dayInText(text, 'day-first');
  return day === null ? undefined : { value: Date.parse(day) / 86_400_000 + 25_569, format: 'yyyy-mm-dd' };
}

/** The separator with which most records of the beginning have about the same number of cells, and many. */
function separatorOf(text: string): string {
  const sample = text.slice(0, 200_000);
  const scored = SEPARATORS.map((separator) => {
    const lengths = recordsOf(sample, separator)
      .slice(0, 300)
      .map(({ length }) => length);
    const counts = new Map<number, number>();
    for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const [usual = 1] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    const near = lengths.filter((length) => length > 1 && Math.abs(length - usual) === 1).length;
    return { separator, points: ((counts.get(usual) ?? 0) + near / 2) * Math.sqrt(usual) };
  });
  return scored.reduce((best, one) => (one.points > best.points ? one : best)).separator;
}

function recordsOf(text: string, delimiter: string): string[][] {
  return parseCsv(text, { delimiter }).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}
