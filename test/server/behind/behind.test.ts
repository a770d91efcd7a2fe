import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENDINGS, failing } from './faults';
import type { Ready } from './meddle';
import { ready } from './meddle';
import { IN_THE_LOG, meddlings, OPERATIONS } from './operations';

const SEED = 20250630;
const names = OPERATIONS.map(({ name }) => name);
const often = names.filter((name) => /^(recalculate|an edit)/.test(name));
const known = new Map<string, Ready>();

/** What comes of an operation when another user acts before one of its calls: `at` from 0 to 1, of all its calls. */
function disturbed(name: string, which: number, at: number): string {
  const operation = OPERATIONS.find((one) => one.name === name)!;
  const made = known.get(name) ?? ready(operation);
  known.set(name, made);
  const actions = Object.entries({
    ...meddlings(operation.list),
    ...(operation.list.sheet === 'Partners' ? IN_THE_LOG : {}),
  });
  const [doing, action] = actions[Math.floor(which * actions.length)]!;
  const call = 1 + Math.floor(at * made.calls);
  const wrong = made.disturbed(call, action);
  return wrong === '' ? '' : `${name}, another user ${doing} before call ${call}: ${wrong}`;
}

it.each([
  ['an edit or a recalculation', often, 16],
  ['any operation: adopting, computing, gaps, dates, new names, undo of each', names, 40],
])(
  'whatever another user does between two calls of %s, no cell is lost and none of ours is in a wrong row',
  (_, of, numRuns) => {
    const part = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...of), part, part, (name, which, at) => {
        expect(disturbed(name, which, at)).toBe('');
      }),
      { seed: SEED, numRuns, endOnFailure: true },
    );
  },
);

it('adopting that ends in the middle loses no cell, and is told; computing goes on after it', () => {
  const { ended } = failing(OPERATIONS.find(({ name }) => name === 'adopt')!);
  const said = [7, 19, 31, 49].flatMap((call) => ENDINGS.map((ending) => ended(call, ending)));
  expect(said.filter((one) => one !== '')).toEqual([]);
});
