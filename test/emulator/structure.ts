import { cellOf, trimRow, trimRows } from './cells';
import { exception, sheetOf, state } from './state';
import type { A1Box, CellExtra, SheetJson, StoredValue, TableJson } from './workbook-json';

/* Inserting, deleting and moving rows and columns. Everything that names a row or column follows. */

type Axis = 'rows' | 'columns';
/** Where an index (from 1) goes; null when it goes away. */
type Shift = (index: number) => number | null;
/** Where an interval goes. */
type Stretch = (first: number, count: number) => { first: number; count: number } | null;

const LIMIT = 10_000_000;

/** Inserts blank rows or columns before an index; one past the end appends. */
export function insert(sheetId: number, axis: Axis, before: number, count: number): void {
  const sheet = sheetOf(sheetId);
  checkRoom(count * (axis === 'rows' ? sheet.maxColumns : sheet.maxRows));
  if (axis === 'rows') sheet.maxRows += count;
  else sheet.maxColumns += count;
  const frozen = axis === 'rows' ? 'frozenRows' : 'frozenColumns';
  if (before <= sheet[frozen]) sheet[frozen] += count;
  if (axis === 'rows') {
    if (before <= sheet.values.length) sheet.values.splice(before - 1, 0, ...blankRows(count));
  } else {
    for (const cells of sheet.values) {
      if (before <= cells.length) cells.splice(before - 1, 0, ...Array<StoredValue>(count).fill(''));
    }
  }
  follow(
    sheet,
    axis,
    (index) => (index >= before ? index + count : index),
    (first, size) => ({
      first: first >= before ? first + count : first,
      count: first < before && first + size > before ? size + count : size,
    }),
  );
}

/** Deletes rows or columns; what stood only there is gone. */
export function remove(sheetId: number, axis: Axis, first: number, count: number): void {
  const sheet = sheetOf(sheetId);
  const size = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (count >= size) throw exception(`You can't delete all the ${axis} on the sheet.`);
  if (axis === 'rows') sheet.maxRows -= count;
  else sheet.maxColumns -= count;
  const frozen = axis === 'rows' ? 'frozenRows' : 'frozenColumns';
  sheet[frozen] -= Math.max(0, Math.min(first + count - 1, sheet[frozen]) - first + 1);
  if (axis === 'rows') sheet.values.splice(first - 1, count);
  else for (const cells of sheet.values) cells.splice(first - 1, count);
  const after = first + count;
  follow(
    sheet,
    axis,
    (index) => (index < first ? index : index < after ? null : index - count),
    (start, length) => {
      const end = start + length;
      const lost = Math.max(0, Math.min(end, after) - Math.max(start, first));
      if (lost === length) return null;
      return { first: start < first ? start : Math.max(first, start - count), count: length - lost };
    },
  );
}

/** Moves rows or columns so that they stand before index `before` (as counted before the move). */
export function move(sheetId: number, axis: Axis, first: number, count: number, before: number): void {
  if (before >= first && before <= first + count) return;
  const sheet = sheetOf(sheetId);
  const shift = (index: number): number => {
    if (index >= first && index < first + count)
      return index + (before > first ? before - count - first : before - first);
    if (before > first) return index >= first + count && index < before ? index - count : index;
    return index >= before && index < first ? index + count : index;
  };
  if (axis === 'rows') {
    const most = Math.max(first + count - 1, before - 1);
    while (sheet.values.length < most) sheet.values.push([]);
    const moved = sheet.values.splice(first - 1, count);
    sheet.values.splice(before > first ? before - count - 1 : before - 1, 0, ...moved);
    trimRows(sheet);
  } else {
    const most = Math.max(first + count - 1, before - 1);
    for (const cells of sheet.values) {
      while (cells.length < most) cells.push('');
      const moved = cells.splice(first - 1, count);
      cells.splice(before > first ? before - count - 1 : before - 1, 0, ...moved);
      trimRow(cells);
    }
  }
  follow(sheet, axis, shift, (start, length) => {
    const ends = [shift(start), shift(start + length - 1)] as const;
    const low = Math.min(...ends);
    return { first: low, count: Math.max(...ends) - low + 1 };
  });
}

/** Throws when so many more cells would not fit: 10 million in a spreadsheet. */
export function checkRoom(more: number): void {
  const cells = state.workbook.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  if (cells + more > LIMIT) {
    throw exception(
      `This action would increase the number of cells in the workbook above the limit of ${LIMIT} cells.`,
    );
  }
}

