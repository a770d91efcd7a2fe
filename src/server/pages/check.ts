import type { AsOf } from '../../contract/answer';
import type { CheckLine, Fix, FixResult } from '../../contract/check';
import { asText } from '../../workbook/tables/read';
import type { TableKey } from '../../workbook/tables/tables';
import { TABLE_KEYS } from '../../workbook/tables/tables';
import { readGarden } from '../garden/read-garden';
import { recompute } from '../garden/recompute';
import type { Opening, Workbook } from '../garden/workbook';
import { logPlace, openWorkbook, readWorkbook, requireColumns } from '../garden/workbook';
import * as given from '../ground/arguments';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { cellAt } from '../sheets/read';
import { addRows } from '../sheets/rows';
import { recordChange, remember } from '../undo/last-change';
import { checkLines } from './check-lines';
import { checkedName, listedNames, NAMES, renamed, undoCells, writeChange } from './renamed-cells';

/** Selects a cell, for the user to look at. */
export function showCell(table: unknown, row: unknown, column: unknown): null {
  const workbook = readWorkbook(openWorkbook(), 'kept');
  const line = given.place(row, 'row');
  const place =
    keyOf(table) === 'log' ? logPlace(workbook, line) : { sheeted: workbook.sheets[keyOf(table)], row: line };
  const [sheeted, at] = [place.sheeted ?? stop('missing-sheet'), place.row];
  if (at > sheeted.cells.length) return stop('wrong-arguments', 'row');
  const key = given.text(column, 'column');
  const [, across] = Object.entries(sheeted.place.columns).find(([one]) => one === key) ?? [key, 1];
  sheeted.place.sheet.getRange(at, across).activate();
  return null;
}

/** The checks of today, or of another day. */
export function checkSheet(options?: AsOf): CheckLine[] {
  return checkLines(readGarden(options));
}

/** Mends one check as the user chose; what is left to check. */
export function fixCheck(line: unknown, fix: unknown): FixResult {
  return withLock(() => fixed(line, fix));
}

function fixed(line: unknown, fix: unknown): FixResult {
  const opening = openWorkbook();
  const workbook = readWorkbook(opening, 'kept', TABLE_KEYS);
  requireColumns(workbook);
  const chosen = checkedFix(fix);
  return chosen.do === 'add-partner'
    ? addPartner(opening, workbook, chosen.name)
    : putName(opening, workbook, line, chosen.name);
}

function addPartner(opening: Opening, workbook: Workbook, name: string): FixResult {
  const label = workbook.sheetWords.messages.undoAdded(name);
  const added = { kind: 'row', table: 'partners', cells: { name } } as const;
  return recordChange(opening, workbook, { label, written: [added] }, (rows) => {
    addRows(
      workbook.sheets.partners!,
      rows.map(({ cells }) => cells),
    );
    return fixResult(workbook, label);
  });
}

/** The nearest name in place of the one that is not listed. */
function putName(opening: Opening, workbook: Workbook, line: unknown, name: string): FixResult {
  const { sheet, row, value } = given.partsOf(line);
  const sheeted = workbook.sheets[keyOf(sheet)] ?? stop('missing-sheet', String(sheet));
  const at = given.place(row, 'row');
  if (at <= sheeted.place.headingRow || typeof value !== 'string') return stop('wrong-arguments', 'row');
  const column = NAMES[sheeted.key];
  const cell = renamed(asText(cellAt(sheeted, at, column)), value, name, listedNames(workbook));
  if (cell === null) return stop('partner-gone', value);
  const label = workbook.sheetWords.messages.undoRenamed(value, name);
  const change = { sheeted, rows: [{ row: at, cell }] };
  remember(opening, { label, written: undoCells([change]) });
  if (!writeChange(change)) stop('rows-moving');
  return fixResult(workbook, label);
}

function fixResult({ sheetWords }: Workbook, label: string): FixResult {
  return { message: sheetWords.messages.mended(label), lines: checkLines(recompute({}, openWorkbook())), undo: label };
}

function checkedFix(fix: unknown): Fix {
  const parts = given.partsOf(fix);
  return {
    do: given.oneOf(['use-name', 'add-partner'] as const, parts['do'], 'fix'),
    name: checkedName(parts['name']),
  };
}

function keyOf(table: unknown): TableKey {
  return given.oneOf(TABLE_KEYS, table, 'sheet');
}
