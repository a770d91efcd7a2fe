import type { NoList } from '../adopt/no-list';
import type { Remark } from '../adopt/remarks';

/** What adopting a list says. One file per language. `date` writes a day in the workbook's language. */
export interface Adopting {
  /** What must not pass silently about the list in a sheet. */
  remark(sheet: string, remark: Remark, date: (day: string) => string): string;
  /** Why nothing was found in a sheet that has rows. */
  noList: Readonly<Record<NoList, (sheet: string) => string>>;
  /** A dated sheet or a list that is not taken beside the one that is. */
  leftOut(sheet: string): string;
  /** A log that is read beside the one that entries are written into. */
  readBeside(sheet: string): string;
  /** Rows that belong to the merged cell above them. */
  merged(sheet: string, rows: readonly number[]): string;
}
