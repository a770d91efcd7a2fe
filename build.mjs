// Builds what clasp pushes: dist/Code.js (one script, readable), the pages (inlined), appsscript.json.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';

/** `--add-on FOLDER`: the build for the Marketplace, into a folder of its own. */
const [flag, folder] = process.argv.slice(2);
const addOn = flag === '--add-on';
const out = addOn ? folder : 'dist';

/** The text of dist/Code.js: the bundle, then one top-level function for each export of main.ts. */
async function script() {
  const entry = 'src/server/main.ts';
  const common = {
    entryPoints: [entry],
    bundle: true,
    write: false,
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
    define: { ADD_ON: String(addOn) },
  };
  const esm = await build({ ...common, format: 'esm', metafile: true, outfile: 'main.js' });
  const names = Object.values(esm.metafile.outputs)[0].exports.sort();
  const iife = await build({ ...common, format: 'iife', globalName: 'PartnerGarden' });
  const stubs = names.map((name) => `function ${name}() { return PartnerGarden.${name}.apply(null, arguments); }`);
  // esbuild drops this annotation from the source; with it, editors that read it ask for the narrow scope too.
  const banner = '/** @OnlyCurrentDoc */';
  return `${banner}\n${iife.outputFiles[0].text}\n${stubs.join('\n')}\n`;
}

/** A page with its script and style inlined: Google serves one file, and nothing is loaded from the web. */
async function page(name) {
  const { outputFiles } = await build({
    entryPoints: [`dialogs/${name}.tsx`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    supported: { 'template-literal': false },
  });
  const code = outputFiles[0].text.replace(/<\/script/gi, '<\\/script').replace(/<\?/g, '<\\?');
  // Google's page server may cut `//` inside strings of inline scripts as a comment (platform.md, traps).
  const safe = code.trim().replace(/\/\//g, '/\\/');
  const sheet = await build({ entryPoints: ['dialogs/style.css'], bundle: true, write: false, minify: true });
  const style = sheet.outputFiles[0].text.trim();
  return readFileSync('dialogs/page.html', 'utf8')
    .replace('/* style */', () => style)
    .replace('/* script */', () => safe);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'Code.js'), await script());
for (const file of readdirSync('dialogs').filter((name) => extname(name) === '.tsx')) {
  const name = basename(file, '.tsx');
  writeFileSync(join(out, `${name}.html`), await page(name));
}
cpSync('appsscript.json', join(out, 'appsscript.json'));
