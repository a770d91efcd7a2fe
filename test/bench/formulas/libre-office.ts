import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseCsv } from 'hucre/csv';

const FOLDER = resolve('node_modules/.cache/bench-formulas');

/** Whether there is a LibreOffice here. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** Opens an .xlsx, works out every formula that has no value, and writes the first sheet as .csv: its records, and the processor time in milliseconds. */
export function opened(workbook: Uint8Array): { records: string[][]; took: number } {
  const profile = pathToFileURL(resolve(FOLDER, 'profile')).href;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(resolve(FOLDER, 'book.xlsx'), workbook);
  rmSync(resolve(FOLDER, 'book.csv'), { force: true });
  const convert = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'csv', '--outdir', FOLDER];
  // The shell's `times` says what the programs it has waited for took of the processor.
  const script = 'soffice "$@" > /dev/null 2>&1; times';
  const { stdout } = spawnSync('sh', ['-c', script, 'sh', ...convert, resolve(FOLDER, 'book.xlsx')], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const [, children = ''] = stdout.trim().split('\n');
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  const records = parseCsv(readFileSync(resolve(FOLDER, 'book.csv'), 'latin1')) as string[][];
  return { records, took: seconds.reduce((sum, one) => sum + one, 0) * 1000 };
}

/** Removes what was written for LibreOffice, and what it wrote. */
export function tidy(): void {
  rmSync(FOLDER, { recursive: true, force: true });
}
