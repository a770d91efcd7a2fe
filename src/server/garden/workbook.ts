import type { Check } from '../../domain/check';
import type { Day } from '../../domain/day';
import type { Rows } from '../../domain/rows';
import type { Words } from '../../domain/sentences/words';
import { wordsOf } from '../../domain/sentences/words';
import { rowsWithoutData } from '../../workbook/adopt/not-data';
import { inOurWords } from '../../workbook/settings/own-words';
import type { Settings } from '../../workbook/settings/settings';
import type { UnusableLine } from '../../workbook/settings/sheet';
import { readSettings, unusableLines } from '../../workbook/settings/sheet';
import { log } from '../../workbook/tables/log';
import { partners } from '../../workbook/tables/partners';
import { projects } from '../../workbook/tables/projects';
import { asText, readTable } from '../../workbook/tables/read';
import type { RowOf, Table } from '../../workbook/tables/table';
import { columnKeys } from '../../workbook/tables/table';
import type { TableKey } from '../../workbook/tables/tables';
import { TABLE_KEYS, tables } from '../../workbook/tables/tables';
import type { SheetWords } from '../../workbook/words/words';
import { sheetWords } from '../../workbook/words/words';
import { stop } from '../ground/stop';
import type { Book } from '../sheets/book';
import { openBook } from '../sheets/book';
import type { Sheets, TableSheet } from '../sheets/read';
import { cellsOf, columnOf, gridOf, readSheets } from '../sheets/read';
import { headingKnown, refuseRuins } from './rescue';
import type { State } from './state';
import { stateOf } from './state';

/** Everything of ours as it was read: one read for what is where, one a sheet. */
export interface Workbook {
  readonly book: Book;
  readonly state: State;
  readonly settings: Settings;
  readonly words: Words;
  readonly sheetWords: SheetWords;
  readonly sheets: Sheets;
  /** Logs of theirs that are read beside ours. */
  readonly moreLogs: readonly TableSheet[];
  /** What the Settings sheet says and can't be used, where it was read. */
  readonly unusable: readonly UnusableLine[];
}

/** The book, the state kept with it and the words of its settings; reads no cell. */
export interface Opening {
  readonly book: Book;
  readonly state: State;
  readonly words: Words;
  readonly sheetWords: SheetWords;
}

/** Finds what is ours: one read. */
export function openWorkbook(): Opening {
  const book = openBook();
  const state = stateOf(book);
  const { language, style } = state.settings;
  return { book, state, words: wordsOf(language, style), sheetWords: sheetWords(language) };
}

/** Reads the tables, and the Settings sheet too unless the kept settings are to do. `writing`: the tables whose cells are to be written. */
export function readWorkbook(
  opening: Opening,
  settings: 'kept' | 'read' = 'read',
  writing: readonly TableKey[] = [],
): Workbook {
  const { state } = opening;
  const { book, sheets } = readSheets(opening.book, TABLE_KEYS, writing, state.headings);
  const page = settings === 'read' ? book.otherSheets['settings'] : undefined;
  const lines = page ? cellsOf(page.getDataRange().getValues(), book.timeZone) : null;
  const known = lines ? readSettings(lines) : state.settings;
  return {
    book,
    state,
    settings: known,
    words: wordsOf(known.language, known.style),
    sheetWords: sheetWords(known.language),
    sheets,
    moreLogs: readMoreLogs(book),
    unusable: lines ? unusableLines(lines) : [],
  };
}

/** One read each. */
export function readMoreLogs({ moreLogs, timeZone }: Book): TableSheet[] {
  return moreLogs.map((place) => ({
    key: 'log',
    place,
    cells: cellsOf(place.sheet.getDataRange().getValues(), timeZone),
  }));
}

/** Rows of one more log are numbered from here, those of a second one from twice this: no sheet has so many. */
const ROWS_OF_A_LOG = 100_000_000;

