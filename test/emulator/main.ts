import { parseA1 } from './a1';
import { newCacheService } from './cache-service';
import { installClock } from './clock';
import { applyEdit, editEvent } from './editing';
import { emulated } from './emulated';
import { AuthMode, ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from './enums';
import { newHtmlService } from './html-service';
import { newLockService } from './lock-service';
import { newConsole, newLogger } from './logger';
import { newPropertiesService } from './properties-service';
import type { Execution, Json, Request, Settings } from './protocol';
import { execute, scriptFunction, serializeAnswer } from './running';
import { newScriptApp } from './script-app';
import { newSession } from './session';
import { activate } from './sheets';
import { newSpreadsheet } from './spreadsheet';
import { newSpreadsheetApp } from './spreadsheet-app';
import { exception, sheetNamed, state } from './state';
import { applyAction } from './user-action';
import { newUtilities } from './utilities';

const CONSENT = 'Authorization is required to perform that action.';
/** `onEdit` events that wait; more are dropped (platform.md, Triggers). */
const QUEUE = 2;

/** Names that were global before the script was loaded; a page cannot call them. */
let ours: ReadonlySet<string> = new Set();

/** Puts Google's services into this context. Called once, before the script is loaded. */
export function start(settings: string): void {
  Object.assign(state.settings, JSON.parse(settings) as Settings);
  installClock();
  Object.assign(globalThis, {
    SpreadsheetApp: newSpreadsheetApp(),
    Charts: emulated<typeof GoogleAppsScript.Charts & object>('Charts', {
      ChartType,
      ChartHiddenDimensionStrategy,
      ChartMergeStrategy,
    }),
    HtmlService: newHtmlService(),
    Utilities: newUtilities(),
    PropertiesService: newPropertiesService(),
    CacheService: newCacheService(),
    LockService: newLockService(),
    Session: newSession(),
    ScriptApp: newScriptApp(),
    Logger: newLogger(),
    console: newConsole(),
  });
  ours = new Set(Object.getOwnPropertyNames(globalThis));
}

/** Answers one request of the host: JSON in, JSON out. `load` loads the script again. */
export function handle(json: string, load: () => void): string {
  return JSON.stringify(answer(JSON.parse(json) as Request, load) ?? null);
}

function answer(request: Request, load: () => void): unknown {
  switch (request.do) {
    case 'load':
      state.workbook = request.workbook;
      return;
    case 'workbook':
      return state.workbook;
    case 'menus':
      return state.menus;
    case 'open':
      state.menus = [];
      return trigger('onOpen', load, () => openEvent(request.auth), request.auth);
    case 'click':
      return permitted(load, () => scriptFunction(request.name, ours)());
    case 'call':
      return call(request.name, request.args, load);
    case 'edit':
      return edit(request, load);
    case 'action':
      applyAction(request.action);
      return;
    case 'select': {
      const sheet = sheetNamed(request.sheet);
      const box = parseA1(request.a1, sheet.maxRows, sheet.maxColumns);
      if (!box) throw new Error(`The test selects ${request.a1}`);
      activate(sheet.id);
      state.workbook.selection = { row: box.row, column: box.column, rows: box.rows, columns: box.columns };
      return;
    }
    case 'faults':
      state.faults.push(...request.faults);
      return;
    case 'reply':
      state.replies.push({ button: request.button, text: request.text });
      return;
    case 'lock':
      state.lock.heldElsewhere = request.held;
      return;
    case 'grant':
      state.settings.granted = request.scopes;
      return;
    case 'clock':
      state.settings.now = request.now;
  }
}

function openEvent(auth: 'NONE' | 'LIMITED'): object {
  return { authMode: AuthMode[auth], ...(auth === 'NONE' ? {} : { source: newSpreadsheet() }) };
}

function trigger(name: string, load: () => void, event: () => object, auth: 'NONE' | 'LIMITED' = 'LIMITED'): Execution {
  return execute(auth, true, load, () => {
    const found = (globalThis as unknown as Record<string, unknown>)[name];
    if (typeof found === 'function') (found as (event: object) => void)(event());
  });
}

/** A click or a page's call: refused before the script runs unless the user has consented to something. */
function permitted(load: () => void, run: () => unknown): Execution {
  return execute(
    'FULL',
    false,
    () => {
      if (state.settings.granted.length === 0) throw exception(CONSENT);
      load();
    },
    run,
    serializeAnswer,
  );
}

function call(name: string, args: Json[], load: () => void): Execution {
  return permitted(load, () => {
    if (name.endsWith('_')) throw exception(`Script function not found: ${name}`);
    return scriptFunction(name, ours)(...args);
  });
}

/** One execution for each edit that fires the trigger; a refused edit is an execution that failed, a dropped one is absent. */
function edit(request: Request & { do: 'edit' }, load: () => void): Execution[] {
  let waiting = 0;
  const runs = request.edits.map((one) => {
    try {
      const happened = applyEdit(one, request.single);
      waiting += 1;
      return waiting > QUEUE ? null : () => trigger('onEdit', load, () => editEvent(happened));
    } catch (error) {
      return () =>
        execute('LIMITED', true, load, () => {
          throw error;
        });
    }
  });
  return runs.flatMap((run) => (run ? [run()] : []));
}
