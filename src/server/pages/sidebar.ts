import type { AsOf } from '../../contract/answer';
import type { SidebarState, WriteResult } from '../../contract/sidebar';
import { WHAT } from '../../domain/lists';
import { namedStates } from '../../domain/summary';
import { TABLE_KEYS } from '../../workbook/tables/tables';
import type { UpToDate } from '../garden/read-garden';
import { dayOf, gardenFrom, readGarden } from '../garden/read-garden';
import { recompute } from '../garden/recompute';
import type { Opening } from '../garden/workbook';
import { openWorkbook, readWorkbook } from '../garden/workbook';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { today } from '../sheets/cells';
import { forget, lastChange, revert } from '../undo/last-change';
import { cardAtSelection } from './card';
import { dailyOf } from './today';
import { gardenShown, usualSettings, writeResult } from './write-result';

/** Everything the sidebar shows first; what was out of date is rewritten when the user may write. */
export function openSidebar(): SidebarState {
  const opening = openWorkbook();
  const { state, words, sheetWords } = opening;
  const what = WHAT.map((value) => ({
    value,
    word: words.list(value),
    hint: sheetWords.hints[value],
    counts: value === 'Did it',
  }));
  const nothing = {
    settings: usualSettings(state.settings),
    asked: state.asked === true,
    garden: null,
    names: [],
    card: null,
    sample: false,
    freshened: 0,
    what,
    undo: null,
    daily: null,
  };
  if (!opening.book.places.partners && !state.columns.partners) {
    const blank = opening.book.file.getSheets().every((sheet) => sheet.getLastRow() === 0);
    return { ...nothing, state: blank ? 'empty' : 'list' };
  }
  const done = fresh(opening);
  return {
    ...nothing,
    settings: usualSettings(done.workbook.settings),
    state: 'ready',
    garden: gardenShown(done),
    names: namedStates(done.garden).map(({ name }) => name),
    card: cardAtSelection(done.workbook, done.garden),
    sample: state.sample !== null,
    freshened: done.rows,
    undo: lastChange(opening)?.label ?? null,
    daily: dailyOf(done.workbook, done.garden),
  };
}

/** Brings everything up to date; somebody who may only look sees what would be there. */
function fresh(opening: Opening): UpToDate {
  try {
    return recompute({}, opening);
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error;
    return readGarden();
  }
}

/** Brings everything up to date; `asOf`: as of another day than today. */
export function recalculate(options?: AsOf): WriteResult {
  const done = recompute({ asOf: dayOf(options) });
  const { messages } = done.workbook.sheetWords;
  const unusable = done.workbook.unusable.map(messages.settingUnusable);
  return writeResult([messages.recalculated(done.rows), ...unusable].join(' '), done);
}

/** Takes back the last thing that was written. */
export function undoLast(): WriteResult {
  return withLock(() => {
    const opening = openWorkbook();
    const undo = lastChange(opening) ?? stop('nothing-to-undo');
    const { left } = revert(readWorkbook(opening, 'kept', TABLE_KEYS), undo);
    forget(opening);
    const { messages } = opening.sheetWords;
    return writeResult(left === 0 ? messages.undone : messages.undonePartly(left), afterUndo());
  });
}

/** Up to date again; where a list was moved out of there is no garden any more, and nothing to write. */
function afterUndo(): UpToDate {
  const opening = openWorkbook();
  if (opening.book.places.partners || opening.state.columns.partners) return recompute({}, opening);
  const workbook = readWorkbook(opening);
  return { workbook, ...gardenFrom(workbook, today(workbook.book.timeZone)), rows: 0 };
}
