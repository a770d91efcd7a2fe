import { execFileSync } from 'node:child_process';
import type { Measurement } from './measurement';
import { count, LARGE } from './measurement';

/** What computing takes of the memory, in a process of its own. */
export const memory: Measurement = {
  title: `Megabytes of heap for ${LARGE.map(count).join(' partners and ')} log rows`,
  columns: ['Script', 'Ratio', 'Most while it runs', 'Kept afterwards', 'The sheets themselves'],
  measure: ({ dist }) => {
    const of = (script: string) => {
      const args = ['--expose-gc', 'test/run.mjs', 'test/bench/memory-of.ts', dist, script];
      return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Record<
        'held' | 'most' | 'kept',
        number
      >;
    };
    const [ours, bare] = [of('ours'), of('bare')];
    const row = (name: string, { held, most, kept }: typeof ours) => [
      name,
      (most / bare.most).toFixed(1),
      ...[most, kept, held].map((bytes) => count(bytes / 1e6)),
    ];
    return [row('computing', ours), row('reading the same sheets, and nothing else', bare)];
  },
};
