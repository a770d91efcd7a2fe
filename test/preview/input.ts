import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { blankWorkbook } from '../emulator/blank-workbook';
import type { SheetJson, WorkbookJson } from '../emulator/workbook-json';
import type { HalfDay } from './input/csv';
import { csvSheet } from './input/csv';
import { decode } from './input/decode';
import { BOOK_ENDINGS, bookSheets } from './input/xlsx';
import { refuse } from './refusal';

const TEXTS = ['.csv', '.tsv', '.txt'];
/** Of a spreadsheet, in Google Sheets. */
const MOST_CELLS = 10_000_000;

/**
 * A spreadsheet with the lists in these files, as if someone had brought them into Google Sheets; half days are added to `half`, and what
 * else must not pass silently to `remarks`, a sentence each.
 */
export async function readInputs(
  files: readonly string[],
  locale: string,
  timeZone: string,
  half: HalfDay[] = [],
  remarks: string[] = [],
): Promise<WorkbookJson> {
  const sheets: SheetJson[] = [];
  for (const file of files) {
    for (const sheet of await sheetsOf(file, locale, sheets.length, half, remarks)) {
      sheets.push({ ...sheet, name: freeName(sheet.name, sheets) });
    }
  }
  if (sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0) > MOST_CELLS) {
    refuse('These lists are larger than a Google spreadsheet can be (10 million cells).');
  }
  const active = sheets.find(({ hidden }) => !hidden) ?? sheets[0]!;
  return {
    ...blankWorkbook(locale, timeZone),
    name: basename(files[0]!, extname(files[0]!)),
    activeSheetId: active.id,
    sheets,
    nextId: sheets.length,
  };
}

async function sheetsOf(
  file: string,
  locale: string,
  firstId: number,
  half: HalfDay[],
  remarks: string[],
): Promise<SheetJson[]> {
  const shown = basename(file);
  const ending = extname(file).toLowerCase();
  const bytes = bytesOf(file);
  if (BOOK_ENDINGS.includes(ending)) return bookSheets(bytes, shown, locale, firstId, remarks);
  if (!TEXTS.includes(ending)) {
    refuse(
      `${shown} has an ending that is not known here; a list is read from .csv, .tsv, .xlsx, .xlsm, .xls or .ods. Save it as one of these.`,
    );
  }
  return [csvSheet(firstId, basename(file, extname(file)), decode(bytes, shown), locale, half, remarks)];
}

function bytesOf(file: string): Uint8Array {
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status) refuse(`${file} is not there.`);
  if (status.isDirectory()) refuse(`${file} is a folder; name its files, each with an option of its own.`);
  if (!status.isFile()) refuse(`${file} is not a file.`);
  if (status.size === 0) refuse(`${basename(file)} is empty.`);
  try {
    return readFileSync(file);
  } catch (error) {
    return refuse(`${file} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

/** Sheet names are unique whatever their case, and at most 100 characters long. */
function freeName(name: string, taken: readonly SheetJson[]): string {
  const isTaken = (text: string) => taken.some((sheet) => sheet.name.toLowerCase() === text.toLowerCase());
  let free = name.slice(0, 100);
  for (let number = 2; isTaken(free); number += 1) free = `${name.slice(0, 90)} ${number}`;
  return free;
}
