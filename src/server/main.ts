import type { Answer } from '../contract/answer';
import type { Server } from '../contract/server';
import * as adoption from './adopt/adopt';
import * as findLists from './adopt/find-lists';
import * as preview from './adopt/preview';
import * as dates from './adopt/text-dates';
import { recomputeAfterEdit } from './garden/on-edit';
import { recomputeAtOpening } from './garden/on-open';
import { isBegun, language, userLanguage } from './garden/state';
import * as dialogs from './menu/dialogs';
import { buildMenu } from './menu/menu';
import * as newPartner from './pages/add-partner';
import * as card from './pages/card';
import * as catchUpPage from './pages/catch-up';
import * as check from './pages/check';
import * as gapsPage from './pages/gaps';
import * as handoverPage from './pages/handover';
import * as log from './pages/log';
import * as lookBackPage from './pages/look-back';
import * as rename from './pages/rename';
import * as season from './pages/season';
import * as setUpPage from './pages/set-up';
import * as settingsPage from './pages/settings';
import * as sidebar from './pages/sidebar';
import * as thanksPage from './pages/thanks';
import * as today from './pages/today';
import * as report from './report/report';
import * as tonightPage from './report/tonight';
import { template } from './set-up/template';
import { answer, sentenceOf } from './trouble';

/*
 * The table of contents: every export becomes a top-level function of the script. The functions of `Server` may be called from a page,
 * those that begin with `menu` from the menu, and the two triggers by Google.
 */

/** The spreadsheet was opened. Mode NONE: the add-on's first time in it; nothing may be read. */
export function onOpen(event?: { authMode?: unknown }): void {
  const none = String(event?.authMode ?? '') === 'NONE';
  buildMenu(none ? userLanguage() : language(), !none && isBegun());
  if (none) return;
  shown(recomputeAtOpening);
  shown(dialogs.announceConsent);
}

/** The add-on was installed from a document: its menu is there at once. */
export function onInstall(): void {
  onOpen();
}

/** Somebody typed. Trouble is shown, never thrown: nobody would see it. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  shown(() => recomputeAfterEdit(event));
}

/** The publisher runs this once, from the script editor: this spreadsheet becomes the template. */
export function makeTemplate(): void {
  shown(template);
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

// The menu
export * from './menu/commands';
export const openDialog: Server['openDialog'] = answering(dialogs.openDialog);
export const reopenSidebar: Server['reopenSidebar'] = answering(dialogs.reopenSidebar);

// Reports
export const buildReport: Server['buildReport'] = answering(report.buildReport);
export const buildReportStep: Server['buildReportStep'] = answering(report.buildReportStep);
export const exportWords: Server['exportWords'] = answering(report.exportWords);
export const reportChoices: Server['reportChoices'] = answering(report.reportChoices);

// Adopting a list
export const adopt: Server['adopt'] = answering(adoption.adopt);
export const adoptLists: Server['adoptLists'] = answering(adoption.adoptLists);
export const convertDates: Server['convertDates'] = answering(dates.convertDates);
export const previewLists: Server['previewLists'] = answering(preview.previewLists);
export const seeLists: Server['seeLists'] = answering(findLists.seeLists);
export const textDates: Server['textDates'] = answering(dates.textDates);

// The sidebar
export const addPartner: Server['addPartner'] = answering(newPartner.addPartner);
export const cardOfPartner: Server['cardOfPartner'] = answering(card.cardOfPartner);
export const cardOfSelection: Server['cardOfSelection'] = answering(card.cardOfSelection);
export const decideSeason: Server['decideSeason'] = answering(season.decideSeason);
export const logSomething: Server['logSomething'] = answering(log.logSomething);
export const openSidebar: Server['openSidebar'] = answering(sidebar.openSidebar);
export const partnerOfSelection: Server['partnerOfSelection'] = answering(card.partnerOfSelection);
export const recalculate: Server['recalculate'] = answering(sidebar.recalculate);
export const settlePlan: Server['settlePlan'] = answering(season.settlePlan);
export const todayFor: Server['todayFor'] = answering(today.todayFor);
export const undoLast: Server['undoLast'] = answering(sidebar.undoLast);

// Setting up
export const addColumns: Server['addColumns'] = answering(setUpPage.addColumns);
export const addSample: Server['addSample'] = answering(setUpPage.addSample);
export const saveSettings: Server['saveSettings'] = answering(settingsPage.saveSettings);
export const removeSample: Server['removeSample'] = answering(setUpPage.removeSample);
export const setUp: Server['setUp'] = answering(setUpPage.setUp);
export const startProjects: Server['startProjects'] = answering(setUpPage.startProjects);

// The dialogs
export const checkSheet: Server['checkSheet'] = answering(check.checkSheet);
export const catchUp: Server['catchUp'] = answering(catchUpPage.catchUp);
export const answerCatchUp: Server['answerCatchUp'] = answering(catchUpPage.answerCatchUp);
export const fillGaps: Server['fillGaps'] = answering(gapsPage.fillGaps);
export const fixCheck: Server['fixCheck'] = answering(check.fixCheck);
export const gaps: Server['gaps'] = answering(gapsPage.gaps);
export const handover: Server['handover'] = answering(handoverPage.handover);
export const logThanks: Server['logThanks'] = answering(thanksPage.logThanks);
export const lookBack: Server['lookBack'] = answering(lookBackPage.lookBack);
export const lookBackStart: Server['lookBackStart'] = answering(lookBackPage.lookBackStart);
export const renamePartner: Server['renamePartner'] = answering(rename.renamePartner);
export const renamePreview: Server['renamePreview'] = answering(rename.renamePreview);
export const renameStart: Server['renameStart'] = answering(rename.renameStart);
export const showCell: Server['showCell'] = answering(check.showCell);
export const thanks: Server['thanks'] = answering(thanksPage.thanks);
export const tonight: Server['tonight'] = answering(tonightPage.tonight);
