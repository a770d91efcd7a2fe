import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { badInput } from './server/bad-input';
import { ready } from './server/interruptions/concurrent-edits';
import { meddlings } from './server/interruptions/edits-of-others';
import type { Ending } from './server/interruptions/faults';
import { ENDINGS, failing } from './server/interruptions/faults';
import { interleavings, wrongAfter } from './server/interruptions/interleavings';
import type { Operation } from './server/interruptions/operations';
import { DISTURBED, OPERATIONS } from './server/interruptions/operations';
import { figuresIn, markdownTable, writeFigures } from './write-figures';

/*
 * The long runs. `npm run faults`: every operation ends at every one of its calls, in every way; `--write` puts the table into the document.
 * `npm run soak -- --minutes 10`: others act between two calls, at random, and random grids are computed, until the time is over; `--seed` repeats
 * a run. `npm run soak -- --each`: each thing that others do, once before each call. `--only 'season|undo'` takes the operations so called, and
 * no grids; `--every 5` each fifth call.
 */

const DOCUMENT = 'test/server/interruptions/README.md';

/** What is tried at every call of an operation, and the table of it in the document. */
interface Trial {
  readonly command: string;
  readonly columns: readonly [string, string, string, string];
  readonly operations: readonly Operation[];
  readonly of: (operation: Operation) => Tried;
}

interface Tried {
  readonly calls: number;
  readonly tried: number;
  readonly wrong: readonly string[];
}

const FAULTS: Trial = {
  command: 'npm run faults -- --write',
  columns: ['operation', 'calls', 'faults tried', 'lost cells'],
  operations: OPERATIONS,
  of: faultsOf,
};
const OTHERS: Trial = {
  command: 'npm run soak -- --each --write',
  columns: ['operation', 'calls', 'cases', 'failures'],
  operations: DISTURBED,
  of: othersOf,
};

const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
/** Random grids that are computed between two rounds. */
const GRIDS = 4;
const every = Number(option('every', '1'));
const only = option('only', '');
const chosen = ({ operations }: Trial) => operations.filter(({ name }) => new RegExp(only).test(name));

const trial = process.argv.includes('--faults') ? FAULTS : process.argv.includes('--each') ? OTHERS : null;
const one = OPERATIONS.find(({ name }) => name === option('one', ''));
if (!trial) soak();
else if (one) process.send!(trial.of(one));
else await tryAll(trial);

/** Each operation in a process of its own, as many at a time as there are processors. */
async function tryAll(trial: Trial): Promise<void> {
  const { command, columns } = trial;
  const waiting = [...chosen(trial)];
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
  print(columns);
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const all = [...done.values()];
  const sum = (of: (tried: Tried) => number) => all.reduce((total, one) => total + of(one), 0);
  print(['all', sum(({ calls }) => calls), sum(({ tried }) => tried), sum(({ wrong }) => wrong.length)]);
  if (!process.argv.includes('--write')) return;
  const before = rowsIn(figuresIn(DOCUMENT, command));
  const rows = trial.operations.flatMap(({ name }) => {
    const { calls, tried, wrong } = done.get(name) ?? {};
    return calls === undefined ? (before.get(name) ?? []) : [[name, calls, tried, wrong?.length].map(String)];
  });
  writeFigures(DOCUMENT, command, markdownTable(columns, rows));
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
  const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--one', name]);
  return new Promise((resolve, reject) => {
    child.on('message', (tried) => resolve(tried as Tried));
    child.on('exit', (code) => reject(new Error(`${name}: ended with ${code}`)));
  });
}

function faultsOf(operation: Operation): Tried {
  const { calls, ended } = failing(operation);
  return atEachCall(calls, Object.keys(ENDINGS) as Ending[], (ending) => ending, ended);
}

function othersOf(operation: Operation): Tried {
  const { calls, disturbed } = ready(operation);
  const all = Object.entries(meddlings(operation));
  return atEachCall(
    calls,
    all,
    ([doing]) => `another user ${doing}`,
    (call, [, action]) => disturbed([{ call, action }]),
  );
}

function atEachCall<T>(
  calls: number,
  all: readonly T[],
  told: (one: T) => string,
  wrongWith: (call: number, one: T) => string,
): Tried {
  const wrong: string[] = [];
  let tried = 0;
  for (let call = 1; call <= calls; call += every) {
    for (const one of all) {
      tried += 1;
      const said = wrongWith(call, one);
      if (said !== '') wrong.push(`${told(one)}, call ${call}: ${said}`);
    }
  }
  return { calls, tried, wrong };
}

function soak(): void {
  const seed = Number(option('seed', String(Date.now() % 1_000_000)));
  const end = Date.now() + Number(option('minutes', '10')) * 60_000;
  const disturbed = chosen(OTHERS);
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
