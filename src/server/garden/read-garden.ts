import type { AsOf } from '../../contract/answer';
import type { Check } from '../../domain/check';
import type { Day } from '../../domain/day';
import type { Garden } from '../../domain/garden';
import { gardenOf } from '../../domain/garden';
import * as given from '../ground/arguments';
import { today } from '../sheets/cells';
import type { Workbook } from './workbook';
import { openWorkbook, parseRows, readWorkbook, requireColumns } from './workbook';

/** What bringing the sheets up to date came to. */
export interface UpToDate {
  readonly workbook: Workbook;
  readonly garden: Garden;
  /** What the reader could not understand. */
  readonly cellChecks: readonly Check[];
  /** Rows that were rewritten. */
  readonly rows: number;
}

/** The garden of a workbook that has been read; writes nothing. */
export function gardenFrom(workbook: Workbook, asOf: Day): { garden: Garden; cellChecks: readonly Check[] } {
  const { rows, checks } = parseRows(workbook, asOf);
  return { garden: gardenOf(rows, asOf, workbook.settings.windows), cellChecks: checks };
}

/** The garden as it stands; nothing is written. */
export function readGarden(options?: AsOf): UpToDate {
  const workbook = readWorkbook(openWorkbook());
  requireColumns(workbook);
  return { workbook, ...gardenFrom(workbook, dayOf(options) ?? today(workbook.book.timeZone)), rows: 0 };
}

/** The day that was asked for, of this year at the latest: what is written is of that day; undefined: today. */
export function dayOf(options: AsOf | undefined): Day | undefined {
  return given.optional(options?.asOf, undefined, (asOf) => given.plausibleDay(asOf, 'as-of day', 0));
}
