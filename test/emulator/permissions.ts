import { exception, state } from './state';

const SHEETS = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const WIDE = 'https://www.googleapis.com/auth/spreadsheets';
const UI = 'https://www.googleapis.com/auth/script.container.ui';

/** Classes that touch no document: no scope, in every mode. */
const FREE = new Set([
  'Utilities',
  'HtmlService',
  'HtmlOutput',
  'HtmlTemplate',
  'Session',
  'ScriptApp',
  'AuthorizationInfo',
  'Logger',
  'Menu',
  'Charts',
  'PropertiesService',
  'Properties',
  'CacheService',
  'Cache',
  'LockService',
  'Lock',
  'PromptResponse',
]);
/** Members of the user interface that need more than a simple trigger has (platform.md, Triggers). */
const SHOWING = new Set(['alert', 'prompt', 'showSidebar', 'showModalDialog', 'showModelessDialog']);

/** Throws unless the running function may call this member: its mode, the manifest's scopes, the user's consent. */
export function permit(className: string, member: string): void {
  const running = state.running;
  if (!running || FREE.has(className)) return;
  const name = `${className}.${member}`;
  if (className === 'Ui') {
    if (!SHOWING.has(member)) return;
    if (running.auth !== 'FULL') throw exception(`You do not have permission to call ${name}.`);
    need(name, [UI]);
    return;
  }
  if (className === 'SpreadsheetApp' && member === 'getUi') return;
  if (running.auth === 'LIMITED') return;
  if (running.auth === 'NONE') throw exception(`You do not have permission to call ${name}.`);
  need(name, [SHEETS, WIDE]);
}

function need(name: string, anyOf: readonly string[]): void {
  const { granted, scopes } = state.settings;
  if (anyOf.some((scope) => scopes.includes(scope) && granted.includes(scope))) return;
  throw exception(
    `Specified permissions are not sufficient to call ${name}. Required permissions: (${anyOf.join(' || ')})`,
  );
}
