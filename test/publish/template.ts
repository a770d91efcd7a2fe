import type { Language } from '../../src/domain/words/language';
import type { Line } from '../../src/workbook/start-here/start-here';
import { linesWithoutScript, startHereIn } from '../../src/workbook/start-here/start-here';
import { sheetWords } from '../../src/workbook/words/words';
import type { WorkbookJson } from '../host';
import { blankWorkbook, openBook } from '../host';
import { LOCALES } from '../locales';
import { workbookToXlsx } from '../preview/xlsx';

/** The template as a file, for places where scripts are blocked: “Start here” then says what works without one. */
export async function templateXlsx(language: Language, now: number, distDir = 'dist'): Promise<Uint8Array> {
  const book = openBook(blankWorkbook(LOCALES[language], 'Etc/UTC'), { now, distDir });
  const { ok, error } = book.call('makeTemplate');
  if (!ok) throw new Error(`makeTemplate: ${error?.message ?? 'no answer'}`);
  const named = { ...book.workbook(), name: sheetWords(language).menu.title };
  return workbookToXlsx(saying(named, language), new Date(now));
}

/** The same sheet with the other lines; there are fewer of them, and each kind looks as it did. */
function saying(workbook: WorkbookJson, language: Language): WorkbookJson {
  const lines = linesWithoutScript(startHereIn(language));
  const name = sheetWords(language).sheets['start-here'];
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const extras = Object.fromEntries(
        Object.entries(sheet.extras).flatMap(([key, extra]) => {
          const line = lines[Number(key.split(',')[0]) - 1];
          if (!line) return [];
          const looks = line.kind === 'text' ? { bold: false, fontSize: 10 } : {};
          return [[key, { ...extra, ...looks }]];
        }),
      );
      const rowHeights = Object.fromEntries(lines.map((line, index) => [index + 1, heightOf(line)]));
      return { ...sheet, values: lines.map(({ number, text }) => [number, text]), extras, rowHeights };
    }),
  };
}

/** Pixels. Sheets fits a row to its text by itself; LibreOffice does not do so for a file. */
function heightOf({ kind, text }: Line): number {
  const rows = Math.ceil(text.length / 85);
  return { title: 34, part: 28, step: 24, text: 10 + 17 * rows }[kind];
}
