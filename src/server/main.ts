import type { Answer, Server } from '../contract/contract';
import * as actions from './actions';
import { recomputeAfter } from './edit';
import { handoverPage } from './handover';
import { keepLookBack, startOfLookBack } from './look-back';
import { buildMenu } from './menu';
import { announceConsent, openPage } from './pages';
import { previewOfRename, startOfRename } from './rename';
import * as reports from './report/actions';
import { template } from './start-here';
import { language, userLanguage } from './state';
import { keepThanks, thanksOpen } from './thanks';
import { answer, sentenceOf } from './trouble';

/*
 * The table of contents: every export becomes a top-level function of the script. The functions of `Server` may be called from a page,
 * those that begin with `menu` from the menu, and the two triggers by Google.
 */

/** The spreadsheet was opened. Mode NONE: the add-on's first time in it; nothing may be read. */
export function onOpen(event?: { authMode?: unknown }): void {
  const none = String(event?.authMode ?? '') === 'NONE';
  buildMenu(none ? userLanguage() : language());
  if (!none) shown(announceConsent);
}

/** The add-on was installed from a document: its menu is there at once. */
export function onInstall(): void {
  onOpen();
}

/** The publisher runs this once, from the script editor: this spreadsheet becomes the template. */
export function makeTemplate(): void {
  template();
}

/** Somebody typed. Trouble is shown, never thrown: nobody would see it. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  shown(() => recomputeAfter(event));
}

function shown(job: () => void): void {
  try {
    job();
  } catch (error) {
    SpreadsheetApp.getActiveSpreadsheet().toast(sentenceOf(error, language()));
  }
}

const answering =
  <A extends unknown[], T>(job: (...args: A) => T) =>
  (...args: A): Answer<T> =>
    answer(language, () => job(...args));

export const openSidebar: Server['openSidebar'] = answering(actions.openSidebar);
export const cardOfSelection: Server['cardOfSelection'] = answering(actions.cardOfSelection);
export const cardOfPartner: Server['cardOfPartner'] = answering(actions.cardOfPartner);
export const logSomething: Server['logSomething'] = answering(actions.logSomething);
export const undoLast: Server['undoLast'] = answering(actions.undoLast);
export const recalculate: Server['recalculate'] = answering(actions.recalculate);
export const setUp: Server['setUp'] = answering(actions.setUp);
export const startProjects: Server['startProjects'] = answering(actions.startProjects);
export const addSample: Server['addSample'] = answering(actions.addSample);
export const removeSample: Server['removeSample'] = answering(actions.removeSample);
export const addColumns: Server['addColumns'] = answering(actions.addColumns);
export const adopt: Server['adopt'] = answering(actions.adopt);
export const checkSheet: Server['checkSheet'] = answering(actions.checkSheet);
export const buildReportStep: Server['buildReportStep'] = answering(reports.buildReportStep);
export const buildReport: Server['buildReport'] = answering(reports.buildReport);
export const reportChoices: Server['reportChoices'] = answering(reports.reportChoices);
export const takeAlong: Server['takeAlong'] = answering(reports.takeAlong);
export const seeLists: Server['seeLists'] = answering(actions.seeLists);
export const previewLists: Server['previewLists'] = answering(actions.previewLists);
export const adoptLists: Server['adoptLists'] = answering(actions.adoptLists);
export const textDates: Server['textDates'] = answering(actions.textDates);
export const convertDates: Server['convertDates'] = answering(actions.convertDates);
export const gaps: Server['gaps'] = answering(actions.gaps);
export const fillGaps: Server['fillGaps'] = answering(actions.fillGaps);
export const showCell: Server['showCell'] = answering(actions.showCell);
export const fixCheck: Server['fixCheck'] = answering(actions.fixCheck);
export const renamePartner: Server['renamePartner'] = answering(actions.renamePartner);
export const settlePlan: Server['settlePlan'] = answering(actions.settlePlan);
export const decideSeason: Server['decideSeason'] = answering(actions.decideSeason);
export const renameStart: Server['renameStart'] = answering(startOfRename);
export const renamePreview: Server['renamePreview'] = answering(previewOfRename);
export const lookBackStart: Server['lookBackStart'] = answering(startOfLookBack);
export const lookBack: Server['lookBack'] = answering(keepLookBack);
export const thanks: Server['thanks'] = answering(thanksOpen);
export const logThanks: Server['logThanks'] = answering(keepThanks);
export const handover: Server['handover'] = answering(handoverPage);
export const openDialog: Server['openDialog'] = answering(openPage);

export * from './menu-actions';
