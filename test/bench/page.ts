import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launch } from '../browser/launch';
import type { BookOptions } from '../host';
import { blankWorkbook, openBook } from '../host';
import { listen, stop } from '../preview/listen';
import { plantSample } from '../preview/sample';
import { median } from './measure';
import type { Measurement } from './measurement';
import { count } from './measurement';
import { inReact } from './page-in-react';
import { opening } from './page-opening';

const TURNS = 9;
/** How much the processor is slowed down: an old computer at a service desk is four times slower than ours. */
const SPEEDS = [
  ['milliseconds from opening to first content', 1],
  ['the same, processor slowed down four times', 4],
] as const;

/** The sidebar against a plain React sidebar that shows the same first screen. */
export const page: Measurement = {
  title: 'The sidebar against the same first screen in plain React',
  columns: ['What', 'React ÷ ours', 'Ours', 'React'],
  measure: async (setting) => {
    const ours = readFileSync(join(setting.dist, 'sidebar.html'), 'utf8');
    const pages = [ours, await inReact(ours)] as const;
    const [bytes, zipped] = [pages.map((html) => Buffer.byteLength(html)), pages.map((html) => gzipSync(html).length)];
    return [row('bytes', bytes), row('bytes, gzip', zipped), ...(await times(pages, firstAnswer(setting.options)))];
  },
};

/** Milliseconds from opening to first content, in turns, in a Chromium of this machine. */
async function times(pages: readonly string[], answer: string): Promise<string[][]> {
  let browser: Browser;
  try {
    browser = await launch();
  } catch {
    return [['milliseconds from opening to first content', 'left out: no Chromium', '', '']];
  }
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(pages[Number(request.url?.slice(1))] ?? '');
  });
  const origin = await listen(server, 0);
  const rows: string[][] = [];
  for (const [name, slower] of SPEEDS) {
    const turns: number[][] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const took: number[] = [];
      for (const place of pages.keys()) took.push(await opening(browser, `${origin}/${place}`, answer, slower));
      turns.push(took);
    }
    const middle = pages.map((_, place) => median(turns.map((took) => took[place]!)));
    rows.push(row(name, middle));
  }
  await browser.close();
  await stop(server);
  return rows;
}

/** What the script answers when the sidebar opens on the sample garden, a partner's row selected. */
export function firstAnswer(options: BookOptions): string {
  const book = openBook(blankWorkbook(), options);
  plantSample(book);
  book.select('Partners', 'A3');
  return JSON.stringify(book.call('openSidebar').value);
}

function row(name: string, [ours, react]: readonly number[]): string[] {
  return [name, (react! / ours!).toFixed(1), count(ours!), count(react!)];
}
