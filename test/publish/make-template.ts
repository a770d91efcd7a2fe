import { execFileSync } from 'node:child_process';
import { makeTemplate } from './new-template';
import { withClasp } from './outside';

/* `npm run template`: a new spreadsheet with the script bound to it, in the account that clasp is logged in to. */

withClasp(makeTemplate, () => execFileSync('node', ['build.mjs'], { stdio: 'inherit' }));
