import { contains, meets } from './a1';
import { drawBorders } from './borders';
import { eachCell, patchBox, patchCell, putValue, trim } from './cells';
import { metadataAt, newDeveloperMetadata } from './developer-metadata';
import { addMetadata } from './developer-metadata-adding';
import { newDeveloperMetadataFinder } from './developer-metadata-finder';
import { read, write } from './emulated';
import { createFilter, filterOf } from './filter';
import { moveCells } from './moving-cells';
import { newProtection } from './protection';
import type { Place } from './range';
import { newRange, placeOf } from './range';
import { NO_FORMAT } from './range-formats';
import { exception, nextId, sheetOf, state } from './state';
import { refuseTyped } from './typed-columns';
import type { A1Box } from './workbook-json';
import { guard } from './writing';

type Range = GoogleAppsScript.Spreadsheet.Range;
interface ClearOptions {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
}

/** Merges, protection, metadata and clearing of a range. */
export function rangeStructure(place: Place, self: () => Range): Partial<Range> {
  const sheet = () => sheetOf(place.sheetId);
  const mergeBox = (box: A1Box) => {
    const partly = sheet().merges.some((one) => meets(one, box) && !contains(box, one));
    if (partly) throw exception('You must select all cells in a merged range to merge or unmerge them.');
    sheet().merges = sheet().merges.filter((one) => !meets(one, box));
    if (box.rows * box.columns > 1) sheet().merges.push(box);
    eachCell(box, (row, column) => {
      if (row !== box.row || column !== box.column) putValue(sheet(), row, column, '');
    });
    trim(sheet(), box);
  };
  const boxOf = (): A1Box => ({ row: place.row, column: place.column, rows: place.rows, columns: place.columns });
  return {
    merge: write(() => {
      guard(sheet(), place);
      mergeBox(boxOf());
      return self();
    }),
    mergeAcross: write(() => {
      guard(sheet(), place);
      for (let row = place.row; row < place.row + place.rows; row += 1) mergeBox({ ...boxOf(), row, rows: 1 });
      return self();
    }),
    mergeVertically: write(() => {
      guard(sheet(), place);
      for (let column = place.column; column < place.column + place.columns; column += 1) {
        mergeBox({ ...boxOf(), column, columns: 1 });
      }
      return self();
    }),
    breakApart: write(() => {
      guard(sheet(), place);
      sheet().merges = sheet().merges.filter((one) => !meets(one, place));
      return self();
    }),
    isPartOfMerge: read(() => sheet().merges.some((one) => meets(one, place))),
    getMergedRanges: read(() =>
      sheet()
        .merges.filter((one) => meets(one, place))
        .map((one) => newRange({ sheetId: place.sheetId, ...one })),
    ),
    clear: write((options?: ClearOptions) => {
      guard(sheet(), place);
      const some = options?.contentsOnly || options?.formatOnly || options?.validationsOnly;
      if (!some || options?.contentsOnly) {
        const last = Math.min(place.row + place.rows - 1, sheet().values.length);
        eachCell({ ...place, rows: Math.max(0, last - place.row + 1) }, (row, column) => {
          putValue(sheet(), row, column, '');
          if (sheet().extras[`${row},${column}`]?.formula !== undefined) {
            patchCell(sheet(), row, column, { formula: undefined });
          }
        });
        trim(sheet(), place);
      }
      if (!some || options?.formatOnly) patchBox(sheet(), place, NO_FORMAT);
      if (options?.validationsOnly) refuseTyped(sheet(), place);
      if (options?.validationsOnly) patchBox(sheet(), place, { validation: undefined });
      return self();
    }),
    setBorder: write((...args: unknown[]) => {
      guard(sheet(), place);
      drawBorders(sheet(), boxOf(), args);
      return self();
    }),
    protect: write(() => {
      const { user, owner } = state.settings;
      const json = {
        id: nextId(),
        type: 'RANGE' as const,
        box: boxOf(),
        description: '',
        warningOnly: false,
        editors: [...new Set([owner, user])],
      };
      sheet().protections.push(json);
      return newProtection(place.sheetId, json.id);
    }),
    moveTo: write((target: Range) => {
      const { sheetId, row, column } = placeOf(target);
      guard(sheet(), place);
      guard(sheetOf(sheetId), { row, column, rows: place.rows, columns: place.columns });
      moveCells(sheet(), place, sheetOf(sheetId), { row, column });
    }),
    createFilter: write(() => createFilter(place)),
    getFilter: read(() => filterOf(place.sheetId)),
    addDeveloperMetadata: write((...args: unknown[]) => {
      if (!place.entire || (place.entire === 'COLUMN' ? place.columns : place.rows) !== 1) {
        throw exception(
          'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
        );
      }
      const index = place.entire === 'COLUMN' ? place.column : place.row;
      addMetadata({ type: place.entire, sheetId: place.sheetId, index }, args);
      return self();
    }),
    getDeveloperMetadata: read(() => metadataAt(inRange(place)).map(newDeveloperMetadata)),
    createDeveloperMetadataFinder: () => newDeveloperMetadataFinder(inRange(place)),
  };
}

/** Metadata of the whole columns or rows that a range is. */
function inRange(place: Place) {
  return ({ location }: { location: { type: string; sheetId?: number; index?: number } }): boolean => {
    if (location.sheetId !== place.sheetId || location.type !== place.entire) return false;
    const [first, count] = place.entire === 'COLUMN' ? [place.column, place.columns] : [place.row, place.rows];
    return location.index! >= first && location.index! < first + count;
  };
}
