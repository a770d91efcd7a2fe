import { blankWorkbook } from './blank-workbook';
import type { Execution, Fault, MenuJson, Settings, UserAction } from './protocol';
import type { A1Box, SheetJson, WorkbookJson } from './workbook-json';

/** How a function was started: platform.md, Triggers. LOADING: the top level of the script. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';
interface Running extends Execution {
  auth: AuthMode;
  loading: boolean;
  milliseconds: number;
  /** Modelled time after which Google ends the execution. */
  limit: number;
  faults: Fault[];
}

/** The emulator's whole state; the workbook is its only lasting part, the rest a copy loses. */
export interface State {
  workbook: WorkbookJson;
  settings: Settings;
  running: Running | null;
  menus: MenuJson[];
  faults: Fault[];
  replies: { button: string; text: string }[];
  /** What was selected last on sheets that are not active, by their id. */
  selections: Map<number, A1Box>;
  properties: Record<string, Record<string, string>>;
  /** Milliseconds that scripts have slept: the clock is on by so much. */
  slept: number;
  cache: Map<string, { value: string; until: number }>;
  lock: { heldElsewhere: boolean; held: boolean };
  /** Names that were global before the script was loaded; a page cannot call them. */
  ours: ReadonlySet<string>;
  /** Loads the script again; given by the host. */
  load: () => void;
  /** Does what another user does between two calls. */
  another: (action: UserAction) => void;
}

export const state: State = {
  workbook: blankWorkbook(),
  settings: {
    user: 'user@example.com',
    owner: 'user@example.com',
    canEdit: true,
    granted: [],
    scopes: [],
    scriptTimeZone: 'Etc/UTC',
    userLocale: 'en',
    now: null,
    pages: {},
  },
  running: null,
  menus: [],
  faults: [],
  replies: [],
  selections: new Map(),
  properties: {},
  slept: 0,
  cache: new Map(),
  lock: { heldElsewhere: false, held: false },
  ours: new Set(),
  load: () => {},
  another: () => {},
};

/** An error as Google throws them. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** The sheet with this id; throws what Google throws for a sheet that is gone. */
export function sheetOf(id: number): SheetJson {
  const sheet = state.workbook.sheets.find((one) => one.id === id);
  if (!sheet) throw exception(`Sheet ${id} not found`);
  return sheet;
}

/** The sheet of this name, for a user's hand; a wrong name is the mistake of a test. */
export function sheetNamed(name: string): SheetJson {
  const sheet = state.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The test named a sheet that is not there: ${name}`);
  return sheet;
}

/** A number no record of this workbook has had before. */
export function nextId(): number {
  const id = state.workbook.nextId;
  state.workbook.nextId += 1;
  return id;
}
