import type { Day } from './day';

/**
 * What a cell holds, as every layer above Google sees it: JSON only. Blank is `''`; a date is a calendar day. `at`: the instant, in epoch
 * milliseconds, where it has a time of day, which no rule reads and no write may lose. `hours`: of
 * a time without a day, such as 1:30 or 26:00.
 */
export type Cell = string | number | boolean | { readonly date: Day; readonly at?: number; readonly hours?: number };
