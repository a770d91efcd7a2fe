import type { Page } from 'playwright-core';
import type { Tab } from '../../../dialogs/sidebar/tabs';
import type { Strings } from '../../../dialogs/strings/strings';
import type { Book } from '../../host';

/** A person at one page of the add-on. */
export interface Player {
  readonly page: Page;
  readonly book: Book;
  readonly words: Strings;
  /** The first button that says exactly this. */
  press(name: string): Promise<void>;
  /** Waits until an element is there that this selector finds. */
  see(selector: string): Promise<void>;
}

/** One page in one state. */
export interface Screen {
  readonly name: string;
  /** The function of the menu that opens it. */
  readonly item: string;
  /** `busy`: something of everything; `new`: our sheets, and nothing in them; `list`: a list of their own; `blank`: nothing. */
  readonly sheets?: 'busy' | 'new' | 'list' | 'blank';
  /** The user may look and not write. */
  readonly reader?: true;
  /** What Google says in place of an answer. */
  readonly refused?: string;
  /** The cell of the first sheet that is selected; none: the first. */
  readonly cell?: string;
  /** The tab of the sidebar that it is in; absent: the first. */
  readonly tab?: Tab;
  /** What is done until the state is there; absent: it opens with it. */
  play?(player: Player): Promise<void>;
}
