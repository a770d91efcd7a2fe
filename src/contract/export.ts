import type { Day } from '../domain/day';
import type { Language } from '../domain/words/language';
import type { PastDays, ReportChart } from './report';

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
  survey: {
    title: string;
    table: (string | number)[][];
    attendance: { title: string; table: (string | number)[][] };
    notes: string[];
  };
  standard: string;
  /** The next 90 days as a calendar file. */
  reminders: string;
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
