import type { Execution } from '../host';
import { openBook } from '../host';
import { plainLists } from './books';
import { jobsOf, SIZES } from './costs';
import type { Measurement, Setting } from './measurement';
import { count, entries, named } from './measurement';

/** Our script against one that reads and writes cell by cell, by the emulator's prices. */
export const perCell: Measurement = {
  title: 'A script that reads and writes cell by cell (`per-cell/Code.js`), in modelled seconds',
  columns: ['Partners + log rows', 'Cell by cell ÷ ours', 'Its seconds', 'Its calls', 'Our seconds', 'Our calls'],
  measure: (setting) =>
    SIZES.map((size) => {
      const ours = jobsOf(setting, size).compute.execution;
      const theirs = cellByCell(setting, size);
      // What takes longer than six minutes is ended by Google, and by the emulator.
      const unlessEnded = (figure: string, otherwise: string) => (theirs.ok ? figure : otherwise);
      return [
        named(size),
        unlessEnded((theirs.pricedSeconds / ours.pricedSeconds).toFixed(0), 'never done'),
        unlessEnded(theirs.pricedSeconds.toFixed(1), 'ended at 360'),
        count(callsOf(theirs)),
        ours.pricedSeconds.toFixed(1),
        count(callsOf(ours)),
      ];
    }),
};

function cellByCell({ options }: Setting, size: (typeof SIZES)[number]): Execution {
  const book = openBook(plainLists(entries(size)), { ...options, distDir: 'test/bench/per-cell' });
  const execution = book.call('recalculate');
  if (!execution.ok && execution.pricedSeconds < 360) throw new Error(execution.error?.message);
  return execution;
}

function callsOf({ calls }: Execution): number {
  return calls.reads + calls.writes;
}
