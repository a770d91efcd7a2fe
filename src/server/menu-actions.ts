import type { DialogName } from '../contract/contract';
import { asText } from '../workbook/read';
import type { SheetWords } from '../workbook/words/words';
import * as actions from './actions';
import { sentenceOf, stop } from './trouble';
import { openWorkbook } from './workbook';

/* What the menu starts: each does its job and says what came of it. */

/** Opens the sidebar. */
export function showSidebar(): void {
  const { sheetWords } = openWorkbook();
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(sheetWords.menu.title);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Says, before the first click, that Google will ask, and where it is explained: a script that may not run yet cannot say it then. */
export function announceConsent(): void {
  const { FULL } = ScriptApp.AuthMode;
  if (ScriptApp.getAuthorizationInfo(FULL).getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return;
  const { book, sheetWords } = openWorkbook();
  const sentence = sheetWords.said.needsConsent(book.pages['start-here']?.getName());
  book.file.toast(sentence, sheetWords.menu.title, 15);
}

export const menuRecalculate = saying(() => actions.recalculate());
export const menuSetUp = saying(() => actions.setUp());
export const menuStartProjects = saying(() => actions.startProjects());
export const menuAddSample = saying(() => actions.addSample());
export const menuRemoveSample = saying(() => actions.removeSample());
export const menuReport = saying(() => actions.buildReport());
/** In a box: what it refuses, and why, must not be missed. */
export const menuBringIn = (): void => guarded(() => SpreadsheetApp.getUi().alert(actions.bringIn().said));
export const menuUndo = saying(() => actions.undoLast());
export const menuAdopt = (): void => guarded(() => openPage('adopt'));
export const menuGaps = (): void => guarded(() => openPage('gaps'));
export const menuCheck = (): void => guarded(() => openPage('check'));
export const menuLookBack = (): void => guarded(() => openPage('look-back'));
export const menuThanks = (): void => guarded(() => openPage('thanks'));
export const menuHandover = (): void => guarded(() => openPage('handover'));
export const menuRename = (): void => guarded(() => openPage('rename'));
export const menuAddRelationship = saying(() => actions.addColumns('relationship'));
export const menuAddGoals = saying(() => actions.addColumns('goals'));
export const menuAddAgreement = saying(() => actions.addColumns('agreement'));
export const menuAddGiveAndGet = saying(() => actions.addColumns('give and get'));
export const menuAddSeason = saying(() => actions.addColumns('season'));
export const menuAddPrograms = saying(() => actions.addColumns('programs'));
export const menuAddTellingOthers = saying(() => actions.addColumns('telling others'));
export const menuAddWork = saying(() => actions.addColumns('work'));

/** Logs by two questions, for people whose sidebar does not open. */
export function menuLog(): void {
  guarded(() => {
    const { sheetWords, words } = openWorkbook();
    const card = actions.cardOfSelection();
    const ui = SpreadsheetApp.getUi();
    if (!card) return ui.alert(sheetWords.said.askRow);
    const list = Object.keys(sheetWords.hints).map(words.list).join(', ');
    const reply = ui.prompt(sheetWords.menu.log, sheetWords.said.askLog(card.name, list), ui.ButtonSet.OK_CANCEL);
    if (reply.getSelectedButton() !== ui.Button.OK) return;
    const done = actions.logFromText(card.name, asText(reply.getResponseText()));
    say(typeof done === 'string' ? done : done.said);
  });
}

/** The dialogs, and how large they are, in pixels. */
const DIALOGS: Readonly<Record<DialogName, { title: keyof SheetWords['menu']; width: number; height: number }>> = {
  adopt: { title: 'adopt', width: 720, height: 600 },
  gaps: { title: 'gaps', width: 720, height: 600 },
  check: { title: 'check', width: 640, height: 560 },
  'look-back': { title: 'lookBack', width: 560, height: 600 },
  thanks: { title: 'thanks', width: 560, height: 560 },
  handover: { title: 'handover', width: 760, height: 640 },
  rename: { title: 'rename', width: 560, height: 560 },
};

/** Opens a dialog over the sheet. Not for the menu by itself: it must be told which. */
export function openPage(name: unknown): null {
  const dialog = Object.keys(DIALOGS).find((one) => one === name) as DialogName | undefined;
  if (!dialog) return stop('wrong-arguments', 'dialog');
  const { title, width, height } = DIALOGS[dialog];
  const page = HtmlService.createHtmlOutputFromFile(dialog).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, openWorkbook().sheetWords.menu[title]);
  return null;
}

function saying(job: () => { said: string }): () => void {
  return () => guarded(() => say(job().said));
}

/** Trouble becomes a sentence in a box of its own: it must not be missed. */
function guarded(job: () => unknown): void {
  try {
    job();
  } catch (error) {
    SpreadsheetApp.getUi().alert(sentenceOf(error, openWorkbook().state.settings.language));
  }
}

function say(sentence: string): void {
  const { book, sheetWords } = openWorkbook();
  book.file.toast(sentence, sheetWords.menu.title, 8);
}
