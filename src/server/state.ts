import type { Settings } from '../workbook/settings';
import { DEFAULT_SETTINGS } from '../workbook/settings';
import type { Book } from './book';
import { keepState } from './book';
import { stop } from './trouble';

/** Rises when newer code writes something older code would misread. */
const SCHEMA = 1;

interface State {
  readonly schema: number;
  /** The settings as last read, so that an edit needs no read of the Settings sheet. */
  readonly settings: Settings;
}

/** The settings kept with the file, or null when there are none yet. Stops when a newer version keeps the file. */
export function keptSettings(book: Book): Settings | null {
  if (book.state === '') return null;
  const state = JSON.parse(book.state) as State;
  if (state.schema > SCHEMA) stop('newer-schema');
  return { ...DEFAULT_SETTINGS, ...state.settings };
}

/** Keeps the settings with the file; writes only when they differ. */
export function keepSettings(book: Book, settings: Settings): void {
  const state = JSON.stringify({ schema: SCHEMA, settings } satisfies State);
  if (state !== book.state) keepState(book, state);
}
