import type { AsOf } from '../../contract/answer';
import type { CheckLine, Fix, FixResult } from '../../contract/check';
import { asText } from '../../workbook/tables/read';
import type { TableKey } from '../../workbook/tables/tables';
import { TABLE_KEYS } from '../../workbook/tables/tables';
import * as given from '../arguments';
import { readGarden } from '../garden/read-garden';
import { recompute } from '../garden/recompute';
import type { Opening, Workbook } from '../garden/workbook';
import { openWorkbook, readWorkbook, requireColumns } from '../garden/workbook';
import { withLock } from '../lock';
import { cellAt } from '../sheets/read';
import { addRows } from '../sheets/rows';
import { stop } from '../stop';
import { recordChange, remember } from '../undo/last-change';
import { checkLines } from './check-lines';
import { checkedName, NAMES, renamed, undoCells, writeChange } from './renamed-cells';

/** Selects a cell, for the user to look at. */
export function showCell(table: unknown, row: unknown, column: unknown): null {
  const workbook = readWorkbook(openWorkbook(), 'kept');
  const sheeted = workbook.sheets[keyOf(table)] ?? stop('missing-sheet');
  const at = given.place(row, 'row');
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
  const { sheetWords } = workbook;
  const chosen = checkedFix(fix);
  const label = apply(opening, workbook, line, chosen);
  const done = recompute({}, openWorkbook());
  return { message: sheetWords.messages.mended(label), lines: checkLines(done), undo: label };
}

function apply(opening: Opening, workbook: Workbook, line: unknown, fix: Fix): string {
  const { messages } = workbook.sheetWords;
  if (fix.do === 'add-partner') {
    const label = messages.undoAdded(fix.name);
    const added = { kind: 'row', table: 'partners', cells: { name: fix.name } } as const;
    return recordChange(opening, workbook, { label, written: [added] }, (rows) => {
      addRows(
        workbook.sheets.partners!,
        rows.map(({ cells }) => cells),
      );
      return label;
    });
  }
  const { sheet, row, value } = given.partsOf(line);
  const sheeted = workbook.sheets[keyOf(sheet)] ?? stop('missing-sheet', String(sheet));
  if (typeof row !== 'number' || typeof value !== 'string') return stop('wrong-arguments', 'row');
  const column = NAMES[sheeted.key];
  const cell = renamed(asText(cellAt(sheeted, row, column)), value, fix.name);
  if (cell === null) return stop('partner-gone', value);
  const label = messages.undoRenamed(value, fix.name);
  const change = { sheeted, rows: [{ row, cell }] };
  remember(opening, { label, written: undoCells([change]) });
  if (!writeChange(change)) stop('rows-moving');
  return label;
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
