import type { FoundColumn, FoundList, ListChoice } from '../../src/contract/adopt';
import type { What } from '../../src/domain/lists';

/** What each row of a log without a word for it can mean. */
export const EACH_ROW = ['Did it', 'Talked'] as const satisfies readonly What[];

/** The name of the question what happened in the rows of a log. */
export function happenedId(sheetId: number): string {
  return `what-${sheetId}`;
}

/** What a log says about what happened, and could say. */
export interface Happened {
  /** The column that says it. */
  column: FoundColumn | undefined;
  /** Columns of few words that could be the one. */
  could: FoundColumn[];
}

export function happenedIn(list: FoundList, choice: ListChoice): Happened | null {
  if (choice.kind !== 'log') return null;
  return {
    column: list.columns.find(({ column }) => choice.fields[column] === 'what'),
    could: list.columns.filter(({ column, words }) => words.length > 0 && choice.fields[column] === undefined),
  };
}

/** The choice with another meaning of one of the library's words; null: none. */
export function withMeaning(choice: ListChoice, word: string, what: What | null): ListChoice {
  const others = choice.ownWords.filter((one) => one.word !== word);
  return { ...choice, ownWords: what === null ? others : [...others, { word, what }] };
}
