import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { badInput } from './server/bad-input';
import type { Ending } from './server/behind/faults';
import { ENDINGS, failing } from './server/behind/faults';
import { interleavings, wrongAfter } from './server/behind/interleavings';
import type { Operation } from './server/behind/operations';
import { DISTURBED, OPERATIONS } from './server/behind/operations';
import { figuresIn, markdownTable, writeFigures } from './write-figures';

/*
 * The long runs. `npm run faults`: every operation ends at every one of its calls, in every way; `--write` puts the table into the document.
 * `npm run soak -- --minutes 10`: others act between two calls, at random, and random grids are computed, until the time is over; `--seed` repeats
 * a run. `--only 'season|undo'` takes the operations so called, and no grids; `--every 5` each fifth call.
 */

const DOCUMENT = 'test/server/behind/README.md';
const COMMAND = 'npm run faults -- --write';
const COLUMNS = ['operation', 'calls', 'faults tried', 'lost cells'] as const;

const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
/** Random grids that are computed between two rounds. */
const GRIDS = 4;
const only = option('only', '');
const operations = OPERATIONS.filter(({ name }) => new RegExp(only).test(name));

const one = OPERATIONS.find(({ name }) => name === option('one', ''));
if (one) process.send!(faultsOf(one, Number(option('every', '1'))));
else if (process.argv.includes('--faults')) await faults();
else soak();

interface Tried {
  readonly calls: number;
  readonly tried: number;
  readonly wrong: readonly string[];
}

/** Each operation in a process of its own, as many at a time as there are processors. */
async function faults(): Promise<void> {
  const waiting = [...operations];
  const done = new Map<string, Tried>();
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const tried = await triedElsewhere(next.name);
      done.set(next.name, tried);
      print([next.name, tried.calls, tried.tried, tried.wrong.length]);
      for (const line of tried.wrong) console.log(line);
      if (tried.wrong.length > 0) process.exitCode = 1;
    }
  };
  print([...COLUMNS]);
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (!process.argv.includes('--write')) return;
  const before = rowsIn(figuresIn(DOCUMENT, COMMAND));
  const rows = OPERATIONS.flatMap(({ name }) => {
    const { calls, tried, wrong } = done.get(name) ?? {};
    return calls === undefined ? (before.get(name) ?? []) : [[name, calls, tried, wrong?.length].map(String)];
  });
  writeFigures(DOCUMENT, COMMAND, markdownTable(COLUMNS, rows));
}

/** The rows of the document's table, by operation: those that are not tried now stay. */
function rowsIn(table: string): Map<string, string[][]> {
  const rows = table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return new Map(rows.map((row) => [row[0] ?? '', [row]]));
}

function triedElsewhere(name: string): Promise<Tried> {
  const child = fork(fileURLToPath(import.meta.url), ['--one', name, '--every', option('every', '1')]);
  return new Promise((resolve, reject) => {
    child.on('message', (tried) => resolve(tried as Tried));
    child.on('exit', (code) => reject(new Error(`${name}: ended with ${code}`)));
  });
}

function faultsOf(operation: Operation, every: number): Tried {
  const { calls, ended } = failing(operation);
  const wrong: string[] = [];
  let tried = 0;
  for (let call = 1; call <= calls; call += every) {
    for (const ending of Object.keys(ENDINGS) as Ending[]) {
      tried += 1;
      const said = ended(call, ending);
      if (said !== '') wrong.push(`${ending} at call ${call}: ${said}`);
    }
  }
  return { calls, tried, wrong };
}

function soak(): void {
  const seed = Number(option('seed', String(Date.now() % 1_000_000)));
  const end = Date.now() + Number(option('minutes', '10')) * 60_000;
  const disturbed = operations.filter((operation) => DISTURBED.includes(operation));
  const of = new Map(disturbed.map(({ name }) => [name, { cases: 0, failures: 0 }]));
  const property = fc.property(interleavings(disturbed), (drawn) => {
    const count = of.get(drawn.operation)!;
    count.cases += 1;
    const wrong = wrongAfter(drawn);
    if (wrong === '') return;
    count.failures += 1;
    process.exitCode = 1;
    console.log(wrong);
  });
  const grids = { cases: 0, failures: 0 };
  for (let batch = 0; Date.now() < end; batch += 1) {
    if (only === '') computeGrids(seed + batch, grids);
    fc.assert(property, { seed: seed + batch, numRuns: 20 });
  }
  print(['operation', 'cases', 'failures', `seed ${seed}`]);
  for (const [name, { cases, failures }] of of) print([name, cases, failures, '']);
  if (only === '') print(['random grids', grids.cases, grids.failures, '']);
  const all = [...of.values(), grids];
  const sum = (what: 'cases' | 'failures') => all.reduce((total, count) => total + count[what], 0);
  print(['all', sum('cases'), sum('failures'), '']);
}

/** A few grids with anything in their cells; what fails is told with all that stands in it. */
function computeGrids(seed: number, count: { cases: number; failures: number }): void {
  count.cases += GRIDS;
  try {
    badInput({ numRuns: GRIDS, seed });
  } catch (error) {
    count.failures += 1;
    process.exitCode = 1;
    console.log(`random grids, seed ${seed}: ${(error as Error).message}`);
  }
}

function print([name, ...numbers]: readonly (string | number)[]): void {
  console.log(`${String(name).padEnd(32)}${numbers.map((number) => String(number).padStart(14)).join('')}`);
}
