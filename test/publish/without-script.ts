import { DEFAULT_WINDOWS } from '../../src/domain/rows';
import { LANGUAGES, type Language } from '../../src/domain/words/language';
import { roomFor } from '../../src/formulas/room';
import { formulaWorkbook, NO_ROWS } from '../../src/formulas/workbook';
import { sampleOf } from '../../src/workbook/sample/sample';
import { resultsOf } from '../formulas/product';
import { formulaXlsx } from '../formulas/write';

const NAMES: Readonly<Record<Language, readonly [plain: string, large: string, sample: string]>> = {
  en: ['partner-garden-without-script', 'partner-garden-without-script-large', 'partner-garden-without-script-sample'],
  es: ['jardin-de-socios-sin-script', 'jardin-de-socios-sin-script-grande', 'jardin-de-socios-sin-script-muestra'],
};

/** The workbooks of formulas, by file: for 200 partners, for 1,000, and one with the sample garden as it stands on the day. */
export async function withoutScriptFiles(now: number, withLarge: boolean): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const day = new Date(now).toISOString().slice(0, 10);
  const modified = new Date(now);
  for (const language of LANGUAGES) {
    const [plain, large, sample] = NAMES[language];
    const garden = { ...NO_ROWS, ...sampleOf(day, language) };
    const results = resultsOf(garden, day, DEFAULT_WINDOWS, language, 'garden');
    const none = resultsOf(NO_ROWS, day, DEFAULT_WINDOWS, language, 'garden');
    const room = roomFor(200, 2_000);
    const workbooks = [
      [plain, formulaWorkbook({ language, room, results: none })],
      ...(withLarge
        ? [[large, formulaWorkbook({ language, room: roomFor(1_000, 10_000), results: none })] as const]
        : []),
      [sample, formulaWorkbook({ language, room, rows: garden, asOf: day, results })],
    ] as const;
    for (const [name, sheets] of workbooks) files.set(`${name}.xlsx`, await formulaXlsx(sheets, modified));
  }
  return files;
}
