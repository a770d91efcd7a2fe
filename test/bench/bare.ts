import type { WorkbookJson } from '../host';
import { openBook } from '../host';
import { timed } from './measure';

const PASSES = 20;

/** Milliseconds of reading the sheets once in the emulator, and of one pass over the arrays that were read. */
export function bare(workbook: WorkbookJson): { reading: number; pass: number } {
  const book = openBook(workbook, { distDir: 'test/bench/bare' });
  const run = (passes: number) =>
    timed(() => {
      const { ok, error } = book.call('bare', [passes]);
      if (!ok) throw new Error(error?.message);
    }).took;
  run(1);
  const reading = run(0);
  return { reading, pass: (run(PASSES) - reading) / PASSES };
}
