import { emulated } from './emulated';
import { AuthMode, AuthorizationStatus } from './enums';
import { state } from './state';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
/** The reference has a member that the types have not yet. */
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes(): string[] };

/** What the user has consented to. Triggers and tokens need scopes of their own. */
export function newScriptApp(): ScriptApp {
  return emulated<ScriptApp>('ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    getAuthorizationInfo: () => {
      const { granted, scopes } = state.settings;
      const missing = scopes.some((scope) => !granted.includes(scope));
      return emulated<AuthorizationInfo>('AuthorizationInfo', {
        getAuthorizationStatus: () => (missing ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED),
        getAuthorizationUrl: () =>
          missing ? 'https://script.google.com/macros/d/emulated/manage/permissions' : (null as unknown as string),
        getAuthorizedScopes: () => scopes.filter((scope) => granted.includes(scope)),
      });
    },
    // "Ends the current execution and renders an authorization prompt" where the surface supports granular consent, else nothing
    // (reference, ScriptApp.requireAllScopes). The menu of a bound script is not named there: the stricter of the two, nothing.
    requireAllScopes: () => undefined,
  });
}
