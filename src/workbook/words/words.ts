import type { Source } from '../../domain/event';
import type { What } from '../../domain/lists';
import type { ReportKind } from '../../domain/report';
import type { TroubleCode } from '../../domain/trouble';
import type { Language } from '../../domain/words/language';
import type { UnusableLine } from '../settings/sheet';
import type { Adopting } from './adopting';
import { en } from './en';
import { es } from './es';
import type { PassingOn } from './passing-on';

/** Our sheets: the tables and the pages. */
export type OtherSheetKey =
  | 'partners'
  | 'log'
  | 'projects'
  | 'settings'
  | 'board-report'
  | 'community-report'
  | 'report-data'
  | 'undo'
  | 'start-here';

/** The optional sets of columns. */
export type SetKey =
  | 'relationship'
  | 'goals'
  | 'agreement'
  | 'give and get'
  | 'season'
  | 'programs'
  | 'telling others'
  | 'work';

/** The sentence of each trouble; `what` names the sheet, column or partner it is about. */
type Told = (what: string) => string;

/** What the add-on says in the spreadsheet itself. One file per language. */
export interface SheetWords {
  /** Names of our sheets. */
  readonly sheets: Record<OtherSheetKey, string>;
  /** What each set of optional columns brings. */
  readonly sets: Readonly<Record<SetKey, string>>;
  /** What each word of the log form is for. */
  readonly hints: Readonly<Record<What, string>>;
  /** Events that come from a date column instead of the Log, or from a row without a known word. */
  readonly sources: Readonly<Record<Exclude<Source, What>, string>>;
  readonly menu: Record<
    | 'title'
    | 'open'
    | 'today'
    | 'log'
    | 'season'
    | 'seasonsEnd'
    | 'moreReports'
    | 'settingUp'
    | 'logInWords'
    | 'seasonInWords'
    | 'recalculate'
    | 'report'
    | 'communityReport'
    | 'exportWords'
    | 'gaps'
    | 'catchUp'
    | 'check'
    | 'setUp'
    | 'addSample'
    | 'removeSample'
    | 'moreColumns'
    | 'adopt'
    | 'bringIn'
    | 'guide'
    | 'startProjects'
    | 'undo'
    | 'lookBack'
    | 'thanks'
    | 'handover'
    | 'rename'
    | 'widenFilters'
    | 'tonight',
    string
  >;
  readonly trouble: Record<TroubleCode, Told>;
  readonly passingOn: PassingOn;
  readonly adopting: Adopting;
  readonly messages: {
    readonly setUp: string;
    readonly setUpAgain: string;
    setUpAdded(columns: readonly string[]): string;
    sampleAdded(partners: number, rows: number): string;
    sampleRemoved(rows: number): string;
    sampleKept(rows: number, kept: number): string;
    recalculated(rows: number): string;
    /** A line of the Settings sheet that can't be used. */
    settingUnusable(line: UnusableLine): string;
    logged(what: string, partner: string): string;
    readonly settingsSaved: string;
    partnerThere(name: string): string;
    inTouchNow(partner: string, word: string): string;
    /** How many are still to be talked to today. */
    leftToday(count: number): string;
    partnerAdded(name: string): string;
    stageNow(partner: string, from: string, to: string): string;
    tierNow(partner: string, tier: string): string;
    readonly undone: string;
    undonePartly(left: number): string;
    undoLog(what: string, partner: string): string;
    undoAdopt(sheets: string): string;
    undoDates(heading: string): string;
    undoGaps(count: number): string;
    undoAdded(name: string): string;
    undoRenamed(from: string, to: string): string;
    undoFilter(sheets: string): string;
    filterWidened(sheets: string): string;
    /** `item`: of the menu. */
    filterBeside(sheet: string, item: string): string;
    /** At opening, where there are too many rows to compute them then. */
    readonly notComputed: string;
    mended(what: string): string;
    datesCopy(heading: string): string;
    readonly onlyKnown: Readonly<Record<'month' | 'year', string>>;
    /** A note in the Log about a partner of which nothing was heard, and about one that rests where the columns are taken. */
    readonly silent: string;
    readonly rests: string;
    gapsFilled(count: number, left: readonly string[]): string;
    previewColumns(headings: string, rows: number): string;
    readonly previewRead: string;
    previewSheet(rows: number): string;
    readonly previewSettings: string;
    columnsAdded(set: string): string;
    adopted(rows: number, headings: number): string;
    readonly reportBuilt: Readonly<Record<ReportKind, string>>;
    reportWithout(questions: readonly string[]): string;
    readonly reportNumbers: string;
    checks(count: number): string;
    askLog(partner: string, words: string): string;
    askSeason(partner: string, words: string): string;
    askColumns(headings: string): string;
    readonly askRow: string;
    notAWord(text: string): string;
    readonly projectsStarted: string;
    /** At opening, to somebody whom Google has not asked yet; `sheet` explains what it will say, where there is such a sheet. */
    needsConsent(sheet: string | undefined, begun: boolean): string;
    readonly nothingToBringIn: string;
    notBroughtIn(full: readonly string[], several: readonly string[]): string;
    broughtIn(sheets: readonly string[], kept: readonly string[]): string;
  };
}

const WORDS: Readonly<Record<Language, SheetWords>> = { en, es };

/** The words of the sheets in a language. */
export function sheetWords(language: Language): SheetWords {
  return WORDS[language];
}
