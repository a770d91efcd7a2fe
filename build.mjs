// Builds what clasp pushes: dist/Code.js (one script, readable), the pages (inlined), appsscript.json. A build that is fresh is not made again.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
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

const PAGE = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2020',
  charset: 'ascii',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  supported: { 'template-literal': false },
  outdir: 'pages',
};

/** Script as it may stand in a page: Google's page server may cut `//` inside strings of inline scripts as a comment (platform.md, traps). */
function inlined(code) {
  return code
    .trim()
    .replace(/<\/script/gi, '<\\/script')
    .replace(/<\?/g, '<\\?')
    .replace(/\/\//g, '/\\/');
}

/** Pages hold no strings: the server puts in those of one language. */
const withoutStrings = {
  name: 'without strings',
  setup({ onResolve }) {
    onResolve({ filter: /\/all$/ }, ({ resolveDir }) =>
      /dialogs.(strings|guide)$/.test(resolveDir) ? { path: resolve('dialogs/strings/delivered.ts') } : undefined,
    );
  },
};

/** A page with its script and style inlined: Google serves one file, and nothing is loaded from the web. */
async function page(name, strings) {
  const entryPoints = [`dialogs/${name}.tsx`];
  const { outputFiles, metafile } = await build({
    ...PAGE,
    entryPoints,
    format: 'iife',
    metafile: true,
    plugins: [withoutStrings],
  });
  const textOf = (end) => outputFiles.find(({ path }) => path.endsWith(end)).text;
  return readFileSync('dialogs/page.html', 'utf8')
    .replace('/* style */', () => textOf('.css').trim())
    .replace(
      '/* strings */',
      () => `var strings = {};\n/* strings: ${partsIn(Object.keys(metafile.inputs), strings).join(' ')} */`,
    )
    .replace('/* script */', () => inlined(textOf('.js')));
}

/** Every string by language, and among them the guide as one part more. */
async function allStrings() {
  const { outputFiles } = await build({ ...PAGE, entryPoints: ['dialogs/strings/all.ts'], format: 'esm' });
  const { STRINGS, GUIDES } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return Object.entries(STRINGS).map(([language, own]) => [language, { ...own, guide: GUIDES[language] }]);
}

/** The parts of the strings that these files name, as `words.card`. */
function partsIn(files, strings) {
  const own = files.filter((file) => file.startsWith('dialogs/')).map((file) => readFileSync(file, 'utf8'));
  const isNamed = (part) => own.some((text) => new RegExp(`\\bwords\\.${part}\\b`).test(text));
  const [[, parts]] = strings;
  return Object.keys(parts).filter((part) =>
    part === 'guide' ? files.includes('dialogs/guide/guide.ts') : isNamed(part),
  );
}

/** A line for each part of the strings of a language: the server puts into a page those that it shows. */
function linesOf(parts) {
  const lines = Object.entries(parts).map(([part, value]) => inlined(`strings.${part} = ${sourceOf(value)};`));
  return `<script>\n${lines.join('\n')}\n</script>\n`;
}

/** The value as script: data, and functions that need nothing but what they are given. */
function sourceOf(value) {
  if (Array.isArray(value)) return `[${value.map(sourceOf)}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${sourceOf(one)}`)}}`;
  }
  if (typeof value === 'function') return String(value);
  return JSON.stringify(value).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Every file of the build, by name. */
async function made() {
  const files = new Map([['Code.js', await script()]]);
  const strings = await allStrings();
  for (const file of readdirSync('dialogs').filter((name) => extname(name) === '.tsx')) {
    const name = basename(file, '.tsx');
    files.set(`${name}.html`, await page(name, strings));
  }
  for (const [language, parts] of strings) files.set(`strings-${language}.html`, linesOf(parts));
  return files.set('appsscript.json', readFileSync('appsscript.json', 'utf8'));
}

/** What these files and folders hold, as one short text. */
function hashOf(places) {
  const hash = createHash('sha256');
  for (const place of places.filter((one) => existsSync(one)).sort()) {
    const inside = statSync(place).isDirectory() ? readdirSync(place, { recursive: true }).sort() : [''];
    for (const path of inside.map((name) => join(place, name)).filter((one) => statSync(one).isFile())) {
      hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * Puts the files into the folder, each whole at once and only where it differs: another run in this folder
 * (a test, the preview, the bench) may be reading them.
 */
function put(files) {
  const unfinished = `${out}.unfinished-${process.pid}`;
  mkdirSync(out, { recursive: true });
  mkdirSync(unfinished, { recursive: true });
  for (const [name, text] of files) {
    const file = join(out, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    writeFileSync(join(unfinished, name), text);
    renameSync(join(unfinished, name), file);
  }
  rmSync(unfinished, { recursive: true });
  for (const name of readdirSync(out)) if (!files.has(name)) rmSync(join(out, name), { recursive: true, force: true });
}

const SOURCES = ['src', 'dialogs', 'build.mjs', 'appsscript.json', 'tsconfig.json', 'package-lock.json'];
/** What was built last into this folder, and from what. Both are compared: clasp writes into dist/ too. */
const note = join('node_modules/.cache/build', `${createHash('sha256').update(resolve(out)).digest('hex')}.txt`);
const noteOf = (sources) => `${addOn} ${sources} ${hashOf([out])}`;

const sources = hashOf(SOURCES);
const fresh = existsSync(note) && readFileSync(note, 'utf8') === noteOf(sources);
if (!fresh) {
  put(await made());
  mkdirSync('node_modules/.cache/build', { recursive: true });
  writeFileSync(note, noteOf(sources));
}
console.log(`${out}: ${fresh ? 'fresh' : 'built'}`);
