import { languageIn } from '../../../src/domain/words/language';
import { columnKeys } from '../../../src/workbook/tables/table';
import { type TableKey, tables } from '../../../src/workbook/tables/tables';
import { headingIn } from '../../../src/workbook/words/headings';
import type { SheetJson, WorkbookJson } from '../../emulator/workbook-json';
import { looksOf } from '../chart/looks';
import { chartSvg } from '../chart-svg';
import type { Outcome } from '../run';
import { workbookToXlsx } from '../xlsx';
import { csvLine, displayCsv } from './display-csv';
import type { Outputs } from './place';
import { tonightFiles } from './tonight';

const KEY = 'partner-garden';

/** The files that tell the outcome. */
export async function outputsOf(outcome: Outcome): Promise<Outputs> {
  const { workbook, checks, mapping, charts, calls } = outcome;
  const files = new Map<string, string | Uint8Array>();
  files.set('workbook.xlsx', await workbookToXlsx(workbook));
  for (const key of ['partners', 'log'] as const) {
    const sheet = sheetMarked(workbook, key);
    files.set(`${key}.csv`, sheet ? displayCsv(sheet, workbook.locale) : headingsOnly(key, workbook.locale));
  }
  files.set(
    'mapping.json',
    json(
      mapping.map(({ sheet, heading, field, confidence, own }) => ({
        sheet,
        heading,
        field,
        confidence,
        ...(own ? { how: 'our own heading' } : {}),
      })),
    ),
  );
  files.set(
    'checks.json',
    json(checks.map(({ code, sheetName, cell, value, message }) => ({ code, sheet: sheetName, cell, value, message }))),
  );
  files.set(
    'report.json',
    json(charts.map(({ chart, question, headline, table }) => ({ chart, question, headline, table }))),
  );
  for (const [name, svg] of picturesOf(outcome)) files.set(`charts/${name}`, svg);
  if (outcome.tonight !== null) {
    const { svg, html } = tonightFiles(outcome.tonight);
    files.set('tonight.svg', svg).set('tonight.html', html);
  }
  if (outcome.reminders !== null) files.set('reminders.ics', outcome.reminders);
  files.set('calls.json', json(calls));
  return files;
}

/** A table the spreadsheet has no sheet for, as it would begin: whoever reads the files finds the same ones each time. */
function headingsOnly(key: TableKey, locale: string): string {
  const language = languageIn(locale);
  return csvLine(columnKeys(tables[key], 'start').map((column) => headingIn(language, key, column)));
}

/** The sheet that the add-on has marked as one of its tables. */
function sheetMarked(workbook: WorkbookJson, key: string): SheetJson | undefined {
  for (const { key: space, value, location } of workbook.metadata) {
    if (space !== KEY || value !== `sheet:${key}` || location.type !== 'SHEET') continue;
    const sheet = workbook.sheets.find(({ id }) => id === location.sheetId);
    if (sheet) return sheet;
  }
  return undefined;
}

function picturesOf({ workbook, charts }: Outcome): [string, string][] {
  const drawn = workbook.sheets.flatMap((sheet) => sheet.charts);
  return drawn.map((chart, index) => {
    const title = looksOf(chart).title ?? '';
    const told = charts.find(({ question }) => question === title) ?? charts[index];
    const number = String(told?.chart ?? index + 1).padStart(2, '0');
    return [`${number}-${slug(told?.question ?? title)}.svg`, chartSvg(chart, workbook)];
  });
}

function slug(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'chart'
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
