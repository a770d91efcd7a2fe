import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Server } from '../../src/contract/server';
import type { MenuItemJson } from '../emulator/protocol';
import { blankWorkbook, openBook } from '../host';

/** The contract is types only: the compiler sees to it that this names each of its functions. */
const CALLED_BY_PAGES = {
  openSidebar: 1,
  cardOfSelection: 1,
  cardOfPartner: 1,
  logSomething: 1,
  settlePlan: 1,
  decideSeason: 1,
  undoLast: 1,
  recalculate: 1,
  setUp: 1,
  startProjects: 1,
  addSample: 1,
  removeSample: 1,
  addColumns: 1,
  adopt: 1,
  checkSheet: 1,
  buildReportStep: 1,
  buildReport: 1,
  reportChoices: 1,
  exportWords: 1,
  seeLists: 1,
  previewLists: 1,
  adoptLists: 1,
  textDates: 1,
  convertDates: 1,
  gaps: 1,
  fillGaps: 1,
  showCell: 1,
  fixCheck: 1,
  renamePartner: 1,
  renameStart: 1,
  renamePreview: 1,
  lookBackStart: 1,
  lookBack: 1,
  thanks: 1,
  logThanks: 1,
  handover: 1,
  tonight: 1,
  openDialog: 1,
  addPartner: 1,
  partnerOfSelection: 1,
  saveSettings: 1,
  reopenSidebar: 1,
  todayFor: 1,
  catchUp: 1,
  answerCatchUp: 1,
} satisfies Record<keyof Server, 1>;
const CALLED_BY_GOOGLE = ['onOpen', 'onInstall', 'onEdit'];
const CALLED_BY_THE_PUBLISHER = ['makeTemplate'];

const code = readFileSync('dist/Code.js', 'utf8');

it('has exactly the functions that the menu, the contract, Google and the publisher call', () => {
  const found = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name!);
  const book = openBook(blankWorkbook());
  book.open();
  const beginning = book.menus();
  book.call('setUp');
  book.open();
  const runs = (item: MenuItemJson): string[] =>
    'functionName' in item ? [item.functionName] : 'items' in item ? item.items.flatMap(runs) : [];
  const menu = new Set([...beginning, ...book.menus()].flatMap(runs));
  expect(found.sort()).toEqual(
    [...menu, ...Object.keys(CALLED_BY_PAGES), ...CALLED_BY_GOOGLE, ...CALLED_BY_THE_PUBLISHER].sort(),
  );
});

it('asks for exactly two scopes', () => {
  const { oauthScopes } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { oauthScopes: string[] };
  expect(oauthScopes.sort()).toEqual([
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
  ]);
});

it('pushes the script, the pages and the manifest, and nothing else', () => {
  const json = execFileSync('node_modules/.bin/clasp', ['show-file-status', '--json'], { encoding: 'utf8' });
  const { filesToPush } = JSON.parse(json) as { filesToPush: string[] };
  const pages = readdirSync('dialogs').flatMap((file) =>
    file.endsWith('.tsx') ? [file.replace('.tsx', '.html')] : [],
  );
  expect(filesToPush.map((path) => path.replace(/^dist\//, '')).sort()).toEqual(
    ['Code.js', 'appsscript.json', 'strings-en.html', 'strings-es.html', ...pages].sort(),
  );
}, 30_000);
