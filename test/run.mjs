// Runs a TypeScript file of the project: node test/run.mjs FILE ARGUMENTS. Node 20 does not read TypeScript itself.
import { renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry] = process.argv.splice(2, 1);
const outfile = resolve('node_modules/.cache/run', `${entry.replace(/[^a-z0-9]+/gi, '-')}.mjs`);
// Whole at once: another run in this folder may be reading it.
const unfinished = `${outfile}.${process.pid}`;
await build({
  entryPoints: [entry],
  outfile: unfinished,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
  jsx: 'automatic',
  jsxImportSource: 'preact',
});
renameSync(unfinished, outfile);
await import(pathToFileURL(outfile).href);
