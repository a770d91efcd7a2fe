import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReportKind } from '../src/domain/report';
import { CHARTS } from '../src/workbook/charts/charts';
import type { Paper } from '../src/workbook/report/layout';
import { endOf } from '../src/workbook/report/layout';
import { ROW_HEIGHT } from '../src/workbook/report/line';
import { paperOf } from '../src/workbook/report/paper';
import type { WorkbookJson } from './host';
import { blankWorkbook, openBook } from './host';
import { plantSample } from './preview/sample';
import { workbookToXlsx } from './preview/xlsx';

/*
 * `npm run print`: the reports of the sample garden as .xlsx, on letter and A4 paper, opened in LibreOffice and made into PDF. It fails
 * where a chart or its table could meet the end of a page, and where the PDF has not the pages that were worked out. Not part of
 * `npm test`: it needs a LibreOffice.
 */

const OUT = resolve('out/print');
const ALL = CHARTS.map(({ number }) => number);
const REPORTS: readonly (readonly [name: string, kind: ReportKind, mark: string, charts?: readonly number[]])[] = [
  ['board report', 'board', 'board-report'],
  ['board report with every chart', 'board', 'board-report', ALL],
  ['community report', 'community', 'community-report', ALL],
  ['internal report', 'internal', 'report-data', ALL],
];

type Sheet = WorkbookJson['sheets'][number];

interface Print {
  readonly name: string;
  readonly file: string;
  readonly pages: number;
}

/** Writes one report alone into a file, so that only its pages are counted. */
async function writeReport(locale: string, [name, kind, mark, charts]: (typeof REPORTS)[number]): Promise<Print> {
  const book = openBook({ ...blankWorkbook(), locale }, { now: Date.UTC(2026, 5, 30, 16) });
  plantSample(book);
  const { value } = book.call('buildReport', [{ kind, ...(charts ? { charts } : {}) }]);
  if (!(value as unknown as { ok: boolean }).ok) throw new Error(`The ${name} was not built.`);
  const workbook = book.workbook();
  const { location } = workbook.metadata.find((one) => one.value === `sheet:${mark}`)!;
  const sheet = workbook.sheets.find(({ id }) => 'sheetId' in location && id === location.sheetId)!;
  const file = resolve(OUT, `${name.replaceAll(' ', '-')}-${locale}.xlsx`);
  const alone = { ...workbook, sheets: [sheet], activeSheetId: sheet.id, namedRanges: [] };
  writeFileSync(file, await workbookToXlsx(alone));
  return { name: `${name}, ${locale}`, file, pages: pagesOf(`${name}, ${locale}`, sheet, paperOf(locale)) };
}

/** The pages that the rows of a report fill; throws where a chart, its question or its table may meet the end of one. */
function pagesOf(name: string, sheet: Sheet, paper: Paper): number {
  const topOf = (row: number) =>
    Array.from({ length: row - 1 }, (_, at) => sheet.rowHeights[at + 1] ?? ROW_HEIGHT).reduce(
      (sum, one) => sum + one,
      0,
    );
  const height = topOf(sheet.values.length + 1);
  let pages = 1;
  while (height > endOf(paper, pages).to) pages += 1;
  for (const { position, ranges, options } of sheet.charts) {
    const [table] = ranges;
    const [top, bottom] = [topOf(position.row - 1), topOf(table!.row + table!.rows)];
    for (let page = 1; page < pages; page += 1) {
      const { from, to } = endOf(paper, page);
      if (top < to && bottom > from) throw new Error(`${name}: page ${page} may end in “${options['title']}”.`);
    }
  }
  return pages;
}

function pagesIn(pdf: string): number {
  return (readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const prints: Print[] = [];
for (const locale of ['en_US', 'es_ES']) for (const report of REPORTS) prints.push(await writeReport(locale, report));
if (spawnSync('soffice', ['--version']).status !== 0) {
  console.log('LibreOffice (soffice) is not installed here, so nothing was printed.');
} else {
  const profile = pathToFileURL(resolve(OUT, 'profile')).href;
  const convert = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', OUT];
  const files = prints.map(({ file }) => file);
  const { status, stderr } = spawnSync('soffice', [...convert, ...files], { encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) throw new Error(`LibreOffice did not make the PDFs: ${stderr}`);
  for (const { name, file, pages } of prints) {
    const printed = pagesIn(file.replace(/xlsx$/, 'pdf'));
    console.log(`${name}: ${printed} pages`);
    if (printed !== pages) {
      console.error(`${name}: ${pages} pages were worked out`);
      process.exitCode = 1;
    }
  }
  rmSync(resolve(OUT, 'profile'), { recursive: true, force: true });
}
