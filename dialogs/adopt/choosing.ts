import { useState } from 'preact/hooks';
import type { FoundList, FoundLists, ListChoice, ListKind } from '../../src/contract/adopt';
import type { What } from '../../src/domain/lists';
import { usePage } from '../parts/page';
import { choiceFor, firstChoices, withField } from './choices';
import { ANSWERS, askedIn, type DateAnswer, questionId } from './dates';
import { happenedId, happenedIn, withMeaning } from './happened';

export interface Choosing {
  seen: FoundLists;
  choices: ListChoice[];
  /** Questions about dates that were answered; a column is named by `questionId`. */
  answered: ReadonlySet<string>;
  /** The questions that were not. */
  unanswered: string[];
  /** Columns whose field the user chose. */
  byHand: ReadonlySet<string>;
  setKind(list: FoundList, kind: ListKind | null): void;
  setField(list: FoundList, column: number, field: string | null): void;
  /** Says what the date in a column means. */
  answer(list: FoundList, column: number, field: DateAnswer): void;
  /** Says what each row of a log means that has no word for it; null: nobody knows. */
  eachRow(list: FoundList, what: What | null): void;
  /** Says which column of a log tells what happened. */
  saysWhat(list: FoundList, column: number): void;
  /** Says what one of the library's own words means. */
  means(list: FoundList, word: string, what: What | null): void;
  /** Reads the list anew with its headings in this row. */
  setHeadingRow(list: FoundList, row: number): Promise<void>;
  /** Forgets the choices: the sheets are seen as they are now. */
  restart(seen: FoundLists): void;
}

/** What the user decides about the lists that were found. */
export function useChoosing(first: FoundLists): Choosing {
  const { ask, words, work } = usePage();
  const [seen, setSeen] = useState(first);
  const [choices, setChoices] = useState(() => firstChoices(first));
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const [byHand, setByHand] = useState<ReadonlySet<string>>(new Set());

  const put = (choice: ListChoice) =>
    setChoices((before) => before.map((one) => (one.sheetId === choice.sheetId ? choice : one)));

  /** A list that is read or taken anew has no choices of the user's any more. */
  function forget({ sheetId, columns }: FoundList) {
    const ids = new Set([happenedId(sheetId), ...columns.map(({ column }) => questionId(sheetId, column))]);
    const without = (before: ReadonlySet<string>) => new Set([...before].filter((id) => !ids.has(id)));
    setAnswered(without);
    setByHand(without);
  }

  function setKind(list: FoundList, kind: ListKind | null) {
    const isOne = kind === 'partners' || kind === 'projects';
    const other = choices.find((one) => isOne && one.kind === kind && one.sheetId !== list.sheetId);
    const otherList = seen.lists.find(({ sheetId }) => sheetId === other?.sheetId);
    if (otherList !== undefined) {
      put(choiceFor(seen, otherList, null));
      work.say('lists', words.adopt.freedKind(otherList.sheet));
    }
    forget(list);
    put(choiceFor(seen, list, kind));
  }

  function setField(list: FoundList, column: number, field: string | null) {
    const before = choices.find(({ sheetId }) => sheetId === list.sheetId)!;
    const { choice, freed } = withField(before, column, field);
    const id = questionId(list.sheetId, column);
    put(choice);
    setByHand(new Set([...byHand, id]));
    // To pick "last contact" in the list of fields is no answer to what it means.
    if (field === 'lastContact') setAnswered(new Set([...answered].filter((other) => other !== id)));
    else if (ANSWERS.some((answer) => answer === field)) setAnswered(new Set([...answered, id]));
    const other = list.columns.find((one) => one.column === freed);
    if (other === undefined || before.kind === null) return;
    const name = seen.fields[before.kind].find(({ key }) => key === field)?.word ?? '';
    const heading = list.columns.find((one) => one.column === column)?.heading ?? '';
    work.say('lists', words.adopt.freed(name, heading, other.heading));
  }

  function answer(list: FoundList, column: number, field: DateAnswer) {
    setField(list, column, field);
    setAnswered(new Set([...answered, questionId(list.sheetId, column)]));
  }

  const choiceOf = (list: FoundList) => choices.find(({ sheetId }) => sheetId === list.sheetId)!;

  function eachRow(list: FoundList, what: What | null) {
    const fields = Object.fromEntries(Object.entries(choiceOf(list).fields).filter(([, field]) => field !== 'what'));
    put(withMeaning({ ...choiceOf(list), fields, ownWords: [] }, '', what));
    setAnswered(new Set([...answered, happenedId(list.sheetId)]));
  }

  function saysWhat(list: FoundList, column: number) {
    put({ ...withField(choiceOf(list), column, 'what').choice, ownWords: [] });
    setByHand(new Set([...byHand, questionId(list.sheetId, column)]));
    setAnswered(new Set([...answered, happenedId(list.sheetId)]));
  }

  const means = (list: FoundList, word: string, what: What | null) => put(withMeaning(choiceOf(list), word, what));

  async function setHeadingRow(list: FoundList, row: number) {
    const rows = Object.fromEntries(
      seen.lists.flatMap(({ sheetId, headingRow }) => {
        const known = first.lists.find((one) => one.sheetId === sheetId)?.headingRow;
        const wanted = sheetId === list.sheetId ? row : headingRow;
        return wanted === known ? [] : [[sheetId, wanted]];
      }),
    );
    const again = await work.run('lists', () => ask('seeLists', rows));
    if (again === null) return;
    const fresh = again.lists.find(({ sheetId }) => sheetId === list.sheetId);
    if (fresh === undefined) return work.say('lists', words.adopt.noHeadings(row));
    setSeen({ ...seen, lists: seen.lists.map((one) => (one.sheetId === list.sheetId ? fresh : one)) });
    forget(list);
    const kind = choices.find(({ sheetId }) => sheetId === list.sheetId)!.kind ?? fresh.kind;
    put(choiceFor(again, fresh, kind));
  }

  const unanswered = seen.lists.flatMap((list, place) => {
    const choice = choices[place]!;
    const asked = askedIn(list, choice).map(({ column }) => `${questionId(list.sheetId, column)}`);
    if (happenedIn(list, choice)?.column === undefined && choice.kind === 'log') asked.push(happenedId(list.sheetId));
    return asked.filter((id) => !answered.has(id));
  });

  function restart(now: FoundLists) {
    setSeen(now);
    setChoices(firstChoices(now));
    setAnswered(new Set());
    setByHand(new Set());
  }

  return {
    seen,
    choices,
    answered,
    unanswered,
    byHand,
    setKind,
    setField,
    answer,
    eachRow,
    saysWhat,
    means,
    setHeadingRow,
    restart,
  };
}
