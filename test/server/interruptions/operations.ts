import type { FoundLists, ListChoice } from '../../../src/contract/adopt';
import { letters } from '../../emulator/a1';
import type { Book, Execution, Json, UserAction, WorkbookJson } from '../../host';
import { adopted, ask, carried, day, open, ourSheets, stale, theirList } from './sheets';

/** One thing that the add-on does, from a spreadsheet in which it is to be done. */
export interface Operation {
  readonly name: string;
  /** It makes again what is not there, so what others delete meanwhile comes back: tried with faults only. */
  readonly makes?: true;
  readonly start: () => WorkbookJson;
  readonly does: Does;
  /** What the list looks like, for the other user. */
  readonly list: Layout;
}

/** What a page asks for, or a user types. */
export type Does = Extract<UserAction, { type: 'call' | 'type' }>;

/** Where things stand on the Partners sheet when the operation begins. Rows and columns from 1. */
export interface Layout {
  readonly sheet: string;
  readonly headingRow: number;
  readonly columns: Readonly<Record<'name' | 'talked' | 'contact' | 'free' | 'beside', number>>;
  /** The first of ours; for a list that has none yet: the first blank column. */
  readonly ours: number;
  readonly lastRow: number;
  readonly lastLogRow: number;
}

const THEIRS: Layout = {
  sheet: 'Our partners',
  headingRow: 2,
  columns: { name: 1, talked: 3, contact: 4, free: 2, beside: 8 },
  ours: 8,
  lastRow: 8,
  lastLogRow: 6,
};
const OURS: Layout = {
  sheet: 'Partners',
  headingRow: 1,
  columns: { name: 1, talked: 6, contact: 13, free: 17, beside: 18 },
  ours: 2,
  lastRow: 8,
  lastLogRow: 6,
};

const entry = { partner: 'Food Bank', what: 'Talked', date: '2025-06-01', people: null, note: '=1+1' };
const gaps = [
  { name: 'Garden Society', talked: '2025-05-02' },
  { name: 'Museum', talked: '2024-11', done: '2025-02-03' },
  { name: 'School No. 5', talked: '2025' },
];

const answers = [
  { name: 'Garden Society', answer: 'did', when: '2025-05' },
  { name: 'Museum', answer: 'talk' },
  { name: 'School No. 5', answer: 'silent' },
  { name: 'Food Bank', answer: 'rest' },
];

const after =
  (start: () => WorkbookJson, ...[name, ...args]: [string, ...unknown[]]) =>
  (): WorkbookJson => {
    const book = open(start());
    ask(book, name, ...args);
    return book.workbook();
  };
const call = (name: string, ...args: unknown[]): Does => ({ type: 'call', name, args: args as Json[] });
const on = (list: Layout) => (name: string, start: () => WorkbookJson, does: Does) => ({ name, start, does, list });

/** Does what an operation does, as the user whose execution is looked at. */
export function run(book: Book, does: Does): Execution {
  if (does.type === 'call') return book.call(does.name, does.args);
  return book.type(does.sheet, `${letters(does.column)}${does.row}`, does.text);
}

/** What the adopt dialog sends for the list as it was found. */
function choices(start: WorkbookJson): ListChoice[] {
  const { lists } = ask(open(start), 'seeLists') as FoundLists;
  return lists
    .filter(({ kind }) => kind === 'partners')
    .map(({ sheetId, kind, headingRow, columns }) => ({
      sheetId,
      kind,
      headingRow,
      fields: Object.fromEntries(columns.flatMap(({ column, field }) => (field ? [[column, field]] : []))),
      headings: Object.fromEntries(columns.map(({ column, heading }) => [column, heading])),
      ownWords: [],
    }));
}

const resting = {
  partner: 'Food Bank',
  project: '',
  next: 'Rest',
  restUntil: '2026-01-01',
  reason: 'Moving',
  addColumns: true,
};
const plan = { row: 7, date: '2025-06-20', partner: 'Museum', note: 'Tea' };
const planned = () => withLogRow(ourSheets(), [day('2025-06-20'), 'Museum', 'Planned', '', 'Tea']);
const misspelt = () => withLogRow(ourSheets(), [day('2025-06-20'), 'Fod Bank', 'Talked', '', 'Tea']);
const unknown = { sheet: 'log', row: 7, value: 'Fod Bank' };
const useName = { do: 'use-name', name: 'Food Bank' };
const addPartner = { do: 'add-partner', name: 'Fod Bank' };

const tight = () => theirList(7, 8);
const moved = (start: () => WorkbookJson) => after(start, 'adoptLists', choices(start()));

/** Where rows that are taken back stand below the others. */
const LONGER = { ...OURS, lastRow: 100, lastLogRow: 100 };
/** With one row more in the Log. */
const LOGGED = { ...OURS, lastLogRow: 7 };

/** A list that is to take the place of ours. */
const CARRIED = { ...OURS, sheet: 'Copy of Partners' };

