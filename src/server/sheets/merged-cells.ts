import type { Place } from './book';
import { openBook } from './book';

/** The cells merged where we write, in our columns or right of them, as “Log, A6:A7”; '' when there are none: one read a sheet. */
export function mergedCells(places: readonly Place[] = Object.values(openBook().places)): string {
  return places.map(mergedOn).find((one) => one !== '') ?? '';
}

function mergedOn({ sheet, headingRow, columns }: Place): string {
  const ours = Object.values(columns);
  const last = Math.max(...ours);
  const below = sheet.getRange(headingRow, 1, sheet.getMaxRows() - headingRow + 1, sheet.getMaxColumns());
  const inTheWay = below.getMergedRanges().filter((range) => {
    const [from, to] = [range.getColumn(), range.getLastColumn()];
    return to > last || ours.some((column) => from <= column && column <= to);
  });
  return inTheWay.length === 0 ? '' : `${sheet.getName()}, ${inTheWay.map((one) => one.getA1Notation()).join(', ')}`;
}
