import type { MappedHeading } from '../../contract/adopt';
import type { AsOf } from '../../contract/answer';
import type { WriteResult } from '../../contract/sidebar';
import type { Day } from '../../domain/day';
import { mapSheet } from '../../workbook/adopt/map';
import { computedKeys, headingOf, TABLE_KEYS, tables } from '../../workbook/tables/tables';
import type { UpToDate } from '../garden/read-garden';
import { dayOf } from '../garden/read-garden';
import { keepState } from '../garden/state';
import { openWorkbook, readMoreLogs, readWorkbook } from '../garden/workbook';
import { withLock } from '../ground/lock';
import { isStop, stop } from '../ground/stop';
import { filterAdvice } from '../pages/filters';
import { writeResult } from '../pages/write-result';
import { addTo, ensureTable, refreshAll, withSettings } from '../set-up/set-up';
import { ensureSettings, putOwnWords } from '../set-up/settings-sheet';
import { leaveAlone, MORE_LOG, markColumn, markSheet, openBook, unmark } from '../sheets/book';
import type { TableSheet } from '../sheets/read';
import { isAnyHeading, readNow } from '../sheets/read';
import { addRows } from '../sheets/rows';
import { forget, remember } from '../undo/last-change';
import { moveOut } from '../undo/move-out';
import type { Taken } from './choices';
import { settingsAfter, takenFor, withMoreLogs } from './choices';
import type { FoundSheet } from './find-lists';
import { remarksIn, surveySheets } from './find-lists';
import { namesInLog } from './preview';

/** Moves into the lists that are there, as we understand them: the command line's way. */
export function adopt(options?: AsOf): { mapping: MappedHeading[]; message: string; remarks: string[] } {
  return withLock(() => {
    const { mapping, done, remarks } = adoptAll(dayOf(options));
    const understood = mapping.filter(({ field }) => field !== null).length;
    return {
      mapping,
      remarks,
      message: done.workbook.sheetWords.messages.adopted(done.garden.rows.partners.length, understood),
    };
  });
}

/** Moves into the lists that the user chose, as the user understands them. */
export function adoptLists(choices: unknown): WriteResult {
  return withLock(() => {
    const done = adoptChosen(choices);
    const headings = Object.values(done.workbook.sheets).reduce(
      (count, { key, place }) => count + Object.keys(place.columns).length - computedKeys(key).length,
      0,
    );
    const { adopted } = done.workbook.sheetWords.messages;
    const advice = filterAdvice(openWorkbook());
    return writeResult([adopted(done.garden.rows.partners.length, headings), advice].join(' ').trim(), done);
  });
}

/**
 * Moves into the lists that are there: their sheets and columns are marked, ours come at the right end, and everything is computed. Nothing
 * is written into a cell of theirs.
 */
function adoptAll(asOf?: Day): { mapping: MappedHeading[]; done: UpToDate; remarks: string[] } {
  const opening = openWorkbook();
  const { places } = opening.book;
  const { adopting } = opening.sheetWords;
  const { lists: seen, others } = surveySheets();
  const chosen = TABLE_KEYS.flatMap((key): Taken[] => {
    const lists = seen.filter(({ mapping }) => mapping.kind === key).sort(bySurety);
    if (key === 'log') return lists.map((one) => ({ ...one, key }));
    return lists[0] && !places[key] ? [{ ...lists[0], key }] : [];
  });
  const taken = withMoreLogs(chosen, places.log !== undefined);
  const [other] = others;
  if (taken.length === 0 && other && opening.state.adopted.length === 0) {
    stop(other.why === 'form' ? 'form-for-one' : 'no-headings', other.sheet.getName());
  }
  const names = taken.map(({ sheet }) => sheet.getSheetId());
  const left = seen.filter(({ sheet, mapping }) => mapping.kind !== null && !names.includes(sheet.getSheetId()));
  const remarks = [
    ...taken.flatMap((one) => [
      ...(one.isBeside ? [adopting.readBeside(one.sheet.getName())] : []),
      ...remarksIn(opening, one),
    ]),
    ...left.map(({ sheet }) => adopting.leftOut(sheet.getName())),
    ...others.map(({ sheet, why }) => adopting.noList[why](sheet.getName())),
  ];
  return { mapping: seen.flatMap(headingsOf), done: takeLists(taken, asOf), remarks };
}

