import type { FoundColumn, FoundList, ListChoice } from '../../src/contract/adopt';
import { usePage } from '../parts/page';
import type { Choosing } from './choosing';
import { EACH_ROW, happenedId, happenedIn } from './happened';

interface HappenedProps {
  list: FoundList;
  choice: ListChoice;
  choosing: Choosing;
}

/** What happened in the rows of a log: without an answer they are contacts of which nobody knows who spoke. */
export function HappenedQuestion({ list, choice, choosing }: HappenedProps) {
  const { words } = usePage();
  const text = words.adopt.happened;
  const found = happenedIn(list, choice);
  if (found === null) return null;
  const { column, could } = found;
  const id = happenedId(list.sheetId);
  if (column?.field === 'what') {
    return column.words.length === 0 ? null : (
      <fieldset class="question">
        <legend>{text.words(column.heading)}</legend>
        <Words list={list} column={column} choice={choice} choosing={choosing} />
      </fieldset>
    );
  }
  const answered = choosing.answered.has(id);
  const each = choice.ownWords.find(({ word }) => word === '')?.what;
  return (
    <fieldset class="question">
      <legend>{text.question}</legend>
      {EACH_ROW.map((what) => (
        <label key={what} class="choice">
          <input
            type="radio"
            id={what === EACH_ROW[0] ? `${id}-each` : undefined}
            name={id}
            checked={answered && column === undefined && each === what}
            onChange={() => choosing.eachRow(list, what)}
          />
          <span>{text.each[what]}</span>
        </label>
      ))}
      {(column === undefined ? could : [column, ...could]).map((one) => (
        <label key={one.column} class="choice">
          <input type="radio" name={id} checked={column === one} onChange={() => choosing.saysWhat(list, one.column)} />
          <span>{text.column(one.heading)}</span>
        </label>
      ))}
      {column !== undefined && <Words list={list} column={column} choice={choice} choosing={choosing} />}
      <label class="choice">
        <input
          type="radio"
          name={id}
          checked={answered && column === undefined && each === undefined}
          onChange={() => choosing.eachRow(list, null)}
        />
        <span>{text.unknown}</span>
      </label>
      <p class="quiet">{text.unknownHint}</p>
    </fieldset>
  );
}

/** Each of their words, and which of ours it means. */
function Words({ list, column, choice, choosing }: HappenedProps & { column: FoundColumn }) {
  const { words } = usePage();
  const text = words.adopt.happened;
  return (
    <ul class="own-words">
      {column.words.map(({ word, count }) => {
        const id = `${happenedId(list.sheetId)}-${word}`;
        return (
          <li key={word}>
            <label for={id}>
              {word} <span class="quiet">{text.inRows(count)}</span>
            </label>
            <select
              id={id}
              value={choice.ownWords.find((one) => one.word === word)?.what ?? ''}
              onChange={({ currentTarget }) =>
                choosing.means(
                  list,
                  word,
                  choosing.seen.whats.find(({ key }) => key === currentTarget.value)?.key ?? null,
                )
              }
            >
              <option value="">{text.none}</option>
              {choosing.seen.whats.map(({ key, word: ours }) => (
                <option key={key} value={key}>
                  {ours}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}
