import { parseA1 } from './a1';
import { newCacheService } from './cache-service';
import { installClock } from './clock';
import { emulated } from './emulated';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from './enums';
import { newHtmlService } from './html-service';
import { newLockService } from './lock-service';
import { newConsole, newLogger } from './logger';
import { newPropertiesService } from './properties-service';
import type { Request, Settings } from './protocol';
import { newScriptApp } from './script-app';
import { newSession } from './session';
import { activate } from './sheets';
import { newSpreadsheetApp } from './spreadsheet-app';
import { called, clicked, edited, opened } from './starting';
import { sheetNamed, state } from './state';
import { act } from './user-action';
import { newUtilities } from './utilities';

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
  state.ours = new Set(Object.getOwnPropertyNames(globalThis));
  state.another = act;
}

/** Answers one request of the host: JSON in, JSON out. `load` loads the script again. */
export function handle(json: string, load: () => void): string {
  state.load = load;
  return JSON.stringify(answer(JSON.parse(json) as Request) ?? null);
}

function answer(request: Request): unknown {
  switch (request.do) {
    case 'load':
      state.workbook = request.workbook;
      state.selections.clear();
      return;
    case 'workbook':
      return state.workbook;
    case 'menus':
      return state.menus;
    case 'open':
      return opened(request.auth);
    case 'click':
      return clicked(request.name);
    case 'call':
      return called(request.name, request.args);
    case 'edit':
      return edited(request.edits, request.single);
    case 'action':
      act(request.action);
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
    case 'no faults':
      state.faults = [];
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
      state.slept = 0;
  }
}
