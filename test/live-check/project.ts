import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { blankWorkbook, openBook } from '../host';

/** What the cases answer in the emulator. */
export function emulatedAnswers(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'live-check-'));
  try {
    writeFolder(folder, 'function answers() { return LiveCheck.answers(); }');
    const { value, error } = openBook(blankWorkbook(), { distDir: folder }).call('answers');
    if (error) throw new Error(error.message);
    return value as string[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the script project that compares Google with these answers. */
export function writeProject(folder: string, answers: readonly string[]): void {
  writeFolder(folder, functionsWith(answers));
}

/** The one file to paste: the script with these answers. Without a manifest its first line asks for this spreadsheet only. */
export function liveCheckScript(answers: readonly string[]): string {
  return codeOf(functionsWith(answers));
}

function functionsWith(answers: readonly string[]): string {
  const baked = JSON.stringify(answers, null, 2).replace(/[^\n -~]/g, escaped);
  return [
    `function runLiveCheck() { LiveCheck.runLiveCheck(${baked}); }`,
    'function finishLiveCheck() { LiveCheck.finishLiveCheck(); }',
    "function onOpen() { LiveCheck.seen('onOpen'); }",
    "function onEdit(event) { LiveCheck.seen('onEdit', event.range); }",
  ].join('\n');
}

function codeOf(functions: string): string {
  const { outputFiles } = buildSync({
    entryPoints: ['test/live-check/script/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'LiveCheck',
    target: 'es2020',
    charset: 'ascii',
  });
  return `/** @OnlyCurrentDoc */\n${outputFiles[0]!.text}\n${functions}\n`;
}

function writeFolder(folder: string, functions: string): void {
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as object;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), codeOf(functions));
  // A zone other than the spreadsheet's, as after “Make a copy” in another region.
  const other = { ...manifest, timeZone: 'Europe/Berlin' };
  writeFileSync(join(folder, 'appsscript.json'), `${JSON.stringify(other, null, 2)}\n`);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
