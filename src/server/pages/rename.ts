import type { RenamePreview, RenameStart } from '../../contract/rename';
import type { WriteResult } from '../../contract/sidebar';
import { nameKey } from '../../domain/fold';
import { namedStates } from '../../domain/summary';
import { asText } from '../../workbook/tables/read';
import { TABLE_KEYS } from '../../workbook/tables/tables';
import type { UpToDate } from '../garden/read-garden';
import { readGarden } from '../garden/read-garden';
import { recompute } from '../garden/recompute';
import { openWorkbook, readWorkbook, requireColumns } from '../garden/workbook';
import { withLock } from '../ground/lock';
import { retry } from '../ground/retry';
import { stop } from '../ground/stop';
import { columnLetters } from '../sheets/book';
import { cellAt } from '../sheets/read';
import { remember } from '../undo/last-change';
import { cardAtSelection } from './card';
import { checkedNames, NAMES, renamedCells, undoCells, writeChange } from './renamed-cells';
import { resultFor } from './write-result';

/** So many cells are named in the preview; the others are counted. */
const NAMED = 200;

/** What the dialog begins with. */
export function renameStart(): RenameStart {
  const { workbook, garden } = readGarden();
  return {
    language: workbook.settings.language,
    names: namedStates(garden).map(({ name }) => name),
    partner: cardAtSelection(workbook, garden)?.name ?? '',
  };
}

/** Every cell that a new name would change. */
export function renamePreview(given: unknown, wanted: unknown): RenamePreview {
  const { from, to } = checkedNames(given, wanted);
  const { workbook, garden } = readGarden();
  const cells = renamedCells(workbook, from, to).flatMap(({ sheeted, rows }) => {
    const sheet = sheeted.place.sheet.getName();
    const column = NAMES[sheeted.key];
    const letters = columnLetters(sheeted.place.columns[column]!);
    return rows.map(({ row, cell }) => ({
      sheet,
      cell: `${letters}${row}`,
      before: asText(cellAt(sheeted, row, column)),
      after: asText(cell),
    }));
  });
  const taken = nameKey(from) !== nameKey(to) && garden.partners.byKey.has(nameKey(to));
  return { from, to, count: cells.length, cells: cells.slice(0, NAMED), taken };
}

/** Renames a partner in Partners, Log and Projects. */
export function renamePartner(from: unknown, to: unknown): WriteResult {
  return withLock(() => {
    const done = rename(from, to);
    const { messages } = done.workbook.sheetWords;
    return resultFor(String(to), messages.mended(messages.undoRenamed(String(from), String(to))), done);
  });
}

function rename(from: unknown, to: unknown): UpToDate {
  const opening = openWorkbook();
  const workbook = readWorkbook(opening, 'kept', TABLE_KEYS);
  requireColumns(workbook);
  const names = checkedNames(from, to);
  const changes = renamedCells(workbook, names.from, names.to);
  if (changes.length === 0) stop('partner-gone', names.from);
  const label = workbook.sheetWords.messages.undoRenamed(names.from, names.to);
  remember(opening, { label, written: undoCells(changes) });
  // A sheet in which rows moved is read and written anew: half a new name would be two partners.
  retry(changes, (left) => {
    const moved = left.filter((change) => !writeChange(change));
    if (moved.length === 0) return { done: true };
    return { again: renamedCells(readWorkbook(openWorkbook(), 'kept', TABLE_KEYS), names.from, names.to) };
  });
  return recompute({}, openWorkbook());
}
