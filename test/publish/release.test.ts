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
writeFiles(one, await releaseFiles(now));
writeFiles(other, await releaseFiles(now));
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
