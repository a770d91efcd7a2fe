import { emulated } from './emulated';
import { state } from './state';

type Session = GoogleAppsScript.Base.Session;

/** The user's locale and the script's zone; the address of the user needs a scope of its own. */
export function newSession(): Session {
  return emulated<Session>('Session', {
    getActiveUserLocale: () => state.settings.userLocale,
    getScriptTimeZone: () => state.settings.scriptTimeZone,
  });
}
