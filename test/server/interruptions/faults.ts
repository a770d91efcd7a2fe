import { cellsOf, harm, withNames } from './cells';
import type { Operation } from './operations';
import { run } from './operations';
import { open } from './sheets';
import { toldOf } from './told';
import type { View } from './view';
import { difference, viewOf } from './view';

/** How an execution ends at a call: the service throws in Google's words (platform.md, Values and Triggers), or Google ends it there. */
export const ENDINGS = {
  'timed out': 'Service Spreadsheets timed out while accessing document with id 1.',
  protected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  'lock not had': 'Lock timeout: another process was holding the lock for too long.',
  'over quota': 'Service invoked too many times for one day: spreadsheets.',
  killed: 'Exceeded maximum execution time',
} as const;
export type Ending = keyof typeof ENDINGS;

/** An operation made ready to fail at any of its calls. */
export interface Failing {
  readonly calls: number;
  /** What is wrong when it ends at the n-th call; '' when nothing is. */
  ended(call: number, ending: Ending): string;
}

/** Runs it once without faults. */
export function failing({ name, start: make, does }: Operation): Failing {
  const start = withNames(make());
  const book = open(start);
  const before = cellsOf(start, start);
  const whole = run(book, does);
  if (toldOf(whole) !== '') throw new Error(`${name} does not succeed: ${toldOf(whole)}`);
  const { calls } = whole;
  const total = calls.reads + calls.writes;
  const after = cellsOf(book.workbook(), start);
  book.call('recalculate');
  const done = look();
  // What is left by one ending is often left by others.
  const ends = new Map<string, string>();
  return { calls: total, ended };

  function look(): View {
    return viewOf(book.workbook(), start, true);
  }

  function ended(call: number, ending: Ending): string {
    book.load(start);
    // A killed execution makes no call any more, whatever it still tries to mend.
    const last = ending === 'killed' ? total + 40 : call;
    for (let at = call; at <= last; at += 1) book.failAt(at, ENDINGS[ending]);
    const first = run(book, does);
    book.clearFaults();
    const said = ending === 'killed' ? '' : toldOf(first);
    if (said === null) return `the user was told nothing of ours: ${JSON.stringify(first.value ?? first.error)}`;
    const lost = harm(cellsOf(book.workbook(), start), before, { before, after });
    if (lost !== '') return lost;
    // Whoever was told that it went wrong does it once more.
    const again = said !== '' || ending === 'killed';
    const left = `${again} ${JSON.stringify(book.workbook())}`;
    const end = ends.get(left) ?? nextRun(again);
    ends.set(left, end);
    return end;
  }

  function nextRun(again: boolean): string {
    if (again) run(book, does);
    book.call('recalculate');
    return difference(look(), done);
  }
}
