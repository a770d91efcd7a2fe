import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../write-figures';
import type { Ending } from './faults';
import { ENDINGS, failing } from './faults';
import { interleavings, wrongAfter } from './interleavings';
import { DISTURBED, OPERATIONS } from './operations';

const SEED = 20250630;
const often = OPERATIONS.filter(({ name }) => /^(recalculate|an edit)/.test(name));

it.each([
  ['an edit or a recalculation', often, 16],
  ['any operation: adopting, computing, gaps, dates, new names, undo of each', DISTURBED, 40],
])(
  'whatever others do between two calls of %s, every cell that anybody typed is there, and none of ours is in a wrong row',
  (_, of, numRuns) => {
    fc.assert(
      fc.property(interleavings(of), (one) => {
        expect(wrongAfter(one)).toBe('');
      }),
      { seed: SEED, numRuns, endOnFailure: true },
    );
  },
);

describe('an operation that ends in the middle loses no cell, is told, and the next run finishes it or takes it back', () => {
  const endings = Object.keys(ENDINGS) as Ending[];

  // All of them, at every call: npm run faults.
  it.each(OPERATIONS.map((operation, at) => [operation.name, operation, at] as const))('%s', (_, operation, at) => {
    const { calls, ended } = failing(operation);
    const some = [0.25, 0.5, 0.75].map((part, index) => ({
      call: Math.max(1, Math.round(part * calls)),
      ending: endings[(at + index) % endings.length]!,
    }));
    const wrong = [...some, { call: calls, ending: 'killed' as const }].map(({ call, ending }) => ended(call, ending));
    expect(wrong.filter((one) => one !== '')).toEqual([]);
  });
});

it.each([
  ['of all faults', 'npm run faults -- --write', OPERATIONS],
  ['of all that others do', 'npm run soak -- --each --write', DISTURBED],
])('the table %s names each operation, and nothing was lost', (_, command, operations) => {
  const table = figuresIn('test/server/behind/README.md', command);
  const named = [...table.matchAll(/^\| (.*?) +\| +\d+ \| +\d+ \| +0 \|$/gm)].map(([, name]) => name);
  expect(named).toEqual(operations.map(({ name }) => name));
});
