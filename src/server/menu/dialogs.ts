import type { DialogName } from '../../contract/dialogs';
import type { Language } from '../../domain/words/language';
import type { SheetWords } from '../../workbook/words/words';
import { openWorkbook } from '../garden/workbook';
import { lacksConsent } from '../ground/consent';
import { stop } from '../ground/stop';

/* What is shown: the pages, and a word before the first of them. */

/** Says, before the first click, that Google will ask, and where it is explained: a script that may not run yet cannot say it then. */
export function announceConsent(): void {
  if (!lacksConsent()) return;
  const { book, sheetWords } = openWorkbook();
  const begun = book.places.partners !== undefined;
  const sentence = sheetWords.messages.needsConsent(book.otherSheets['start-here']?.getName(), begun);
  book.file.toast(sentence, sheetWords.menu.title, 15);
}

/** The dialogs, and how large they are, in pixels. */
const DIALOGS: Readonly<Record<DialogName, { title: keyof SheetWords['menu']; width: number; height: number }>> = {
  adopt: { title: 'adopt', width: 720, height: 600 },
  gaps: { title: 'gaps', width: 720, height: 600 },
  'catch-up': { title: 'catchUp', width: 560, height: 560 },
  export: { title: 'exportWords', width: 760, height: 620 },
  check: { title: 'check', width: 640, height: 560 },
  guide: { title: 'guide', width: 640, height: 600 },
  'look-back': { title: 'lookBack', width: 560, height: 600 },
  thanks: { title: 'thanks', width: 560, height: 560 },
  handover: { title: 'handover', width: 760, height: 640 },
  tonight: { title: 'tonight', width: 860, height: 700 },
  rename: { title: 'rename', width: 560, height: 560 },
};

/** Opens a dialog over the sheet. Not for the menu by itself: it must be told which. */
export function openDialog(name: unknown): null {
  const dialog = Object.keys(DIALOGS).find((one) => one === name) as DialogName | undefined;
  if (!dialog) return stop('wrong-arguments', 'dialog');
  const { title, width, height } = DIALOGS[dialog];
  const page = htmlOf(dialog).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, openWorkbook().sheetWords.menu[title]);
  return null;
}

/** Opens the sidebar at one of its tabs, in place of the one that is open. */
export function reopenSidebar(tab: unknown): null {
  const at = typeof tab === 'string' && /^[a-z]+$/.test(tab) ? tab : stop('wrong-arguments', 'tab');
  const page = htmlOf('sidebar', at).setTitle(openWorkbook().sheetWords.menu.title);
  SpreadsheetApp.getUi().showSidebar(page);
  return null;
}

/** A page in the language that the spreadsheet speaks: it is told which, and given those of its strings that the page shows. `tab`: where the sidebar opens. */
export function htmlOf(name: string, tab = 'today'): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(name);
  const { language } = openWorkbook().state.settings;
  const content = page
    .getContent()
    .replace('<div id="page">', `<div id="page" data-language="${language}" data-tab="${tab}">`)
    .replace(/\/\* strings: (.*?) \*\//, (_, parts: string) => stringsOf(language, parts.split(' ')));
  return page.setContent(content);
}

/** The lines of the language's file that the build wrote for these parts of a page. */
function stringsOf(language: Language, parts: readonly string[]): string {
  const lines = HtmlService.createHtmlOutputFromFile(`strings-${language}`).getContent().split('\n');
  return lines.filter((line) => parts.some((part) => line.startsWith(`strings.${part} = `))).join('\n');
}
