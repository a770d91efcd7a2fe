import { createHash } from 'node:crypto';
import type { Execution, UserAction, WorkbookJson } from '../../host';
import { cellsOf, harm, holding, withNames } from './cells';
import type { Operation } from './operations';
import { run } from './operations';
import { open } from './sheets';
import { toldOf } from './told';
import type { View } from './view';
import { difference, ourColumns, viewOf, withoutOurs } from './view';

/** Moving things about changes no stage: then our columns are right at once, without another recalculation. */
const MOVES = ['sort', 'insertRows', 'insertColumns', 'moveColumns', 'renameSheet'];

/** What another user does before the n-th call. */
export interface Meddling {
  readonly call: number;
  readonly action: UserAction;
}

/** An operation made ready to be disturbed at any of its calls. */
export interface Ready {
  readonly calls: number;
  /** What is wrong when others act meanwhile; '' when nothing is. */
  disturbed(meddlings: readonly Meddling[]): string;
}

/** What should come of an operation and what others do. */
interface Expected {
  /** What is wrong with the cells of a workbook, by what everybody typed; '' when nothing is. */
  readonly wrong: (workbook: WorkbookJson) => string;
  /** The library's own cells when only the others have acted. */
  readonly untouched: View;
  /** All ends in which the operation runs whole, before, between or after what others do: at once, and recalculated. */
  readonly ends: readonly { atOnce: View; settled: View; lost: string }[];
}

/** How the disturbed operation ended, but for what is in the sheet. */
interface Ended {
  /** As `toldOf`. */
  readonly said: string;
  readonly isPartly: boolean;
  /** What was typed was disturbed before the first call. */
  readonly isFirst: boolean;
}

