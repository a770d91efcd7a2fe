import type { Check } from '../domain/check';
import type { Day } from '../domain/day';
import type { InTouch, Stage, Tier, What } from '../domain/lists';
import type { ReportKind, StoryWish } from '../domain/report';
import type { Language } from '../domain/sentences/words';
import type { TroubleCode } from '../domain/trouble';
import type { Daily, PlanAt, PlanEnd, SeasonDecision } from './daily';
import type { Handover } from './handover';
import type { LookBack, LookBackStart } from './look-back';
import type { RenamePreview, RenameStart } from './rename';
import type { Thanked, Thanks } from './thanks';

/*
 * What server and pages say to each other: JSON only. Every word that depends on the workbook's language (stages, sentences,
 * list words) comes from the server, ready to show as text; the pages bring only their own labels.
 */

/** An answer, or an expected trouble as one sentence for the user (with a code for tests and for offering the way out). */
export type Answer<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

export interface Trouble {
  code: TroubleCode;
  /** What happened, where, and what to do; in the user's language. */
  sentence: string;
}

/** A value with the word to show for it. */
export interface Counted<K extends string> {
  key: K;
  word: string;
  count: number;
}

export interface Garden {
  asOf: Day;
  /** `asOf` in the workbook's language. */
  asOfText: string;
  partners: number;
  /** In the order of the garden year: Seed, Seedling, Harvest, Resting, Needs a date; zeros included. */
  stages: Counted<Stage>[];
  /** Lowest first, zeros included; partners without a tier are left out. */
  tiers: Counted<Tier>[];
  /** One sentence: how the garden is. */
  headline: string;
  /** How many checks there are to look at. */
  checks: number;
}

export interface CardEvent {
  day: Day;
  dayText: string;
  what: string;
  note: string;
  people: number | null;
  project: string;
  /** Lies after the as-of day. */
  ahead: boolean;
}

/** One partner, as the sidebar shows it. */
export interface Card {
  name: string;
  stage: { key: Stage; word: string };
  /** `key` is `''` for partners that have no tier. */
  tier: { key: Tier | ''; word: string };
  /** `key` is `''` where it is not asked. */
  inTouch: { key: InTouch | ''; word: string };
  highestTier: string;
  why: string;
  nextStep: string;
  goal: string;
  /** Kind of agreement, since when and until when; `''` when there is none. */
  agreement: string;
  gives: { we: string; they: string };
  /** What was decided about the season; `''` when nothing was. */
  season: string;
  projects: { name: string; stage: { key: Stage; word: string }; why: string }[];
  /** Why the partner's stage is that of a project; `''` when it is not. */
  rollUp: string;
  /** Which single thing would raise tier or stage, as sentences. */
  wouldChange: string[];
  /** The four quarters in which a routine is looked for, latest first. */
  quarters: { from: Day; to: Day; text: string; talked: boolean }[];
  /** Newest first, at most 50. */
  events: CardEvent[];
}

/** Everything the sidebar needs when it opens: one round trip. */
export interface SidebarState {
  language: Language;
  /**
   * `empty`: nothing in the spreadsheet yet. `list`: sheets with data, but none is ours: adopt or start new.
   * `ready`: a Partners sheet of ours.
   */
  state: 'empty' | 'list' | 'ready';
  library: string;
  garden: Garden | null;
  /** Names of partners in the order of the sheet, each once. */
  names: string[];
  /** The card of the selected row, when a partner's row is selected. */
  card: Card | null;
  /** The sample garden is in the sheet. */
  sample: boolean;
  /** Rows whose computed cells were out of date and have just been rewritten. */
  freshened: number;
  /** What the log form offers, in order; `counts`: people are asked for. */
  what: { value: What; word: string; hint: string; counts: boolean }[];
  /** May be undone: the sentence that says what. */
  undo: string | null;
  /** null until there is a Partners sheet. */
  daily: Daily | null;
}

/** What was entered in the log form. */
export interface LogEntry {
  /** Several separated by `;`. */
  partner: string;
  what: What;
  date: Day;
  people: number | null;
  note: string;
  /** Names that the user wants as new partners, should they not be listed. */
  newPartners?: string[];
  /** Further fields, by their key in the Log, as typed; only those whose columns are there. */
  more?: Record<string, string>;
}

/** After something was written: the sentence that says so, and what the sidebar shows now. */
export interface WriteResult {
  message: string;
  garden: Garden;
  card: Card | null;
  names: string[];
  sample: boolean;
  undo: string | null;
  daily: Daily;
}

/** One step of building a report; ask again with `next` until it is null. */
export interface ReportStep {
  /** Steps done so far, and in all. */
  done: number;
  of: number;
  /** What was just done, e.g. the chart's question. */
  message: string;
  next: number | null;
  /** The question of the chart that the next step draws; `''` when it draws none. */
  coming: string;
}

