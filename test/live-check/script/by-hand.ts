import { thrown } from '../../emulator/cases/case';
import type { Answered } from './decisive';
import { NAME } from './sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/* What only a hand can do: this sheet says what, the triggers write down what they see, and a second run reads what became of it. */

/** The sheet with the steps. */
export const BY_HAND = 'By hand';
const SEEN = 'Seen by triggers';
const KEY = 'live-check-hand';

/** Whether a sheet is one of the live check's, or a copy of one. */
export function isOurs(name: string): boolean {
  return [BY_HAND, SEEN, NAME].some((one) => name === one || name.startsWith(`Copy of ${one}`));
}

const STEPS = [
  'A. Click the arrow of the filter in A1, Sort A to Z.',
  'B. Select F1:G4. Format, Convert to table. Click the arrow in F1, Sort A to Z.',
  'C. Select the whole column K (its letter), Ctrl+X, click M1, Ctrl+V.',
  'D. Arrow on the tab of this sheet, Copy to, Existing spreadsheet: this one.',
  'E. Tools, Create a new form, Preview, send one answer with anything in it. (Skip this if it takes long.)',
  'F. File, Make a copy. Open the copy, wait ten seconds, allow nothing, look whether the sheet “Seen by triggers” there got a line “onOpen”: write yes or no here:',
];

/** Makes the sheet with the steps, and that in which the triggers write. */
export function prepareByHand(file: Spreadsheet): void {
  for (const name of [BY_HAND, SEEN]) {
    const old = file.getSheetByName(name);
    if (old) file.deleteSheet(old);
  }
  file.insertSheet(SEEN).appendRow(['Event', 'Sheet', 'Range', 'File']);
  const sheet = file.insertSheet(BY_HAND);
  sheet.getRange('A1:C4').setValues(blockOf('Stage'));
  sheet.getRange('A1:B4').createFilter();
  sheet.getRange('F1:H4').setValues(blockOf('Beside'));
  sheet.getRange('K1:K2').setValues([['Marked'], ['x']]);
  sheet.getRange('K:K').addDeveloperMetadata(KEY, 'K', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  sheet.getRange(7, 1, STEPS.length, 1).setValues(STEPS.map((step) => [step]));
}

function blockOf(beside: string): string[][] {
  return [
    ['Name', 'Sector', beside],
    ['c', 'Arts', 'of c'],
    ['a', 'Food', 'of a'],
    ['b', 'Health', 'of b'],
  ];
}

/** Writes down that a trigger ran, without asking for anything; nowhere else than where the sheet for it is. */
export function seen(event: string, range?: GoogleAppsScript.Spreadsheet.Range): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.getSheetByName(SEEN);
  if (!sheet) return;
  sheet.appendRow([event, range?.getSheet().getName() ?? '', range?.getA1Notation() ?? '', file.getId()]);
}

/** What became of the steps. */
export function handAnswers(file: Spreadsheet): Answered[] {
  const sheet = file.getSheetByName(BY_HAND);
  const log = file.getSheetByName(SEEN);
  if (!sheet || !log) return [['The steps by hand', 'Run runLiveCheck first.']];
  const events = log
    .getDataRange()
    .getValues()
    .slice(1)
    .map((row) => row.map(String));
  const edits = events.filter(([event]) => event === 'onEdit').map(([, where, range]) => `${where} ${range}`);
  return [
    ['A. Sorted by the filter’s arrow: did the column beside it move?', moved(sheet, 'A2:C4')],
    ['B. Sorted by the Table’s arrow: did the column beside it move?', moved(sheet, 'F2:H4')],
    ['A, B, C. Which of these did onEdit see?', edits.length === 0 ? 'none' : edits.join('; ')],
    ['B. What does a typed column of a Table refuse?', refusedBy(sheet)],
    ['B. Does a Table take in a row that a script writes below it?', grown(sheet)],
    ['C. Cut and pasted: where is the mark of column K now?', markAt(file)],
    ['D. Does Copy to keep the mark of a column?', marksOn(file)],
    ['E. How does the answer of a form arrive?', formOf(file, edits)],
    [
      'F. Does onOpen write in a copy before anybody has allowed anything?',
      String(sheet.getRange(12, 2).getValue() || 'look at step F'),
    ],
  ];
}

function moved(sheet: Sheet, a1: string): string {
  const rows = sheet
    .getRange(a1)
    .getValues()
    .map((row) => row.map(String));
  if (rows[0]?.[0] !== 'a') return 'It was not sorted.';
  return rows.every(([name, , beside]) => beside === `of ${name}`) ? 'YES: it moved along.' : 'No: it stayed.';
}

function refusedBy(sheet: Sheet): string {
  const cell = sheet.getRange('F2');
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b', 'c'], true).build();
  const tries: Record<string, () => unknown> = {
    'setting a dropdown': () => cell.setDataValidation(rule),
    'clearing dropdowns': () => cell.clearDataValidations(),
    'a number format': () => cell.setNumberFormat('@'),
    'a note': () => cell.setNote('note'),
  };
  return Object.entries(tries)
    .map(([what, run]) => `${what}: ${thrown(() => void run()) ?? 'taken'}`)
    .join('; ');
}

/** Told by what it refuses: the new cell is of a typed column, or not. */
function grown(sheet: Sheet): string {
  const cell = sheet.getRange('F5').setValue('d');
  SpreadsheetApp.flush();
  return thrown(() => void cell.clearDataValidations()) === null ? 'No (or it is no Table).' : 'YES.';
}

function markAt(file: Spreadsheet): string {
  const marks = file.createDeveloperMetadataFinder().withKey(KEY).find();
  const at = marks.map((mark) => mark.getLocation().getColumn()?.getA1Notation() ?? 'nowhere');
  return at.length === 0 ? 'It is gone.' : at.join(', ');
}

function marksOn(file: Spreadsheet): string {
  const copies = file.getSheets().filter((one) => one.getName().startsWith(`Copy of ${BY_HAND}`));
  if (copies.length === 0) return 'There is no copy.';
  const kept = copies[0]!.createDeveloperMetadataFinder().withKey(KEY).find().length;
  return kept > 0 ? 'Yes.' : 'NO.';
}

/** A sheet that nobody here has made. */
function formOf(file: Spreadsheet, edits: readonly string[]): string {
  const found = file.getSheets().find((one) => !isOurs(one.getName()) && one.getLastRow() > 1);
  if (!found) return 'No form was made.';
  const headings = found.getRange(1, 1, 1, found.getLastColumn()).getValues()[0]!.map(String);
  const fired = edits.some((one) => one.startsWith(found.getName()));
  return `Sheet “${found.getName()}”, headings ${headings.join(' | ')}; onEdit ${fired ? 'FIRED' : 'did not fire'}.`;
}
