import type { ListChoice, Seen } from '../../../src/contract/contract';
import type { Book, Execution, UserAction, WorkbookJson } from '../../host';
import { adopted, ask, open, ourSheets, stale, theirList } from './sheets';

/** One thing that the add-on does, from a spreadsheet in which it is to be done. */
export interface Operation {
  readonly name: string;
  readonly start: () => WorkbookJson;
  readonly run: (book: Book) => Execution;
  /** What the list looks like, for the other user. */
  readonly list: Layout;
  /** Google starts it, after an edit. */
  readonly trigger: boolean;
}

/** Where things stand on the Partners sheet when the operation begins. Rows and columns from 1. */
interface Layout {
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: { readonly name: number; readonly talked: number; readonly contact: number; readonly free: number };
  /** The first of ours; for a list that has none yet: the first blank column. */
  readonly ours: number;
  readonly lastRow: number;
}

const THEIRS: Layout = {
  sheet: 'Our partners',
  headingRow: 2,
  columns: { name: 1, talked: 3, contact: 4, free: 2 },
  ours: 8,
  lastRow: 8,
};
const OURS: Layout = {
  sheet: 'Partners',
  headingRow: 1,
  columns: { name: 1, talked: 6, contact: 13, free: 17 },
  ours: 2,
  lastRow: 8,
};

const entry = { partner: 'Food Bank', what: 'Talked', date: '2025-06-01', people: null, note: '=1+1' };
const gaps = [
  { name: 'Garden Society', talked: '2025-05-02' },
  { name: 'Museum', talked: '2024-11', done: '2025-02-03' },
  { name: 'School No. 5', talked: '2025' },
];

const after =
  (start: () => WorkbookJson, ...[name, ...args]: [string, ...unknown[]]) =>
  (): WorkbookJson => {
    const book = open(start());
    ask(book, name, ...args);
    return book.workbook();
  };
const call =
  (name: string, ...args: unknown[]) =>
  (book: Book) =>
    book.call(name, args);
const on = (list: Layout) => (name: string, start: () => WorkbookJson, run: (book: Book) => Execution) => ({
  name,
  start,
  run,
  list,
  trigger: name.startsWith('an edit'),
});

/** What the adopt dialog sends for the list as it was found. */
function choices(start: WorkbookJson): ListChoice[] {
  const { lists } = ask(open(start), 'seeLists') as Seen;
  return lists
    .filter(({ kind }) => kind === 'partners')
    .map(({ sheetId, kind, headingRow, columns }) => ({
      sheetId,
      kind,
      headingRow,
      fields: Object.fromEntries(columns.flatMap(({ column, field }) => (field ? [[column, field]] : []))),
      ownWords: [],
    }));
}

const tight = () => theirList(7, 8);
const moved = (start: () => WorkbookJson) => after(start, 'adoptLists', choices(start()));

/** By name, in both kinds of spreadsheet: our own sheets and a list that we moved into. */
export const OPERATIONS: readonly Operation[] = [
  on(OURS)('recalculate, our sheets', () => stale(ourSheets()), call('recalculate')),
  on(THEIRS)('recalculate, their list', () => stale(adopted()), call('recalculate')),
  on(OURS)(
    'an edit, our sheets',
    () => withoutFormulas(ourSheets()),
    (book) => book.type('Partners', 'F3', '2025-06-01'),
  ),
  on(THEIRS)(
    'an edit, their list',
    () => withoutFormulas(adopted()),
    (book) => book.type('Our partners', 'C4', '6/1/2025'),
  ),
  on(THEIRS)('adopt', theirList, call('adopt')),
  on(THEIRS)('adopt, no room', tight, call('adopt')),
  on(THEIRS)('adoptLists', theirList, (book) => book.call('adoptLists', [choices(theirList())])),
  on(THEIRS)('fillGaps', adopted, call('fillGaps', gaps)),
  on(THEIRS)('logSomething, no Log yet', adopted, call('logSomething', entry)),
  on(OURS)('logSomething', ourSheets, call('logSomething', entry)),
  on(THEIRS)('convertDates', adopted, call('convertDates', 'partners', 'firstContact', 'month-first', 'place')),
  on(THEIRS)('convertDates, copy', adopted, call('convertDates', 'partners', 'firstContact', 'month-first', 'copy')),
  on(OURS)('renamePartner', ourSheets, call('renamePartner', 'Food Bank', 'Food Pantry')),
  on(THEIRS)('addColumns', adopted, call('addColumns', 'season')),
  on(OURS)('undo of a log row', after(ourSheets, 'logSomething', entry), call('undoLast')),
  on(THEIRS)('undo of gaps', after(adopted, 'fillGaps', gaps), call('undoLast')),
  on(THEIRS)('undo of adopting', moved(theirList), call('undoLast')),
  on(THEIRS)(
    'undo of dates',
    after(adopted, 'convertDates', 'partners', 'firstContact', 'month-first', 'place'),
    call('undoLast'),
  ),
  on(OURS)('undo of a new name', after(ourSheets, 'renamePartner', 'Food Bank', 'Food Pantry'), call('undoLast')),
  on(OURS)('removeSample', after(ourSheets, 'addSample'), call('removeSample')),
];

/** An edit has no call to spare for formulas: there, cells of theirs hold values only. */
function withoutFormulas(workbook: WorkbookJson): WorkbookJson {
  for (const { extras } of workbook.sheets) for (const extra of Object.values(extras)) delete extra.formula;
  return workbook;
}

/** What another user does meanwhile, by name. */
export function meddlings({ sheet, headingRow, columns, ours, lastRow }: Layout): Record<string, UserAction> {
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
    'renames the sheet': { type: 'renameSheet', sheet, name: 'Friends' },
    'deletes the sheet': { type: 'deleteSheet', sheet },
    'types a note': { type: 'setValue', sheet, row: first + 1, column: columns.contact, value: 'Zoe' },
    'types a date': { type: 'setValue', sheet, row: first + 2, column: columns.talked, value: 45_800 },
    'types a row at the end': { type: 'setValue', sheet, row: lastRow + 1, column: columns.name, value: 'Theatre' },
  };
}

/** The same on a Log. */
export const IN_THE_LOG: Record<string, UserAction> = {
  'sorts the Log': { type: 'sort', sheet: 'Log', column: 5, ascending: false, firstRow: 2 },
  'inserts a row in the Log': { type: 'insertRows', sheet: 'Log', before: 2, count: 1 },
  'deletes a row of the Log': { type: 'deleteRows', sheet: 'Log', first: 3, count: 1 },
  'inserts a column in the Log': { type: 'insertColumns', sheet: 'Log', before: 2, count: 1 },
  'types a Log row at the end': { type: 'setValue', sheet: 'Log', row: 7, column: 5, value: 'by hand' },
};
