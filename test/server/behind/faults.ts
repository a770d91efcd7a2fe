import type { Execution } from '../../host';
import { answerOf } from './meddle';
import type { Operation } from './operations';
import { open } from './sheets';
import type { View } from './view';
import { cellsIn, difference, viewOf, withoutOurs } from './view';

/** How an execution ends at a call: the service throws once, or Google ends the execution there. */
export const ENDINGS = ['fault', 'kill'] as const;
export type Ending = (typeof ENDINGS)[number];

/** An operation made ready to fail at any of its calls. */
export interface Failing {
  readonly calls: number;
  /** What is wrong when it ends at the n-th call; '' when nothing is. */
  ended(call: number, ending: Ending): string;
}

/** Runs it once without faults. */
export function failing({ start: make, run }: Operation): Failing {
  const start = make();
  const book = open(start);
  const { calls } = run(book);
  const total = calls.reads + calls.writes;
  const look = (): View => withoutOurs(viewOf(book.workbook(), start, false));
  const done = look();
  book.load(start);
  const untouched = look();
  // Typing itself is the user's, not the trigger's: it is there however the trigger ends.
  const lost = () => lostFrom(look(), untouched, done);
  return {
    calls: total,
    ended(call, ending) {
      book.load(start);
      // A killed execution makes no call any more, whatever it still tries to mend.
      for (let at = call; at <= (ending === 'kill' ? total + 40 : call); at += 1) book.failAt(at);
      const first = run(book);
      book.clearFaults();
      if (ending === 'fault' && silent(first)) return 'the user was told nothing';
      const harm = lost();
      if (harm !== '') return harm;
      run(book);
      book.call('recalculate');
      return lost();
    },
  };
}

/** A fault that was survived needs no sentence; one that was not does. */
function silent(execution: Execution): boolean {
  return answerOf(execution) === null;
}

/** Rows of the library's that stood there in both ends, and no row holds all their cells now. */
function lostFrom(is: View, untouched: View, done: View): string {
  for (const [name, sheet] of Object.entries(untouched)) {
    const end = done[name];
    if (!end) continue;
    const now = (is[name]?.rows ?? []).map(cellsIn);
    for (const row of sheet.rows.filter((one) => end.rows.includes(one))) {
      const cells = cellsIn(row);
      const at = now.findIndex((others) => holds(others, cells));
      if (at < 0) return `${name}: ${row}\n${difference(is, untouched)}`;
      now.splice(at, 1);
    }
  }
  return '';
}

function holds(others: readonly string[], cells: readonly string[]): boolean {
  const left = [...others];
  return cells.every((cell) => {
    const at = left.indexOf(cell);
    if (at >= 0) left.splice(at, 1);
    return at >= 0 || cell === 'null';
  });
}
