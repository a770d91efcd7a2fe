import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

/*
 * The report alone as a script project: its two functions with rows as arguments, so that a test says what stands in the sheets
 * without filling them.
 */
const SCRIPT = `
import { addYears } from './src/domain/day';
import { DEFAULT_WINDOWS } from './src/domain/facts';
import { gardenOf } from './src/domain/garden';
import { wordsOf } from './src/domain/words/words';
import { openBook } from './src/server/book';
import { buildBoard, buildBoardStep } from './src/server/report/board';

const inputOf = ({ asOf, rows, settings, stories }) => ({
  asOf,
  now: gardenOf(rows, asOf, DEFAULT_WINDOWS),
  before: gardenOf(rows, addYears(asOf, -1), DEFAULT_WINDOWS),
  settings,
  words: wordsOf(settings.language, settings.style),
  stories,
});
export const whole = (given) => buildBoard(openBook(), inputOf(given));
export const step = (number, given) =>
  buildBoardStep(openBook(), number, given.settings.language, given.asOf, () => inputOf(given));
`;

/** Builds it; the folder is what `openBook` of the host takes. */
export function reportBundle(): string {
  const { outputFiles } = buildSync({
    stdin: { contents: SCRIPT, resolveDir: resolve('.'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Report',
    target: 'es2020',
    charset: 'ascii',
    logLevel: 'error',
  });
  const folder = resolve('node_modules/.cache/report-bundle');
  mkdirSync(folder, { recursive: true });
  const stubs = ['whole', 'step'].map((name) => `function ${name}() { return Report.${name}.apply(null, arguments); }`);
  writeFileSync(resolve(folder, 'Code.js'), [outputFiles[0]!.text, ...stubs].join('\n'));
  writeFileSync(
    resolve(folder, 'appsscript.json'),
    JSON.stringify({
      timeZone: 'Etc/UTC',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    }),
  );
  return folder;
}
