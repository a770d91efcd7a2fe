import { NEXT_SEASON } from '../domain/lists';
import { asText } from '../workbook/read';
import { sheetWords } from '../workbook/words/words';
import * as actions from './actions';
import * as inWords from './in-words';
import { openPage, pageOf } from './pages';
import * as reports from './report/actions';
import { askForConsent } from './rights';
import { language } from './state';
import { troubleOf } from './trouble';
import { openWorkbook } from './workbook';

/* What the menu starts: each does its job and says what came of it. */

/** Opens the sidebar. */
export function showSidebar(): void {
  guarded(() => {
    const { sheetWords } = openWorkbook();
    const page = pageOf('sidebar').setTitle(sheetWords.menu.title);
    SpreadsheetApp.getUi().showSidebar(page);
  });
}

export const menuRecalculate = saying(() => actions.recalculate());
export const menuSetUp = saying(() => actions.setUp());
export const menuStartProjects = saying(() => actions.startProjects());
export const menuAddSample = saying(() => actions.addSample());
export const menuRemoveSample = saying(() => actions.removeSample());
export const menuReport = saying(() => reports.buildReport({ kind: 'board' }));
export const menuCommunityReport = saying(() => reports.buildReport({ kind: 'community' }));
/** In a box: what it refuses, and why, must not be missed. */
export const menuBringIn = (): void => guarded(() => SpreadsheetApp.getUi().alert(actions.bringIn().said));
export const menuUndo = saying(() => actions.undoLast());
export const menuAdopt = (): void => guarded(() => openPage('adopt'));
export const menuGaps = (): void => guarded(() => openPage('gaps'));
export const menuTakeAlong = (): void => guarded(() => openPage('report'));
export const menuGuide = (): void => guarded(() => openPage('guide'));
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
    const done = inWords.logFromText(card.name, asText(reply.getResponseText()));
    say(typeof done === 'string' ? done : done.said);
  });
}

/** Decides the season of the selected partner in the same way; columns that are missing are asked about first. */
export function menuSeason(): void {
  guarded(() => {
    const { sheetWords, words } = openWorkbook();
    const card = actions.cardOfSelection();
    const ui = SpreadsheetApp.getUi();
    if (!card) return ui.alert(sheetWords.said.askRow);
    const { menu, said } = sheetWords;
    const lacks = inWords.lackedBySeason();
    const add = lacks.length > 0;
    if (add && ui.alert(menu.season, said.askColumns(lacks.join(', ')), ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    const list = NEXT_SEASON.map(words.list).join(', ');
    const reply = ui.prompt(menu.season, said.askSeason(card.name, list), ui.ButtonSet.OK_CANCEL);
    if (reply.getSelectedButton() !== ui.Button.OK) return;
    const done = inWords.decideFromText(card.name, asText(reply.getResponseText()), add);
    say(typeof done === 'string' ? done : done.said);
  });
}

/** What there is to do today, to read. */
export function menuToday(): void {
  guarded(() => {
    const ui = SpreadsheetApp.getUi();
    ui.alert(openWorkbook().sheetWords.menu.today, inWords.todayInWords(), ui.ButtonSet.OK);
  });
}

function saying(job: () => { said: string }): () => void {
  return () => guarded(() => say(job().said));
}

/** Trouble becomes a sentence in a box of its own: it must not be missed. Without the permission for boxes it is a toast. */
function guarded(job: () => unknown): void {
  askForConsent();
  try {
    job();
  } catch (error) {
    const tongue = language();
    const { sentence } = troubleOf(error, tongue);
    try {
      SpreadsheetApp.getUi().alert(sentence);
    } catch {
      SpreadsheetApp.getActiveSpreadsheet().toast(sentence, sheetWords(tongue).menu.title, 15);
    }
  }
}

function say(sentence: string): void {
  const { book, sheetWords } = openWorkbook();
  book.file.toast(sentence, sheetWords.menu.title, 8);
}
