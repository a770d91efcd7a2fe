import { NEXT_SEASON } from '../../domain/lists';
import { asText } from '../../workbook/tables/read';
import { sheetWords } from '../../workbook/words/words';
import { bringIn } from '../bring-in/bring-in';
import { language } from '../garden/state';
import { openWorkbook } from '../garden/workbook';
import { askForConsent } from '../ground/consent';
import { cardOfSelection } from '../pages/card';
import { widenFilters } from '../pages/filters';
import { addColumns, addSample, removeSample, setUp, startProjects } from '../pages/set-up';
import { recalculate, undoLast } from '../pages/sidebar';
import { buildReport } from '../report/report';
import { troubleOf } from '../trouble';
import { openDialog, reopenSidebar } from './dialogs';
import { decideFromText, lackedBySeason, logFromText, todayInWords } from './prompts';

/* What the menu starts: each does its job and says what came of it. */

/** Opens the sidebar. */
export const showSidebar = (): void => sidebarAt('today');
export const menuOpenLog = (): void => sidebarAt('log');
/** The season is decided on a partner's card. */
export const menuOpenSeason = (): void => sidebarAt('partner');

function sidebarAt(tab: string): void {
  guarded(() => reopenSidebar(tab));
}

export const menuRecalculate = saying(() => recalculate());
export const menuSetUp = saying(() => setUp());
export const menuWidenFilters = saying(() => widenFilters());
export const menuStartProjects = saying(() => startProjects());
export const menuAddSample = saying(() => addSample());
export const menuRemoveSample = saying(() => removeSample());
export const menuReport = saying(() => buildReport({ kind: 'board' }));
export const menuCommunityReport = saying(() => buildReport({ kind: 'community' }));
/** In a box: what it refuses, and why, must not be missed. */
export const menuBringIn = (): void => guarded(() => SpreadsheetApp.getUi().alert(bringIn().message));
export const menuUndo = saying(() => undoLast());
export const menuAdopt = (): void => guarded(() => openDialog('adopt'));
export const menuGaps = (): void => guarded(() => openDialog('gaps'));
export const menuCatchUp = (): void => guarded(() => openDialog('catch-up'));
export const menuExportWords = (): void => guarded(() => openDialog('export'));
export const menuGuide = (): void => guarded(() => openDialog('guide'));
export const menuCheck = (): void => guarded(() => openDialog('check'));
export const menuLookBack = (): void => guarded(() => openDialog('look-back'));
export const menuThanks = (): void => guarded(() => openDialog('thanks'));
export const menuTonight = (): void => guarded(() => openDialog('tonight'));
export const menuHandover = (): void => guarded(() => openDialog('handover'));
export const menuRename = (): void => guarded(() => openDialog('rename'));
export const menuAddRelationship = saying(() => addColumns('relationship'));
export const menuAddGoals = saying(() => addColumns('goals'));
export const menuAddAgreement = saying(() => addColumns('agreement'));
export const menuAddGiveAndGet = saying(() => addColumns('give and get'));
export const menuAddSeason = saying(() => addColumns('season'));
export const menuAddPrograms = saying(() => addColumns('programs'));
export const menuAddTellingOthers = saying(() => addColumns('telling others'));
export const menuAddWork = saying(() => addColumns('work'));

/** Logs by two questions, for people whose sidebar does not open. */
export function menuLog(): void {
  guarded(() => {
    const { sheetWords, words } = openWorkbook();
    const card = cardOfSelection();
    const ui = SpreadsheetApp.getUi();
    if (!card) return ui.alert(sheetWords.messages.askRow);
    const list = Object.keys(sheetWords.hints).map(words.list).join(', ');
    const reply = ui.prompt(sheetWords.menu.log, sheetWords.messages.askLog(card.name, list), ui.ButtonSet.OK_CANCEL);
    if (reply.getSelectedButton() !== ui.Button.OK) return;
    const done = logFromText(card.name, asText(reply.getResponseText()));
    say(typeof done === 'string' ? done : done.message);
  });
}

/** Decides the season of the selected partner in the same way; columns that are missing are asked about first. */
export function menuSeason(): void {
  guarded(() => {
    const { sheetWords, words } = openWorkbook();
    const card = cardOfSelection();
    const ui = SpreadsheetApp.getUi();
    if (!card) return ui.alert(sheetWords.messages.askRow);
    const { menu, messages } = sheetWords;
    const lacks = lackedBySeason();
    const add = lacks.length > 0;
    if (add && ui.alert(menu.season, messages.askColumns(lacks.join(', ')), ui.ButtonSet.YES_NO) !== ui.Button.YES)
      return;
    const list = NEXT_SEASON.map(words.list).join(', ');
    const reply = ui.prompt(menu.season, messages.askSeason(card.name, list), ui.ButtonSet.OK_CANCEL);
    if (reply.getSelectedButton() !== ui.Button.OK) return;
    const done = decideFromText(card.name, asText(reply.getResponseText()), add);
    say(typeof done === 'string' ? done : done.message);
  });
}

/** What there is to do today, to read. */
export function menuToday(): void {
  guarded(() => {
    const ui = SpreadsheetApp.getUi();
    ui.alert(openWorkbook().sheetWords.menu.today, todayInWords(), ui.ButtonSet.OK);
  });
}

function saying(job: () => { message: string }): () => void {
  return () => guarded(() => say(job().message));
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
