import type { Language } from '../../domain/words/words';
import { en } from './en';
import { es } from './es';

/** The sentence of each trouble; `what` names the sheet, column or partner it is about. */
type Told = (what: string) => string;

/** What the add-on says in the spreadsheet itself. One file per language. */
export interface SheetWords {
  readonly menu: Record<
    | 'title'
    | 'open'
    | 'log'
    | 'recalculate'
    | 'report'
    | 'check'
    | 'setUp'
    | 'addSample'
    | 'removeSample'
    | 'moreColumns'
    | 'adopt'
    | 'startProjects'
    | 'undo',
    string
  >;
  readonly trouble: Record<
    | 'no-partners-sheet'
    | 'missing-column'
    | 'no-edit-rights'
    | 'rows-moving'
    | 'busy'
    | 'wrong-arguments'
    | 'partner-gone'
    | 'nothing-to-undo'
    | 'newer-schema'
    | 'service',
    Told
  >;
  readonly said: {
    readonly setUp: string;
    readonly setUpAgain: string;
    sampleAdded(partners: number, rows: number): string;
    sampleRemoved(rows: number): string;
    sampleKept(rows: number, kept: number): string;
    recalculated(rows: number): string;
    logged(what: string, partner: string): string;
    stageNow(partner: string, from: string, to: string): string;
    readonly undone: string;
    undoLog(what: string, partner: string): string;
    columnsAdded(set: string): string;
    adopted(rows: number, headings: number): string;
    readonly reportBuilt: string;
    readonly reportNumbers: string;
    checks(count: number): string;
    readonly projectsStarted: string;
    readonly needsConsent: string;
  };
  readonly report: {
    title(library: string): string;
    stamp(asOf: string, built: string): string;
    readonly pastDay: string;
    readonly story: string;
    readonly noStory: string;
    readonly next: string;
    nextNames(word: string, names: string): string;
    nextCount(word: string, count: number): string;
    undecided(count: number): string;
    readonly people: string;
    thisYear(name: string): string;
    lastYear(name: string): string;
    readonly partners: string;
    readonly now: string;
    readonly yearBefore: string;
    readonly activities: string;
    readonly livePartners: string;
    readonly goneQuiet: string;
    readonly printed: string;
  };
}

/** The words of the sheets in a language. */
export function sheetWords(language: Language): SheetWords {
  return language === 'es' ? es : en;
}