/** The sheet in which a row of the Log stands, and the row there; `isBeside`: in a log of theirs, which is never written into. */
export function logPlace(
  { sheets, moreLogs }: Pick<Workbook, 'sheets' | 'moreLogs'>,
  row: number,
): { sheeted: TableSheet | undefined; row: number; isBeside: boolean } {
  const number = Math.floor(row / ROWS_OF_A_LOG);
  return {
    sheeted: number === 0 ? sheets.log : moreLogs[number - 1],
    row: row % ROWS_OF_A_LOG,
    isBeside: number > 0,
  };
}

/** Stops with a sentence when a sheet or a column that the answer would be made of is gone. */
export function requireColumns(workbook: Workbook): TableSheet {
  const { book, state, settings, sheets } = workbook;
  for (const key of TABLE_KEYS) {
    const known = state.columns[key] ?? [];
    const sheeted = sheets[key];
    if (known.length > 0 && !sheeted) stop('missing-sheet', nameOf(key));
    if (sheeted) refuseRuins(workbook, sheeted, known);
  }
  const found = sheets.partners;
  if (!found) return stop('no-partners-sheet');
  if (found.place.columns['name'] === undefined) stop('name-gone', headingKnown(workbook, 'partners', 'name'));
  return found;

  function nameOf(key: TableKey): string {
    return sheetWords(settings.language).sheets[key] ?? book.places[key]?.sheet.getName() ?? key;
  }
}

/** The rows of the tables, with more columns than the rules read. */
interface SheetRows extends Rows {
  readonly partners: readonly RowOf<typeof partners>[];
  readonly projects: readonly RowOf<typeof projects>[];
  readonly log: readonly RowOf<typeof log>[];
}

/** The rows as the rules see them on a day, and what could not be understood. */
export function parseRows(
  { sheets, state, settings, moreLogs }: Workbook,
  asOf: Day,
): { rows: SheetRows; checks: Check[] } {
  const passed = (key: TableKey) => (state.adopted.includes(key) ? titles(sheets[key]!) : undefined);
  const partnerRows = sheets.partners && readTable(partners, gridOf(sheets.partners), asOf, 'name', passed('partners'));
  const projectRows = sheets.projects && readTable(projects, gridOf(sheets.projects), asOf, 'name', passed('projects'));
  const logRows =
    sheets.log && readTable(log, inOurWords(gridOf(sheets.log), settings.ownWords), asOf, undefined, passed('log'));
  const beside = moreLogs.map((sheeted, index) => {
    const { firstRow, ...grid } = gridOf<typeof log>(sheeted);
    const from = (index + 1) * ROWS_OF_A_LOG;
    const none = new Set([...titles(sheeted)].map((row) => row + from));
    return readTable(log, inOurWords({ ...grid, firstRow: firstRow + from }, settings.ownWords), asOf, undefined, none);
  });
  const logs = logRows ? [logRows, ...beside] : beside;
  return {
    rows: {
      partners: partnerRows?.rows ?? [],
      projects: projectRows?.rows ?? [],
      log: logs.flatMap(({ rows }) => rows),
    },
    checks: [...(partnerRows?.checks ?? []), ...(projectRows?.checks ?? []), ...logs.flatMap(({ checks }) => checks)],
  };
}

/** The rows of a library's own list that hold no entry: titles between the rows, totals, footnotes. */
function titles({ key, place, cells }: TableSheet): Set<number> {
  const ours = columnKeys(tables[key] as Table)
    .filter((column) => (tables[key] as Table).columns[column]!.kind === 'computed')
    .map((column) => columnOf({ place }, column));
  const theirs = cells.map((row) => row.map((cell, index) => (ours.includes(index + 1) ? '' : cell)));
  const headings = theirs[place.headingRow - 1]!.map(asText);
  const named = place.columns[key === 'log' ? 'partner' : 'name'];
  return new Set(rowsWithoutData(theirs, place.headingRow - 1, theirs.length, headings, (named ?? 0) - 1));
}
