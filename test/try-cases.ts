import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseTruth, judgeCase } from './judge-case';

// Prints what becomes of small inputs that once went wrong, against the folder's truth.json: npm run try-cases -- FOLDER
const folder = process.argv[2];
if (!folder || !existsSync(join(folder, 'truth.json'))) {
  console.error('Give a folder with a truth.json: npm run try-cases -- FOLDER');
  process.exit(2);
}
const truths = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<string, CaseTruth>;
const counts = new Map<string, number>();
for (const [file, truth] of Object.entries(truths)) {
  const { verdict, why } = await judgeCase(folder, file, truth);
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  console.log(`${file.padEnd(36)} ${verdict}`);
  for (const line of why) console.log(`    ${line.replace(/\s+/g, ' ')}`);
}
console.log([...counts].map(([verdict, count]) => `${verdict}: ${count}`).join(', '));
process.exit(counts.has('wrong') ? 1 : 0);
