import type { MenuJson, UserAction } from '../host';

/* What the preview's page and its server say to each other: JSON only. */

/** What a person at the page does. `open` is a (re)load of the page. */
export type Doing =
  | { do: 'open' | 'undo' | 'redo' | 'allow' | 'copy' }
  | { do: 'type'; sheet: string; cell: string; text: string; replies: Reply[] }
  | { do: 'paste'; sheet: string; cell: string; rows: string[][]; replies: Reply[] }
  | { do: 'select'; sheet: string; range: string }
  | { do: 'click'; name: string; replies: Reply[] }
  | { do: 'call'; name: string; args: unknown[]; replies: Reply[] }
  | { do: 'act'; action: UserAction };

/** How a question of the script was answered. */
export interface Reply {
  button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  text: string;
}

/** An alert or a prompt. */
export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  /** e.g. `YES_NO`. */
  buttons: string;
}

/** A page of the script, served from the frames' origin. */
export interface Framed {
  kind: 'sidebar' | 'dialog' | 'modeless';
  title: string;
  url: string;
  width: number | null;
  height: number | null;
}

export interface Toast {
  kind: 'toast';
  title: string;
  message: string;
  seconds: number | null;
}

/** What comes of it. */
export interface Told {
  view: View;
  shown: (Framed | Toast | Question)[];
  /** The script waits for an answer: ask, then say the same again with the replies so far and this one. */
  question?: Question;
  /** The script may not run before the user has consented to these scopes. */
  consent?: string[];
  /** What `google.script.run` hands over. */
  answer?: { ok: true; value: unknown } | { ok: false; message: string };
  /** The script or the sheet refused. */
  error?: string;
  /** Where the copy is. */
  copy?: string;
  /** The run this caused, for the curious. */
  run?: Run;
}

export interface Run {
  reads: number;
  writes: number;
  seconds: number;
}

export interface View {
  name: string;
  language: 'en' | 'es';
  menus: MenuJson[];
  /** Sheets that are not hidden. */
  tabs: { id: number; name: string; color?: string }[];
  sheet: SheetView;
  selection: Box;
  canUndo: boolean;
  canRedo: boolean;
}

export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface SheetView {
  id: number;
  name: string;
  frozenRows: number;
  frozenColumns: number;
  gridlines: boolean;
  /** Columns and rows that are shown. */
  columns: { column: number; letters: string; width: number }[];
  rows: RowView[];
  charts: ChartView[];
  /** Dropdown lists; cells name them by index. */
  lists: string[][];
}

export interface RowView {
  row: number;
  /** Pixels; absent: as high as its text. */
  height?: number;
  /** In the order of `columns`; null: nothing to show, or covered by a merge. */
  cells: (CellView | null)[];
}

export interface CellView {
  text: string;
  /** What the formula bar shows, ready to be typed again. */
  input: string;
  look?: Record<string, string>;
  note?: string;
  list?: number;
  /** Pixels its text may run over, blank cells at its right included. */
  reach?: number;
  span?: { rows: number; columns: number };
  covered?: true;
}

export interface ChartView {
  id: number;
  row: number;
  column: number;
  left: number;
  top: number;
  width: number;
  height: number;
  title: string;
  svg: string;
}
