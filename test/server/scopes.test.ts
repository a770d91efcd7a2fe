import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NEEDS, SCOPES } from '../emulator/scopes';
import { googleMethods } from '../google-members';
import { blankWorkbook, openBook } from '../host';

/* Two permissions are all the add-on has: nothing that it calls needs more, and nothing that needs more can be called. */

const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { oauthScopes: string[] };

it('the manifest asks for the two, and no service beside Google’s usual ones', () => {
  expect(manifest.oauthScopes.sort()).toEqual([SCOPES.ui[0], SCOPES.sheet[0]]);
  expect(Object.keys(manifest)).not.toContain('dependencies');
});

it('every method that the script calls belongs to a class that they cover', () => {
  const methods = googleMethods('src/server/tsconfig.json', 'src/server');
  expect(methods.length).toBeGreaterThan(100);
  expect(methods.filter((method) => NEEDS[method.split('.')[0]!] === undefined)).toEqual([]);
});

it.each([
  'DriveApp.getFiles()',
  'MailApp.sendEmail("a@x.test", "b", "c")',
  'GmailApp.getInboxThreads()',
  'UrlFetchApp.fetch("http://x.test")',
  'Sheets.Spreadsheets.get("x")',
  'SpreadsheetApp.openById("x")',
  'SpreadsheetApp.openByUrl("http://x.test")',
  'SpreadsheetApp.create("x")',
  'Session.getActiveUser()',
  'Session.getEffectiveUser()',
  'ScriptApp.newTrigger("f")',
  'ScriptApp.getOAuthToken()',
])('%s throws', (code) => {
  expect(scriptOf(`${code}; return 'went through'`).call('f')).toMatchObject({ ok: false });
});

it.each([
  ['SpreadsheetApp.getActiveSheet().getName()', SCOPES.ui, SCOPES.sheet],
  ['SpreadsheetApp.getUi().alert("x")', SCOPES.sheet, SCOPES.ui],
])('%s throws without the permission for it', (code, granted, needed) => {
  const book = scriptOf(code);
  book.authorize([granted[0]]);
  expect(book.call('f').error?.message).toContain(needed[0]);
  book.authorize([needed[0]]);
  expect(book.call('f').error).toBeUndefined();
});

function scriptOf(body: string) {
  const distDir = mkdtempSync(join(tmpdir(), 'scopes-'));
  writeFileSync(join(distDir, 'Code.js'), `function f() { ${body}; }`);
  writeFileSync(join(distDir, 'appsscript.json'), JSON.stringify(manifest));
  return openBook(blankWorkbook(), { distDir });
}

it('the script and the pages name nothing that could carry cells away or into a log', () => {
  const script = readFileSync('dist/Code.js', 'utf8');
  expect(script).not.toMatch(
    /\b(UrlFetchApp|MailApp|GmailApp|DriveApp|Drive|Jdbc|console|Logger|openById|openByUrl|getActiveUser|fetch|eval)\b\s*[.(]/,
  );
  expect(script).not.toMatch(/createTemplate|HtmlService\.createHtmlOutput\(/);
  for (const page of readdirSync('dist').filter((file) => file.endsWith('.html'))) {
    expect(readFileSync(`dist/${page}`, 'utf8'), page).not.toMatch(
      /XMLHttpRequest|sendBeacon|WebSocket|\bfetch\(|https?:\/\/(?!www\.w3\.org)/,
    );
  }
});
