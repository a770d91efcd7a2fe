import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { median, timed } from './measure';

/** Bytes of each file that is pushed. */
export function weights(dist: string): [file: string, bytes: number][] {
  return readdirSync(dist)
    .sort()
    .map((file) => [file, statSync(join(dist, file)).size]);
}

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
