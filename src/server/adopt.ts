import type { MappedHeading } from '../contract/contract';
import type { Day } from '../domain/day';
import { nameKey } from '../domain/fold';
import type { Mapping } from '../workbook/adopt/map';
import { mapSheet } from '../workbook/adopt/map';
import type { OwnWord } from '../workbook/own-words';
import type { Settings } from '../workbook/settings';
import type { TableKey } from '../workbook/tables';
import { headingOf, TABLE_KEYS, tables } from '../workbook/tables';
import { markColumn, markSheet, openBook, unmark } from './book';
import { today } from './cells';
import type { UpToDate } from './compute';
import { computedKeys } from './computed';
import { cellsOf, readNow } from './grid';
import { addRows } from './rows';
import { addTo, ensureSettings, ensureTable, putOwnWords, settle, withSettings } from './set-up';
import { keepState } from './state';
import { stop } from './trouble';
import type { Workbook } from './workbook';
import { openWorkbook, readWorkbook, understood } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of theirs and what its headings are taken for. */
export interface Seen {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
}

/** A list of theirs that is taken as one of our tables. */
export interface Taken extends Seen {
  readonly key: TableKey;
  /** What the user said that the words of a log mean. */
  readonly ownWords?: readonly OwnWord[];
}

/**
 * Moves into the lists that are there: their sheets and columns are marked, ours come at the right end, and everything is computed. Nothing
 * is written into a cell of theirs.
 */
export function adoptLists(asOf?: Day): { mapping: MappedHeading[]; done: UpToDate } {
  const { book } = openWorkbook();
  const seen = lookAround();
  const taken = TABLE_KEYS.flatMap((key): Taken[] => {
    const lists = seen.filter(({ mapping }) => mapping.kind === key);
    const [best] = lists.sort((a, b) => b.mapping.confidence - a.mapping.confidence);
    return best && !book.places[key] ? [{ key, ...best }] : [];
  });
  return { mapping: seen.flatMap(headingsOf), done: takeLists(taken, asOf) };
}

/** Reads every sheet that is not ours and maps its headings: one read a sheet. `headingRows`: by sheet id, where the user knows better. */
export function lookAround(headingRows: Readonly<Record<number, number>> = {}): Seen[] {
  const { file, timeZone, places, pages } = openBook();
  const ours = [...Object.values(places).map((place) => place?.sheet), ...Object.values(pages)].map((sheet) =>
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

/** Marks the lists and their columns, adds ours, and computes; finishes what broke off in the middle. `named`: some were taken before. */
export function takeLists(taken: readonly Taken[], asOf?: Day, named = taken.length > 0): UpToDate {
  const opening = openWorkbook();
  const unfinished = opening.state.adopted.length > 0 && !opening.book.pages['settings'];
  const { state: before } = taken.length > 0 ? withSettings(opening) : opening;
  const state = { ...before, settings: settingsAfter(before.settings, taken) };
  const adopted = [...new Set([...state.adopted, ...taken.map(({ key }) => key)])];
  if (taken.length > 0) keepState(openBook(), { ...state, adopted });
  for (const list of taken) markList(list);
  const added = adopted.filter((key) => openBook().places[key] && addTo(openWorkbook(), key, computedKeys(key)));
  if (!named && added.length === 0 && !unfinished) stop('no-list');
  if (!adopted.includes('partners')) partnersFromLog();
  ensureSettings(state.settings);
  if (state.settings !== before.settings) putOwnWords(state.settings);
  return settle(asOf);
}

/** Marks a list and its columns; they go by place, and somebody may move columns meanwhile: then none is marked. */
function markList({ key, sheet, mapping }: Taken): void {
  const { headingRow, headings } = mapping.table;
  unmark(sheet);
  for (const { column, field } of mapping.columns) if (field) markColumn(sheet, column + 1, tables[key], field);
  markSheet(sheet, key, headingRow);
  const { place, cells } = readNow(key);
  const now = mapSheet(sheet.getName(), cells, place.headingRow)?.table.headings ?? [];
  const same = mapping.columns.every(
    ({ column, field }) => !field || now[(place.columns[field] ?? 0) - 1] === headings[column],
  );
  if (same) return;
  unmark(sheet);
  stop('rows-moving');
}

/** The settings with what the user said about the words of a log. */
export function settingsAfter(settings: Settings, taken: readonly Taken[]): Settings {
  const said = taken.flatMap(({ ownWords }) => ownWords ?? []);
  return said.length === 0 ? settings : { ...settings, ownWords: said };
}

/** Where only a log was found, a Partners sheet of ours begins with the names in it. */
function partnersFromLog(): void {
  ensureTable('partners');
  const workbook = readWorkbook(openWorkbook(), 'kept');
  const names = namesInLog(workbook);
  if (names.length > 0) {
    addRows(
      workbook.sheets.partners!,
      names.map((name) => ({ name })),
      true,
    );
  }
}

/** The names of partners in the Log, each once, in the order in which they come. */
export function namesInLog(workbook: Workbook): string[] {
  const names = new Map<string, string>();
  for (const { partner } of understood(workbook, today(workbook.book.timeZone)).rows.log) {
    for (const part of partner.split(';')) {
      const name = part.trim();
      if (nameKey(name) !== '' && !names.has(nameKey(name))) names.set(nameKey(name), name);
    }
  }
  return [...names.values()];
}

function headingsOf({ sheet, mapping: { kind, columns } }: Seen): MappedHeading[] {
  return columns.map(({ heading, field, confidence }) => ({
    sheet: sheet.getName(),
    heading,
    field: kind && field ? headingOf(kind, field) : null,
    confidence,
  }));
}