/** By name, in both kinds of spreadsheet: our own sheets and a list that we moved into. */
export const OPERATIONS: readonly Operation[] = [
  on(OURS)('recalculate, our sheets', () => stale(ourSheets()), call('recalculate')),
  on(THEIRS)('recalculate, their list', () => stale(adopted()), call('recalculate')),
  on(OURS)('an edit, our sheets', () => withoutFormulas(ourSheets()), {
    type: 'type',
    sheet: 'Partners',
    row: 3,
    column: 6,
    text: '2025-06-01',
  }),
  on(THEIRS)('an edit, their list', () => withoutFormulas(adopted()), {
    type: 'type',
    sheet: 'Our partners',
    row: 4,
    column: 3,
    text: '6/1/2025',
  }),
  on(THEIRS)('adopt', theirList, call('adopt')),
  on(THEIRS)('adopt, no room', tight, call('adopt')),
  on(THEIRS)('adoptLists', theirList, call('adoptLists', choices(theirList()))),
  on(THEIRS)('fillGaps', adopted, call('fillGaps', gaps)),
  on(THEIRS)('answerCatchUp', adopted, call('answerCatchUp', answers)),
  on(THEIRS)('logSomething, no Log yet', adopted, call('logSomething', entry)),
  on(OURS)('logSomething', ourSheets, call('logSomething', entry)),
  on(THEIRS)('convertDates', adopted, call('convertDates', 'partners', 'firstContact', 'month-first', 'place')),
  on(THEIRS)('convertDates, copy', adopted, call('convertDates', 'partners', 'firstContact', 'month-first', 'copy')),
  on(OURS)('renamePartner', ourSheets, call('renamePartner', 'Food Bank', 'Food Pantry')),
  on(THEIRS)('addColumns', adopted, call('addColumns', 'season')),
  on(LONGER)('undo of a log row', after(ourSheets, 'logSomething', entry), call('undoLast')),
  on(THEIRS)('undo of catching up', after(adopted, 'answerCatchUp', answers), call('undoLast')),
  on(THEIRS)('undo of gaps', after(adopted, 'fillGaps', gaps), call('undoLast')),
  on(THEIRS)('undo of adopting', moved(theirList), call('undoLast')),
  on(THEIRS)(
    'undo of dates',
    after(adopted, 'convertDates', 'partners', 'firstContact', 'month-first', 'place'),
    call('undoLast'),
  ),
  on(OURS)('undo of a new name', after(ourSheets, 'renamePartner', 'Food Bank', 'Food Pantry'), call('undoLast')),
  on(OURS)(
    'logSomething, a new partner',
    ourSheets,
    call('logSomething', { ...entry, partner: 'Zoo', newPartners: ['Zoo'] }),
  ),
  on(OURS)('decideSeason', ourSheets, call('decideSeason', resting)),
  on(THEIRS)('decideSeason, no columns yet', adopted, call('decideSeason', resting)),
  on(LONGER)('undo of a season decision', after(ourSheets, 'decideSeason', resting), call('undoLast')),
  on(OURS)('settlePlan', planned, call('settlePlan', plan, 'Did it')),
  on(LOGGED)('undo of a settled plan', after(planned, 'settlePlan', plan, 'Did it'), call('undoLast')),
  on(LOGGED)('fixCheck, use the name', misspelt, call('fixCheck', unknown, useName)),
  on(LOGGED)('fixCheck, add the partner', misspelt, call('fixCheck', unknown, addPartner)),
  on(LONGER)('undo of an added partner', after(misspelt, 'fixCheck', unknown, addPartner), call('undoLast')),
  on(OURS)('lookBack', ourSheets, call('lookBack', { partner: 'Food Bank', answers: ['Good', '', '', '', '', ''] })),
  on(OURS)('logThanks', ourSheets, call('logThanks', 'Garden Society', '')),
  on(OURS)('startProjects', ourSheets, call('startProjects')),
  { ...on(OURS)('setUp, no Log any more', withoutLog, call('setUp')), makes: true },
  { ...on(OURS)('addSample', ourSheets, call('addSample')), makes: true },
  on(OURS)('openSidebar, an older copy', older, call('openSidebar')),
  on(CARRIED)('bringIn', () => carried(true), call('menuBringIn')),
  on(CARRIED)('bringIn, without marks', () => carried(false), call('menuBringIn')),
  on(OURS)('board report', ourSheets, call('menuReport')),
  on(OURS)('community report', ourSheets, call('menuCommunityReport')),
  on(OURS)('internal report', ourSheets, call('buildReport', { kind: 'internal' })),
  on(LONGER)('removeSample', after(ourSheets, 'addSample'), call('removeSample')),
];

/** Those that others get in the way of. */
export const DISTURBED = OPERATIONS.filter(({ makes }) => !makes);

/** An edit has no call to spare for formulas: there, cells of theirs hold values only. */
function withoutFormulas(workbook: WorkbookJson): WorkbookJson {
  for (const { extras } of workbook.sheets) for (const extra of Object.values(extras)) delete extra.formula;
  return workbook;
}

function withLogRow(workbook: WorkbookJson, row: (string | number)[]): WorkbookJson {
  workbook.sheets[1]!.values.push(row);
  return workbook;
}

/** As the first schema left them: two lines of the Settings came later. */
function older(): WorkbookJson {
  const workbook = ourSheets();
  const state = workbook.metadata.find(({ value }) => value?.startsWith('state:'))!;
  state.value = state.value!.replace(/"schema":\d+/, '"schema":1');
  workbook.sheets.find(({ name }) => name === 'Settings')!.values.splice(-2);
  return workbook;
}

function withoutLog(): WorkbookJson {
  const workbook = ourSheets();
  const [log] = workbook.sheets.splice(1, 1);
  workbook.metadata = workbook.metadata.filter(
    ({ location }) => !('sheetId' in location) || location.sheetId !== log!.id,
  );
  return workbook;
}
