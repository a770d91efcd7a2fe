import fc from 'fast-check';
import { badInput } from './server/bad-input';
import { ENDINGS, failing } from './server/behind/faults';
import { ready } from './server/behind/meddle';
import { IN_THE_LOG, meddlings, OPERATIONS } from './server/behind/operations';

/*
 * The long runs. `npm run faults`: every operation ends at every one of its calls, by a fault and by being killed. `npm run soak -- --minutes 10`:
 * another user acts between two calls, at random, and random grids are computed, until the time is over; `--seed` repeats a run, `--only` takes the
 * operations with these words, and no grids.
 */

const option = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
/** Random grids that are computed between two rounds. */
const GRIDS = 4;
const only = option('only', '');
const every = Number(option('every', '1'));
const operations = OPERATIONS.filter(({ name }) => name.includes(only));

if (process.argv.includes('--faults')) faults();
else soak();

function faults(): void {
  print(['operation', 'calls', 'faults tried', 'lost cells']);
  for (const operation of operations) {
    const { calls, ended } = failing(operation);
    const wrong: string[] = [];
    let tried = 0;
    for (let call = 1; call <= calls; call += every) {
      for (const ending of ENDINGS) {
        tried += 1;
        const said = ended(call, ending);
        if (said !== '') wrong.push(`${ending} at call ${call}: ${said}`);
      }
    }
    print([operation.name, calls, tried, wrong.length]);
    for (const line of wrong) console.log(line);
    if (wrong.length > 0) process.exitCode = 1;
  }
}

function soak(): void {
  const seed = Number(option('seed', String(Date.now() % 1_000_000)));
  const end = Date.now() + Number(option('minutes', '10')) * 60_000;
  const of = new Map(operations.map((operation) => [operation.name, { cases: 0, failures: 0 }]));
  const made = new Map<string, ReturnType<typeof ready>>();
  const part = fc.double({ min: 0, max: 0.999, noNaN: true });
  const draw = fc.tuple(fc.constantFrom(...operations), part, part);
  const grids = { cases: 0, failures: 0 };
  for (let batch = 0; Date.now() < end; batch += 1) {
    if (only === '') computeGrids(seed + batch, grids);
    for (const [operation, which, at] of fc.sample(draw, { seed: seed + batch, numRuns: 20 })) {
      if (Date.now() >= end) break;
      const one = made.get(operation.name) ?? ready(operation);
      made.set(operation.name, one);
      const actions = Object.entries({
        ...meddlings(operation.list),
        ...(operation.list.sheet === 'Partners' ? IN_THE_LOG : {}),
      });
      const [doing, action] = actions[Math.floor(which * actions.length)]!;
      const call = 1 + Math.floor(at * one.calls);
      const count = of.get(operation.name)!;
      count.cases += 1;
      const wrong = one.disturbed(call, action);
      if (wrong === '') continue;
      count.failures += 1;
      process.exitCode = 1;
      console.log(`${operation.name}, another user ${doing} before call ${call}: ${wrong}`);
    }
  }
  print(['operation', 'cases', 'failures', `seed ${seed}`]);
  for (const [name, { cases, failures }] of of) print([name, cases, failures, '']);
  if (only === '') print(['random grids', grids.cases, grids.failures, '']);
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
  console.log(`${String(name).padEnd(32)}${numbers.map((one) => String(one).padStart(14)).join('')}`);
}
