import type { FoundList, FoundLists, ListKind } from '../../contract/adopt';
import { WHAT } from '../../domain/lists';
import type { Mapping } from '../../workbook/adopt/map';
import { mapSheet } from '../../workbook/adopt/map';
import type { Table } from '../../workbook/tables/table';
import { columnKeys } from '../../workbook/tables/table';
import { computedKeys, tables } from '../../workbook/tables/tables';
import { headingIn, noteIn } from '../../workbook/words/headings';
import { openWorkbook } from '../garden/workbook';
import { columnLetters, openBook } from '../sheets/book';
import { cellsOf } from '../sheets/read';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of theirs and what its headings are taken for. */
export interface FoundSheet {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
}

/** Reads every sheet that is not ours and maps its headings: one read a sheet. `headingRows`: by sheet id, where the user knows better. */
export function findLists(headingRows: Readonly<Record<number, number>> = {}): FoundSheet[] {
  const { file, timeZone, places, otherSheets } = openBook();
  const ours = [...Object.values(places).map((place) => place?.sheet), ...Object.values(otherSheets)].map((sheet) =>
    sheet?.getSheetId(),
  );
  return file.getSheets().flatMap((sheet) => {
    if (ours.includes(sheet.getSheetId())) return [];
    const mapping = mapSheet(
      sheet.getName(),
      cellsOf(sheet.getDataRange().getValues(), timeZone),
      headingRows[sheet.getSheetId()],
    );
    return mapping ? [{ sheet, mapping }] : [];
  });
}

/** The lists in the sheets that are not ours, and what their headings are taken for: one read a sheet. `headingRows`: by sheet id, as a page sent it. */
export function seeLists(headingRows?: unknown): FoundLists {
  const rows = Object.entries((headingRows ?? {}) as Record<string, unknown>).flatMap(([id, row]) =>
    typeof row === 'number' && Number.isInteger(row) && row > 0 ? [[Number(id), row] as const] : [],
  );
  return listsIn(Object.fromEntries(rows));
}

function listsIn(headingRows: Readonly<Record<number, number>>): FoundLists {
  const { state, words } = openWorkbook();
  const { settings } = state;
  const fields = (kind: ListKind) =>
    columnKeys(tables[kind] as Table)
      .filter((key) => !computedKeys(kind).includes(key))
      .map((key) => ({
        key,
        word: headingIn(settings.language, kind, key),
        note: noteIn(settings.language, kind, key),
      }));
  return {
    language: settings.language,
    lists: findLists(headingRows).map(({ sheet, mapping }) => listSeen(sheet.getSheetId(), sheet.getName(), mapping)),
    fields: { partners: fields('partners'), log: fields('log'), projects: fields('projects') },
    whats: WHAT.map((key) => ({ key, word: words.list(key) })),
  };
}

function listSeen(sheetId: number, sheet: string, { kind, table, columns }: Mapping): FoundList {
  const { headingRow, firstRow, lastRow, notData } = table;
  return {
    sheetId,
    sheet,
    kind,
    headingRow,
    rows: Math.max(0, lastRow - firstRow + 1 - notData.filter((row) => row >= firstRow && row <= lastRow).length),
    passed: notData,
    columns: columns.map(({ column, heading, field, confidence, samples, words }) => ({
      column: column + 1,
      letters: columnLetters(column + 1),
      heading,
      field: kind ? field : null,
      confidence,
      samples,
      words,
    })),
  };
}
