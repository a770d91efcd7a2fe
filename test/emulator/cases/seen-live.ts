import type { Case } from './case';
import { thrown } from './case';

const STORES = 'gas-fakes, test/teststores.js (run live)';
const R1C1 = 'gas-fakes, test/testsheets.js (run live)';

/** What a published suite saw on live Google, where an emulator easily errs. */
export const seenLive: Case[] = [
  {
    title: 'a checkbox may have values of its own, and gives them back',
    source: 'gas-fakes, test/testsheetsdatavalidations.js (run live)',
    run: () => SpreadsheetApp.newDataValidation().requireCheckbox('A', 'B').getCriteriaValues(),
    expect: ['A', 'B'],
  },
  {
    title: 'a lock is not had by waiting less than no time',
    source: 'gas-fakes, test/testlock.js (run live)',
    run: () => {
      const lock = LockService.getDocumentLock()!;
      return [lock.tryLock(-100), thrown(() => lock.waitLock(-100))?.split(':')[0]];
    },
    expect: [false, 'Lock timeout'],
  },
  {
    title: 'the cache answers null to putting and removing',
    source: STORES,
    run: () => {
      const cache = CacheService.getUserCache()!;
      return [cache.put('case', 'kept', 60), cache.remove('case')];
    },
    expect: [null, null],
  },
  {
    title: 'what is cached for two seconds is gone after two seconds of sleep',
    source: STORES,
    run: () => {
      const cache = CacheService.getUserCache()!;
      cache.put('case', 'kept', 2);
      const before = cache.get('case');
      Utilities.sleep(2100);
      return [before, cache.get('case')];
    },
    expect: ['kept', null],
  },
  {
    title: 'rows and columns may be numbered in the notation, in either case and turned round',
    source: R1C1,
    run: (sheet) => ['R5C3', 'R2C2:R4C5', 'R10C5:R1C2', 'r1c1:r2c2'].map((at) => sheet.getRange(at).getA1Notation()),
    expect: ['C5', 'B2:E4', 'B1:E10', 'A1:B2'],
  },
  {
    title: 'a notation beyond the grid is a range that fails when it is used',
    source: R1C1,
    run: (sheet) => {
      const range = sheet.getRange('RC1');
      return [range.getA1Notation(), thrown(() => range.getValue()) !== null];
    },
    expect: ['RC1', true],
  },
  {
    title: 'an exclamation mark without a name is the sheet itself',
    source: 'gas-fakes, test/testsheetssets.js (run live)',
    run: (sheet) => sheet.getRange('!c2:e5').getA1Notation(),
    expect: 'C2:E5',
  },
  {
    title: 'all colour names of CSS are known, in any case',
    source: 'gas-fakes, test/testsheetssets.js (run live)',
    run: (sheet) =>
      ['rebeccapurple', 'AliceBlue', 'LIGHTGOLDENRODYELLOW'].map((name) =>
        sheet.getRange('A1').setBackground(name).getBackground(),
      ),
    expect: ['#663399', '#f0f8ff', '#fafad2'],
  },
  {
    title: 'a protection that only warns has no editors',
    source: 'gas-fakes, test/testsheets.js (run live)',
    run: (sheet) => sheet.protect().setWarningOnly(true).getEditors().length,
    expect: 0,
  },
  {
    title: 'a condition and a chart builder are shown under other names than their types have',
    source: 'gas-fakes, test/testconditionalformat.js and test/testsheetschart.js (run live)',
    run: (sheet) => {
      const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('a').setBackground('#ff0000');
      const condition = rule
        .setRanges([sheet.getRange('A1')])
        .build()
        .getBooleanCondition();
      return [String(condition), String(sheet.newChart()).split('@')[0]];
    },
    expect: [
      'ConditionalFormatBooleanCondition',
      'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder',
    ],
  },
  {
    title: 'a number as a note is a text, with a decimal where notes are set in a block',
    source: 'gas-fakes, notes/oddities.md',
    run: (sheet) => {
      const one = sheet
        .getRange('A1')
        .setNote(25 as unknown as string)
        .getNote();
      return [
        one,
        sheet
          .getRange('A1')
          .setNotes([[25 as unknown as string]])
          .getNote(),
      ];
    },
    expect: ['25', '25.0'],
  },
];