function follow(sheet: SheetJson, axis: Axis, shift: Shift, stretch: Stretch): void {
  const extras: Record<string, CellExtra> = {};
  for (const [key, extra] of Object.entries(sheet.extras)) {
    const [row, column] = cellOf(key);
    const to = shift(axis === 'rows' ? row : column);
    if (to !== null) extras[axis === 'rows' ? `${to},${column}` : `${row},${to}`] = extra;
  }
  sheet.extras = extras;
  if (axis === 'columns') {
    sheet.columnExtras = shiftKeys(sheet.columnExtras, shift);
    sheet.columnWidths = shiftKeys(sheet.columnWidths, shift);
    sheet.hiddenColumns = shiftAll(sheet.hiddenColumns, shift);
  } else {
    sheet.rowHeights = shiftKeys(sheet.rowHeights, shift);
    sheet.hiddenRows = shiftAll(sheet.hiddenRows, shift);
    if (sheet.forcedRows) sheet.forcedRows = shiftAll(sheet.forcedRows, shift);
  }
  const box = (one: A1Box) => stretchBox(one, axis, stretch);
  sheet.merges = sheet.merges.flatMap((one) => box(one) ?? []);
  if (sheet.filter) {
    const filter = box(sheet.filter);
    if (filter) sheet.filter = filter;
    else delete sheet.filter;
  }
  if (sheet.filterCriteria && axis === 'columns') sheet.filterCriteria = shiftKeys(sheet.filterCriteria, shift);
  if (sheet.tables) sheet.tables = sheet.tables.flatMap((table) => movedTable(table, axis, shift, box));
  sheet.conditionalRules = sheet.conditionalRules.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((one) => box(one) ?? []);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  sheet.protections = sheet.protections.flatMap((one) => {
    if (!one.box) return [one];
    const moved = box(one.box);
    return moved ? [{ ...one, box: moved }] : [];
  });
  for (const { charts } of state.workbook.sheets) {
    for (const chart of charts) {
      chart.ranges = chart.ranges.flatMap((one) => {
        if (one.sheetId !== sheet.id) return [one];
        const moved = box(one);
        return moved ? [{ sheetId: sheet.id, ...moved }] : [];
      });
    }
  }
  const key = axis === 'rows' ? 'row' : 'column';
  for (const chart of sheet.charts) chart.position[key] = shift(chart.position[key]) ?? chart.position[key];
  const { workbook, selections } = state;
  workbook.namedRanges = workbook.namedRanges.flatMap((one) => {
    if (one.sheetId !== sheet.id) return [one];
    const moved = box(one);
    return moved ? [{ ...one, ...moved }] : [];
  });
  const place = axis === 'rows' ? 'ROW' : 'COLUMN';
  workbook.metadata = workbook.metadata.flatMap((one) => {
    const at = one.location;
    if (at.type !== place || at.sheetId !== sheet.id) return [one];
    const index = shift(at.index);
    return index === null ? [] : [{ ...one, location: { ...at, index } }];
  });
  const selected = (selection: A1Box) => box(selection) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const last = selections.get(sheet.id);
  if (last) selections.set(sheet.id, selected(last));
  if (workbook.activeSheetId === sheet.id) workbook.selection = selected(workbook.selection);
}

/** Columns keep their types; one that was inserted among them has none. */
function movedTable(table: TableJson, axis: Axis, shift: Shift, box: (one: A1Box) => A1Box | null): TableJson[] {
  const moved = box(table.box);
  if (!moved) return [];
  if (axis === 'rows') return [{ ...table, box: moved }];
  const typed = table.typed.flatMap((offset) => {
    const to = shift(table.box.column + offset);
    return to === null ? [] : [to - moved.column];
  });
  return [{ ...table, box: moved, typed }];
}

function stretchBox(box: A1Box, axis: Axis, stretch: Stretch): A1Box | null {
  const moved = axis === 'rows' ? stretch(box.row, box.rows) : stretch(box.column, box.columns);
  if (!moved) return null;
  const { row, column, rows, columns } = box;
  return axis === 'rows'
    ? { row: moved.first, column, rows: moved.count, columns }
    : { row, column: moved.first, rows, columns: moved.count };
}

function shiftKeys<T>(record: Record<string, T>, shift: Shift): Record<string, T> {
  const shifted: Record<string, T> = {};
  for (const [key, value] of Object.entries(record)) {
    const to = shift(Number(key));
    if (to !== null) shifted[to] = value;
  }
  return shifted;
}

function shiftAll(indices: readonly number[], shift: Shift): number[] {
  return indices.flatMap((index) => shift(index) ?? []);
}

function blankRows(count: number): StoredValue[][] {
  return Array.from({ length: count }, () => []);
}
