import { expect, it } from 'vitest';
import { googleMethods } from '../google-members';

/* Every method of Google's that the product calls stands in a case, so that the live check tries it on real Google, too. */

/** Each of these asks a person, changes the screen or may end the run: `emulator.test.ts`, and a person's look at the live check. */
const BY_HAND = [
  'Menu.addToUi',
  'PromptResponse.getResponseText',
  'PromptResponse.getSelectedButton',
  'ScriptApp.requireAllScopes',
  'Ui.alert',
  'Ui.prompt',
  'Ui.showModalDialog',
  'Ui.showSidebar',
];

it('every method that the script calls is in a case', () => {
  const tried = googleMethods('test/emulator/tsconfig.json', 'test/emulator/cases');
  const called = googleMethods('src/server/tsconfig.json', 'src/server');
  expect(called.filter((method) => !tried.includes(method))).toEqual(BY_HAND);
});
