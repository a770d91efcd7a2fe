import type { FoundList, FoundLists, ListKind } from '../../contract/adopt';
import type { Cell } from '../../domain/cell';
import type { Day } from '../../domain/day';
import { WHAT } from '../../domain/lists';
import { isStamp } from '../../workbook/adopt/lexicon';
import type { Mapping } from '../../workbook/adopt/map';
import { mapSheet } from '../../workbook/adopt/map';
import type { NoList } from '../../workbook/adopt/no-list';
import { whyNoList } from '../../workbook/adopt/no-list';
import type { Remark } from '../../workbook/adopt/remarks';
import { remarksOf } from '../../workbook/adopt/remarks';
import type { Table } from '../../workbook/tables/table';
import { columnKeys } from '../../workbook/tables/table';
import { computedKeys, tables } from '../../workbook/tables/tables';
import { headingIn, noteIn } from '../../workbook/words/headings';
import type { SheetWords } from '../../workbook/words/words';
import type { Opening } from '../garden/workbook';
import { openWorkbook } from '../garden/workbook';
import { columnLetters, openBook } from '../sheets/book';
import { cellsOf } from '../sheets/read';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of theirs and what its headings are taken for. */
export interface FoundSheet {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  readonly remarks: readonly Remark[];
  /** The answers to a Google Form: whoever fills in the form writes there, nobody else. */
  readonly isForm: boolean;
  /** The latest day in a log, '' where there is none. */
  readonly lastDay: Day;
}

/** What the sheets that are not ours hold. */
interface Survey {
  readonly lists: FoundSheet[];
  /** Sheets with rows in which no list was found. */
  readonly others: { sheet: Sheet; why: NoList }[];
}

/** Reads every sheet that is not ours and maps its headings: one read a sheet. `headingRows`: by sheet id, where the user knows better. */
export function findLists(headingRows: Readonly<Record<number, number>> = {}): FoundSheet[] {
  return surveySheets(headingRows).lists;
}

/** Reads every sheet that is not ours: one read a sheet. */
export function surveySheets(headingRows: Readonly<Record<number, number>> = {}): Survey {
  const { file, timeZone, places, otherSheets, moreLogs } = openBook();
  const taken = [...Object.values(places), ...moreLogs].map((place) => place?.sheet);
  const ours = [...taken, ...Object.values(otherSheets)].map((sheet) => sheet?.getSheetId());
  const survey: Survey = { lists: [], others: [] };
  for (const sheet of file.getSheets()) {
    if (ours.includes(sheet.getSheetId())) continue;
    const cells = cellsOf(sheet.getDataRange().getValues(), timeZone);
    const mapping = mapSheet(sheet.getName(), cells, headingRows[sheet.getSheetId()]);
    if (mapping) survey.lists.push({ sheet, mapping, ...factsOf(mapping, cells) });
    else {
      const why = whyNoList(cells);
      if (why) survey.others.push({ sheet, why });
    }
  }
  return survey;
}

function factsOf(mapping: Mapping, cells: readonly (readonly Cell[])[]): Omit<FoundSheet, 'sheet' | 'mapping'> {
  const date = mapping.columns.find(({ field }) => mapping.kind === 'log' && field === 'date')?.column ?? -1;
  const days = cells.map((row) => row[date] ?? '').map((cell) => (typeof cell === 'object' ? cell.date : ''));
  return {
    remarks: remarksOf(mapping, cells),
    isForm: mapping.kind === 'log' && isStamp(mapping.table.headings[0] ?? ''),
    lastDay: days.sort()[days.length - 1] ?? '',
  };
}

/** The sentences about a list that was found. */
export function remarksIn({ words, sheetWords }: Pick<Opening, 'words' | 'sheetWords'>, list: FoundSheet): string[] {
  const name = list.sheet.getName();
  const said = list.remarks.map((one) => sheetWords.adopting.remark(name, one, words.date));
  return [...said, ...mergedIn(list, sheetWords)];
}

/** Names that are merged over several rows: only the first of them has it. */
function mergedIn({ sheet, mapping }: FoundSheet, { adopting }: SheetWords): string[] {
  const column = mapping.columns.find(({ field }) => field === 'name' || field === 'partner')?.column;
  if (mapping.kind === null || column === undefined) return [];
  const { firstRow, lastRow } = mapping.table;
  if (lastRow < firstRow) return [];
  const merged = sheet.getRange(firstRow, column + 1, lastRow - firstRow + 1, 1).getMergedRanges();
  const rows = merged.flatMap((range) =>
    Array.from({ length: range.getNumRows() - 1 }, (_, index) => range.getRow() + 1 + index),
  );
  return rows.length === 0 ? [] : [adopting.merged(sheet.getName(), rows)];
}

/** The lists in the sheets that are not ours, and what their headings are taken for: one read a sheet. `headingRows`: by sheet id, as a page sent it. */
export function seeLists(headingRows?: unknown): FoundLists {
  const rows = Object.entries((headingRows ?? {}) as Record<string, unknown>).flatMap(([id, row]) =>
    typeof row === 'number' && Number.isInteger(row) && row > 0 ? [[Number(id), row] as const] : [],
  );
  return listsIn(Object.fromEntries(rows));
}

function listsIn(headingRows: Readonly<Record<number, number>>): FoundLists {
  const opening = openWorkbook();
  const { state, words, sheetWords } = opening;
  const { settings } = state;
  const { lists, others } = surveySheets(headingRows);
  const fields = (kind: ListKind) =>
    columnKeys(tables[kind] as Table)
      .filter((key) => !computedKeys(kind).includes(key))
      .map((key) => ({
        key,
        word: headingIn(settings.language, kind, key),
        note: noteIn(settings.language, kind, key, settings.style),
      }));
  return {
    language: settings.language,
    lists: lists.map((list) => listSeen(list, remarksIn(opening, list))),
    remarks: others.map(({ sheet, why }) => sheetWords.adopting.noList[why](sheet.getName())),
    fields: { partners: fields('partners'), log: fields('log'), projects: fields('projects') },
    whats: WHAT.map((key) => ({ key, word: words.list(key) })),
  };
}

function listSeen({ sheet, mapping, isForm }: FoundSheet, remarks: string[]): FoundList {
  const { kind, table, columns } = mapping;
  const { headingRow, firstRow, lastRow, notData } = table;
  return {
    sheetId: sheet.getSheetId(),
    sheet: sheet.getName(),
    kind,
    isForm,
    remarks,
    headingRow,
    rows: Math.max(0, lastRow - firstRow + 1 - notData.filter((row) => row >= firstRow && row <= lastRow).length),
    passed: notData,
    columns: columns.map(({ column, heading, field, confidence, own, samples, words }) => ({
      column: column + 1,
      letters: columnLetters(column + 1),
      heading,
      field: kind ? field : null,
      confidence,
      own,
      samples,
      words,
    })),
  };
}
