import type { Day } from '../domain/day';
import type { What } from '../domain/lists';

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

/** A further field of the log form. */
export interface LogField {
  key: string;
  /** Its heading, in the workbook's language. */
  word: string;
  kind: 'text' | 'number' | 'date' | 'choice';
  choices: string[];
  /** More than one may stand in the cell, separated by `;`. */
  several: boolean;
  /** The set of columns it comes with. */
  set: 'programs' | 'telling others' | 'work';
  /** The sheet has the column. */
  there: boolean;
}
