import type { Execution, UserAction, WorkbookJson } from '../../host';
import type { Operation } from './operations';
import { open } from './sheets';
import type { View } from './view';
import { difference, viewOf, withoutOurs } from './view';

/** Moving things about changes no stage: then our columns are right at once, without another recalculation. */
const MOVES = ['sort', 'insertRows', 'insertColumns', 'moveColumns', 'renameSheet'];

/** An operation made ready to be disturbed at any of its calls. */
export interface Ready {
  readonly calls: number;
  /** What is wrong when the other user acts before the n-th call; '' when nothing is. */
  disturbed(call: number, action: UserAction): string;
}

/** Runs it once undisturbed. */
export function ready({ start: make, run, trigger }: Operation): Ready {
  const start = make();
  const book = open(start);
  const { calls } = run(book);
  const done = book.workbook();
  const meant = new Map<string, { untouched: View; done: View[]; before: View[] }>();
  const look = (workbook: WorkbookJson, ours = true) => viewOf(workbook, start, ours);
  const settled = (ours: boolean) => {
    book.call('recalculate');
    return look(book.workbook(), ours);
  };
  const meantFor = (action: UserAction) => {
    const key = JSON.stringify(action);
    const known = meant.get(key);
    if (known) return known;
    book.load(start);
    book.act(action);
    const untouched = look(book.workbook(), false);
    book.load(start);
    book.act(action);
    run(book);
    const before = [look(book.workbook())];
    const ends = [settled(true)];
    book.load(done);
    try {
      book.act(action);
      before.push(look(book.workbook()));
      ends.push(settled(true));
    } catch {
      // The sheet that the other user works in is gone when the operation is done.
    }
    const all = { untouched, done: ends, before };
    meant.set(key, all);
    return all;
  };
  return {
    calls: calls.reads + calls.writes,
    disturbed(call, action) {
      const { untouched, done: ends, before } = meantFor(action);
      book.load(start);
      book.interfere(call, action);
      const execution = run(book);
      const said = answerOf(execution);
      if (said === null) return `no sentence: ${execution.error?.message ?? JSON.stringify(execution.value)}`;
      const at = book.workbook();
      const now = settled(true);
      const wrong = closest(now, ends);
      if (said === '') {
        // Of an edit Google tells the place alone: moved before our first call, it is recomputed the next time.
        if (wrong !== '' || (trigger && call === 1)) return wrong;
        return MOVES.includes(action.type) ? closest(look(at), before) : '';
      }
      // It stopped: nothing of theirs is lost, and it can be done now.
      const theirs = look(book.workbook(), false);
      const unharmed = [untouched, ...ends.map(withoutOurs)];
      const harm = closest(theirs, unharmed);
      if (harm !== '') return `after “${said}”: ${harm}`;
      return '';
    },
  };
}

function closest(is: View, views: readonly View[]): string {
  const all = views.map((view) => difference(is, view)).sort((a, b) => a.length - b.length);
  return all[0] ?? '';
}

/** The sentence of a trouble; '' when all went well, null when there is neither. */
export function answerOf({ ok, value, shown }: Execution): string | null {
  if (!ok) return null;
  const answer = value as { ok?: boolean; trouble?: { sentence?: string } } | null;
  if (answer === null) return shown.map((one) => (one.kind === 'toast' ? one.message : '')).join(' ');
  if (answer.ok) return '';
  return answer.trouble?.sentence || null;
}
