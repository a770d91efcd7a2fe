import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

/*
 * The report alone as a script project: its two functions with rows as arguments, so that a test says what stands in the sheets
 * without filling them.
 */
const SCRIPT = `
import { addYears } from './src/domain/day';
import { DEFAULT_WINDOWS } from './src/domain/rows';
import { gardenOf } from './src/domain/garden';
import { wordsOf } from './src/domain/sentences/words';
import { openBook } from './src/server/sheets/book';
import { buildWhole, drawStep, planOf, writeReport } from './src/server/report/build';
import { stateOf } from './src/server/garden/state';
import { keptPlan } from './src/server/report/chart-places';
import { optionsOf } from './src/server/report/options';

const inputOf = ({ asOf, rows, settings, stories }) => ({
  partners: rows.partners.map((one) => ({ theyGive: '', perception: '', ...one })),
  log: rows.log.map((one) => ({ where: '', ageGroup: '', value: null, hours: null, cost: null, staffHours: null, ...one })),
  asOf,
  now: gardenOf(rows, asOf, DEFAULT_WINDOWS),
  before: gardenOf(rows, addYears(asOf, -1), DEFAULT_WINDOWS),
  settings,
  words: wordsOf(settings.language, settings.style),
  stories,
});
const wantedIn = ({ options }) => optionsOf(options, stateOf(openBook()));
export const whole = (given) => buildWhole(openBook(), inputOf(given), wantedIn(given));
export const step = (number, given) => {
  const [book, wanted] = [openBook(), wantedIn(given)];
  const stepping = { kind: wanted.kind, language: given.settings.language, asOf: given.asOf };
  const kept = number > 0 ? keptPlan(stepping.kind, given.asOf) : writeReport(book, stepping, inputOf(given), wanted);
  return drawStep(book, number, stepping, kept ?? planOf(book, inputOf(given), wanted));
};
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
