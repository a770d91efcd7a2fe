import { GCProfiler } from 'node:v8';
import { openBook } from '../host';
import { called } from './jobs';
import { LARGE, planted, settingOf } from './measurement';

/*
 * Run in a process of its own, with --expose-gc: what one script, ours or the bare one, needs of the heap for the large garden. Prints
 * bytes as JSON.
 */

const [dist, script] = process.argv.slice(2);
const book = opened();
const held = used();
const profiler = new GCProfiler();
profiler.start();
if (script === 'bare') book.call('bare', [1]);
else called(book, 'recalculate');
const atLast = process.memoryUsage().heapUsed;
const before = profiler.stop().statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
console.log(JSON.stringify({ held, most: Math.max(atLast, ...before) - held, kept: used() - held }));

/** In a function, so that what it needed can be collected. */
function opened() {
  const setting = settingOf(dist!);
  return openBook(planted(setting, LARGE), {
    ...setting.options,
    distDir: script === 'bare' ? 'test/bench/bare' : dist!,
  });
}

function used(): number {
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
}
