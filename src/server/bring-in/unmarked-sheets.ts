import { fold } from '../../domain/fold';
import type { Language } from '../../domain/words/language';
import { LANGUAGES } from '../../domain/words/language';
import { mapSheet } from '../../workbook/adopt/map';
import { SETTINGS } from '../../workbook/settings/lines';
import { asText } from '../../workbook/tables/read';
import type { Table } from '../../workbook/tables/table';
import { columnKeys } from '../../workbook/tables/table';
import type { TableKey } from '../../workbook/tables/tables';
import { TABLE_KEYS, tables } from '../../workbook/tables/tables';
import { headingIn } from '../../workbook/words/headings';
import { retry } from '../ground/retry';
import type { Book, Place, Spare } from '../sheets/book';
import { markColumn, markSheet, openBook, unmark } from '../sheets/book';
import { cellsOf } from '../sheets/read';

/*
 * Sheets of another Partner Garden that came without their marks: nobody has seen on a live account whether “Copy to” takes developer metadata
 * along, so the headings must do.
 */

/** So many rows may stand above the headings. */
const MAX_ROWS_ABOVE_HEADINGS = 10;
/** The columns by which a sheet without marks is known. */
const IDENTIFYING_COLUMNS: Readonly<Record<TableKey, readonly string[]>> = {
  partners: ['stage', 'tier', 'inTouch', 'nextStep', 'why'],
  log: ['date', 'partner', 'what'],
  projects: ['name', 'stage', 'why', 'harvest'],
};

/** The sheets without marks whose headings are those of a table or of the settings: one read a sheet. */
export function unmarkedTables({ file, timeZone, places, otherSheets, spares }: Book): Spare[] {
  const marked = [...Object.values(places), ...spares].map((place) => place?.sheet.getSheetId());
  const ours = [...marked, ...Object.values(otherSheets).map((page) => page?.getSheetId())];
  return file
    .getSheets()
    .flatMap((sheet) => (ours.includes(sheet.getSheetId()) ? [] : (unmarkedTableIn(sheet, timeZone) ?? [])));
}

/** A sheet that came without marks gets them, by its headings; anew where something moved meanwhile. */
export function markTable(sheet: Spare): Spare {
  return retry(
    sheet,
    (from) => {
      unmark(from.sheet);
      markAs(from);
      const { timeZone, places, spares } = openBook();
      const now = unmarkedTableIn(from.sheet, timeZone);
      const id = from.sheet.getSheetId();
      const there = [...spares, ...Object.values(places)].find((one) => one.sheet.getSheetId() === id);
      const stands = !(from.key in tables) || (now && there && sameColumns(now, there));
      return stands ? { done: from } : { again: now ?? from };
    },
    3,
    (last) => unmark(last.sheet),
  );
}

/** The sheet's own mark last: until then it is none of ours. */
function markAs({ key, sheet, headingRow, columns }: Spare): void {
  const table = TABLE_KEYS.find((one) => one === key);
  for (const [column, at] of Object.entries(columns)) markColumn(sheet, at, tables[table!], column);
  markSheet(sheet, key, table && headingRow);
}

function sameColumns(a: Place, b: Place): boolean {
  const told = ({ headingRow, columns }: Place) => JSON.stringify([headingRow, Object.entries(columns).sort()]);
  return told(a) === told(b);
}

/** What a sheet is by its headings; null: none of ours. */
function unmarkedTableIn(sheet: Spare['sheet'], timeZone: string): Spare | null {
  const cells = cellsOf(sheet.getDataRange().getValues(), timeZone).map((row) => row.map(asText));
  if (saysSettings(cells)) return { key: 'settings', sheet, headingRow: 1, columns: {}, pending: {} };
  for (const key of TABLE_KEYS) {
    const found = tableIn(key, cells);
    if (found) return { key, sheet, pending: {}, ...found };
  }
  return null;
}

function tableIn(key: TableKey, cells: readonly (readonly string[])[]): Pick<Spare, 'headingRow' | 'columns'> | null {
  for (const [index, row] of cells.slice(0, MAX_ROWS_ABOVE_HEADINGS).entries()) {
    for (const language of LANGUAGES) {
      const own = columnsIn(language, key, row);
      if (IDENTIFYING_COLUMNS[key].every((column) => column in own)) {
        return { headingRow: index + 1, columns: { ...theirs(key, cells, index + 1, Object.values(own)), ...own } };
      }
    }
  }
  return null;
}

/** The columns, from 1, that bear one of our headings in this language; ours may say that they are computed. */
function columnsIn(language: Language, key: TableKey, row: readonly string[]): Record<string, number> {
  const headings = row.map((one) => fold(one.replace(/ \((computed|calculado)\)$/, '')));
  const exactly = row.map(fold);
  return Object.fromEntries(
    columnKeys(tables[key] as Table).flatMap((column) => {
      const wanted = fold(headingIn(language, key, column));
      const computed = (tables[key] as Table).columns[column]!.kind === 'computed';
      const at = computed ? headings.lastIndexOf(wanted) : exactly.indexOf(wanted);
      return at < 0 ? [] : [[column, at + 1]];
    }),
  );
}

/** In a library's own list the other columns are understood as when it was adopted. */
function theirs(
  key: TableKey,
  cells: readonly (readonly string[])[],
  headingRow: number,
  taken: readonly number[],
): Record<string, number> {
  const mapping = mapSheet('', cells, headingRow);
  if (mapping?.kind !== key) return {};
  return Object.fromEntries(
    mapping.columns.flatMap(({ field, column }) => (field && !taken.includes(column + 1) ? [[field, column + 1]] : [])),
  );
}

function saysSettings(cells: readonly (readonly string[])[]): boolean {
  const labels = cells.map(([label = '']) => fold(label));
  return LANGUAGES.some((language) =>
    SETTINGS.slice(0, 5).every((setting) => labels.includes(fold(setting[language][0]))),
  );
}
