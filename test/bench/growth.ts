import { openBook } from '../host';
import { called } from './jobs';
import { median } from './measure';
import type { Measurement, Size } from './measurement';
import { fail, LARGE, named, planted } from './measurement';

const SIZES: readonly Size[] = [[100, 1_000], [1_000, 10_000], LARGE];
/** Ten times the rows may take at most so many times as long. */
const MOST = 11;

/** How computing grows with the rows; the bench fails where that is more than in proportion. */
export const growth: Measurement = {
  title: `Computing ten times the rows takes at most ${MOST} times as long`,
  columns: ['Partners + log rows', 'Ratio', 'Milliseconds', 'per 1,000 log rows'],
  measure: (setting) => {
    const books = SIZES.map((size) => ({ size, workbook: planted(setting, size) })).map(({ size, workbook }) => {
      const book = openBook(workbook, setting.options);
      const once = () => {
        book.load(workbook);
        return called(book, 'recalculate').took;
      };
      // A small size is over soon, and needs more runs to be warm.
      return () => median(Array.from({ length: size === LARGE ? 1 : 5 }, once));
    });
    // In turns, so that a busy moment of the machine meets all sizes.
    const turns = [1, 2, 3].map(() => books.map((run) => run()));
    const took = SIZES.map((_, at) => median(turns.map((turn) => turn[at]!)));
    return SIZES.map((size, at) => {
      const ratio = at === 0 ? 1 : took[at]! / took[at - 1]!;
      if (ratio > MOST) fail(`${named(size)} takes ${ratio.toFixed(1)} times as long as a tenth of it.`);
      return [named(size), ratio.toFixed(1), took[at]!.toFixed(0), ((took[at]! / size[1]) * 1000).toFixed(0)];
    });
  },
};
