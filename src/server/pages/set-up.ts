import type { WriteResult } from '../../contract/sidebar';
import { openWorkbook } from '../garden/workbook';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { clearSample, plantSample } from '../set-up/sample';
import { addSet, ensureTable, refreshAll, setUpSheets } from '../set-up/set-up';
import type { TableSheet } from '../sheets/read';
import { recalculate } from './sidebar';
import { writeResult } from './write-result';

/** Makes what is missing of our sheets. */
export function setUp(): WriteResult {
  return withLock(() => {
    const { places, otherSheets } = openWorkbook().book;
    const again = places.partners && places.log && otherSheets['settings'];
    const { done, added } = setUpSheets();
    const { messages } = done.workbook.sheetWords;
    if (!again) toFirstName(done.workbook.sheets.partners);
    const putBack = added.length > 0 ? messages.setUpAdded(added) : messages.setUpAgain;
    return writeResult(again ? putBack : messages.setUp, done);
  });
}

/** The cursor stands where the first name is typed. */
function toFirstName(partners: TableSheet | undefined): void {
  if (partners === undefined || partners.cells.length > partners.place.headingRow) return;
  const { sheet, headingRow, columns } = partners.place;
  sheet.getRange(headingRow + 1, columns['name'] ?? 1).activate();
}

/** Puts the sample garden in. */
export function addSample(): WriteResult {
  return withLock(() => {
    const planted = plantSample();
    if (!planted) return recalculate();
    const { messages } = planted.done.workbook.sheetWords;
    return writeResult(messages.sampleAdded(planted.partners, planted.rows), planted.done);
  });
}

/** Takes the sample garden away. */
export function removeSample(): WriteResult {
  return withLock(() => {
    const cleared = clearSample();
    if (!cleared) return recalculate();
    const { messages } = cleared.done.workbook.sheetWords;
    const { removed, left } = cleared;
    return writeResult(left === 0 ? messages.sampleRemoved(removed) : messages.sampleKept(removed, left), cleared.done);
  });
}

/** Makes the Projects sheet. */
export function startProjects(): WriteResult {
  return withLock(() => {
    ensureTable('projects');
    const done = refreshAll();
    return writeResult(done.workbook.sheetWords.messages.projectsStarted, done);
  });
}

/** Adds one set of optional columns to the tables that have it. */
export function addColumns(set: unknown): WriteResult {
  return withLock(() => {
    const { sheetWords } = openWorkbook();
    if (typeof set !== 'string' || !Object.keys(sheetWords.sets).includes(set)) return stop('wrong-arguments', 'set');
    const done = addSet(set);
    return writeResult(sheetWords.messages.columnsAdded(sheetWords.sets[set as keyof typeof sheetWords.sets]), done);
  });
}
