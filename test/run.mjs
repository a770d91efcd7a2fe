// Runs a TypeScript file of the project: node test/run.mjs FILE ARGUMENTS. Node 20 does not read TypeScript itself.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry] = process.argv.splice(2, 1);
const outfile = resolve('node_modules/.cache/run', `${entry.replace(/[^a-z0-9]+/gi, '-')}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
  jsx: 'automatic',
  jsxImportSource: 'preact',
});
await import(pathToFileURL(outfile).href);
