import axe from 'axe-core';
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import { afterEach, beforeAll, expect } from 'vitest';
import { blankWorkbook, openBook, type WorkbookJson } from '../host';
import { plantSample } from '../preview/sample';
import { type Served, type ServeOptions, serve } from '../preview/serve';
import type { Doing } from '../preview/talk';
import { sharedBrowser } from './launch';

/** The day the tests are at: noon in New York. */
export const NOW = Date.UTC(2026, 5, 30, 16);

const ZONE = 'America/New_York';
const planted = new Map<string, WorkbookJson>();

/** The spreadsheet with the sample garden. Planting takes seconds: once a language. */
export function sampleGarden(locale = 'en_US'): WorkbookJson {
  const kept = planted.get(locale);
  if (kept) return structuredClone(kept);
  const book = openBook(blankWorkbook(locale, ZONE), { now: NOW, userLocale: locale.slice(0, 2) });
  plantSample(book);
  planted.set(locale, book.workbook());
  return book.workbook();
}

/** A person at the preview. */
export interface Visit extends Served {
  page: Page;
  /** The sidebar's page. */
  sidebar: FrameLocator;
  /** The functions of the script that pages have called so far, in order: each a round trip. */
  calls: string[];
}

/** Opens previews, each in an empty profile. A request to anything but this machine fails the test that caused it, as does a broken page. */
export function useBrowser(): (options?: ServeOptions) => Promise<Visit> {
  let browser: Browser;
  const open: { context: BrowserContext; served: Served }[] = [];
  const strange: string[] = [];

  beforeAll(async () => {
    browser = await sharedBrowser();
  }, 60_000);
  afterEach(async () => {
    for (const { context, served } of open.splice(0)) {
      await context.close();
      await served.close();
    }
    expect(strange.splice(0)).toEqual([]);
  });

  return async (options = {}) => {
    const sample = options.workbook === undefined && options.blank !== true;
    const given = sample ? { consent: true, ...options, workbook: sampleGarden(options.locale) } : options;
    const served = await serve({ now: NOW, timeZone: ZONE, ...given });
    const context = await browser.newContext({ viewport: { width: 1366, height: 800 } });
    open.push({ context, served });
    const calls: string[] = [];
    context.on('request', (request) => {
      if (!isOfThisMachine(request.url())) strange.push(request.url());
      const doing = request.method() === 'POST' ? (request.postDataJSON() as Doing) : null;
      if (doing?.do === 'call') calls.push(doing.name);
    });
    context.on('console', (message) => {
      if (message.type() === 'error') strange.push(message.text());
    });
    context.on('weberror', (error) => strange.push(String(error.error())));
    const page = await context.newPage();
    await page.goto(served.url);
    await page.locator('[data-cell="A1"]').waitFor();
    return { ...served, page, calls, sidebar: page.frameLocator('aside iframe') };
  };
}

function isOfThisMachine(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return ['data:', 'blob:', 'about:'].includes(protocol) || hostname === '127.0.0.1';
}

/** What axe-core has against a page or a frame: rule and element, one a line. */
export async function troublesOf(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe.source);
  return place.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
