import type { StoredValue, WorkbookJson } from './workbook-json';

/* What host and emulator say to each other: JSON only, because they live in different realms. */

/** Anything that survives JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What the user saw while a function ran. */
export type Shown =
  | { kind: 'toast'; message: string; title: string; seconds: number | null }
  | { kind: 'alert' | 'prompt'; title: string; message: string; buttons: string }
  | {
      kind: 'sidebar' | 'dialog' | 'modeless';
      title: string;
      html: string;
      width: number | null;
      height: number | null;
    };

/** One run of a function of the script. Service calls by kind; `pricedSeconds` is what Google would about take. */
export interface Execution {
  ok: boolean;
  value?: Json;
  error?: { message: string };
  calls: { reads: number; writes: number; handles: number };
  log: string[];
  shown: Shown[];
  pricedSeconds: number;
}

export type MenuItemJson = { label: string; functionName: string } | { separator: true } | MenuJson;
export interface MenuJson {
  title: string;
  items: MenuItemJson[];
}

/**
 * What a user does to the spreadsheet. Rows and columns from 1. Only `type` fires onEdit, `click` and `call` start a function; between
 * two calls of an execution they run as another user's.
 */
export type UserAction =
  | { type: 'type'; sheet: string; row: number; column: number; text: string }
  | { type: 'click'; name: string }
  | { type: 'call'; name: string; args: Json[] }
  | { type: 'setValue'; sheet: string; row: number; column: number; value: StoredValue }
  | { type: 'insertRows' | 'insertColumns'; sheet: string; before: number; count: number }
  | { type: 'deleteRows' | 'deleteColumns'; sheet: string; first: number; count: number }
  | { type: 'moveColumns' | 'moveRows'; sheet: string; first: number; count: number; before: number }
  /** All columns, or those up to `lastColumn`. */
  | { type: 'sort'; sheet: string; column: number; ascending: boolean; firstRow: number; lastColumn?: number }
  /** By the arrow in a heading of the filter or of a Table: only its own columns move. */
  | { type: 'sortFilter' | 'sortTable'; sheet: string; column: number; ascending: boolean }
  /** All cells of a column, with their looks, over another one; the column's metadata stays. */
  | { type: 'cutColumn'; sheet: string; from: number; to: number }
  | { type: 'clearColumn'; sheet: string; column: number }
  | { type: 'renameSheet'; sheet: string; name: string }
  | { type: 'deleteSheet'; sheet: string }
  | { type: 'insertSheet'; name: string };

export interface Fault {
  /** Before the n-th read or write of the next execution, from 1. */
  call: number;
  throws?: string;
  action?: UserAction;
}

/** What a book is opened with, besides the workbook. */
export interface Settings {
  user: string;
  owner: string;
  canEdit: boolean;
  /** Scopes the user has granted. */
  granted: string[];
  /** Scopes of the manifest. */
  scopes: string[];
  scriptTimeZone: string;
  userLocale: string;
  /** Epoch milliseconds; absent: the real clock. */
  now: number | null;
  /** The pages of dist by file name without `.html`. */
  pages: Record<string, string>;
}

export interface Edit {
  sheet: string;
  row: number;
  column: number;
  rows: string[][];
}

export type Request =
  | { do: 'load'; workbook: WorkbookJson }
  | { do: 'workbook' | 'menus' | 'no faults' }
  | { do: 'open'; auth: 'NONE' | 'LIMITED' }
  | { do: 'click'; name: string }
  | { do: 'call'; name: string; args: Json[] }
  | { do: 'edit'; edits: Edit[]; single: boolean }
  | { do: 'action'; action: UserAction }
  | { do: 'select'; sheet: string; a1: string }
  | { do: 'faults'; faults: Fault[] }
  | { do: 'reply'; button: string; text: string }
  | { do: 'lock'; held: boolean }
  | { do: 'grant'; scopes: string[] }
  | { do: 'clock'; now: number | null };
