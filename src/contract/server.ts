import type { Day } from '../domain/day';
import type { AdoptionPreview, FoundLists, ListChoice, ListKind, MappedHeading, TextDates } from './adopt';
import type { Answer, AsOf } from './answer';
import type { Card } from './card';
import type { CatchUp, CatchUpAnswer } from './catch-up';
import type { CheckLine, Fix, FixResult } from './check';
import type { DialogName } from './dialogs';
import type { Export } from './export';
import type { GapEntry, Gaps, GapsFilled } from './gaps';
import type { Handover } from './handover';
import type { LogEntry } from './log';
import type { LookBack, LookBackStart } from './look-back';
import type { RenamePreview, RenameStart } from './rename';
import type { ReportChart, ReportChoices, ReportOptions, ReportStep } from './report';
import type { PlanAt, PlanEnd, SeasonDecision } from './season';
import type { UsualSettings } from './settings';
import type { SidebarState, WriteResult } from './sidebar';
import type { Thanked, Thanks } from './thanks';
import type { Today } from './today';
import type { Tonight } from './tonight';

/*
 * What server and pages say to each other: JSON only. Every word that depends on the workbook's language (stages, sentences,
 * list words) comes from the server, ready to show as text; the pages bring only their own labels.
 */

/**
 * The functions a page may call. Each is a top-level function of the script; the build, the menu's test and the typed client
 * are held against this list.
 */
export interface Server {
  openSidebar(): Answer<SidebarState>;
  cardOfSelection(): Answer<Card | null>;
  cardOfPartner(name: string): Answer<Card | null>;
  /** The name in the selected row of Partners or the Log; `''` elsewhere. */
  partnerOfSelection(): Answer<string>;
  /** `talked`: when both sides last talked, or `''`. */
  addPartner(name: string, talked: Day): Answer<WriteResult>;
  /** What the day asks of one who looks after partners. */
  todayFor(lead: string): Answer<Today>;
  saveSettings(settings: UsualSettings): Answer<WriteResult>;
  /** Opens the sidebar anew: a page has the words of one language only. */
  reopenSidebar(tab: string): Answer<null>;
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
  /** The partners of which nothing was done in the last year. */
  catchUp(): Answer<CatchUp>;
  answerCatchUp(answers: CatchUpAnswer[]): Answer<GapsFilled>;
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
  /** One page for tonight's meeting; nothing is written. */
  tonight(options?: AsOf): Answer<Tonight>;
  exportWords(options?: AsOf): Answer<Export>;
}
