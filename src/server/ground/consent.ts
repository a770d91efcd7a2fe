/*
 * Why Google refused, found out by asking and trying: its own words are in the user's language, and never read.
 */

/** Whether the user has left one of our permissions out, or was never asked. */
export function lacksConsent(): boolean {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
}

/** Asks again for what is missing, where Google can: then this run ends here. */
export function askForConsent(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

const PROBE = 'partner-garden-may-write';

/**
 * Whether the user may write at all: a mark of no meaning is put down and taken away. Where not even reading works it cannot be found out,
 * and nobody is told that they may not.
 */
export function mayWrite(): boolean {
  const marks = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(PROBE);
  try {
    marks.find();
  } catch {
    return true;
  }
  try {
    SpreadsheetApp.getActiveSpreadsheet().addDeveloperMetadata(
      PROBE,
      SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
    );
    for (const mark of marks.find()) mark.remove();
    return true;
  } catch {
    return false;
  }
}
