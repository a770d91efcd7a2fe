import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { WorkbookJson } from '../host';
import { blankWorkbook, openBook } from '../host';
import { readInputs } from '../preview/input';

const LISTS = ['lists', 'cases', 'lists-unseen'].flatMap((name) => {
  const folder = `test/fixtures/${name}`;
  const truths = JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8')) as Record<string, { locale?: string }>;
  // In these no list is found, so nothing is adopted.
  const files = readdirSync(folder).filter((file) => /\.(csv|xlsx)$/.test(file) && !/^(3[24]-|U03-)/.test(file));
  return files.map((file) => [file, folder, truths[file]?.locale ?? 'en_US'] as const);
});

/** A hash of each cell that the library has filled or dressed: value, formula, format, note, validation, looks. */
function hashes({ sheets }: WorkbookJson, of: WorkbookJson): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { id, values, extras } of of.sheets) {
    const now = sheets.find((sheet) => sheet.id === id);
    values.forEach((row, down) => {
      row.forEach((value, right) => {
        const at = `${down + 1},${right + 1}`;
        if (value === '' && !extras[at]) return;
        const cell = [now?.values[down]?.[right] ?? null, Object.entries(now?.extras[at] ?? {}).sort()];
        found[`${id} ${at}`] = createHash('sha256').update(JSON.stringify(cell)).digest('hex');
      });
    });
  }
  return found;
}

/** Every third cell below the headings with a formula, a note, a rule or looks of the library's own. */
function dressed(workbook: WorkbookJson): WorkbookJson {
  for (const { values, extras } of workbook.sheets) {
    values.forEach((row, down) => {
      row.forEach((_, right) => {
        const at = `${down + 1},${right + 1}`;
        if (down % 3 === 0) extras[at] = { ...extras[at], note: `note ${at}`, background: '#ffeecc' };
        if (down > 4 && down % 3 === 1) extras[at] = { ...extras[at], formula: `=T("${at}")`, italic: true };
        if (down % 3 === 2) {
          const validation = { criteria: 'VALUE_IN_LIST', args: [['a'], true], allowInvalid: true, helpText: null };
          extras[at] = { ...extras[at], validation };
        }
      });
    });
  }
  return workbook;
}

it.each(LISTS)('adopting, computing and the report change no cell of %s', async (file, folder, locale) => {
  const { sheets } = await readInputs([`${folder}/${file}`], locale, 'Etc/UTC');
  const start = dressed({ ...blankWorkbook(locale), sheets });
  const before = hashes(start, start);
  const book = openBook(start, { now: Date.UTC(2026, 5, 30, 12) });
  for (const name of ['adopt', 'recalculate', 'buildReport']) {
    expect(book.call(name).value).toMatchObject({ ok: true });
  }
  expect(hashes(book.workbook(), start)).toEqual(before);
});
