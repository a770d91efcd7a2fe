import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '../../src/domain/words/language';
import { liveCheckFiles } from '../live-check/answers-form';
import { guideFiles } from './guide';
import { listingFiles } from './listing/files';
import { templateXlsx } from './template';
import { withoutScriptFiles } from './without-script';

/** What a release holds, by path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

const CHECKSUMS = 'SHA256SUMS';

/** The files of a release: the same bytes from the same commit, for `now` is the commit's time and nothing else looks at a clock. `large`: with the large workbooks, which take seconds. */
export async function releaseFiles(now: number, distDir = 'dist', large = true): Promise<Files> {
  const files = new Map<string, string | Uint8Array>();
  for (const name of readdirSync(distDir).sort()) {
    files.set(`script/${name}`, readFileSync(join(distDir, name)));
  }
  files.set('Partner Garden.xlsx', await templateXlsx('en', now, distDir));
  files.set('Jardín de socios.xlsx', await templateXlsx('es', now, distDir));
  for (const [path, content] of await withoutScriptFiles(now, large)) files.set(`without-script/${path}`, content);
  for (const language of LANGUAGES) {
    for (const [path, content] of guideFiles(language)) files.set(`guide/${language}/${path}`, content);
  }
  for (const [path, content] of listingFiles()) files.set(`listing/${path}`, content);
  for (const [path, content] of liveCheckFiles()) files.set(path, content);
  files.set('LICENSE', readFileSync('LICENSE'));
  files.set(CHECKSUMS, checksums(files));
  return files;
}

/** Writes a release in place of the one before. */
export function writeFiles(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** As `sha256sum --check` reads it. */
function checksums(files: Files): string {
  const lines = [...files].map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`);
  return lines.join('');
}
