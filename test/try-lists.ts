import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapSheet } from '../src/workbook/adopt/map';
import { compare, type Truth } from './compare-list';
import { readList } from './lists';

// Prints how the lists of a folder are mapped, against its truth.json: npm run try-lists -- FOLDER
const folder = process.argv[2];
if (!folder || !existsSync(join(folder, 'truth.json'))) {
  console.error('Give a folder with a truth.json: npm run try-lists -- FOLDER');
  process.exit(2);
}
const truths = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<string, Truth>;
const sums = { right: 0, wrong: 0, missed: 0 };
for (const [file, truth] of Object.entries(truths)) {
  const sheets = await readList(join(folder, file), truth.locale ?? 'en_US');
  const mappings = sheets.flatMap((sheet) => mapSheet(sheet.name, sheet.cells) ?? []);
  const mapping = mappings.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
  const result = compare(mapping, truth);
  sums.right += result.right;
  sums.wrong += result.wrong.length;
  sums.missed += result.missed.length;
  console.log(`${file}: ${result.right} right, ${result.wrong.length} wrong, ${result.missed.length} missed`);
  for (const line of result.wrong) console.log(`  WRONG  ${line}`);
  for (const line of result.missed) console.log(`  missed ${line}`);
}
const share = sums.missed / Math.max(1, sums.right + sums.wrong + sums.missed);
console.log(`Total: ${sums.right} right, ${sums.wrong} wrong, ${sums.missed} missed`);
process.exit(sums.wrong > 0 || share > 0.1 ? 1 : 0);
