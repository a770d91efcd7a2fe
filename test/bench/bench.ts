import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { markdownTable, writeFigures } from '../write-figures';
import { CONTENTS } from './contents';
import { settingOf } from './measurement';

/*
 * npm run bench: what the shipped bundle costs in the emulator. Another build may be named as the argument, to compare the two.
 * `--write` puts the figures into README.md beside this file; `--only WORD` takes the tables with this word in their title, and writes nothing.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, only: { type: 'string', default: '' } },
});
const dist = positionals[0] ?? 'dist';
if (!existsSync(dist)) throw new Error(`There is no ${dist}: node build.mjs makes it.`);

const setting = settingOf(dist);
const machine = `Node ${process.versions.node}, ${cpus().length} processors: ${cpus()[0]?.model ?? 'unknown'}.`;
const sections = [machine];
console.log(machine);
for (const { title, columns, measure } of CONTENTS.filter(({ title }) => title.includes(values.only))) {
  const rows = await measure(setting);
  const section = `### ${title}\n\n${typeof rows === 'string' ? rows : markdownTable(columns, rows)}`;
  console.log(`\n${section}`);
  sections.push(section);
}
if (values.write && values.only === '') writeFigures('test/bench/README.md', 'npm run bench', sections.join('\n\n'));
