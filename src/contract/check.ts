import type { Check } from '../domain/check';

/** A check with its address and sentence. */
export interface CheckLine extends Check {
  /** The sheet's name as it is. */
  sheetName: string;
  /** e.g. `F12`. */
  cell: string;
  message: string;
  fixes: Fix[];
}

/** A way to mend a check by one click. */
export interface Fix {
  do: 'use-name' | 'add-partner';
  name: string;
}

/** After a check was mended. */
export interface FixResult {
  message: string;
  lines: CheckLine[];
  undo: string | null;
}
