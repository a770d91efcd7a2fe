type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * One fact about Google, as plain Apps Script: it runs in the emulator's tests and, later, in a blank sheet on a real account.
 * `run` gets a fresh sheet of 1000 rows and 26 columns and returns JSON.
 */
export interface Case {
  title: string;
  /** Where the fact comes from. */
  source: string;
  run(sheet: Sheet, file: Spreadsheet): unknown;
  /** What `run` returns, or … */
  expect?: unknown;
  /** … what it throws, in English. */
  throws?: string;
}

/** The message of what a function throws; null when it does not. */
export function thrown(run: () => void): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
