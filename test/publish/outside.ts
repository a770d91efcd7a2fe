import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isRefusal } from '../preview/refusal';
import type { Outside } from './new-template';

/** Does something with the real clasp and prints what it says; a refusal is a sentence and exit code 2. */
export function withClasp(act: (outside: Outside) => string, build: () => void): void {
  try {
    const said = act({
      clasp: (args) =>
        execFileSync('npx', ['clasp', ...args], { encoding: 'utf8', stdio: ['inherit', 'pipe', 'inherit'] }),
      build,
      project: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null),
    });
    console.log(said);
  } catch (error) {
    process.exitCode = isRefusal(error) ? 2 : 1;
    console.error(error instanceof Error ? error.message : error);
  }
}
