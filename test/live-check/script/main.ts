import { listCases, runCase } from '../../emulator/cases/run';
import { answerQuestions } from './questions';
import { freshSheet, keptInCopy } from './sheet';

interface Listed {
  title: string;
  source: string;
}

/** What every case answers here, in the order of the list. */
export function answers(): string[] {
  return listCases().map((_, index) => answerOf(index));
}

/** Runs every case, and writes what differs from the emulator's answers into the execution log and a sheet. */
export function runLiveCheck(emulated: readonly string[]): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const kept = keptInCopy(file);
  const sheet = freshSheet(file);
  const cases = listCases() as Listed[];
  const differing: string[][] = [];
  cases.forEach(({ title, source }, index) => {
    const google = answerOf(index);
    const emulator = emulated[index] ?? '';
    if (google === emulator) return;
    differing.push([title, google, emulator, source]);
    // At once: an execution that Google ends early leaves its log.
    console.log(`DIFFERS: ${title}\n  Google:   ${google}\n  emulator: ${emulator}\n  source:   ${source}`);
  });
  const summary = `${cases.length} cases tried, ${differing.length} differ from the emulator.`;
  console.log(summary);
  const questions = answerQuestions(sheet, kept);
  for (const [question, answer] of questions) console.log(`OPEN: ${question}\n  ${answer}`);
  const rows = [
    [summary, '', '', ''],
    ['What differs', 'Google', 'Emulator', 'Source'],
    ...differing,
    ['Open question', 'What this run says', '', ''],
    ...questions.map((row) => [...row, '', '']),
  ];
  sheet.getRange(1, 1, rows.length, 4).setNumberFormat('@').setValues(rows);
}

function answerOf(index: number): string {
  try {
    return JSON.stringify(runCase(index));
  } catch (error) {
    return `The case’s sheet could not be made or deleted: ${(error as Error).message}`;
  }
}
