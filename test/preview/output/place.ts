import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { refuse } from '../refusal';

/** What a run writes, by path inside the folder. */
export type Outputs = ReadonlyMap<string, string | Uint8Array>;

/** Every file name a run can write, besides the pictures. */
const OUTPUT_NAMES = [
  'workbook.xlsx',
  'partners.csv',
  'log.csv',
  'mapping.json',
  'checks.json',
  'report.json',
  'tonight.html',
  'tonight.svg',
  'calls.json',
] as const;

/** Refuses a folder that cannot be written into, or in which a result would replace one of the inputs. */
export function checkPlace(out: string, inputs: readonly string[]): void {
  let above = resolve(out);
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above);
  if (!statSync(above).isDirectory()) refuse(`--out ${out} is a file, or inside one; it must be a folder.`);
  for (const input of inputs) {
    if (!existsSync(input)) continue;
    const name = basename(realpathSync(input));
    const into = existsSync(out) ? realpathSync(out) : resolve(out);
    if (dirname(realpathSync(input)) === into && OUTPUT_NAMES.some((one) => one === name)) {
      refuse(`--out ${out} would replace your ${name} by the result; choose another folder.`);
    }
  }
}

/** Writes all files beside the folder first and moves them in at the end, so that a run that breaks off leaves nothing half. */
export function placeOutputs(out: string, outputs: Outputs): void {
  const folder = resolve(out);
  let made = '';
  try {
    mkdirSync(dirname(folder), { recursive: true });
    made = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
    for (const [path, content] of outputs) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), content);
    }
    mkdirSync(join(folder, 'charts'), { recursive: true });
    dropEarlier(folder);
    for (const path of outputs.keys()) renameSync(join(made, path), join(folder, path));
  } catch (error) {
    refuse(`${out} cannot be written (${error instanceof Error ? error.message : String(error)}).`);
  } finally {
    if (made !== '') rmSync(made, { recursive: true, force: true });
  }
}

/** What an earlier run left; without its `calls.json` the folder was not ours, and what stands there stays. */
function dropEarlier(folder: string): void {
  if (!existsSync(join(folder, 'calls.json'))) return;
  for (const name of OUTPUT_NAMES) rmSync(join(folder, name), { force: true });
  for (const name of readdirSync(join(folder, 'charts'))) {
    if (/^\d\d-.*\.svg$/.test(name)) rmSync(join(folder, 'charts', name));
  }
}
