import type { Language } from '../../domain/words/language';
import type { SetKey, SheetWords } from '../../workbook/words/words';
import { sheetWords } from '../../workbook/words/words';

/** Set by the build: true for the Marketplace, where Google gives an add-on a menu under Extensions and no other. */
declare const ADD_ON: boolean;

type Label = keyof SheetWords['menu'];
/** Something to choose, a menu of its own, or a line between groups. */
type Item = readonly [label: Label, run: string] | Submenu | null;
interface Submenu {
  readonly label: Label;
  readonly items: readonly Item[];
}

const SEASONS_END: Submenu = {
  label: 'seasonsEnd',
  items: [
    ['season', 'menuOpenSeason'],
    ['thanks', 'menuThanks'],
    ['lookBack', 'menuLookBack'],
    ['handover', 'menuHandover'],
    ['rename', 'menuRename'],
  ],
};

const MORE_REPORTS: Submenu = {
  label: 'moreReports',
  items: [
    ['communityReport', 'menuCommunityReport'],
    ['exportWords', 'menuExportWords'],
  ],
};

/** Where the sidebar stays empty, with several Google accounts in one browser: the same by questions. */
const IN_WORDS: readonly Item[] = [
  null,
  ['today', 'menuToday'],
  ['logInWords', 'menuLog'],
  ['seasonInWords', 'menuSeason'],
];

const HELP: readonly Item[] = [null, ['recalculate', 'menuRecalculate'], ['guide', 'menuGuide'], ...IN_WORDS];

const SET_UP: readonly Item[] = [
  ['setUp', 'menuSetUp'],
  ['adopt', 'menuAdopt'],
  ['gaps', 'menuGaps'],
  ['catchUp', 'menuCatchUp'],
  ['bringIn', 'menuBringIn'],
  ['startProjects', 'menuStartProjects'],
  ['widenFilters', 'menuWidenFilters'],
];

const SAMPLE: readonly Item[] = [
  ['addSample', 'menuAddSample'],
  ['removeSample', 'menuRemoveSample'],
];

/** The sets of optional columns, each one click. */
const COLUMNS: Submenu = { label: 'moreColumns', items: [] };

/** The menu, from top to bottom: nine things at most. */
const DAILY: readonly Item[] = [
  ['open', 'showSidebar'],
  ['log', 'menuOpenLog'],
  ['tonight', 'menuTonight'],
  ['report', 'menuReport'],
  ['check', 'menuCheck'],
  ['undo', 'menuUndo'],
  null,
  SEASONS_END,
  MORE_REPORTS,
  { label: 'settingUp', items: [...SET_UP, COLUMNS, null, ...SAMPLE, ...HELP] },
];

/** The same while nothing is set up yet: what a beginner needs stands first. */
const BEGINNING: readonly Item[] = [
  ['open', 'showSidebar'],
  ['adopt', 'menuAdopt'],
  ['setUp', 'menuSetUp'],
  ['addSample', 'menuAddSample'],
  ['guide', 'menuGuide'],
  null,
  ['log', 'menuOpenLog'],
  SEASONS_END,
  { label: 'moreReports', items: [['tonight', 'menuTonight'], ['report', 'menuReport'], ...MORE_REPORTS.items] },
  {
    label: 'settingUp',
    items: [
      ['gaps', 'menuGaps'],
      ['catchUp', 'menuCatchUp'],
      ['bringIn', 'menuBringIn'],
      ['startProjects', 'menuStartProjects'],
      COLUMNS,
      null,
      ['removeSample', 'menuRemoveSample'],
      ['check', 'menuCheck'],
      ['undo', 'menuUndo'],
      ['recalculate', 'menuRecalculate'],
      ...IN_WORDS,
    ],
  },
];

/** What adds each set. */
const SETS: Readonly<Record<SetKey, string>> = {
  relationship: 'menuAddRelationship',
  goals: 'menuAddGoals',
  agreement: 'menuAddAgreement',
  'give and get': 'menuAddGiveAndGet',
  season: 'menuAddSeason',
  programs: 'menuAddPrograms',
  'telling others': 'menuAddTellingOthers',
  work: 'menuAddWork',
};

/** Builds the menu; `begun`: our sheets are there. In mode NONE nothing of the spreadsheet may be read: the language is then the user's. */
export function buildMenu(language: Language, begun: boolean): void {
  const words = sheetWords(language);
  const ui = SpreadsheetApp.getUi();
  const menu = ADD_ON ? ui.createAddonMenu() : ui.createMenu(words.menu.title);
  fill(menu, begun ? DAILY : BEGINNING);
  menu.addToUi();

  function fill(into: GoogleAppsScript.Base.Menu, items: readonly Item[]): GoogleAppsScript.Base.Menu {
    for (const item of items) {
      if (item === null) into.addSeparator();
      else if ('items' in item) into.addSubMenu(submenu(item));
      else into.addItem(words.menu[item[0]], item[1]);
    }
    return into;
  }

  function submenu(one: Submenu): GoogleAppsScript.Base.Menu {
    const inner = ui.createMenu(words.menu[one.label]);
    if (one !== COLUMNS) return fill(inner, one.items);
    for (const set of Object.keys(SETS) as SetKey[]) inner.addItem(words.sets[set], SETS[set]);
    return inner;
  }
}
