import { LIMITS } from '../../contract/limits';
import type { WriteResult } from '../../contract/sidebar';
import type { Day } from '../../domain/day';
import { nameKey } from '../../domain/fold';
import { gardenFrom } from '../garden/read-garden';
import { recompute } from '../garden/recompute';
import { openWorkbook, readWorkbook, requireColumns } from '../garden/workbook';
import { day, name as nameIn } from '../ground/arguments';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { ensureLog } from '../set-up/set-up';
import { today } from '../sheets/cells';
import { addRows } from '../sheets/rows';
import type { AddedRow } from '../undo/last-change';
import { recordChange } from '../undo/last-change';
import { resultFor } from './write-result';

/** Adds a row with this name below the list; one who is listed already is shown, and nothing is written. `talked`: when both sides last talked, or `''`. */
export function addPartner(name: unknown, talked: unknown): WriteResult {
  const wanted = nameIn(name, 'partner', LIMITS.name);
  if (wanted.includes(';')) stop('wrong-arguments', 'partner');
  const on = talked === '' ? '' : day(talked, 'day');
  return withLock(() => add(wanted, on));
}

function add(name: string, talked: Day): WriteResult {
  if (talked !== '' && openWorkbook().book.places.partners?.columns['lastTalked'] === undefined) ensureLog();
  const opening = openWorkbook();
  const workbook = readWorkbook(opening, 'kept');
  const partners = requireColumns(workbook);
  const { messages } = workbook.sheetWords;
  const now = today(workbook.book.timeZone);
  if (talked > now) stop('wrong-arguments', 'day');
  if (gardenFrom(workbook, now).garden.partners.byKey.has(nameKey(name))) {
    return resultFor(name, messages.partnerThere(name), recompute({}, openWorkbook()));
  }
  const here = partners.place.columns['lastTalked'] !== undefined;
  const dated = talked !== '' && here ? { lastTalked: { date: talked } } : {};
  const row: AddedRow = { kind: 'row', table: 'partners', cells: { name, ...dated } };
  const what = workbook.words.list('Talked');
  const logged: AddedRow[] =
    talked === '' || here
      ? []
      : [{ kind: 'row', table: 'log', cells: { date: { date: talked }, partner: name, what } }];
  const label = messages.undoAdded(name);
  return recordChange(opening, workbook, { label, written: [row, ...logged] }, (rows) => {
    for (const { table, cells } of rows) {
      addRows(workbook.sheets[table] ?? stop('missing-sheet', workbook.sheetWords.sheets[table]), [cells]);
    }
    return resultFor(name, messages.partnerAdded(name), recompute({}, openWorkbook()));
  });
}
