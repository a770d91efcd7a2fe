import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { blankWorkbook, openBook } from './host';
import { plantSample } from './preview/sample';
import { workbookToXlsx } from './preview/xlsx';

/*
 * `npm run print`: the reports of the sample garden as .xlsx, on letter and A4 paper, opened in LibreOffice and made into PDF, with the
 * pages counted. Not part of `npm test`: it needs a LibreOffice.
 */

const OUT = resolve('out/print');
const REPORTS = [
  ['board', 'board-report'],
  ['community', 'community-report'],
] as const;

/** Writes one report alone into a file, so that only its pages are counted. */
async function writeReport(locale: string, kind: 'board' | 'community', name: string): Promise<string> {
  const book = openBook({ ...blankWorkbook(), locale }, { now: Date.UTC(2026, 5, 30, 16) });
  plantSample(book);
  const { value } = book.call('buildReport', [{ kind }]);
  if (!(value as unknown as { ok: boolean }).ok) throw new Error(`The ${kind} report was not built.`);
  const workbook = book.workbook();
  const marked = workbook.metadata.find(({ value: mark }) => mark === `sheet:${name}`)!;
  const { location } = marked;
  const sheets = workbook.sheets.filter(({ id }) => 'sheetId' in location && id === location.sheetId);
  const file = resolve(OUT, `${kind}-${locale}.xlsx`);
  writeFileSync(file, await workbookToXlsx({ ...workbook, sheets, activeSheetId: sheets[0]!.id, namedRanges: [] }));
  return file;
}

function pagesOf(pdf: string): number {
  return (readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
if (spawnSync('soffice', ['--version']).status !== 0) {
  console.log('LibreOffice (soffice) is not installed here, so nothing was printed.');
} else {
  const profile = pathToFileURL(resolve(OUT, 'profile')).href;
  for (const locale of ['en_US', 'es_ES']) {
    for (const [kind, name] of REPORTS) {
      const file = await writeReport(locale, kind, name);
      const convert = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', OUT, file];
      const { status, stderr } = spawnSync('soffice', convert, { encoding: 'utf8', timeout: 120_000 });
      if (status !== 0) throw new Error(`LibreOffice did not make a PDF of ${file}: ${stderr}`);
      console.log(`${kind} report, ${locale}: ${pagesOf(file.replace(/xlsx$/, 'pdf'))} pages`);
    }
  }
  rmSync(resolve(OUT, 'profile'), { recursive: true, force: true });
}