/** What report is wanted. What is absent is as it was the last time, or the usual. */
export interface ReportOptions extends AsOf {
  /** `board` when absent. */
  kind?: ReportKind;
  /** Numbers of charts; those that have no place in this kind of report are left out. */
  charts?: number[];
  /** Name the partners that rest or were let go; the board report only. */
  nameResting?: boolean;
  story?: StoryWish;
}

/** Today, and days that one may want to look back from. */
export interface PastDays {
  today: Day;
  days: { day: Day; word: string }[];
}

/** What may be chosen for the reports, and what is. */
export interface ReportChoices extends PastDays {
  kinds: Record<
    ReportKind,
    { charts: { number: number; question: string; chosen: boolean }[]; nameResting: boolean; story: StoryWish }
  >;
  /** The projects that have a story; `everybody`: it may be shared. Those that may not be told are left out. */
  stories: { project: string; everybody: boolean }[];
}

/** Words and pictures to take along from the reports. */
export interface Export extends PastDays {
  language: Language;
  asOf: Day;
  asOfText: string;
  library: string;
  /** Each question with its headline, one a line. */
  headlines: string;
  minutes: string;
  post: string;
  thanks: { partner: string; sentence: string }[];
  survey: { title: string; table: (string | number)[][]; notes: string[] };
  standard: string;
  /** Every chart, those among them that stand in no report (`internal`). */
  charts: PictureChart[];
}

/** A chart with all that a picture of it shows. */
export interface PictureChart extends ReportChart {
  internal: boolean;
  notes: string[];
  /** Bars lie, columns stand. */
  horizontal: boolean;
  stacked: boolean;
  /** One for each series. */
  colours: string[];
}

/** One heading of the user's list and the field it was taken for. */
export interface MappedHeading {
  sheet: string;
  heading: string;
  /** English name of the field; null: left alone. */
  field: string | null;
  /** 0 to 1. */
  confidence: number;
}

/** A check with its address and sentence. */
export interface CheckLine extends Check {
  /** The sheet's name as it is. */
  sheetName: string;
  /** e.g. `F12`. */
  cell: string;
  message: string;
  fixes: Fix[];
}

/** After a check was mended. */
export interface FixResult {
  message: string;
  lines: CheckLine[];
  undo: string | null;
}

/** The dialogs, by the name of their page. */
export type DialogName =
  | 'adopt'
  | 'gaps'
  | 'check'
  | 'guide'
  | 'export'
  | 'look-back'
  | 'thanks'
  | 'handover'
  | 'rename';

/** A chart of a report, as told to people and programs. */
export interface ReportChart {
  chart: number;
  question: string;
  headline: string;
  table: (string | number)[][];
}

/** Which of our tables a list is taken for. */
export type ListKind = 'partners' | 'log' | 'projects';

/** One column of a list that was found. */
export interface FoundColumn {
  /** From 1. */
  column: number;
  /** e.g. `C`. */
  letters: string;
  heading: string;
  /** The key of the field it is taken for; null: left alone. */
  field: string | null;
  /** 0 to 1. */
  confidence: number;
  /** Up to three values, as text. */
  samples: string[];
  /** In a log, where few words come again and again: those that are none of ours, and in how many rows. */
  words: { word: string; count: number }[];
}

/** A list that was found in one of the user's sheets. Rows count from 1. */
export interface FoundList {
  sheetId: number;
  sheet: string;
  /** What it is taken for; null: nothing we know. */
  kind: ListKind | null;
  headingRow: number;
  /** Rows with an entry. */
  rows: number;
  /** Rows below the headings that are titles, totals or footnotes: never partners. */
  passed: number[];
  columns: FoundColumn[];
}

/** What was found, and the fields there are, by kind, in the workbook's language. */
export interface FoundLists {
  language: Language;
  lists: FoundList[];
  fields: Record<ListKind, { key: string; word: string; note: string }[]>;
  /** What can have happened, in the workbook's language. */
  whats: { key: What; word: string }[];
}

/** What the user decided about a list. */
export interface ListChoice {
  sheetId: number;
  /** null: leave this sheet alone. */
  kind: ListKind | null;
  headingRow: number;
  /** Field keys by column number (from 1); columns that are absent are left alone. */
  fields: Record<number, string>;
  /** The headings that were seen, by column number: what moved since is noticed. */
  headings: Record<number, string>;
  /** What the words of a log mean that are none of ours; the word `''`: an empty cell. */
  ownWords: { word: string; what: What }[];
}

