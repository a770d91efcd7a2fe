import { thrown } from '../../emulator/cases/case';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A question and what this run can say. */
export type Answered = [question: string, answer: string];

const LOCALES = ['en_US', 'de_DE', 'fr_FR', 'es_ES', 'pt_BR'];

/** What the product stands or falls with, and a run can find out alone. */
export function decisiveAnswers(file: Spreadsheet, sheet: Sheet): Answered[] {
  return [
    ['1. Is 2025-03-04, written by a script, that day in every locale?', isoDays(file, sheet)],
    ['2. Is an apostrophe before a text kept in a cell of format Plain text?', apostrophe(sheet)],
    ['3. Does a filter that a script sorts move the column beside it?', filterSorted(sheet)],
    ['4. Does a date written into a cell of format Plain text stay a text?', dayAsText(sheet)],
  ];
}

/** The whole product writes days so; a locale in which this is a text would lose every date. */
function isoDays(file: Spreadsheet, sheet: Sheet): string {
  const cell = sheet.getRange('J1');
  const told = LOCALES.map((locale) => {
    file.setSpreadsheetLocale(locale);
    const value: unknown = cell.clear().setValue('2025-03-04').getValue();
    const day = value instanceof Date ? Utilities.formatDate(value, file.getSpreadsheetTimeZone(), 'yyyy-MM-dd') : '';
    return `${locale} ${day === '2025-03-04' ? 'yes' : `NO (${String(value)})`}`;
  });
  file.setSpreadsheetLocale('en_US');
  cell.clear();
  return told.join(', ');
}

function apostrophe(sheet: Sheet): string {
  const cell = sheet.getRange('J1').setNumberFormat('@').setValue("'007");
  const value = String(cell.getValue());
  cell.clear();
  return value === '007' ? 'No: it is taken off, as in the emulator.' : `YES: the cell holds ${JSON.stringify(value)}.`;
}

function filterSorted(sheet: Sheet): string {
  const block = sheet.getRange('J1:L3').setValues([
    ['Name', 'Sector', 'Stage'],
    ['b', 'Arts', 'of b'],
    ['a', 'Food', 'of a'],
  ]);
  const told = thrown(() => sheet.getRange('J1:K3').createFilter().sort(10, true));
  SpreadsheetApp.flush();
  const beside = String(sheet.getRange('L2').getValue());
  sheet.getFilter()?.remove();
  block.clear();
  if (told !== null) return `It throws: ${told}`;
  return beside === 'of b' ? 'No: it stays where it was, as in the emulator.' : 'YES: it moves along.';
}

function dayAsText(sheet: Sheet): string {
  const cell = sheet.getRange('J1').setNumberFormat('@').setValue('2025-03-04');
  const isDay = (cell.getValue() as unknown) instanceof Date;
  cell.clear();
  return isDay ? 'NO: it becomes a day.' : 'Yes, as in the emulator.';
}