/** Runs it once undisturbed. */
export function ready({ start: make, does }: Operation): Ready {
  const start = withNames(make());
  const book = open(start);
  const { calls } = run(book, does);
  const done = book.workbook();
  const [before, after] = [cellsOf(start, start), cellsOf(done, start)];
  const known = new Map<string, Expected | null>();
  const judged = new Map<string, string>();
  // Looks go by place: those of a cell beside ours may change while columns are moved.
  const view = (ours: boolean) => viewOf(book.workbook(), start, ours, false);
  return { calls: calls.reads + calls.writes, disturbed };

  /** In the sheet as it is called now: the operation may have named it anew. */
  function act(action: UserAction): void {
    const id = 'sheet' in action && start.sheets.find(({ name }) => name === action.sheet)?.id;
    const now = book.workbook().sheets.find((sheet) => sheet.id === id)?.name;
    book.act('sheet' in action && now !== undefined ? { ...action, sheet: now } : action);
  }

  /** Null when the second cannot be done after the first. */
  function expected(actions: readonly UserAction[]): Expected | null {
    book.load(start);
    try {
      for (const action of actions) if (action !== does) act(action);
    } catch {
      return null;
    }
    const typed = cellsOf(book.workbook(), start);
    const untouched = view(false);
    const meant = {
      before,
      after,
      runs: 1 + actions.filter((action) => action === does).length,
      ours: typedIntoOurs(actions),
    };
    const wrong = (workbook: WorkbookJson) => harm(cellsOf(workbook, start), typed, meant);
    // What is typed is there before the trigger runs.
    const turns = does.type === 'type' ? [0] : [...Array(actions.length + 1).keys()];
    // Who does the same is told to wait, or does it too.
    const alone = actions.filter((action) => action !== does);
    // A row deleted while we delete another may be put back: rather that than lost.
    const takes = after.named.size < before.named.size;
    const back = alone.filter(({ type }) => !takes || type !== 'deleteRows');
    const lists = [actions, alone, back].filter(
      (one, at, all) => all.findIndex(({ length }) => length === one.length) === at,
    );
    const orders = lists.flatMap((all) => turns.map((turn) => ({ turn, all })));
    const ends = orders.flatMap(({ turn, all }) => {
      book.load(start);
      try {
        for (const action of all.slice(0, turn)) act(action);
        run(book, does);
        for (const action of all.slice(turn)) act(action);
      } catch {
        // The sheet that the other user works in is gone when the operation is done.
        return [];
      }
      const atOnce = view(true);
      book.call('recalculate');
      const lost = all.length < alone.length ? '' : wrong(book.workbook());
      return [{ atOnce, settled: view(true), lost: lost && `even one after the other: ${lost}` }];
    });
    return { wrong, untouched, ends };
  }

  function typedIntoOurs(actions: readonly UserAction[]): string[] {
    return actions.flatMap((action) => {
      if (action.type !== 'setValue') return [];
      const sheet = start.sheets.find(({ name }) => name === action.sheet)!;
      const ours = [start, done].flatMap((one) => [...ourColumns(one, sheet.id).values()]);
      return ours.includes(action.column) ? [holding(sheet.id, action.value)] : [];
    });
  }

  function disturbed(meddlings: readonly Meddling[]): string {
    const inTurn = [...meddlings].sort((a, b) => a.call - b.call);
    const actions = inTurn.map(({ action }) => action);
    const key = JSON.stringify(actions);
    const meant = known.has(key) ? known.get(key)! : expected(actions);
    known.set(key, meant);
    if (!meant) return '';
    book.load(start);
    for (const { call, action } of inTurn) book.interfere(call, action);
    const execution = run(book, does);
    book.clearFaults();
    // What comes later than the last call comes after it.
    const made = execution.calls.reads + execution.calls.writes;
    if (isNotThere(execution)) return '';
    for (const { call, action } of inTurn) if (call > made) act(action);
    const said = toldOf(execution);
    if (said === null) return `no sentence: ${execution.error?.message ?? JSON.stringify(execution.value)}`;
    const ended = { said, isPartly: isPartly(execution), isFirst: does.type === 'type' && inTurn[0]!.call === 1 };
    // What is left by one is often left by others.
    const left = createHash('sha256')
      .update(JSON.stringify([key, ended, book.workbook()]))
      .digest('base64');
    const wrong = judged.get(left) ?? wrongWith(meant, actions, ended);
    judged.set(left, wrong);
    return wrong;
  }

  function wrongWith(meant: Expected, actions: readonly UserAction[], { said, isPartly, isFirst }: Ended): string {
    const lost = meant.ends.find((end) => end.lost !== '')?.lost ?? meant.wrong(book.workbook());
    if (lost !== '') return `${said && `after “${said}”: `}${lost}`;
    const [atOnce, theirs] = [view(true), view(false)];
    book.call('recalculate');
    const lostLater = meant.wrong(book.workbook());
    if (lostLater !== '') return `recalculated: ${lostLater}`;
    if (said !== '') {
      // It stopped: nothing of it stands, or all of it, or the next run does the rest.
      const ends = meant.ends.map(({ settled }) => withoutMade(withoutOurs(settled)));
      if (closest(withoutMade(theirs), [withoutMade(meant.untouched), ...ends]) === '') return '';
      run(book, does);
      const rest = closest(withoutMade(view(false)), ends);
      return rest === '' ? '' : `after “${said}” and once more: ${rest}`;
    }
    // Of an edit Google tells the place alone, and a column that counts may be gone: then it depends on when that was seen.
    const unseen = isFirst || isPartly || actions.some(({ type }) => type === 'deleteColumns');
    const seen = (one: View) => (unseen ? withoutOurs(one) : one);
    const settled = meant.ends.map((end) => seen(end.settled));
    const wrong = isPartly ? '' : closest(seen(view(true)), settled);
    if (wrong !== '' || unseen || !actions.every(({ type }) => MOVES.includes(type))) return wrong;
    return closest(
      atOnce,
      meant.ends.map((end) => end.atOnce),
    );
  }
}

/** The operation itself had named anew the sheet in which others were to do something, or taken it away. */
function isNotThere({ value, shown, error }: Execution): boolean {
  return JSON.stringify([value, shown, error]).includes('The test named a sheet that is not there');
}

/** It was undone, and said that something was left. */
function isPartly({ value }: Execution): boolean {
  const { message = '' } = ((value as { value?: object } | null)?.value ?? {}) as { message?: string };
  return message.startsWith('Taken back, but for');
}

/** Without the sheets that we made: an empty one harms nothing. */
function withoutMade(view: View): View {
  return Object.fromEntries(Object.entries(view).filter(([name]) => !name.startsWith('made ')));
}

function closest(is: View, views: readonly View[]): string {
  const all = views.map((view) => difference(is, view)).sort((a, b) => a.length - b.length);
  return all[0] ?? '';
}
