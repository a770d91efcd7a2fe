import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isRefusal } from '../preview/refusal';
import { makeTemplate } from './new-template';

/* `npm run template`: a new spreadsheet with the script bound to it, in the account that clasp is logged in to. */

try {
  const said = makeTemplate({
    clasp: (args) =>
      execFileSync('npx', ['clasp', ...args], { encoding: 'utf8', stdio: ['inherit', 'pipe', 'inherit'] }),
    build: () => execFileSync('node', ['build.mjs'], { stdio: 'inherit' }),
    project: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null),
  });
  console.log(said);
} catch (error) {
  process.exitCode = isRefusal(error) ? 2 : 1;
  console.error(error instanceof Error ? error.message : error);
}
