import { listCases, runCase } from '../../emulator/cases/run';
import { BY_HAND, handAnswers, isOurs, prepareByHand, seen } from './by-hand';
import type { Answered } from './decisive';
import { decisiveAnswers } from './decisive';
import { answerQuestions } from './questions';
import { freshSheet, keptInCopy, NAME } from './sheet';

interface Listed {
  title: string;
  source: string;
}

/** What every case answers here, in the order of the list. */
export function answers(): string[] {
  return listCases().map((_, index) => answerOf(index));
}

const HAND = 'To be done by hand: the sheet “By hand” says what. Then run finishLiveCheck, and mail this page back.';

/** Answers the decisive questions, runs every case, prepares what only a hand can do; the page says what differs from the emulator's answers. */
export function runLiveCheck(emulated: readonly string[]): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const kept = keptInCopy(file);
  const sheet = freshSheet(file, isOurs);
  const decisive = decisiveAnswers(file, sheet);
  tell(decisive);
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
  tell(questions as Answered[]);
  prepareByHand(file);
  writePage(sheet, [
    ['Decisive question', 'What this run says', '', ''],
    ...decisive.map((row) => [...row, '', '']),
    [HAND, '', '', ''],
    [summary, '', '', ''],
    ['What differs', 'Google', 'Emulator', 'Source'],
    ...differing,
    ['Open question', 'What this run says', '', ''],
    ...questions.map((row) => [...row, '', '']),
  ]);
  file.setActiveSheet(file.getSheetByName(BY_HAND)!);
}

/** Reads what became of the steps by hand, and writes it into the page, behind the decisive questions. */
export function finishLiveCheck(): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.getSheetByName(NAME);
  if (!sheet) throw new Error('Run runLiveCheck first.');
  const answers = handAnswers(file);
  tell(answers);
  const rows = sheet
    .getDataRange()
    .getValues()
    .map((row) => row.slice(0, 4).map(String));
  const old = rows.filter(([question = '']) => question !== HAND && !answers.some(([asked]) => asked === question));
  const at = old.findIndex(([question = '']) => question.includes('cases tried'));
  sheet.clear();
  writePage(sheet, [...old.slice(0, at), ...answers.map((row) => [...row, '', '']), ...old.slice(at)]);
  file.setActiveSheet(sheet);
}

/** What the triggers of the live check see; they ask for nothing. */
export { seen };

function tell(answers: readonly Answered[]): void {
  for (const [question, answer] of answers) console.log(`OPEN: ${question}\n  ${answer}`);
}

function writePage(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly string[][]): void {
  sheet
    .getRange(1, 1, rows.length, 4)
    .setNumberFormat('@')
    .setWrap(true)
    .setVerticalAlignment('top')
    .setValues([...rows]);
  sheet.setColumnWidths(1, 2, 330);
}

function answerOf(index: number): string {
  try {
    return JSON.stringify(runCase(index));
  } catch (error) {
    return `The case’s sheet could not be made or deleted: ${(error as Error).message}`;
  }
}
