import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, it } from 'vitest';
import { blankWorkbook, openBook } from '../host';

/* The emulator against what is known of Google. Each case names its source; the same cases are for the live check. */

interface Listed {
  title: string;
  source: string;
  expect?: unknown;
  throws?: string;
}

function buildCases(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  const { outputFiles } = buildSync({
    entryPoints: ['test/emulator/cases/run.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Cases',
    target: 'es2020',
  });
  const stubs =
    'function listCases() { return Cases.listCases(); }\nfunction runCase(i) { return Cases.runCase(i); }\n';
  writeFileSync(join(folder, 'Code.js'), outputFiles[0]!.text + stubs);
  const oauthScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Europe/Berlin', oauthScopes }));
  return folder;
}

const book = openBook(blankWorkbook(), { distDir: buildCases() });
const listed = book.call('listCases').value as unknown as Listed[];

it.each(listed.map((one, index) => [one.title, one.source, index, one] as const))('%s (%s)', (...row) => {
  const [, , index, one] = row;
  const { value, error } = book.call('runCase', [index]);
  expect(error).toBeUndefined();
  expect(value).toEqual(one.throws === undefined ? { expect: one.expect } : { throws: one.throws });
});
