import type { Day } from './day';

/** What a cell holds, as every layer above Google sees it: JSON only. Blank is `''`; a date is a calendar day. */
export type Cell = string | number | boolean | { readonly date: Day };
