import { useState } from 'preact/hooks';
import type { FoundList, ListChoice, ListKind } from '../../src/contract/adopt';
import { usePage } from '../parts/page';
import { spansOf } from './choices';
import type { Choosing } from './choosing';
import { DateQuestion } from './date-question';
import { askedIn, questionId } from './dates';
import { HappenedQuestion } from './happened-question';
import { Mapping } from './mapping';

const KINDS: readonly ListKind[] = ['partners', 'log', 'projects'];
/** Spans of rows that are named. */
const NAMED = 6;

interface ListProps {
  list: FoundList;
  choice: ListChoice;
  choosing: Choosing;
}

/** One sheet of theirs: where its list is, what it is taken for, and its headings. */
export function List({ list, choice, choosing }: ListProps) {
  const { words } = usePage();
  const text = words.adopt;
  const id = `list-${list.sheetId}`;
  const spans = spansOf(list.passed);
  const named = text.rowNumbers(list.passed.length, spans.slice(0, NAMED).join(', '));
  return (
    <section class="panel list" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {list.sheet}
      </h2>
      <div class="list-facts">
        <div class="field">
          <label for={`${id}-kind`}>{text.kind}</label>
          <select
            id={`${id}-kind`}
            value={choice.kind ?? ''}
            onChange={(event) =>
              choosing.setKind(list, KINDS.find((kind) => kind === event.currentTarget.value) ?? null)
            }
          >
            <option value="">{text.noKind}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {text.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
        <HeadingRow key={list.headingRow} id={`${id}-row`} list={list} choosing={choosing} />
      </div>
      <p class="quiet">
        {text.rows(list.rows)}.{' '}
        {spans.length > 0 &&
          `${text.passed(spans.length > NAMED ? text.passedMore(named, spans.length - NAMED) : named)}.`}
      </p>
      {choice.kind !== null && <Remarks all={list.remarks} />}
      {choice.kind === 'log' && list.isForm && <p class="quiet">{text.form}</p>}
      {choice.kind !== null && (
        <>
          {askedIn(list, choice).map((column) => (
            <DateQuestion
              key={column.column}
              id={questionId(list.sheetId, column.column)}
              column={column}
              field={choice.fields[column.column]}
              answered={choosing.answered.has(questionId(list.sheetId, column.column))}
              answer={(field) => choosing.answer(list, column.column, field)}
            />
          ))}
          <HappenedQuestion list={list} choice={choice} choosing={choosing} />
          <Mapping key={`${choice.kind} ${list.headingRow}`} list={list} choice={choice} choosing={choosing} />
        </>
      )}
    </section>
  );
}

/** What must not pass silently. */
export function Remarks({ all }: { all: readonly string[] }) {
  return all.length === 0 ? null : (
    <ul class="remarks">
      {all.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

/** The row of the headings; the list is read anew when it is changed. */
function HeadingRow({ id, list, choosing }: { id: string; list: FoundList; choosing: Choosing }) {
  const { words, work } = usePage();
  const [typed, setTyped] = useState(String(list.headingRow));
  const change = () => {
    const row = Number(typed);
    if (!Number.isInteger(row) || row < 1 || work.running !== null) setTyped(String(list.headingRow));
    else if (row !== list.headingRow) choosing.setHeadingRow(list, row);
  };
  return (
    <div class="field">
      <label for={id}>{words.adopt.headingRow}</label>
      <input
        id={id}
        class="number"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={change}
      />
    </div>
  );
}
