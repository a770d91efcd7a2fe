import type { Check } from '../domain/check';
import type { Day } from '../domain/day';
import type { Rows } from '../domain/facts';
import type { Words } from '../domain/words/words';
import { wordsOf } from '../domain/words/words';
import { rowsWithoutData } from '../workbook/adopt/not-data';
import { EVIDENCE } from '../workbook/evidence';
import { log } from '../workbook/log';
import { inOurWords } from '../workbook/own-words';
import { partners } from '../workbook/partners';
import { projects } from '../workbook/projects';
import { asText, readTable } from '../workbook/read';
import type { Settings } from '../workbook/settings';
import { readSettings } from '../workbook/settings';
import type { RowOf, Table } from '../workbook/table';
import { columnKeys } from '../workbook/table';
import type { TableKey } from '../workbook/tables';
import { TABLE_KEYS, tables } from '../workbook/tables';
import { headingIn } from '../workbook/words/headings';
import type { SheetWords } from '../workbook/words/words';
import { sheetWords } from '../workbook/words/words';
import type { Book } from './book';
import { openBook } from './book';
import type { Sheeted, Sheets } from './grid';
import { cellsOf, columnOf, gridOf, readSheets } from './grid';
import type { State } from './state';
import { stateOf } from './state';
import { stop } from './trouble';

/** Everything of ours as it was read: one read for what is where, one a sheet. */
export interface Workbook {
  readonly book: Book;
  readonly state: State;
  readonly settings: Settings;
  readonly words: Words;
  readonly sheetWords: SheetWords;
  readonly sheets: Sheets;
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
  const page = settings === 'read' ? book.pages['settings'] : undefined;
  const known = page ? readSettings(cellsOf(page.getDataRange().getValues(), book.timeZone)) : state.settings;
  return {
    book,
    state,
    settings: known,
    words: wordsOf(known.language, known.style),
    sheetWords: sheetWords(known.language),
    sheets,
  };
}

/** Stops with a sentence when a sheet or a column that the answer would be made of is gone. */
export function refuseGaps({ book, state, settings, sheets }: Workbook): Sheeted {
  for (const key of TABLE_KEYS) {
    const known = state.columns[key] ?? [];
    const sheeted = sheets[key];
    if (known.length > 0 && !sheeted) stop(key === 'partners' ? 'no-partners-sheet' : 'missing-sheet', nameOf(key));
    const gone = (EVIDENCE[key] as readonly string[]).find(
      (column) => known.includes(column) && sheeted?.place.columns[column] === undefined,
    );
    if (gone !== undefined) stop('missing-column', headingIn(settings.language, key, gone));
  }
  const found = sheets.partners;
  if (!found) return stop('no-partners-sheet');
  if (found.place.columns['name'] === undefined)
    stop('missing-column', headingIn(settings.language, 'partners', 'name'));
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
export function understood({ sheets, state, settings }: Workbook, asOf: Day): { rows: SheetRows; checks: Check[] } {
  const passed = (key: TableKey) => (state.adopted.includes(key) ? titles(sheets[key]!) : undefined);
  const partnerRows = sheets.partners && readTable(partners, gridOf(sheets.partners), asOf, 'name', passed('partners'));
  const projectRows = sheets.projects && readTable(projects, gridOf(sheets.projects), asOf, 'name', passed('projects'));
  const logRows =
    sheets.log && readTable(log, inOurWords(gridOf(sheets.log), settings.ownWords), asOf, undefined, passed('log'));
  return {
    rows: { partners: partnerRows?.rows ?? [], projects: projectRows?.rows ?? [], log: logRows?.rows ?? [] },
    checks: [...(partnerRows?.checks ?? []), ...(projectRows?.checks ?? []), ...(logRows?.checks ?? [])],
  };
}

/** The rows of a library's own list that hold no entry: titles between the rows, totals, footnotes. */
function titles({ key, place, cells }: Sheeted): Set<number> {
  const ours = columnKeys(tables[key] as Table)
    .filter((column) => (tables[key] as Table).columns[column]!.kind === 'computed')
    .map((column) => columnOf({ place }, column));
  const theirs = cells.map((row) => row.map((cell, index) => (ours.includes(index + 1) ? '' : cell)));
  const headings = theirs[place.headingRow - 1]!.map(asText);
  const named = place.columns[key === 'log' ? 'partner' : 'name'];
  return new Set(rowsWithoutData(theirs, place.headingRow - 1, theirs.length, headings, (named ?? 0) - 1));
}
