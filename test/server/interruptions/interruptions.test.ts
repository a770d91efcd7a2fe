import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../write-figures';
import { ready } from './concurrent-edits';
import { meddlings } from './edits-of-others';
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

it.each([
  ['renamePartner', 'Partners', 13, 'Food Pantry'],
  ['fillGaps', 'Our partners', 4, '2025-05-02'],
])('who types what %s writes, in that very moment, keeps it', (name, sheet, column, value) => {
  const { calls, disturbed } = ready(OPERATIONS.find((one) => one.name === name)!);
  for (let call = 1; call <= calls; call += 1) {
    const wrong = disturbed([{ call, action: { type: 'setValue', sheet, row: 4, column, value } }]);
    expect(wrong, `call ${call}`).toBe('');
  }
});

it('where others move a column, and rows while that is being mended, every cell is where it belongs', () => {
  const operation = OPERATIONS.find(({ name }) => name === 'logSomething')!;
  const { calls, disturbed } = ready(operation);
  const others = meddlings(operation);
  const [column, row] = [others['inserts a column before ours']!, others['inserts a row above']!];
  for (let call = 1; call <= calls; call += 1) {
    for (const later of [6, 7, 8, 9]) {
      const wrong = disturbed([
        { call, action: column },
        { call: call + later, action: row },
      ]);
      expect(wrong, `calls ${call} and ${call + later}`).toBe('');
    }
  }
});

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
  const table = figuresIn('test/server/interruptions/README.md', command);
  const named = [...table.matchAll(/^\| (.*?) +\| +\d+ \| +\d+ \| +0 \|$/gm)].map(([, name]) => name);
  expect(named).toEqual(operations.map(({ name }) => name));
});
