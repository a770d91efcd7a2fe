import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { useFocus } from '../parts/focus';
import { usePage } from '../parts/page';
import type { Acts } from './acts';
import { type ColumnOf, type Group, lineKey } from './groups';
import { Line } from './line';

/** More problems than this in one column are one line with their number. */
const MANY = 5;
/** Lines that are drawn at first, and with each wish for more. */
const SHOWN = 50;

/** The problems of one kind. */
export function GroupOfChecks({ group, acts }: { group: Group; acts: Acts }) {
  const { words } = usePage();
  const text = words.check;
  const id = `check-${group.code}`;
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {text.headings[group.code]} <span class="quiet">({group.count})</span>
      </h2>
      {group.code === 'needs-a-date' && <Button onClick={acts.fill}>{text.fill}</Button>}
      {group.columns.map((column) => (
        <Column key={`${column.sheet}!${column.column}`} id={id} column={column} acts={acts} />
      ))}
    </section>
  );
}

function Column({ id, column, acts }: { id: string; column: ColumnOf; acts: Acts }) {
  const { words } = usePage();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  const focus = useFocus();
  const text = words.check;
  const many = column.same.length > MANY;
  const lines = column.same.slice(0, shown);
  const rest = column.same.length - lines.length;
  const more = () => {
    focus(id);
    setShown(shown + SHOWN);
  };
  return (
    <>
      {many && (
        <p class="many">
          {text.column(column.lines.length, column.column, column.sheet)}{' '}
          <button type="button" class="button link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? text.fold : text.open}
          </button>
        </p>
      )}
      {(open || !many) && (
        <ul class="lines">
          {lines.map((same) => (
            <Line key={lineKey(same.line)} same={same} acts={acts} />
          ))}
        </ul>
      )}
      {open && rest > 0 && <Button onClick={more}>{text.more(Math.min(rest, SHOWN))}</Button>}
    </>
  );
}
