import { buildSync } from 'esbuild';

let built: Map<string, string> | undefined;

/** The preview's own page: script and style, built once in a process, nothing from the web. */
export function pageFiles(): Map<string, string> {
  built ??= new Map([
    ['/page.js', bundled('test/preview/page/main.tsx')],
    ['/page.css', bundled('test/preview/page/style.css')],
    ['/frame.js', bundled('test/preview/frame/run.ts')],
  ]);
  return built;
}

function bundled(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** The page of one spreadsheet. */
export function pageHtml(title: string, language: string): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/page.css">
  </head>
  <body>
    <div id="page"></div>
    <script src="/page.js"></script>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
