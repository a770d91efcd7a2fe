import { useState } from 'preact/hooks';
import type { FoundColumn, FoundList, ListChoice } from '../../src/contract/adopt';
import { usePage } from '../parts/page';
import type { Choosing } from './choosing';
import { questionId } from './dates';

interface MappingProps {
  list: FoundList;
  choice: ListChoice;
  choosing: Choosing;
}

/** Their headings and the fields they are taken for: the mapped ones, then the rest. */
export function Mapping({ list, choice, choosing }: MappingProps) {
  const { words } = usePage();
  // Which part a heading stands in is settled at first: it must not jump away while its field is being chosen.
  const [mapped] = useState(() => new Set(Object.keys(choice.fields).map(Number)));
  const part = (wanted: boolean) => list.columns.filter(({ column }) => mapped.has(column) === wanted);
  const rest = part(false);
  const rows = (columns: FoundColumn[]) => (
    <ul class="mapping">
      {columns.map((column) => (
        <Row key={column.column} list={list} column={column} choice={choice} choosing={choosing} />
      ))}
    </ul>
  );
  return (
    <>
      <h3>{words.adopt.columns}</h3>
      {mapped.size > 0 && rows(part(true))}
      {rest.length > 0 && (
        <details open={mapped.size === 0}>
          <summary>{words.adopt.leftAlone(rest.length)}</summary>
          {rows(rest)}
        </details>
      )}
    </>
  );
}

function Row({ list, column, choice, choosing }: MappingProps & { column: FoundColumn }) {
  const { words } = usePage();
  const text = words.adopt;
  const id = `field-${list.sheetId}-${column.column}`;
  const field = choice.fields[column.column] ?? '';
  const fields = choice.kind === null ? [] : choosing.seen.fields[choice.kind];
  const note = fields.find(({ key }) => key === field)?.note;
  const byHand = choosing.byHand.has(questionId(list.sheetId, column.column));
  return (
    <li class="mapped">
      <div>
        <b>{column.heading === '' ? text.column(column.letters) : column.heading}</b>
        <span class="quiet">{column.samples.length === 0 ? text.empty : column.samples.join(' \u00b7 ')}</span>
      </div>
      <div>
        <select
          id={id}
          aria-label={text.takenFor(column.heading)}
          aria-describedby={field === '' ? undefined : `${id}-sure`}
          value={field}
          title={note}
          onChange={(event) => {
            const { value } = event.currentTarget;
            choosing.setField(list, column.column, value === '' ? null : value);
          }}
        >
          <option value="">{text.leaveAlone}</option>
          {fields.map(({ key, word }) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
        </select>
        {field !== '' && (
          <span id={`${id}-sure`} class={`sure ${byHand ? '' : howSure(column.confidence)}`}>
            {byHand ? text.yours : column.own && field === column.field ? text.own : text[howSure(column.confidence)]}
          </span>
        )}
      </div>
    </li>
  );
}

/** How sure the mapping is, in a word. */
export function howSure(confidence: number): 'sure' | 'likely' | 'look' {
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.65 ? 'likely' : 'look';
}
