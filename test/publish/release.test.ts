import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { headingIn } from '../../src/workbook/words/headings';
import { sheetWords } from '../../src/workbook/words/words';
import { checkBundle } from '../bundle';
import { blankWorkbook, openBook } from '../host';
import { bookSheets } from '../preview/input/xlsx';
import { sheetNamed } from '../sheet-named';
import { releaseFiles, writeFiles } from './files';

const now = Date.UTC(2026, 5, 30, 16);
const folders = ['one', 'other'].map((name) => join('node_modules/.cache/release', name));
const [one, other] = folders as [string, string];
// The large workbooks take long; `npm run formulas` writes and measures one.
writeFiles(one, await releaseFiles(now, 'dist', false));
writeFiles(other, await releaseFiles(now, 'dist', false));
const TEMPLATES = [
  ['en', 'Partner Garden.xlsx'],
  ['es', 'Jardín de socios.xlsx'],
] as const;

it('two releases of the same commit have the same bytes', () => {
  const sums = readFileSync(join(one, 'SHA256SUMS'), 'utf8');
  expect(readFileSync(join(other, 'SHA256SUMS'), 'utf8')).toBe(sums);
  expect(sums).toContain('  script/Code.js\n');
});

const LONG = { timeout: 60_000 };

describe('the files to paste', LONG, () => checkBundle(join(one, 'script')));

describe.each(TEMPLATES)('the template as a file, in %s', LONG, (language, file) => {
  const words = sheetWords(language);
  const read = async () => {
    const { sheets } = await readXlsx(readFileSync(join(one, file)), { readStyles: true });
    return new Map(sheets.map((sheet) => [sheet.name, sheet]));
  };

  it('has the sheets, with headings, their notes, dropdowns, colours and the sample', async () => {
    const sheets = await read();
    const { partners, log, settings } = words.sheets;
    expect([...sheets.keys()]).toEqual([words.sheets['start-here'], partners, log, settings]);
    const { rows, cells, dataValidations, conditionalRules } = sheets.get(partners)!;
    expect(rows[0]!.slice(0, 2)).toEqual(['name', 'stage'].map((key) => headingIn(language, 'partners', key)));
    expect(rows.length).toBeGreaterThan(5);
    expect(cells!.get('0,0')!.comment!.text).not.toBe('');
    expect(dataValidations!.length).toBeGreaterThan(3);
    expect(conditionalRules!.length).toBeGreaterThan(5);
  });

  it('with the pasted script, “Bring in my old sheets” takes its sheets as they are', async () => {
    const sheets = await bookSheets(readFileSync(join(one, file)), file, 'en_US', 0);
    const book = openBook({ ...blankWorkbook('en_US'), sheets }, { now, distDir: join(one, 'script') });
    const before = sheets.find(({ name }) => name === words.sheets.partners)!.values;
    expect(book.click('menuBringIn').error).toBe(undefined);
    const partners = () => sheetNamed(book.workbook(), words.sheets.partners).values;
    expect(partners()).toEqual(before);
    book.type(words.sheets.partners, 'A50', 'Chess Club');
    expect(partners()[49]![1]).toBe(language === 'es' ? 'Falta una fecha' : 'Needs a date');
  });
});

describe.each([
  ['en', 'partner-garden-without-script', 1.2],
  ['es', 'jardin-de-socios-sin-script-muestra', 1.2],
] as const)('the workbook of formulas, %s: %s', LONG, (language, file, megabytes) => {
  const bytes = readFileSync(join(one, 'without-script', `${file}.xlsx`));

  it(`takes at most ${megabytes} MB`, () => {
    expect(bytes.length).toBeLessThan(megabytes * 1_000_000);
  });

  it('is read back with its headings, formulas, dropdowns, colours, notes and charts', async () => {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const { partners } = sheetWords(language).sheets;
    const sheet = sheets.find(({ name }) => name === partners)!;
    expect(sheet.rows[0]![0]).toBe(headingIn(language, 'partners', 'name'));
    expect(sheet.cells!.get('1,1')!.formula).toMatch(/^INDEX\(/);
    expect(sheet.cells!.get('0,0')!.comment!.text).not.toBe('');
    expect(sheet.dataValidations!.length).toBeGreaterThan(3);
    expect(sheet.conditionalRules!.length).toBeGreaterThan(4);
    expect(sheets.flatMap(({ charts = [] }) => charts)).toHaveLength(4);
    expect(sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['pg_garden', 'pg_words']);
  });
});

it('the workbook of formulas with the sample holds the stages, for previews that compute nothing', async () => {
  const bytes = readFileSync(join(one, 'without-script', 'partner-garden-without-script-sample.xlsx'));
  const { sheets } = await readXlsx(bytes);
  const stages = sheets
    .find(({ name }) => name === 'Partners')!
    .rows.slice(1, 27)
    .map((row) => row[1]);
  expect(new Set(stages)).toEqual(new Set(['Seed', 'Seedling', 'Harvest', 'Resting', 'Needs a date']));
});
