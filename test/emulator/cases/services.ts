import type { Case } from './case';
import { thrown } from './case';

const PLATFORM = 'platform.md, Triggers';

/** What stands around the spreadsheet: pages, menus, cache, lock, the user. */
export const services: Case[] = [
  {
    title: 'a page keeps what it is told: content, title, size',
    source: 'gas-fakes, test/testhtmlservice.js (run live)',
    run: () => {
      const page = HtmlService.createHtmlOutput('<h1>Title</h1>');
      const before = [page.getContent(), page.getTitle()];
      page.setTitle('My Page').setHeight(100).setWidth(200).setContent('<b>other</b>');
      return [...before, page.getTitle(), page.getHeight(), page.getWidth(), page.getContent()];
    },
    expect: ['<h1>Title</h1>', '', 'My Page', 100, 200, '<b>other</b>'],
  },
  {
    title: 'a page that the project does not have throws',
    source: 'gas-fakes, test/testhtmlservice.js (run live)',
    run: () => thrown(() => HtmlService.createHtmlOutputFromFile('none')) !== null,
    expect: true,
  },
  {
    title: 'menus are built in a chain, with parts and menus in them',
    source: 'reference, Menu',
    run: () => {
      const ui = SpreadsheetApp.getUi();
      const menu = ui.createMenu('Case').addItem('One', 'f').addSeparator().addSubMenu(ui.createMenu('More'));
      return [String(menu), String(ui.createAddonMenu()), String(ui.Button.OK), String(ui.ButtonSet.OK_CANCEL)];
    },
    expect: ['Menu', 'Menu', 'OK', 'OK_CANCEL'],
  },
  {
    title: 'the cache of the document gives back what was put, and null for what was not',
    source: 'gas-fakes, test/teststores.js (run live, of the user’s cache)',
    run: () => {
      const cache = CacheService.getDocumentCache()!;
      cache.put('case', 'kept', 60);
      return [cache.get('case'), cache.get('case never put')];
    },
    expect: ['kept', null],
  },
  {
    title: 'the lock of the document is there in a bound script, can be had and let go',
    source: PLATFORM,
    run: () => {
      const lock = LockService.getDocumentLock()!;
      const had = lock.tryLock(1000);
      SpreadsheetApp.flush();
      lock.releaseLock();
      return [had, lock.hasLock()];
    },
    expect: [true, false],
  },
  {
    title: 'whoever has consented to everything is asked for nothing more',
    source: 'platform.md, Permissions; reference, ScriptApp.getAuthorizationInfo',
    run: () => String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()),
    expect: 'NOT_REQUIRED',
  },
  {
    title: 'the user’s language and the spreadsheet’s locale begin with two letters; the second may name a country',
    source: 'reference, Session.getActiveUserLocale and Spreadsheet.getSpreadsheetLocale',
    run: (_, file) => [
      /^[a-z]{2}\b/.test(Session.getActiveUserLocale()),
      /^[a-z]{2}(_[A-Z]{2})?$/.test(file.getSpreadsheetLocale()),
    ],
    expect: [true, true],
  },
  {
    title: 'a toast returns nothing and stops nothing',
    source: 'reference, Spreadsheet.toast',
    run: (_, file) => [file.toast('Case'), file.toast('Case', 'Title', 1)].length,
    expect: 2,
  },
];
