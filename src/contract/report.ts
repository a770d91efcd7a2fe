import type { Day } from '../domain/day';
import type { ReportKind, StoryWish } from '../domain/report';
import type { AsOf } from './answer';

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
  /** The projects whose story may be shared. */
  stories: string[];
}

/** A chart of a report, as told to people and programs. */
export interface ReportChart {
  chart: number;
  question: string;
  headline: string;
  table: (string | number)[][];
}
