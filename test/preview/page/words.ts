import { en } from './words-en';
import { es } from './words-es';

/** What the preview itself says, in one language. */
export interface Words {
  note: string;
  tryThis: string;
  keys: string;
  chart: string;
  cell: string;
  close: string;
  menus: string;
  tabs: string;
  file: string;
  copy: string;
  download: string;
  again: string;
  edit: string;
  undo: string;
  redo: string;
  clear: string;
  insert: string;
  rowAbove: string;
  rowBelow: string;
  columnLeft: string;
  columnRight: string;
  sheet: string;
  deleteRow: string;
  deleteColumn: string;
  data: string;
  sortUp: (column: string) => string;
  sortDown: (column: string) => string;
  rename: string;
  renameTo: string;
  deleteSheet: string;
  ran: (reads: number, writes: number, seconds: string) => string;
  refused: string;
  allowed: string;
  copied: string;
  buttons: Record<'OK' | 'CANCEL' | 'YES' | 'NO', string>;
  consent: {
    title: string;
    imitation: string;
    required: string;
    needs: string;
    ok: string;
    cancel: string;
    unverified: string;
    unverifiedWhy: string;
    advanced: string;
    hideAdvanced: string;
    back: string;
    advancedWhy: string;
    goTo: string;
    wants: string;
    willAllow: string;
    allow: string;
    /** By the last part of the scope's address. */
    scopes: Record<string, string>;
  };
}

export const WORDS: Readonly<Record<'en' | 'es', Words>> = { en, es };
