import type { WriteResult } from '../../contract/sidebar';
import { recompute } from '../garden/recompute';
import type { Opening } from '../garden/workbook';
import { openWorkbook } from '../garden/workbook';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { filterBeside, refilter } from '../sheets/filter';
import { remember } from '../undo/last-change';
import { writeResult } from './write-result';

/** Makes each filter that ends before our columns anew over them; undo makes it as it was. */
export function widenFilters(): WriteResult {
  return withLock(() => {
    const opening = openWorkbook();
    const { messages } = opening.sheetWords;
    const found = filtersBeside(opening);
    if (found.length === 0) stop('no-filter');
    const names = found.map(({ place }) => place.sheet.getName()).join(', ');
    remember(opening, {
      label: messages.undoFilter(names),
      written: found.map(({ table, is }) => ({ kind: 'filter', table, range: is })),
    });
    for (const { place, wider } of found) refilter(place.sheet, wider);
    return writeResult(messages.filterWidened(names), recompute({}, openWorkbook()));
  });
}

/** What there is to say, once for each filter, about filters that end before our columns; '' for nothing. */
export function filterAdvice(opening: Opening): string {
  const { messages, menu } = opening.sheetWords;
  return filtersBeside(opening)
    .map(({ place }) => messages.filterBeside(place.sheet.getName(), menu.widenFilters))
    .join(' ');
}

function filtersBeside({ book }: Opening) {
  return (['partners', 'projects'] as const).flatMap((table) => {
    const place = book.places[table];
    const beside = place && filterBeside(place);
    return place && beside ? [{ table, place, ...beside }] : [];
  });
}
