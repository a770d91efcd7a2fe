import { recompute } from './recompute';
import { openWorkbook } from './workbook';

/** So many rows in all are brought up to date while a spreadsheet opens: a simple trigger has 30 seconds. */
const MAX_ROWS = 12_000;

/** Days have gone by since anybody typed: brings everything up to date, without consent. Says so where there are too many rows. */
export function recomputeAtOpening(): void {
  const opening = openWorkbook();
  const { book, sheetWords } = opening;
  if (!book.places.partners) return;
  const rows = Object.values(book.places).reduce((sum, { sheet }) => sum + sheet.getLastRow(), 0);
  if (rows <= MAX_ROWS) recompute({}, opening);
  else book.file.toast(sheetWords.messages.notComputed, sheetWords.menu.title, 10);
}
