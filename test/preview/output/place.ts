import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRefusal, refuse } from '../refusal';

/** What a run writes, by path inside the folder. */
export type Outputs = ReadonlyMap<string, string | Uint8Array>;

/** In a folder of ours: the paths that the last run wrote, a line each. What is not named in it is somebody else's. */
const MARK = '.partner-garden';

/** Refuses a folder that cannot be written into, or that holds what no run of ours wrote; `force`: its files may be replaced, but no input. */
export function checkPlace(out: string, inputs: readonly string[], force: boolean): void {
  const folder = resolve(out);
  let above = folder;
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above);
  if (!statSync(above).isDirectory()) refuse(`--out ${out} is a file, or inside one; it must be a folder.`);
  if (!existsSync(folder)) return;
  const into = realpathSync(folder);
  const input = inputs.find((one) => existsSync(one) && dirname(realpathSync(one)) === into);
  if (input !== undefined) refuse(`--out ${out} holds your ${basename(input)}; choose a folder of its own.`);
  const ours = oursIn(folder);
  const theirs = readdirSync(folder).filter(
    (name) => name !== MARK && !ours.some((path) => path.split('/')[0] === name),
  );
  if (theirs.length === 0 || force) return;
  const some = theirs.slice(0, 3).join(', ') + (theirs.length > 3 ? ' and others' : '');
  refuse(
    `--out ${out} holds what Partner Garden did not write (${some}); choose a new folder, or add --force to write beside it and replace files of the same name.`,
  );
}

/** Writes all files beside the folder first and moves them in at the end: a run that breaks off, or is refused in the middle, leaves all as it was. */
export function placeOutputs(out: string, outputs: Outputs): void {
  const folder = resolve(out);
  const lock = join(dirname(folder), `.${basename(folder)}.writing`);
  let made = '';
  try {
    mkdirSync(dirname(folder), { recursive: true });
    takeTurn(out, lock);
    made = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
    const files = new Map(outputs).set(MARK, `${[...outputs.keys()].sort().join('\n')}\n`);
    for (const [path, content] of files) {
      mkdirSync(dirname(join(made, 'new', path)), { recursive: true });
      writeFileSync(join(made, 'new', path), content);
    }
    swap(folder, made, [...new Set([...oursIn(folder), ...files.keys()])]);
    rmSync(lock, { recursive: true, force: true });
  } catch (error) {
    if (made !== '') rmSync(lock, { recursive: true, force: true });
    if (isRefusal(error)) throw error;
    refuse(`${out} cannot be written (${error instanceof Error ? error.message : String(error)}).`);
  } finally {
    if (made !== '') rmSync(made, { recursive: true, force: true });
  }
}

/** A run that was ended by force leaves its sign behind; after so long nobody is writing any more. */
const STALE_MS = 600_000;

function takeTurn(out: string, lock: string): void {
  if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > STALE_MS) rmSync(lock, { recursive: true });
  try {
    mkdirSync(lock);
  } catch {
    refuse(`Another run is writing into ${out} right now; try again when it has ended.`);
  }
}

/** Each file of before goes aside, each new one in its place; when one cannot, all that was moved goes back. */
function swap(folder: string, made: string, paths: readonly string[]): void {
  const back: (() => void)[] = [];
  const move = (from: string, to: string) => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    back.unshift(() => renameSync(to, from));
  };
  try {
    for (const path of paths) {
      const [old, kept, fresh] = [join(folder, path), join(made, 'old', path), join(made, 'new', path)];
      if (existsSync(old) && !statSync(old).isFile()) throw new Error(`${path} is a folder there`);
      if (existsSync(old)) move(old, kept);
      if (existsSync(fresh)) move(fresh, old);
    }
  } catch (error) {
    for (const undo of back) undo();
    throw error;
  }
}

function oursIn(folder: string): string[] {
  const mark = join(folder, MARK);
  return existsSync(mark)
    ? readFileSync(mark, 'utf8')
        .split('\n')
        .filter((path) => path !== '' && !path.includes('..'))
    : [];
}
