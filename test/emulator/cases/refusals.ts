import type { Case } from './case';

const DOCUMENT = () => SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
const GUIDE = 'Sheets API guide, Metadata';

/** What Google refuses where one would not expect it. */
export const refusals: Case[] = [
  {
    title: 'the rows below the frozen ones cannot all be deleted',
    source: 'theoephraim/node-google-spreadsheet #186, jlolling/talendcomp_tGoogleSheet #19',
    run: (sheet) => {
      sheet.setFrozenRows(2);
      sheet.deleteRows(3, sheet.getMaxRows() - 2);
    },
    throws: 'Sorry, it is not possible to delete all non-frozen rows.',
  },
  {
    title: 'all rows cannot be frozen',
    source: 'google/ads-account-structure-script #2, theoephraim/node-google-spreadsheet #528',
    run: (sheet) => sheet.setFrozenRows(sheet.getMaxRows()),
    throws: "You can't freeze all visible rows on the sheet.",
  },
  {
    title: 'a merged cell is not cut by the edge of the frozen columns',
    source: 'several public scripts that say why they do not freeze, found by the message',
    run: (sheet) => {
      sheet.getRange('A1:C1').merge();
      sheet.setFrozenColumns(1);
    },
    throws: "You can't freeze columns which contain only part of a merged cell.",
  },
  {
    title: 'the last sheet that is seen cannot be hidden',
    source: 'two public scripts, found by the message',
    run: (sheet, file) => {
      const others = file.getSheets().filter((one) => one.getSheetId() !== sheet.getSheetId() && !one.isSheetHidden());
      for (const other of others) other.hideSheet();
      try {
        sheet.hideSheet();
      } finally {
        for (const other of others) other.showSheet();
      }
    },
    throws: "You can't hide all the sheets in a document.",
  },
  {
    title: 'the keys and values of a sheet and its columns hold 30,000 characters in all',
    source: GUIDE,
    run: (sheet) => {
      sheet.addDeveloperMetadata('a', 'x'.repeat(20_000), DOCUMENT());
      try {
        sheet.getRange('B:B').addDeveloperMetadata('b', 'x'.repeat(20_000), DOCUMENT());
      } catch {
        return 'refused';
      }
      return 'taken';
    },
    expect: 'refused',
  },
  {
    title: 'the spreadsheet has 30,000 characters besides those of its sheets',
    source: GUIDE,
    run: (sheet, file) => {
      sheet.addDeveloperMetadata('a', 'x'.repeat(20_000), DOCUMENT());
      file.addDeveloperMetadata('case of the file', 'x'.repeat(20_000), DOCUMENT());
      const [kept] = file.createDeveloperMetadataFinder().withKey('case of the file').find();
      const length = kept?.getValue()?.length;
      kept?.remove();
      return length;
    },
    expect: 20_000,
  },
];
