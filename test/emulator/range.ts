import type { Written } from './a1';
import { emulated } from './emulated';
import { refuseOutside } from './outside';
import { rangeFormats } from './range-formats';
import { rangePlaces } from './range-places';
import { rangeStructure } from './range-structure';
import { rangeValues } from './range-values';
import { sheetOf } from './state';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A box on a sheet. A Range keeps its coordinates when rows move under it. */
export interface Place extends Written {
  sheetId: number;
}

const PLACES = new WeakMap<object, Place>();

/** A Range object; that of an event has plain numbers besides (`rowStart` …). */
export function newRange(place: Place, plain?: object): Range {
  const self = (): Range => range;
  const range: Range = emulated<Range>(
    'Range',
    [
      () => rangePlaces(place, self),
      () => rangeValues(place, self),
      () => rangeFormats(place, self),
      () => rangeStructure(place, self),
      ...(plain ? [() => plain] : []),
    ],
    () => refuseOutside(sheetOf(place.sheetId), place),
  );
  PLACES.set(range, place);
  return range;
}

/** Where a Range of ours is. */
export function placeOf(range: Range): Place {
  const place = PLACES.get(range);
  if (!place) throw new Error('Not a Range of this emulator');
  return place;
}
