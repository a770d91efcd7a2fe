import { linesLacking } from '../../workbook/settings/sheet';
import { TABLE_KEYS } from '../../workbook/tables/tables';
import { toValue } from '../sheets/cells';
import { cellsOf } from '../sheets/read';
import { renewDropdowns } from './dropdowns';
import { colourSheet } from './stage-colours';
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
  if (state.schema < 3) learnWords(opening);
  keepState(book, { ...state, schema: SCHEMA });
  return openWorkbook();
}

/** The columns whose lists have changed with the third schema. */
const RENEWED = ['what', 'nextSeason'];

/** Tiers have new names, the Log has new words: colours and dropdowns that are still ours learn them. What is only looks stops nothing. */
function learnWords({ book, words }: Opening): void {
  for (const key of TABLE_KEYS) {
    const place = book.places[key];
    if (!place) continue;
    try {
      renewDropdowns(key, place, words, RENEWED);
      colourSheet(place, words);
    } catch {
      // A Table of Google's refuses rules of its own; the words stand in the cells all the same.
    }
  }
}

/** The lines that our Settings sheet lacks, below all that stands there: Google appends them, so nobody's cell is under them. */
export function addSettings({ book, state }: Opening, since: number): void {
  const sheet = book.otherSheets['settings'];
  if (!sheet) return;
  const cells = cellsOf(sheet.getDataRange().getValues(), book.timeZone);
  for (const line of linesLacking(since, state.settings, cells)) sheet.appendRow(line.map(toValue));
}
