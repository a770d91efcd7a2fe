import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { median, timed } from './measure';
import type { Measurement } from './measurement';
import { count } from './measurement';

/** Each file that is pushed. */
export const weight: Measurement = {
  title: 'Bytes of what is pushed',
  columns: ['File', 'Bytes', 'gzip'],
  measure: ({ dist }) =>
    readdirSync(dist)
      .sort()
      .map((file) => {
        const content = readFileSync(join(dist, file));
        return [file, count(content.length), count(gzipSync(content).length)];
      }),
};

/** Milliseconds of loading the script in a context of its own, as every execution does. */
export function startUp(dist: string, runs = 15): number {
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');
  return median(
    Array.from({ length: runs }, (_, run) => {
      const context = createContext();
      // V8 keeps what it compiled by its text; another text each time is compiled anew.
      return timed(() => new Script(`${code}\n// ${run}`).runInContext(context)).took;
    }),
  );
}
