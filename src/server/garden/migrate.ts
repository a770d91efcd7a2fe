import { linesLacking } from '../../workbook/settings/sheet';
import { toValue } from '../sheets/cells';
import { cellsOf } from '../sheets/read';
import { keepState, SCHEMA } from './state';
import type { Opening } from './workbook';
import { openWorkbook } from './workbook';

/**
 * Brings what an older version wrote to the schema of this one: once for each copy, before its sheets are brought up to date. The schema is kept
 * last, so that what breaks off is finished the next time.
 */
export function migrate(opening: Opening): Opening {
  const { book, state } = opening;
  if (state.schema === SCHEMA) return opening;
  addSettings(opening, state.schema);
  keepState(book, { ...state, schema: SCHEMA });
  return openWorkbook();
}

/** The lines that our Settings sheet lacks, below all that stands there: Google appends them, so nobody's cell is under them. */
export function addSettings({ book, state }: Opening, since: number): void {
  const sheet = book.otherSheets['settings'];
  if (!sheet) return;
  const cells = cellsOf(sheet.getDataRange().getValues(), book.timeZone);
  for (const line of linesLacking(since, state.settings, cells)) sheet.appendRow(line.map(toValue));
}
