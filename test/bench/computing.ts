import { openBook } from '../host';
import { bare } from './bare';
import { called } from './jobs';
import { median } from './measure';
import type { Measurement } from './measurement';
import { count, LARGE, planted } from './measurement';
import { startUp } from './weight';

/** Computing everything against what no script can do without. */
export const computing: Measurement = {
  title: `Computing ${LARGE.map(count).join(' partners and ')} log rows, all computed columns blank`,
  columns: ['Against', 'Ratio', 'Milliseconds'],
  measure: (setting) => {
    const workbook = planted(setting, LARGE);
    const book = openBook(workbook, setting.options);
    const compute = median(
      [1, 2, 3].map(() => {
        book.load(workbook);
        return called(book, 'recalculate').took;
      }),
    );
    const { reading, pass } = bare(workbook);
    const row = (name: string, took: number) => [name, (compute / took).toFixed(1), took.toFixed(1)];
    return [
      row('itself', compute),
      row('reading the same sheets in the emulator, and nothing else', reading),
      row('one bare pass: every cell of the same arrays once, in the same context', pass),
      row('loading the script, which every execution does', startUp(setting.dist)),
    ];
  },
};
