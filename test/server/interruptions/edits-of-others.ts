import type { UserAction } from '../../host';
import type { Layout, Operation } from './operations';

/** What another user does between two calls of an operation, by name: in the list, in the Log, and the very same operation. */
export function meddlings({ list, does }: Operation): Record<string, UserAction> {
  return {
    ...inTheList(list),
    ...(list.sheet === 'Partners' ? inTheLog(list) : {}),
    'does the same': does,
  };
}

function inTheList({ sheet, headingRow, columns, ours, lastRow }: Layout): Record<string, UserAction> {
  const first = headingRow + 1;
  return {
    'sorts by a column': { type: 'sort', sheet, column: columns.contact, ascending: false, firstRow: first },
    'sorts by name': { type: 'sort', sheet, column: columns.name, ascending: true, firstRow: first },
    'inserts a row above': { type: 'insertRows', sheet, before: 1, count: 1 },
    'inserts a row in the middle': { type: 'insertRows', sheet, before: first + 2, count: 1 },
    'deletes a row': { type: 'deleteRows', sheet, first, count: 1 },
    'inserts a column at the left': { type: 'insertColumns', sheet, before: 1, count: 1 },
    'inserts a column before ours': { type: 'insertColumns', sheet, before: ours, count: 1 },
    'deletes a column of theirs': { type: 'deleteColumns', sheet, first: columns.free, count: 1 },
    'deletes a column that counts': { type: 'deleteColumns', sheet, first: columns.talked, count: 1 },
    'moves a column': { type: 'moveColumns', sheet, first: columns.contact, count: 1, before: 1 },
    'renames a heading': { type: 'setValue', sheet, row: headingRow, column: columns.free, value: 'Salon' },
    'renames a heading that counts': {
      type: 'setValue',
      sheet,
      row: headingRow,
      column: columns.talked,
      value: 'Spoke',
    },
    'renames the sheet': { type: 'renameSheet', sheet, name: 'Friends' },
    'deletes the sheet': { type: 'deleteSheet', sheet },
    'types a note': { type: 'setValue', sheet, row: first + 1, column: columns.contact, value: 'Zoe' },
    'types a date': { type: 'setValue', sheet, row: first + 2, column: columns.talked, value: 45_800 },
    'types beside the list': { type: 'setValue', sheet, row: first + 1, column: columns.beside, value: 'Mine' },
    'types a date, and it is recomputed': {
      type: 'type',
      sheet,
      row: first + 3,
      column: columns.talked,
      text: '6/2/2025',
    },
    'types a row at the end': { type: 'setValue', sheet, row: lastRow + 1, column: columns.name, value: 'Theatre' },
  };
}

function inTheLog({ lastLogRow }: Layout): Record<string, UserAction> {
  return {
    'sorts the Log': { type: 'sort', sheet: 'Log', column: 5, ascending: false, firstRow: 2 },
    'inserts a row in the Log': { type: 'insertRows', sheet: 'Log', before: 2, count: 1 },
    'deletes a row of the Log': { type: 'deleteRows', sheet: 'Log', first: 3, count: 1 },
    'inserts a column in the Log': { type: 'insertColumns', sheet: 'Log', before: 2, count: 1 },
    'deletes the Log': { type: 'deleteSheet', sheet: 'Log' },
    'types a Log row at the end': { type: 'setValue', sheet: 'Log', row: lastLogRow + 1, column: 5, value: 'by hand' },
  };
}
