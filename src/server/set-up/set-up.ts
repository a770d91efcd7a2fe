import type { Day } from '../../domain/day';
import { languageIn } from '../../domain/words/language';
import type { Settings } from '../../workbook/settings/settings';
import { asText } from '../../workbook/tables/read';
import { columnKeys } from '../../workbook/tables/table';
import type { TableKey } from '../../workbook/tables/tables';
import { computedKeys, TABLE_KEYS, tables } from '../../workbook/tables/tables';
import { headingIn } from '../../workbook/words/headings';
import type { UpToDate } from '../garden/read-garden';
import { recompute } from '../garden/recompute';
import { headingsCut, refuseBeyondRepair } from '../garden/rescue';
import { colour } from '../garden/stage-colours';
import { keepState } from '../garden/state';
import type { Opening, Workbook } from '../garden/workbook';
import { openWorkbook, readWorkbook } from '../garden/workbook';
import { stop } from '../ground/stop';
import { addColumns } from '../sheets/add-columns';
import { columnLetters, markSheet, moveMark, openBook } from '../sheets/book';
import { newSheet } from '../sheets/new-sheet';
import { ensureSettings } from './settings-sheet';

/** What set-up came to; `added`: columns that were put back, as “Last talked, AH1 in Partners”. */
export interface SetUpResult {
  readonly done: UpToDate;
  readonly added: readonly string[];
}

/** Makes what is missing of Partners, Log and Settings, and nothing else; again and again it changes nothing. */
export function setUpSheets(): SetUpResult {
  const opening = withSettings(openWorkbook());
  const { adopted } = opening.state;
  followCut(readWorkbook(opening, 'kept'));
  const added = (['partners', 'log'] as const).flatMap((key) => {
    const isThere = opening.book.places[key] !== undefined;
    const columns = adopted.includes(key) && isThere ? addTo(openWorkbook(), key, computedKeys(key)) : ensureTable(key);
    return isThere ? columns.map((column) => standingAt(key, column)) : [];
  });
  ensureSettings(opening.state.settings);
  return { done: refreshAll(), added };
}

/** Columns that were cut and pasted elsewhere are ours where they are now; stops where something is gone that nothing puts back. */
function followCut(workbook: Workbook): void {
  for (const sheeted of Object.values(workbook.sheets)) {
    const { key, place } = sheeted;
    const known = workbook.state.columns[key] ?? [];
    refuseBeyondRepair(workbook, sheeted, known);
    for (const { column, now } of headingsCut(workbook, sheeted, known)) {
      const heading = asText(sheeted.cells[place.headingRow - 1]?.[now - 1] ?? '');
      if (now > 0 && !moveMark(place, key, column, now, heading)) stop('rows-moving');
    }
  }
}

function standingAt(key: TableKey, column: string): string {
  const { settings } = openWorkbook().state;
  const place = openBook().places[key]!;
  const at = `${columnLetters(place.columns[column] ?? 1)}${place.headingRow}`;
  return `“${headingIn(settings.language, key, column)}” (${place.sheet.getName()}, ${at})`;
}

/** Makes the sheet of a table when there is none, and puts back columns of its first set that are gone: which. */
export function ensureTable(key: TableKey, sets: readonly string[] = ['start']): readonly string[] {
  const { book, state } = openWorkbook();
  if (!book.places[key]) {
    // Of a list that was to be adopted, and never was.
    if (state.adopted.includes(key)) keepState(book, { ...state, adopted: state.adopted.filter((one) => one !== key) });
    const sheet = newSheet(key, state.settings);
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(1);
    markSheet(sheet, key, 1);
  }
  const known = state.columns[key] ?? [];
  return addTo(
    openWorkbook(),
    key,
    columnKeys(tables[key]).filter((column) => sets.includes(setOf(key, column)) || known.includes(column)),
  );
}

/** The Log, made where there never was one, and finished where making it broke off; one that somebody deleted is not made again unasked. */
export function ensureLog(): void {
  const { state } = openWorkbook();
  if (!state.columns.log && !state.adopted.includes('log')) ensureTable('log');
}

/** Adds those of the columns that are not there at the right end of a sheet that is: which. */
export function addTo({ book, state, words }: Opening, key: TableKey, columns: readonly string[]): readonly string[] {
  const { partners } = book.places;
  return addColumns({
    key,
    columns,
    settings: state.settings,
    words,
    adopted: state.adopted.includes(key),
    partners: partners && { sheet: partners.sheet, nameColumn: partners.columns['name'] ?? 1 },
  });
}

/** Brings everything up to date after the structure has changed, colours included. */
export function refreshAll(asOf?: Day): UpToDate {
  const before = openWorkbook();
  // Columns that the user gave up are known no more, so that their absence stops nothing.
  keepState(before.book, { ...before.state, columns: {} });
  const done = recompute({ asOf }, openWorkbook());
  colour(done.workbook);
  return done;
}

/** In a spreadsheet that has none of our settings yet, its own locale chooses the language. */
export function withSettings(opening: Opening): Opening {
  const { book, state } = opening;
  if (book.state !== null) return opening;
  const language = languageIn(book.file.getSpreadsheetLocale());
  const settings: Settings = { ...state.settings, language };
  keepState(book, { ...state, settings });
  return openWorkbook();
}

/** Adds one set of optional columns to every table that has it, at the right end. */
export function addSet(set: string): UpToDate {
  for (const key of TABLE_KEYS) {
    const columns = columnKeys(tables[key]).filter((column) => setOf(key, column) === set);
    if (openBook().places[key] && columns.length > 0) addTo(openWorkbook(), key, columns);
  }
  return refreshAll();
}

function setOf(key: TableKey, column: string): string {
  return (tables[key].columns as Readonly<Record<string, { set: string }>>)[column]!.set;
}
