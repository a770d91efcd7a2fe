type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The page of the findings. */
export const NAME = 'Live check';
const KEY = 'live-check';

/** Whether the mark that an earlier run left on a column came along into this copy. */
export type Kept = 'no earlier run' | 'not a copy' | 'kept' | 'lost';

/** To be asked before the sheet is made anew. */
export function keptInCopy(file: Spreadsheet): Kept {
  if (!file.getSheetByName(NAME)) return 'no earlier run';
  const [mark] = file.createDeveloperMetadataFinder().withKey(KEY).find();
  if (!mark) return 'lost';
  return mark.getValue() === file.getId() ? 'not a copy' : 'kept';
}

/** Makes the sheet for the findings anew, marked; refuses a spreadsheet that somebody uses. */
export function freshSheet(file: Spreadsheet, isOurs: (name: string) => boolean): Sheet {
  const others = file.getSheets().filter((each) => !isOurs(each.getName()));
  if (others.length !== 1 || others[0]!.getLastRow() > 0)
    throw new Error('This spreadsheet is in use. The live check needs a new, empty one, for it writes into it.');
  const before = file.getSheetByName(NAME);
  if (before) file.deleteSheet(before);
  // As the emulator's, when its answers were written down.
  file.setSpreadsheetLocale('en_US');
  file.setSpreadsheetTimeZone('America/New_York');
  const sheet = file.insertSheet(NAME);
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.getRange('A:A').addDeveloperMetadata(KEY, file.getId(), DOCUMENT);
  return sheet;
}
