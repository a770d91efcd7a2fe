import { execFileSync } from 'node:child_process';
import { releaseFiles, writeFiles } from './files';

/* `npm run release`: the folder `release/` with everything a library or its IT person can be given. */

const committed = execFileSync('git', ['log', '-1', '--format=%cI'], { encoding: 'utf8' });
const files = await releaseFiles(Date.parse(committed.trim()));
writeFiles('release', files);
console.log(`release/: ${[...files.keys()].join(', ')}`);
