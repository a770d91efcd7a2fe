import { usedSize } from './cells';
import { read, write } from './emulated';
import { newRange, placeOf } from './range';
import { heightOf, setHeights } from './row-heights';
import { sortBox } from './sorting';
import { exception, sheetOf, state } from './state';
import { insert, remove } from './structure';
import type { CellExtra, SheetJson } from './workbook-json';
import { guard } from './writing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows, columns, sizes and visibility of a sheet. */
export function sheetStructure(id: number, self: () => Sheet): Partial<Sheet> {
  const json = () => sheetOf(id);
  const guarded = () => guard(json(), { row: 1, column: 1, rows: json().maxRows, columns: json().maxColumns });
  const change = <A extends unknown[]>(run: (...args: A) => void) =>
    write((...args: A): Sheet => {
      guarded();
      run(...args);
      return self();
    });
  const changeSilently = <A extends unknown[]>(run: (...args: A) => void) =>
    write((...args: A): void => {
      guarded();
      run(...args);
    });
  const add = (axis: 'rows' | 'columns', before: number, count: number) => {
    const size = axis === 'rows' ? json().maxRows : json().maxColumns;
    if (before < 1 || before > size + 1 || count < 1) outside(axis);
    insert(id, axis, before, count);
  };
  const drop = (axis: 'rows' | 'columns', first: number, count: number) => {
    const size = axis === 'rows' ? json().maxRows : json().maxColumns;
    if (first < 1 || count < 1 || first + count - 1 > size) outside(axis);
    refuseOnlyFrozen(json(), axis, first, count);
    remove(id, axis, first, count);
  };
  const hide = (hidden: boolean, axis: 'rows' | 'columns', first: number, count: number) => {
    const key = axis === 'rows' ? 'hiddenRows' : 'hiddenColumns';
    const kept = json()[key].filter((index) => index < first || index >= first + count);
    const more = hidden ? Array.from({ length: count }, (_, index) => first + index) : [];
    json()[key] = [...kept, ...more].sort((a, b) => a - b);
  };
  const within = (axis: 'rows' | 'columns', range: Range): [number, number] => {
    const place = placeOf(range);
    return axis === 'rows' ? [place.row, place.rows] : [place.column, place.columns];
  };
  return {
    insertRowBefore: change((before: number) => add('rows', before, 1)),
    insertRowAfter: change((after: number) => add('rows', after + 1, 1)),
    insertRowsBefore: change((before: number, count: number) => add('rows', before, count)),
    insertRowsAfter: change((after: number, count: number) => add('rows', after + 1, count)),
    insertColumnBefore: change((before: number) => add('columns', before, 1)),
    insertColumnAfter: change((after: number) => add('columns', after + 1, 1)),
    insertColumnsBefore: change((before: number, count: number) => add('columns', before, count)),
    insertColumnsAfter: change((after: number, count: number) => add('columns', after + 1, count)),
    deleteRow: change((first: number) => drop('rows', first, 1)),
    deleteColumn: change((first: number) => drop('columns', first, 1)),
    deleteRows: changeSilently((first: number, count: number) => drop('rows', first, count)),
    deleteColumns: changeSilently((first: number, count: number) => drop('columns', first, count)),
    getFrozenRows: read(() => json().frozenRows),
    getFrozenColumns: read(() => json().frozenColumns),
    setFrozenRows: changeSilently((rows: number) => {
      refuseFreezing(json(), 'rows', rows);
      json().frozenRows = rows;
    }),
    setFrozenColumns: changeSilently((columns: number) => {
      refuseFreezing(json(), 'columns', columns);
      json().frozenColumns = columns;
    }),
    getColumnWidth: read((column: number) => json().columnWidths[column] ?? 100),
    getRowHeight: read((row: number) => heightOf(json(), row)),
    setColumnWidth: change((column: number, width: number) => {
      json().columnWidths[column] = width;
    }),
    setColumnWidths: change((first: number, count: number, width: number) => {
      for (let column = first; column < first + count; column += 1) json().columnWidths[column] = width;
    }),
    setRowHeight: change((row: number, height: number) => setHeights(json(), row, 1, height, false)),
    setRowHeights: change((first: number, count: number, height: number) =>
      setHeights(json(), first, count, height, false),
    ),
    setRowHeightsForced: change((first: number, count: number, height: number) =>
      setHeights(json(), first, count, height, true),
    ),
    hideSheet: change(() => {
      const others = state.workbook.sheets.filter((one) => !one.hidden && one.id !== id);
      if (others.length === 0) throw exception("You can't hide all the sheets in a document.");
      json().hidden = true;
    }),
    showSheet: change(() => {
      delete json().hidden;
    }),
    isSheetHidden: read(() => json().hidden ?? false),
    hideColumns: changeSilently((first: number, count = 1) => hide(true, 'columns', first, count)),
    showColumns: changeSilently((first: number, count = 1) => hide(false, 'columns', first, count)),
    hideRows: changeSilently((first: number, count = 1) => hide(true, 'rows', first, count)),
    showRows: changeSilently((first: number, count = 1) => hide(false, 'rows', first, count)),
    hideColumn: changeSilently((column: Range) => hide(true, 'columns', ...within('columns', column))),
    unhideColumn: changeSilently((column: Range) => hide(false, 'columns', ...within('columns', column))),
    isColumnHiddenByUser: read((column: number) => json().hiddenColumns.includes(column)),
    isRowHiddenByUser: read((row: number) => json().hiddenRows.includes(row)),
    // The workbook keeps only the box of a filter: it hides nothing here.
    isRowHiddenByFilter: read(() => false),
    getTabColor: read(() => json().tabColor ?? null),
    setTabColor: change((color: string | null) => {
      if (color === null) delete json().tabColor;
      else json().tabColor = color;
    }),
    setHiddenGridlines: change((hidden: boolean) => {
      if (hidden) json().hiddenGridlines = true;
      else delete json().hiddenGridlines;
    }),
    hasHiddenGridlines: read(() => json().hiddenGridlines ?? false),
    clear: change((options?: object) => {
      if (options) throw new Error('Sheet.clear with options is not emulated');
      clearContents(json());
      clearFormats(json());
    }),
    clearContents: change(() => clearContents(json())),
    clearFormats: change(() => clearFormats(json())),
    clearNotes: change(() => keepOnly(json(), (key) => key !== 'note')),
    sort: change((column: number, ascending = true) => {
      const { rows, columns } = usedSize(json());
      const first = json().frozenRows + 1;
      const box = { row: first, column: 1, rows: rows - first + 1, columns };
      sortBox(json(), box, [{ column, ascending }]);
    }),
    getActiveRange: read(() => newRange({ sheetId: id, ...sheetSelection(id) })),
  };
}

