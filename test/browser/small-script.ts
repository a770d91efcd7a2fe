import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Small').addItem('Ask', 'ask').addItem('Show', 'show').addToUi();
}
function onEdit(e) {
  if (e.range.columnStart === 1) e.range.offset(0, 1).setValue('edited');
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert('Sure?', 'All of it?', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('D1').setValue(answer === ui.Button.YES ? 'yes' : 'no');
  SpreadsheetApp.getActiveSpreadsheet().toast('Answered');
}
function show() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('page').setWidth(300).setHeight(150), 'A page');
}
function twice(number) { return { number: 2 * number, cell: SpreadsheetApp.getActiveRange().getA1Notation() }; }
function fails() { throw new Error('It failed'); }
function day() { return new Date(); }
function hidden_() {}
`;

const PAGE = `<!doctype html><html lang="en"><head><title>A page</title></head><body><script>
  var heard = [];
  var hear = function (value, user) { heard.push([value && value.message || value, user]); };
  var run = google.script.run.withSuccessHandler(hear).withFailureHandler(hear);
</script></body></html>`;

/** A folder with a script so small that the preview alone is on trial. */
export function smallScript(): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-script-'));
  const oauthScopes = ['spreadsheets.currentonly', 'script.container.ui'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );
  writeFileSync(join(folder, 'Code.js'), CODE);
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes }));
  return folder;
}
