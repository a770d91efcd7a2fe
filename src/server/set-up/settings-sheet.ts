import type { Settings } from '../../workbook/settings/settings';
import {
  linesToChange,
  ownWordsLine,
  readSettings,
  settingChoices,
  settingsCells,
} from '../../workbook/settings/sheet';
import { markSheet, openBook } from '../sheets/book';
import { toValue } from '../sheets/cells';
import { newSheet } from '../sheets/new-sheet';
import { cellsOf } from '../sheets/read';

/** The Settings sheet, filled with what is in force. */
export function ensureSettings(settings: Settings): void {
  if (openBook().otherSheets['settings']) return;
  const sheet = newSheet('settings', settings);
  markSheet(sheet, 'settings');
  const cells = settingsCells(settings);
  sheet.getRange(1, 1, cells.length, 3).setValues(cells.map((line) => line.map(toValue)));
  sheet.getRange(1, 1, 1, 3).setFontWeight('bold').setBackground('#eef3ea');
  sheet
    .getRange(2, 3, cells.length - 1, 1)
    .setFontColor('#5f6368')
    .setWrap(true);
  sheet.getRange(2, 2, cells.length - 1, 1).setHorizontalAlignment('left');
  sheet.setColumnWidth(1, 220).setColumnWidth(2, 220).setColumnWidth(3, 480);
  sheet.setFrozenRows(1);
  settingChoices(settings).forEach((choices, at) => {
    if (choices.length > 0) offer(sheet, at + 2, choices);
  });
}

/** Writes what the user chose in the sidebar; every other cell of the sheet stays. */
export function putSettings(settings: Settings): void {
  const { otherSheets, timeZone } = openBook();
  const sheet = otherSheets['settings']!;
  const cells = cellsOf(sheet.getDataRange().getValues(), timeZone);
  let below = cells.length;
  for (const { at, line, choices } of linesToChange(settings, cells)) {
    const row = at < 0 ? ++below : at + 1;
    sheet.getRange(row, 1, 1, 3).setValues([line.map(toValue)]);
    if (choices.length > 0) offer(sheet, row, choices);
  }
}

/** A dropdown that still lets other words stand. */
function offer(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, choices: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation()
    .setAllowInvalid(true)
    .requireValueInList([...choices], true)
    .build();
  sheet.getRange(row, 2).setDataValidation(rule);
}

/** Puts the library's own words into a Settings sheet that has others: where their line stands, or below the last one. */
export function putOwnWords(settings: Settings): void {
  const { otherSheets, timeZone } = openBook();
  const sheet = otherSheets['settings']!;
  const cells = cellsOf(sheet.getDataRange().getValues(), timeZone);
  if (JSON.stringify(readSettings(cells).ownWords) === JSON.stringify(settings.ownWords)) return;
  const { line, at } = ownWordsLine(settings, cells);
  sheet.getRange(at < 0 ? cells.length + 1 : at + 1, 1, 1, 3).setValues([line.map(toValue)]);
}
