import { formatAt, gridOf } from './cells';
import { displayText, isDatePattern } from './display';
import { refuseOutside } from './outside';
import { state } from './state';
import type { A1Box, SheetJson } from './workbook-json';
import { zoneOf } from './zone';

/** What getValues hands out: numbers, booleans, dates as instants of this realm, texts; `''` for blank. */
export function readValues(sheet: SheetJson, box: A1Box): (string | number | boolean | Date)[][] {
  refuseOutside(sheet, box);
  const zone = zoneOf(state.workbook.timeZone);
  return gridOf(box, (row, column) => {
    const value = sheet.values[row - 1]?.[column - 1] ?? '';
    if (typeof value !== 'number' || !isDatePattern(formatAt(sheet, row, column))) return value;
    return new Date(zone.instantOf(value));
  });
}

/** What the cells show. */
export function readTexts(sheet: SheetJson, box: A1Box): string[][] {
  refuseOutside(sheet, box);
  const { locale } = state.workbook;
  return gridOf(box, (row, column) =>
    displayText(sheet.values[row - 1]?.[column - 1] ?? '', formatAt(sheet, row, column), locale),
  );
}
