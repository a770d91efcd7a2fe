import { createServer } from 'node:http';
import type { Browser } from 'playwright-core';
import { launch } from '../browser/launch';
import type { BookOptions } from '../host';
import { blankWorkbook, openBook } from '../host';
import { listen, stop } from '../preview/listen';
import { plantSample } from '../preview/sample';
import { median } from './measure';
import type { Measurement } from './measurement';
import { count } from './measurement';
import { opening } from './page-opening';

const TURNS = 9;
/** How much the processor is slowed down: an old computer at a service desk is four times slower than ours. */
const SPEEDS = [
  ['as it is', 1],
  ['slowed down four times', 4],
] as const;

/** The sidebar from opening to its first content, in a Chromium of this machine; its bytes stand with those of the other files. */
export const page: Measurement = {
  title: 'Opening the sidebar, in milliseconds until its first content is painted',
  columns: ['Processor', 'Milliseconds'],
  measure: async (setting) => {
    let browser: Browser;
    try {
      browser = await launch();
    } catch {
      return [['left out: no Chromium', '']];
    }
    const html = served(setting.options);
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(html);
    });
    const origin = await listen(server, 0);
    const answer = firstAnswer(setting.options);
    const rows: string[][] = [];
    for (const [name, slower] of SPEEDS) {
      const took: number[] = [];
      while (took.length < TURNS) took.push(await opening(browser, origin, answer, slower));
      rows.push([name, count(median(took))]);
    }
    await browser.close();
    await stop(server);
    return rows;
  },
};

/** The page as the server opens it in an English spreadsheet: with its strings. */
function served(options: BookOptions): string {
  const book = openBook(blankWorkbook(), options);
  const shown = book.click('showSidebar').shown.find((one) => 'html' in one);
  if (shown === undefined || !('html' in shown)) throw new Error('The menu opens no sidebar.');
  return shown.html;
}

/** What the script answers when the sidebar opens on the sample garden, a partner's row selected. */
function firstAnswer(options: BookOptions): string {
  const book = openBook(blankWorkbook(), options);
  plantSample(book);
  book.select('Partners', 'A3');
  return JSON.stringify(book.call('openSidebar').value);
}
