import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WorkbookJson } from '../host';
import { openBook } from '../host';
import { timed } from './measure';

/*
 * The yardstick: a script that does nothing but what no script can do without. It reads all sheets and looks at every cell so
 * many times, in the same emulator and the same kind of context as the bundle.
 */
const SCRIPT = `
function bare(passes) {
  const grids = SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => sheet.getDataRange().getValues());
  let seen = 0;
  for (let pass = 0; pass < passes; pass += 1)
    for (const grid of grids)
      for (const row of grid)
        for (const cell of row) seen += typeof cell === 'string' ? cell.length : typeof cell === 'object' ? cell.getTime() % 2 : 1;
  return seen;
}
`;
const PASSES = 20;

/** Milliseconds of reading the sheets once in the emulator, and of one pass over the arrays that were read. */
export function bare(workbook: WorkbookJson): { reading: number; pass: number } {
  const distDir = resolve('node_modules/.cache/bench-bare');
  const manifest = { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] };
  mkdirSync(distDir, { recursive: true });
  writeFileSync(resolve(distDir, 'Code.js'), SCRIPT);
  writeFileSync(resolve(distDir, 'appsscript.json'), JSON.stringify(manifest));
  const book = openBook(workbook, { distDir });
  const run = (passes: number) =>
    timed(() => {
      const { ok, error } = book.call('bare', [passes]);
      if (!ok) throw new Error(error?.message);
    }).took;
  run(1);
  const reading = run(0);
  return { reading, pass: (run(PASSES) - reading) / PASSES };
}