/** What would be written, before anything is. */
export interface AdoptionPreview {
  /** Each group: one sheet of theirs, or one that would be made. */
  groups: { sheet: string; sentence: string; cells: number; examples: { cell: string; value: string }[] }[];
  stages: Counted<Stage>[];
  tiers: Counted<Tier>[];
  /** Partners whose stage is "Needs a date". */
  gaps: number;
}

/** Texts in a date column that look like dates, and how each would be read. */
export interface TextDates {
  table: ListKind;
  column: string;
  sheet: string;
  heading: string;
  count: number;
  /** At most 8; a reading is null where the text does not make a day that way. */
  examples: { cell: string; text: string; dayFirst: string | null; monthFirst: string | null }[];
  /** How many of `count` would become days, read this way. */
  readable: { dayFirst: number; monthFirst: number };
}

/** A partner without a usable date. */
export interface Gap {
  name: string;
  /** What stands there and cannot be used, e.g. `Last contact: spring 2024`; `''` when nothing does. */
  hint: string;
}

export interface Gaps {
  language: Language;
  today: Day;
  gaps: Gap[];
  partners: number;
}

/** A day, or where only that is known a month (`2025-03`) or a year (`2025`). */
export type PartDay = string;

export interface GapEntry {
  name: string;
  talked?: PartDay;
  done?: PartDay;
}

/** What became of the partners whose gaps were filled. */
export interface GapsFilled {
  message: string;
  undo: string | null;
  partners: { name: string; stage: { key: Stage; word: string }; why: string }[];
  /** Names that could not be filled, because they are gone. */
  left: string[];
}

/** A way to mend a check by one click. */
export interface Fix {
  do: 'use-name' | 'add-partner';
  name: string;
}

/**
 * The functions a page may call. Each is a top-level function of the script; the build, the menu's test and the typed client
 * are held against this list.
 */
export interface Server {
  openSidebar(): Answer<SidebarState>;
  cardOfSelection(): Answer<Card | null>;
  cardOfPartner(name: string): Answer<Card | null>;
  logSomething(entry: LogEntry): Answer<WriteResult>;
  undoLast(): Answer<WriteResult>;
  recalculate(options?: AsOf): Answer<WriteResult>;
  startProjects(): Answer<WriteResult>;
  setUp(): Answer<WriteResult>;
  addSample(): Answer<WriteResult>;
  removeSample(): Answer<WriteResult>;
  addColumns(set: string): Answer<WriteResult>;
  adopt(options?: AsOf): Answer<{ mapping: MappedHeading[]; message: string }>;
  /** `headingRows`: by sheet id, where the user says that the headings stand elsewhere. */
  seeLists(headingRows?: Record<number, number>): Answer<FoundLists>;
  previewLists(choices: ListChoice[]): Answer<AdoptionPreview>;
  adoptLists(choices: ListChoice[]): Answer<WriteResult>;
  textDates(): Answer<TextDates[]>;
  /** `copy`: into a new column beside; the old one stays as it is. */
  convertDates(
    table: ListKind,
    column: string,
    order: 'day-first' | 'month-first',
    into: 'place' | 'copy',
  ): Answer<WriteResult>;
  gaps(): Answer<Gaps>;
  fillGaps(entries: GapEntry[]): Answer<GapsFilled>;
  /** Selects the cell of a check in the sheet. */
  showCell(sheet: ListKind, row: number, column: string): Answer<null>;
  /** Mends one check; the checks that are left. */
  fixCheck(
    line: { code: string; sheet: ListKind; row: number; column: string; value: string },
    fix: Fix,
  ): Answer<FixResult>;
  renamePartner(from: string, to: string): Answer<WriteResult>;
  /** Changes the word of a planned row whose day has come. */
  settlePlan(plan: PlanAt, end: PlanEnd): Answer<WriteResult>;
  decideSeason(decision: SeasonDecision): Answer<WriteResult>;
  renameStart(): Answer<RenameStart>;
  renamePreview(from: string, to: string): Answer<RenamePreview>;
  lookBackStart(): Answer<LookBackStart>;
  lookBack(answers: LookBack): Answer<WriteResult>;
  thanks(): Answer<Thanks>;
  logThanks(partner: string, project: string): Answer<Thanked>;
  handover(): Answer<Handover>;
  /** Opens one of the dialogs, in place of the one that is open. */
  openDialog(name: DialogName): Answer<null>;
  checkSheet(options?: AsOf): Answer<CheckLine[]>;
  buildReportStep(step: number, options?: ReportOptions): Answer<ReportStep>;
  buildReport(options?: ReportOptions): Answer<{ message: string; charts: ReportChart[] }>;
  reportChoices(): Answer<ReportChoices>;
  exportWords(options?: AsOf): Answer<Export>;
}

/** The day to look at; today in the spreadsheet's time zone when absent. */
export interface AsOf {
  asOf?: Day;
}