function sheetSelection(id: number) {
  const { workbook, selections } = state;
  if (workbook.activeSheetId === id) return workbook.selection;
  return selections.get(id) ?? { row: 1, column: 1, rows: 1, columns: 1 };
}

/** Sources: live-sheets.md, 1 (node-google-spreadsheet #186; ads-account-structure-script #2; public scripts that say why they don't freeze). */
function refuseOnlyFrozen(sheet: SheetJson, axis: 'rows' | 'columns', first: number, count: number): void {
  const [size, frozen] = axis === 'rows' ? [sheet.maxRows, sheet.frozenRows] : [sheet.maxColumns, sheet.frozenColumns];
  if (frozen > 0 && count < size && first <= frozen + 1 && first + count - 1 >= size) {
    throw exception(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
}

function refuseFreezing(sheet: SheetJson, axis: 'rows' | 'columns', count: number): void {
  const [size, hidden] = axis === 'rows' ? [sheet.maxRows, sheet.hiddenRows] : [sheet.maxColumns, sheet.hiddenColumns];
  if (count > size) outside(axis);
  const visible = size - hidden.filter((index) => index > count).length;
  if (count > 0 && count >= visible) throw exception(`You can't freeze all visible ${axis} on the sheet.`);
  const cut = sheet.merges.some(({ row, column, rows, columns }) => {
    const [first, length] = axis === 'rows' ? [row, rows] : [column, columns];
    return first <= count && first + length - 1 > count;
  });
  if (cut) throw exception(`You can't freeze ${axis} which contain only part of a merged cell.`);
}

function outside(axis: 'rows' | 'columns'): never {
  throw exception(`Those ${axis} are out of bounds.`);
}

function clearContents(sheet: SheetJson): void {
  sheet.values = [];
  keepOnly(sheet, (key) => key !== 'formula');
}

/** Conditional formats belong to formatting; notes and validation do not (reference, Sheet.clearFormats). */
function clearFormats(sheet: SheetJson): void {
  keepOnly(sheet, (key) => ['formula', 'note', 'validation'].includes(key));
  sheet.conditionalRules = [];
}

function keepOnly(sheet: SheetJson, keeps: (key: string) => boolean): void {
  for (const record of [sheet.extras, sheet.columnExtras]) {
    for (const [at, extra] of Object.entries(record)) {
      const kept = Object.entries(extra).filter(([key]) => keeps(key));
      if (kept.length === 0) delete record[at];
      else record[at] = Object.fromEntries(kept) as CellExtra;
    }
  }
}
