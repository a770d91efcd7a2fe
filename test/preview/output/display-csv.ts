import { guarded } from '../../../src/domain/csv-guard';
import { formatAt } from '../../emulator/cells';
import { displayText, isDatePattern } from '../../emulator/display';
import type { SheetJson, StoredValue } from '../../emulator/workbook-json';

/** A sheet as it is displayed, all its rows; only dates are written YYYY-MM-DD, and a text that would run has an apostrophe. */
export function displayCsv(sheet: SheetJson, locale: string): string {
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = sheet.values.map((row, index) => {
    const cells: string[] = [];
    for (let column = 0; column < width; column += 1) {
      const value = row[column] ?? '';
      const shown = shownOf(value, formatAt(sheet, index + 1, column + 1), locale);
      cells.push(typeof value === 'string' ? guarded(shown) : shown);
    }
    return csvLine(cells);
  });
  return lines.join('');
}

/** One line of a .csv file, with its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function shownOf(value: StoredValue, format: string | undefined, locale: string): string {
  if (typeof value !== 'number' || !isDatePattern(format) || !/[yd]/i.test(withoutTexts(format!))) {
    return displayText(value, format, locale);
  }
  const time = new Date(Math.round((value - 25_569) * 86_400) * 1000);
  if (Number.isNaN(time.getTime())) return displayText(value, format, locale);
  const [day = '', clock = ''] = time.toISOString().split('T');
  return Number.isInteger(value) ? day : `${day} ${clock.slice(0, 8)}`;
}

function withoutTexts(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
