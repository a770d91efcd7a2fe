import { NEEDS, SCOPES } from './scopes';
import { exception, state } from './state';

/** Members of the user interface that need more than a simple trigger has (platform.md, Triggers). */
const SHOWING = new Set(['alert', 'prompt', 'showSidebar', 'showModalDialog', 'showModelessDialog']);

/** Throws unless the running function may call this member: its mode, the manifest's scopes, the user's consent. */
export function permit(className: string, member: string): void {
  const running = state.running;
  const need = NEEDS[className];
  if (need === undefined) throw new Error(`Which permission ${className} needs is not known`);
  if (!running || need === 'nothing') return;
  const name = `${className}.${member}`;
  if (need === 'ui') {
    if (!SHOWING.has(member)) return;
    if (running.auth !== 'FULL') throw exception(`You do not have permission to call ${name}.`);
    grant(name, SCOPES.ui);
    return;
  }
  if (className === 'SpreadsheetApp' && member === 'getUi') return;
  if (running.auth === 'LIMITED') return;
  if (running.auth === 'NONE') throw exception(`You do not have permission to call ${name}.`);
  grant(name, SCOPES.sheet);
}

function grant(name: string, anyOf: readonly string[]): void {
  const { granted, scopes } = state.settings;
  if (anyOf.some((scope) => scopes.includes(scope) && granted.includes(scope))) return;
  throw exception(
    `Specified permissions are not sufficient to call ${name}. Required permissions: (${anyOf.join(' || ')})`,
  );
}
