import type { Language } from '../../domain/words/language';
import type { SetKey, SheetWords } from '../../workbook/words/words';
import { sheetWords } from '../../workbook/words/words';

/** Set by the build: true for the Marketplace, where Google gives an add-on a menu under Extensions and no other. */
declare const ADD_ON: boolean;

type Item = { readonly label: keyof SheetWords['menu']; readonly run: string } | null;

/** The menu, from top to bottom; null is a line between groups. */
export const MENU: readonly Item[] = [
  { label: 'open', run: 'showSidebar' },
  { label: 'today', run: 'menuToday' },
  { label: 'log', run: 'menuLog' },
  { label: 'season', run: 'menuSeason' },
  null,
  { label: 'recalculate', run: 'menuRecalculate' },
  { label: 'tonight', run: 'menuTonight' },
  { label: 'report', run: 'menuReport' },
  { label: 'communityReport', run: 'menuCommunityReport' },
  { label: 'exportWords', run: 'menuExportWords' },
  { label: 'gaps', run: 'menuGaps' },
  { label: 'check', run: 'menuCheck' },
  { label: 'guide', run: 'menuGuide' },
  { label: 'thanks', run: 'menuThanks' },
  { label: 'lookBack', run: 'menuLookBack' },
  { label: 'handover', run: 'menuHandover' },
  { label: 'rename', run: 'menuRename' },
  { label: 'undo', run: 'menuUndo' },
  null,
  { label: 'setUp', run: 'menuSetUp' },
  { label: 'adopt', run: 'menuAdopt' },
  { label: 'bringIn', run: 'menuBringIn' },
  { label: 'startProjects', run: 'menuStartProjects' },
  { label: 'addSample', run: 'menuAddSample' },
  { label: 'removeSample', run: 'menuRemoveSample' },
];

/** The sets of optional columns, each one click. */
export const SETS: Readonly<Record<SetKey, string>> = {
  relationship: 'menuAddRelationship',
  goals: 'menuAddGoals',
  agreement: 'menuAddAgreement',
  'give and get': 'menuAddGiveAndGet',
  season: 'menuAddSeason',
  programs: 'menuAddPrograms',
  'telling others': 'menuAddTellingOthers',
  work: 'menuAddWork',
};

/** Builds the menu. In mode NONE nothing of the spreadsheet may be read: the language is then the user's. */
export function buildMenu(language: Language): void {
  const words = sheetWords(language);
  const ui = SpreadsheetApp.getUi();
  const menu = ADD_ON ? ui.createAddonMenu() : ui.createMenu(words.menu.title);
  for (const item of MENU) {
    if (item === null) menu.addSeparator();
    else menu.addItem(words.menu[item.label], item.run);
  }
  const more = ui.createMenu(words.menu.moreColumns);
  for (const set of Object.keys(SETS) as SetKey[]) more.addItem(words.sets[set], SETS[set]);
  menu.addSubMenu(more).addToUi();
}
