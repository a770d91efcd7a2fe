import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseCsv } from 'hucre/csv';

const FOLDER = resolve('node_modules/.cache/formulas');

/** Whether there is a LibreOffice here. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** How to get it, in one line. */
export const GET_LIBRE_OFFICE =
  'LibreOffice (soffice) is not installed here. On Debian: apt-get install libreoffice-calc-nogui; elsewhere: libreoffice.org.';

/** Computes some workbooks anew and gives all sheets of each as records, by the sheet's name. */
export function computed(
  workbooks: ReadonlyMap<string, Uint8Array>,
  sheets: readonly string[],
): Map<string, Map<string, string[][]>> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bytes] of workbooks) writeFileSync(join(FOLDER, `${name}.xlsx`), bytes);
  // Comma, quote, UTF-8, from the first line, as shown, each sheet a file.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const profile = pathToFileURL(join(FOLDER, 'profile')).href;
  const files = [...workbooks.keys()].map((name) => join(FOLDER, `${name}.xlsx`));
  const { status, stderr } = spawnSync(
    'soffice',
    ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', filter, '--outdir', FOLDER, ...files],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
  const read = new Map<string, Map<string, string[][]>>();
  for (const name of workbooks.keys()) {
    const of = new Map<string, string[][]>();
    for (const sheet of sheets)
      of.set(sheet, parseCsv(readFileSync(join(FOLDER, `${name}-${sheet}.csv`), 'utf8')) as string[][]);
    read.set(name, of);
  }
  rmSync(FOLDER, { recursive: true, force: true });
  return read;
}
