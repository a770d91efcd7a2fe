import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { sheetWords } from '../../src/workbook/words/words';
import { serve } from '../preview/serve';
import { inMenu } from './keyboard';

export const LISTING_PICTURES = 'test/browser/pictures/listing';
/** The sizes the Marketplace asks for. */
const ICONS = [32, 48, 96, 128];
const SCREEN = { width: 1280, height: 800 };
const { menu, sheets } = sheetWords('en');

type Play = (page: Page, sidebar: FrameLocator) => Promise<unknown>;
const choose = async (page: Page, item: string) => {
  await (await inMenu(page, menu.title, item)).click();
};
const SCREENS: Readonly<Record<string, Play>> = {
  garden: (_page, sidebar) => sidebar.locator('h1').waitFor(),
  dates: async (page) => {
    await choose(page, menu.gaps);
    await page.frameLocator('dialog iframe').locator('h1').waitFor();
  },
  report: async (page) => {
    await choose(page, menu.report);
    await page.getByRole('button', { name: sheets['board-report'], exact: true }).click();
    await page.locator('[data-chart]').first().waitFor({ timeout: 60_000 });
  },
};

/** Draws the icons from the one drawing, and takes the screens. */
export async function takeListing(browser: Browser, now: number): Promise<void> {
  mkdirSync(LISTING_PICTURES, { recursive: true });
  const drawing = readFileSync('test/publish/listing/icon.svg', 'utf8');
  for (const size of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
    await page.screenshot({ path: `${LISTING_PICTURES}/icon-${size}.png`, omitBackground: true });
    await page.close();
  }
  for (const [name, play] of Object.entries(SCREENS)) {
    const { url, close } = await serve({ now, timeZone: 'America/New_York' });
    const page = await browser.newPage({ viewport: SCREEN });
    try {
      await page.goto(url);
      const sidebar = page.frameLocator('aside iframe');
      await sidebar.locator('h1').waitFor();
      await play(page, sidebar);
      await page.waitForTimeout(500);
      await page.screenshot({ path: `${LISTING_PICTURES}/screen-${name}.png`, animations: 'disabled' });
    } finally {
      await page.close();
      await close();
    }
    console.log(`listing/${name}`);
  }
}
