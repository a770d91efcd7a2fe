import type { Settings } from '../../workbook/settings/settings';
import type { OtherSheetKey } from '../../workbook/words/words';
import { sheetWords } from '../../workbook/words/words';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of ours under a free name, or the empty one that bears its name already; an only, empty sheet is taken for Partners. */
export function newSheet(key: OtherSheetKey, settings: Settings): Sheet {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const left = file.getSheetByName(sheetWords(settings.language).sheets[key]);
  if (left && isBare(left)) return left;
  const [only, ...others] = file.getSheets();
  const name = freeName(key, settings);
  if (key === 'partners' && only && others.length === 0 && isBare(only)) {
    return only.setName(name);
  }
  const active = file.getActiveSheet();
  const made = file.insertSheet(name, file.getNumSheets());
  file.setActiveSheet(active, true);
  return made;
}

function isBare(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0 && sheet.getCharts().length === 0;
}

/** The name of a sheet of ours, or the next best when that one is taken. */
export function freeName(key: OtherSheetKey, { language }: Settings): string {
  const { sheets, menu } = sheetWords(language);
  const taken = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName().toLowerCase());
  const names = [sheets[key], `${sheets[key]} (${menu.title})`];
  for (let number = 2; number < 100; number += 1) names.push(`${sheets[key]} (${menu.title} ${number})`);
  return names.find((one) => !taken.includes(one.toLowerCase()))!;
}
