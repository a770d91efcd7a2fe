import type { Day } from '../../domain/day';
import type { ReportKind, StoryWish } from '../../domain/report';
import type { Language } from '../../domain/words/language';
import { languageIn } from '../../domain/words/language';
import type { Settings } from '../../workbook/settings/settings';
import { DEFAULT_SETTINGS } from '../../workbook/settings/settings';
import type { TableKey } from '../../workbook/tables/tables';
import { stop } from '../ground/stop';
import type { Book } from '../sheets/book';
import { keepText, keptText, openBook } from '../sheets/book';
import type { Headings } from '../sheets/read';
/** Rises when newer code writes something older code would misread, or reads what older code did not write: see migrate.ts. */
export const SCHEMA = 3;

/** What is kept with the file, in one metadata value: a copy takes it along. */
export interface State {
  readonly schema: number;
  /** The settings as last read, so that an edit needs no read of the Settings sheet. */
  readonly settings: Settings;
  /** The user's columns that were there: when one is gone, nothing is written. */
  readonly columns: Readonly<Partial<Record<TableKey, readonly string[]>>>;
  /** What columns of ours are headed by in the library's own words, as last read, so that an edit need not look twice where they stand. */
  readonly headings: Readonly<Partial<Record<TableKey, Headings>>>;
  /** Sheets that were the library's own before we came: only our columns are added, nothing is put back. */
  readonly adopted: readonly TableKey[];
  /** The sample garden, when it is in: the day it was dated from, and the sets of columns it brought along; `begun`: perhaps not all of it. */
  readonly sample: {
    readonly day: Day;
    readonly sets: readonly string[];
    readonly begun?: true;
    /** Absent where an older version put it in: in the settings' own. */
    readonly language?: Language;
  } | null;
  /** Sheets of an older copy that are being taken over, until that is ended. */
  readonly bringing?: readonly Bringing[] | undefined;
  /** The usual settings were asked for, and answered or put off. */
  readonly asked?: true;
  /** What was chosen for each kind of report, when it is not the usual. */
  readonly reports: Readonly<Partial<Record<ReportKind, KeptReport>>>;
}

/** What a sheet that is taken over is to be: which, in whose place, its name and place among the sheets (null: any), whether it was the library's own list. */
export interface Bringing {
  readonly sheetId: number;
  readonly key: string;
  readonly name: string;
  readonly index: number | null;
  readonly adopted: boolean;
}

/** What was chosen for a report: the numbers of its charts, and the rest as in `Wanted`. */
export interface KeptReport {
  readonly charts: readonly number[];
  readonly nameResting: boolean;
  readonly story: StoryWish;
}

/** Characters that one value of metadata holds (platform.md), but for `state:`. */
const ROOM = 29_900;

const FRESH: State = {
  schema: SCHEMA,
  settings: DEFAULT_SETTINGS,
  columns: {},
  headings: {},
  adopted: [],
  sample: null,
  reports: {},
};

/** What is kept with the file; until then the spreadsheet's own locale chooses the language. Stops when a newer version keeps it. */
export function stateOf(book: Book): State {
  const text = keptText(book);
  if (text === '') {
    const language = languageIn(book.file.getSpreadsheetLocale());
    return { ...FRESH, settings: { ...DEFAULT_SETTINGS, language } };
  }
  const state = JSON.parse(text) as State;
  if (state.schema > SCHEMA) stop('newer-schema');
  const windows = { ...DEFAULT_SETTINGS.windows, ...state.settings.windows };
  return { ...FRESH, ...state, settings: { ...DEFAULT_SETTINGS, ...state.settings, windows } };
}

/** The language to say trouble in, whatever the trouble: also that a newer version keeps the state. */
export function language(): Language {
  try {
    const book = openBook();
    const text = keptText(book);
    const { settings } = text === '' ? stateOf(book) : (JSON.parse(text) as State);
    return languageIn(settings.language);
  } catch {
    return userLanguage();
  }
}

/** Whether our sheets are there, or were; nobody is told to begin who has begun. */
export function isBegun(): boolean {
  try {
    const book = openBook();
    return book.places.partners !== undefined || stateOf(book).columns.partners !== undefined;
  } catch {
    return true;
  }
}

/** What the user chose at Google: no permission is needed to know it. */
export function userLanguage(): Language {
  return languageIn(Session.getActiveUserLocale());
}

/** Keeps the state with the file; writes only when it differs. Where there is no room for all, what was chosen for reports goes. */
export function keepState(book: Book, state: State): void {
  const all = JSON.stringify(state);
  const text = all.length <= ROOM ? all : JSON.stringify({ ...state, reports: {} });
  if (text !== keptText(book)) keepText(book, text);
}
