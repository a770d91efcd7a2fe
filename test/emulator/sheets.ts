import { blankSheet } from './blank-workbook';
import { exception, nextId, sheetOf, state } from './state';
import { checkRoom } from './structure';
import type { SheetJson } from './workbook-json';

/** Adds a sheet at an index (from 0) and makes it active. */
export function addSheet(name: string | undefined, index: number, template?: SheetJson): SheetJson {
  const { workbook } = state;
  const title = name ?? freeName('Sheet');
  checkName(title);
  checkRoom(template ? template.maxRows * template.maxColumns : 26_000);
  let id = 1_000 + nextId();
  while (workbook.sheets.some((sheet) => sheet.id === id)) id = 1_000 + nextId();
  const sheet = template
    ? { ...(JSON.parse(JSON.stringify(template)) as SheetJson), id, name: title }
    : blankSheet(id, title);
  workbook.sheets.splice(Math.max(0, Math.min(index, workbook.sheets.length)), 0, sheet);
  activate(id);
  return sheet;
}

/** Deletes a sheet with all that stands on it; charts elsewhere lose the ranges on it. */
export function dropSheet(id: number): void {
  const { workbook } = state;
  const sheet = sheetOf(id);
  const visible = workbook.sheets.filter((one) => !one.hidden && one !== sheet);
  if (visible.length === 0) throw exception("You can't remove all the visible sheets in a document.");
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  workbook.metadata = workbook.metadata.filter((one) => !('sheetId' in one.location) || one.location.sheetId !== id);
  workbook.namedRanges = workbook.namedRanges.filter((one) => one.sheetId !== id);
  for (const { charts } of workbook.sheets) {
    for (const chart of charts) chart.ranges = chart.ranges.filter((one) => one.sheetId !== id);
  }
  if (workbook.activeSheetId === id) activate((workbook.sheets[index] ?? visible[visible.length - 1]!).id);
}

/** Gives a sheet another name. */
export function nameSheet(id: number, name: string): void {
  const sheet = sheetOf(id);
  if (sheet.name.toLowerCase() !== name.toLowerCase()) checkName(name);
  sheet.name = name;
}

/** Makes a sheet the active one. `restore`: with the selection it had last (reference, Spreadsheet.setActiveSheet); else we take A1 for selected. */
export function activate(id: number, restore = false): void {
  const { workbook, selections } = state;
  if (workbook.activeSheetId === id) return;
  selections.set(workbook.activeSheetId, workbook.selection);
  workbook.activeSheetId = id;
  workbook.selection = (restore && selections.get(id)) || { row: 1, column: 1, rows: 1, columns: 1 };
}

/** A name that no sheet has: `Sheet3`. */
function freeName(stem: string): string {
  const taken = new Set(state.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = state.workbook.sheets.length + 1;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

function checkName(name: string): void {
  if (name === '' || name.length > 100) {
    throw exception('The sheet name must be between 1 and 100 characters long.');
  }
  if (state.workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw exception(`A sheet with the name “${name}” already exists. Please enter another name.`);
  }
}
