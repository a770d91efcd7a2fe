import { languageIn } from '../../src/domain/words/language';
import type { Book, WorkbookJson } from '../host';
import { sheetView } from './sheet-view';
import type { View } from './talk';

/** What the page draws. */
export function viewOf(book: Book, history: { canUndo(): boolean; canRedo(): boolean }): View {
  const workbook = book.workbook();
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets[0]!;
  return {
    name: workbook.name,
    language: languageOf(workbook),
    menus: book.menus(),
    tabs: workbook.sheets
      .filter((one) => one.hidden !== true)
      .map(({ id, name, tabColor }) => ({ id, name, ...(tabColor === undefined ? {} : { color: tabColor }) })),
    sheet: sheetView(workbook, sheet),
    selection: workbook.selection,
    canUndo: history.canUndo(),
    canRedo: history.canRedo(),
  };
}

/** The language of the page's own words. */
export function languageOf({ locale }: WorkbookJson): 'en' | 'es' {
  return languageIn(locale);
}