function bySurety(a: FoundSheet, b: FoundSheet): number {
  return b.mapping.confidence - a.mapping.confidence;
}

/** Moves into the chosen lists; remembers how to move out again. */
function adoptChosen(choices: unknown): UpToDate {
  const { keys: chosen, taken } = takenFor(choices);
  const { sheetWords } = withSettings(openWorkbook());
  const beside = taken.flatMap(({ isBeside, sheet }) => (isBeside ? [sheet.getSheetId()] : []));
  const names = taken.map(({ sheet }) => sheet.getName()).join(', ');
  // Before anything else: whatever stops it, it can be undone.
  remember(openWorkbook(), {
    label: sheetWords.messages.undoAdopt(names),
    written: [
      ...[...new Set(chosen)].map((key) => ({ kind: 'list', table: key }) as const),
      ...beside.map((sheetId) => ({ kind: 'more-log', sheetId }) as const),
    ],
  });
  try {
    return takeLists(taken, undefined, true);
  } catch (error) {
    // Merged cells are in the way of some rows only; what Google refuses as a whole is given up, so that the list can be chosen again.
    if (!isStop(error) || error.code !== 'merged-cells') giveUp(taken);
    throw error;
  }
}

/** Moves out of lists that could not be taken, as far as Google lets us. */
function giveUp(taken: readonly Taken[]): void {
  for (const { key, sheet } of taken) {
    try {
      if (moveOut(readWorkbook(openWorkbook(), 'kept'), key)) continue;
      unmark(sheet);
    } catch {
      unmark(sheet);
      const { book, state } = openWorkbook();
      keepState(book, { ...state, adopted: state.adopted.filter((one) => one !== key) });
    }
  }
  forget(openWorkbook());
}

/** Marks the lists and their columns, adds ours, and computes; finishes what broke off in the middle. `named`: some were taken before. */
export function takeLists(taken: readonly Taken[], asOf?: Day, named = taken.length > 0): UpToDate {
  const opening = openWorkbook();
  const unfinished = opening.state.adopted.length > 0 && !opening.book.otherSheets['settings'];
  const { state: before } = taken.length > 0 ? withSettings(opening) : opening;
  const state = { ...before, settings: settingsAfter(before.settings, taken) };
  const ours = taken.flatMap(({ key, isBeside }) => (isBeside ? [] : [key]));
  const adopted = [...new Set([...state.adopted, ...ours])];
  if (taken.length > 0) keepState(openBook(), { ...state, adopted });
  for (const list of taken) markList(list);
  const added = adopted.filter(
    (key) => openBook().places[key] && addTo(openWorkbook(), key, computedKeys(key)).length > 0,
  );
  if (!named && added.length === 0 && !unfinished) stop('no-list');
  if (!adopted.includes('partners')) partnersFromLog();
  ensureSettings(state.settings);
  if (state.settings !== before.settings) putOwnWords(state.settings);
  return refreshAll(asOf);
}

/** Marks a list and its columns; they go by place, and somebody may move columns meanwhile: then none is marked. */
function markList({ key, sheet, mapping, isBeside }: Taken): void {
  const { headingRow, headings } = mapping.table;
  unmark(sheet);
  for (const { column, field, heading } of mapping.columns) {
    if (field) markColumn(sheet, column + 1, tables[key], field);
    else if (isAnyHeading(key, heading)) leaveAlone(sheet, column + 1, key);
  }
  markSheet(sheet, isBeside ? MORE_LOG : key, headingRow);
  const { place, cells } = isBeside ? readMoreLog(sheet) : readNow(key);
  const now = mapSheet(sheet.getName(), cells, place.headingRow)?.table.headings ?? [];
  const same = mapping.columns.every(
    ({ column, field }) => !field || now[(place.columns[field] ?? 0) - 1] === headings[column],
  );
  if (same) return;
  unmark(sheet);
  stop('rows-moving');
}

function readMoreLog(sheet: FoundSheet['sheet']): TableSheet {
  const found = readMoreLogs(openBook()).find(({ place }) => place.sheet.getSheetId() === sheet.getSheetId());
  return found ?? stop('rows-moving');
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

function headingsOf({ sheet, mapping: { kind, columns } }: FoundSheet): MappedHeading[] {
  return columns.map(({ heading, field, confidence, own }) => ({
    own,
    sheet: sheet.getName(),
    heading,
    field: kind && field ? headingOf(kind, field) : null,
    confidence,
  }));
}
