import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { listen } from './listen';
import { pageFiles } from './page-files';

/** The second origin: pages of the script, as strange to the spreadsheet's page as Google's are. */
export interface Frames {
  origin: string;
  /** Where a frame finds this page. */
  put(html: string): string;
  server: Server;
}

/** Opens the second origin for frames that `parent` shows. */
export async function openFrames(dist: string, parent: () => string): Promise<Frames> {
  const pages: string[] = [];
  const server = createServer((request, response) => {
    const html = pages[Number(request.url?.slice(1))];
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; frame-ancestors ${parent()}`,
    });
    response.end(html ?? '');
  });
  const origin = await listen(server, 0);
  return {
    origin,
    server,
    put(html) {
      pages.push(withRun(html, dist));
      return `${origin}/${pages.length - 1}`;
    },
  };
}

/** The top-level functions a page may call: not those whose name ends with `_`. */
function functionsOf(code: string): string[] {
  return [...code.matchAll(/^(?:async )?function (\w*[^\W_])\s*\(/gm)].map((match) => match[1]!);
}

/** The page with `google.script.run` put before everything else in it. */
export function withRun(html: string, dist: string): string {
  const names = functionsOf(readFileSync(resolve(dist, 'Code.js'), 'utf8'));
  const code = pageFiles()
    .get('/frame.js')!
    .replace(/<\/script/gi, '<\\/script');
  const script = `<script>globalThis.callable = ${JSON.stringify(names)};\n${code}</script>`;
  return /<head>/i.test(html)
    ? html.replace(/<head>/i, () => `<head>${script}`)
    : html.replace(/^(<!doctype[^>]*>)?/i, (doctype) => doctype + script);
}
