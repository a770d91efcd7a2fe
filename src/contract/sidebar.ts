import type { What } from '../domain/lists';
import type { Card } from './card';
import type { Garden } from './garden';
import type { UsualSettings } from './settings';
import type { Daily } from './today';

/** Everything the sidebar needs when it opens: one round trip. */
export interface SidebarState {
  /**
   * `empty`: nothing in the spreadsheet yet. `list`: sheets with data, but none is ours: adopt or start new.
   * `ready`: a Partners sheet of ours.
   */
  state: 'empty' | 'list' | 'ready';
  settings: UsualSettings;
  /** The settings were asked for before. */
  asked: boolean;
  garden: Garden | null;
  /** Names of partners in the order of the sheet, each once. */
  names: string[];
  /** The card of the selected row, when a partner's row is selected. */
  card: Card | null;
  /** The sample garden is in the sheet. */
  sample: boolean;
  /** Rows whose computed cells were out of date and have just been rewritten. */
  freshened: number;
  /** What the log form offers, in order; `counts`: people are asked for. */
  what: { value: What; word: string; hint: string; counts: boolean }[];
  /** May be undone: the sentence that says what. */
  undo: string | null;
  /** null until there is a Partners sheet. */
  daily: Daily | null;
}

/** After something was written: the sentence that says so, and what the sidebar shows now. */
export interface WriteResult {
  message: string;
  garden: Garden;
  card: Card | null;
  names: string[];
  sample: boolean;
  undo: string | null;
  daily: Daily;
  settings: UsualSettings;
  asked: boolean;
}
