import { parseCsv } from 'hucre/csv';
import { unguarded } from '../../../src/domain/csv-guard';
import { a1Of } from '../../emulator/a1';
import { blankSheet } from '../../emulator/blank-workbook';
import { trim } from '../../emulator/cells';
import { isDatePattern } from '../../emulator/display';
import { parseTyped } from '../../emulator/typed';
import type { CellExtra, SheetJson } from '../../emulator/workbook-json';

const SEPARATORS = [',', ';', '\t'];

/** A cell whose text says less than a day, and that is read as one all the same, as Sheets does on typing. */
export interface HalfDay {
  sheet: string;
  cell: string;
  text: string;
}

/** A sheet from the text of a .csv, each value as if it had been typed in this locale; half days are added to `half`. */
export function csvSheet(id: number, name: string, text: string, locale: string, half: HalfDay[] = []): SheetJson {
  const rows = recordsOf(text, separatorOf(text));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sheet = blankSheet(id, name, Math.max(1000, rows.length), Math.max(26, width));
  rows.forEach((row, index) => {
    sheet.values.push(
      row.map((cell, place) => {
        const { value, format } = typed(cell, locale);
        if (format !== undefined && isDatePattern(format) && partsOf(cell) < 3) {
          const at = a1Of({ row: index + 1, column: place + 1, rows: 1, columns: 1 });
          half.push({ sheet: name, cell: at, text: cell });
        }
        if (format !== undefined) sheet.extras[`${index + 1},${place + 1}`] = { format } satisfies CellExtra;
        return value;
      }),
    );
  });
  trim(sheet);
  return sheet;
}

/** Day, month and year are three. */
function partsOf(text: string): number {
  return text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '').length;
}

/**
 * A formula in a .csv stays the text it is: a name like "=Equals Youth Collective" must not be lost, and what somebody else's file
 * says must not run. A leading apostrophe stays, too: in a file it is a letter, not a way of typing.
 */
function typed(cell: string, locale: string): ReturnType<typeof parseTyped> {
  const text = unguarded(cell).replace(/\r\n?/g, '\n');
  const known = text.startsWith("'") ? { value: text } : parseTyped(text, locale);
  return 'formula' in known ? { value: text } : known;
}

/** The separator with which most records of the beginning have the same number of cells. */
function separatorOf(text: string): string {
  const sample = text.slice(0, 200_000);
  const scored = SEPARATORS.map((separator) => {
    const counts = new Map<number, number>();
    for (const { length } of recordsOf(sample, separator).slice(0, 300)) {
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    }
    return { separator, records: Math.max(0, ...counts.values()) };
  });
  return scored.reduce((best, one) => (one.records > best.records ? one : best)).separator;
}

function recordsOf(text: string, delimiter: string): string[][] {
  return parseCsv(text, { delimiter }).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}
