import type { WorkbookJson } from '../host';
import { openBook } from '../host';
import { sheetNamed } from '../sheet-named';
import { formulaBook } from './formulas/book';
import { hasLibreOffice, opened, tidy } from './formulas/libre-office';
import { called } from './jobs';
import { median } from './measure';
import type { Measurement, Setting, Size } from './measurement';
import { AS_OF, entries, named, planted } from './measurement';

const SIZES: readonly Size[] = [
  [200, 2_000],
  [1_000, 10_000],
];

/** Stage and tier of the same rows from spreadsheet formulas, worked out by LibreOffice. */
export const formulas: Measurement = {
  title: 'Stage and tier from COUNTIFS and MAXIFS in LibreOffice',
  columns: ['Partners + log rows', 'Formulas ÷ ours', 'Formulas, seconds', 'Ours, seconds', 'Same stage', 'Same tier'],
  measure: async (setting) => {
    if (!hasLibreOffice()) return 'Left out: there is no LibreOffice (soffice) here.';
    // The first start makes a profile.
    opened(await formulaBook(entries([10, 10]), AS_OF, false));
    const rows: string[][] = [];
    for (const size of SIZES) {
      const garden = entries(size);
      const without = opened(await formulaBook(garden, AS_OF, false));
      const theirs = opened(await formulaBook(garden, AS_OF, true));
      const ours = computed(setting, size);
      const took = theirs.took - without.took;
      const same = (column: string) => {
        const place = theirs.records[0]!.indexOf(column);
        const cells = columnOf(ours.workbook, column);
        const equal = cells.filter((cell, at) => theirs.records[at + 1]![place] === cell);
        return `${equal.length} of ${size[0]}`;
      };
      const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
      rows.push([
        named(size),
        (took / ours.took).toFixed(0),
        seconds(took),
        seconds(ours.took),
        same('stage'),
        same('tier'),
      ]);
    }
    tidy();
    return rows;
  },
};

/** The garden after our script has worked it out, and how long that took. */
function computed(setting: Setting, size: Size): { workbook: WorkbookJson; took: number } {
  const blank = planted(setting, size);
  const book = openBook(blank, setting.options);
  const took = [1, 2, 3].map(() => {
    book.load(blank);
    return called(book, 'recalculate').took;
  });
  return { workbook: book.workbook(), took: median(took) };
}

/** What stands under one of our headings, by row. */
function columnOf(workbook: WorkbookJson, column: string): unknown[] {
  const { location } = workbook.metadata.find(({ value }) => value === `partners.${column}`)!;
  if (location.type !== 'COLUMN') throw new Error(`${column} is not a column`);
  const [, ...rows] = sheetNamed(workbook, 'Partners').values;
  return rows.map((row) => row[location.index - 1] ?? '');
}
