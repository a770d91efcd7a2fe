import type { Case } from './case';

const FAKES = 'gas-fakes, test/testsheetsformatting.js (run live)';

/** Looks, notes and validation. */
export const formats: Case[] = [
  {
    title: 'a fresh cell: white, normal, size 10, wrapped though its strategy is OVERFLOW, general, bottom',
    source: FAKES,
    run: (sheet) => {
      const range = sheet.getRange('A1');
      return [
        range.getBackground(),
        range.getFontWeight(),
        range.getFontStyle(),
        range.getFontSize(),
        range.getWrap(),
        range.getWrapStrategy().toString(),
        range.getHorizontalAlignment(),
        range.getVerticalAlignment(),
      ];
    },
    expect: ['#ffffff', 'normal', 'normal', 10, true, 'OVERFLOW', 'general', 'bottom'],
  },
  {
    title: 'the automatic number format has a name of its own',
    source: FAKES,
    run: (sheet) =>
      sheet
        .getRange('A1:B1')
        .setNumberFormats([['0.0000', 'general']])
        .getNumberFormats(),
    expect: [['0.0000', '0.###############']],
  },
  {
    title: 'null sets weight, style and alignment back',
    source: FAKES,
    run: (sheet) => {
      const range = sheet.getRange('A1').setFontWeight('bold').setHorizontalAlignment('center');
      range.setFontWeight(null).setHorizontalAlignment(null);
      return [range.getFontWeight(), range.getHorizontalAlignment()];
    },
    expect: ['normal', 'general'],
  },
  {
    title: 'named colours come back as numbers',
    source: 'gas-fakes, test/testsheetsexotics.js (run live)',
    run: (sheet) => sheet.getRange('A1').setBackground('red').getBackground(),
    expect: '#ff0000',
  },
  {
    title: 'clearing the contents keeps the looks; clearing all takes both',
    source: 'gas-fakes, test/testsheetsexotics.js (run live)',
    run: (sheet) => {
      const range = sheet.getRange('A1').setValue('x').setBackground('red');
      range.clear({ contentsOnly: true });
      const before = [range.isBlank(), range.getBackground()];
      range.clear();
      return [...before, range.getBackground()];
    },
    expect: [true, '#ff0000', '#ffffff'],
  },
  {
    title: 'clearing notes and validation leaves the values',
    source: 'gas-fakes, test/testsheetsexotics.js (run live)',
    run: (sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      const range = sheet.getRange('A1').setValue('a').setNote('b').setDataValidation(rule);
      range.clearNote();
      range.clearDataValidations();
      return [range.getNote(), range.getDataValidation(), range.getValue()];
    },
    expect: ['', null, 'a'],
  },
  {
    title: 'looks of whole columns hold for each cell, and a cell may differ',
    source: 'reference, Range.setNumberFormat',
    run: (sheet) => {
      sheet.getRange('C:C').setNumberFormat('0.00');
      sheet.getRange(2, 4, 999, 1).setNumberFormat('0%');
      sheet.getRange('C5').setNumberFormat('@');
      return [
        sheet.getRange('C4:C5').getNumberFormats(),
        sheet.getRange('D1:D2').getNumberFormats(),
        sheet.getRange('D1000').getNumberFormat(),
      ];
    },
    expect: [[['0.00'], ['@']], [['0.###############'], ['0%']], '0%'],
  },
  {
    title: 'a validation builder starts without criteria and allows invalid input',
    source: 'gas-fakes, test/testsheetsdatavalidations.js (run live)',
    run: () => {
      const builder = SpreadsheetApp.newDataValidation();
      return [
        builder.getCriteriaType(),
        builder.getCriteriaValues(),
        builder.getHelpText(),
        builder.getAllowInvalid(),
        builder.requireCheckbox().getCriteriaType().toString(),
      ];
    },
    expect: [null, [], null, true, 'CHECKBOX'],
  },
  {
    title: 'a list of a validation comes back with its dropdown switch',
    source: 'gas-fakes, test/testsheetsdatavalidations.js (run live)',
    run: (sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).build();
      const found = sheet.getRange('A1:A2').setDataValidation(rule).getDataValidations();
      return found.map((row) => [String(row[0]?.getCriteriaType()), row[0]?.getCriteriaValues()]);
    },
    expect: [
      ['VALUE_IN_LIST', [['a', 'b'], true]],
      ['VALUE_IN_LIST', [['a', 'b'], true]],
    ],
  },
  {
    title: 'a rule that refuses invalid input throws for a script too',
    source: 'platform.md, Values',
    run: (sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
      sheet.getRange('B2').setDataValidation(rule).setValue('b');
    },
    throws: 'The data you entered in cell B2 violates the data validation rules set on this cell.',
  },
  {
    title: 'looks are set cell by cell',
    source: 'reference, Range',
    run: (sheet) => {
      const range = sheet.getRange('A1:B1').setFontWeights([['bold', 'normal']]);
      range
        .setFontSizes([[8, 20]])
        .setBackgrounds([['#ff0000', null]])
        .setFontColors([['#00ff00', null]])
        .setHorizontalAlignments([['left', 'right']])
        .setWraps([[true, false]])
        .setNotes([['one', '']]);
      return [
        range.getFontWeights(),
        range.getFontSizes(),
        range.getBackgrounds(),
        range.getHorizontalAlignments(),
        range.getNotes(),
      ];
    },
    expect: [[['bold', 'normal']], [[8, 20]], [['#ff0000', '#ffffff']], [['left', 'right']], [['one', '']]],
  },
  {
    title: 'clearing the format takes the looks and leaves values, notes and validation',
    source: 'reference, Range.clearFormat',
    run: (sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      const range = sheet.getRange('A1').setValue('x').setNote('note').setDataValidation(rule);
      range.setWrap(false).setVerticalAlignment('top').setFontColor('#00ff00').setFontWeight('bold').clearFormat();
      return [range.getValue(), range.getNote(), range.getDataValidation() !== null, range.getFontWeight()];
    },
    expect: ['x', 'note', true, 'normal'],
  },
  {
    title: 'how a text is wrapped is set for each cell, or for all, and a value stays what it is',
    source: 'reference, Range',
    run: (sheet) => {
      const range = sheet.getRange('A1:B1').setValues([['x', 'y']]);
      range.setWraps([[true, false]]).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
      return range.getValues();
    },
    expect: [['x', 'y']],
  },
  {
    title: 'a rule for days and one for the cells of a range know their kind and their range',
    source: 'gas-fakes, test/testsheetsdatavalidations.js (run live)',
    run: (sheet) => {
      const date = SpreadsheetApp.newDataValidation().requireDate().build();
      const range = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C5'), true).build();
      sheet.getRange('A1').setDataValidation(date);
      sheet.getRange('B1').setDataValidation(range);
      const [found, other] = sheet.getRange('A1:B1').getDataValidations()[0]!;
      const cells = other?.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range | undefined;
      return [String(found?.getCriteriaType()), String(other?.getCriteriaType()), cells?.getA1Notation()];
    },
    expect: ['DATE_IS_VALID_DATE', 'VALUE_IN_RANGE', 'C1:C5'],
  },
  {
    title: 'a conditional format rule knows its kind and its ranges',
    source: 'reference, ConditionalFormatRule',
    run: (sheet) => {
      const made = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('a');
      made.setBackground('#ff0000').setFontColor('#00ff00');
      sheet.setConditionalFormatRules([made.setRanges([sheet.getRange('A2:A9')]).build()]);
      const [rule] = sheet.getConditionalFormatRules();
      return [
        String(rule?.getBooleanCondition()?.getCriteriaType()),
        rule?.getRanges().map((range) => range.getA1Notation()),
      ];
    },
    expect: ['TEXT_EQUAL_TO', ['A2:A9']],
  },
  {
    title: 'a conditional format rule may colour the letters too',
    source: 'reference, ConditionalFormatRuleBuilder',
    run: (sheet) => {
      const made = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('a').setBackground('#ff0000');
      const rules = [
        made
          .setFontColor('#ffffff')
          .setRanges([sheet.getRange('A2:A9')])
          .build(),
      ];
      sheet.setConditionalFormatRules(rules);
      return sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition()?.getCriteriaValues());
    },
    expect: [['a']],
  },
  {
    title: 'dropdowns are set cell by cell, and null takes one away',
    source: 'reference, Range',
    run: (sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).build();
      sheet.getRange('A1:B1').setDataValidation(rule);
      sheet.getRange('A1:B1').setDataValidations([[null, rule]]);
      return sheet
        .getRange('A1:B1')
        .getDataValidations()[0]!
        .map((one) => one && String(one.getCriteriaType()));
    },
    expect: [null, 'VALUE_IN_LIST'],
  },
  {
    title: 'conditional format rules are replaced as a whole',
    source: 'platform.md, Values',
    run: (sheet) => {
      const rule = (text: string) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo(text)
          .setBackground('#ff0000')
          .setRanges([sheet.getRange('A2:A')])
          .build();
      sheet.setConditionalFormatRules([rule('a'), rule('b')]);
      sheet.setConditionalFormatRules([rule('c')]);
      return sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition()?.getCriteriaValues());
    },
    expect: [['c']],
  },
];
