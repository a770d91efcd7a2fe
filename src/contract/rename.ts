import type { Language } from '../domain/words/language';

export interface RenameStart {
  language: Language;
  names: string[];
  /** The selected row's partner; `''` when none is selected. */
  partner: string;
}

/** What a new name would change, before anything is written. */
export interface RenamePreview {
  from: string;
  to: string;
  /** Every cell, at most `shown` of them named. */
  count: number;
  cells: { sheet: string; cell: string; before: string; after: string }[];
  /** Somebody else has that name already: the two would become one. */
  taken: boolean;
}
