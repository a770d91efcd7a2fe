import type { FoundColumn, FoundList, ListChoice } from '../../src/contract/adopt';

/** What the date of a contact can mean: both sides talked, something was done together, nobody knows. */
export const ANSWERS = ['lastTalked', 'lastDone', 'lastContact'] as const;
export type DateAnswer = (typeof ANSWERS)[number];

/** From here on a heading says by itself that both sides talked. */
const SURE = 0.9;

/** The name of a question: sheet and column. */
export function questionId(sheetId: number, column: number): string {
  return `date-${sheetId}-${column}`;
}

/** The columns whose date can mean several things, and which of them the user has to be asked about. */
export function askedIn(list: FoundList, choice: ListChoice): FoundColumn[] {
  if (choice.kind !== 'partners') return [];
  return list.columns.filter(({ column, field, confidence }) => {
    const now = choice.fields[column];
    if (now === undefined || !isAnswer(now)) return false;
    return now === 'lastContact' || field === 'lastContact' || (field === 'lastTalked' && confidence < SURE);
  });
}

function isAnswer(field: string): field is DateAnswer {
  return ANSWERS.some((answer) => answer === field);
}
