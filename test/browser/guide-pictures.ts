import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Guide, Job } from '../../dialogs/guide/guide';
import { guideIn, JOBS } from '../../dialogs/guide/guide';
import type { Language } from '../../src/domain/words/language';
import { LANGUAGES } from '../../src/domain/words/language';
import { sheetWords } from '../../src/workbook/words/words';
import { LOCALES } from '../locales';
import { serve } from '../preview/serve';
import { SCENES } from './guide-scenes';
import { inMenu } from './keyboard';

export const GUIDE_PICTURES = 'test/browser/pictures/guide';
const SIZE = { width: 1120, height: 640 };

/** Takes the picture of every page of the guide; throws with all that a page quotes and its screens do not say. */
export async function takeGuide(browser: Browser, now: number): Promise<void> {
  const missing: string[] = [];
  for (const language of LANGUAGES) {
    mkdirSync(`${GUIDE_PICTURES}/${language}`, { recursive: true });
    for (const job of JOBS) {
      const seen = await takePage(browser, now, language, job);
      const absent = quotesOf(guideIn(language), job).filter((quote) => !seen.includes(quote));
      missing.push(...absent.map((quote) => `${language}/${job}: “${quote}”`));
      console.log(`guide/${language}/${job}`);
    }
  }
  if (missing.length > 0) throw new Error(`The guide quotes what no screen of its page says:\n${missing.join('\n')}`);
}

/** What a page of the guide says is on the screen. */
function quotesOf(guide: Guide, job: Job): string[] {
  return guide.pages[job].steps.flatMap((step) => [...step.matchAll(/[“«]([^”»]+)[”»]/g)].map(([, quote]) => quote!));
}

/** Plays the job and takes the picture; all that was to be read meanwhile. */
async function takePage(browser: Browser, now: number, language: Language, job: Job): Promise<string> {
  const locale = LOCALES[language];
  const { options, play } = SCENES[job];
  const { url, close } = await serve({ now, timeZone: 'America/New_York', locale, ...options?.(locale) });
  const page = await browser.newPage({ viewport: SIZE });
  let seen = '';
  const look = async () => {
    seen += await readable(page);
  };
  const { menu } = sheetWords(language);
  try {
    await page.goto(url);
    await page.locator('[data-cell="A1"]').waitFor();
    const frames = { sidebar: page.frameLocator('aside iframe'), dialog: page.frameLocator('dialog iframe') };
    await frames.sidebar.locator('h1').waitFor();
    await play({
      page,
      ...frames,
      language,
      look,
      menu: async (item) => {
        await page.getByRole('menuitem', { name: menu.title }).click();
        await look();
        if (!item) return;
        await page.keyboard.press('Escape');
        const wanted = await inMenu(page, menu.title, menu[item]);
        // An item of a menu inside of the menu is to be seen only now.
        await look();
        if (item === 'bringIn') return;
        await wanted.click();
      },
    });
    await look();
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${GUIDE_PICTURES}/${language}/${job}.png`, animations: 'disabled' });
    await look();
    return seen;
  } finally {
    await page.close();
    await close();
  }
}

/** What can be read in all frames, and only what is shown. */
async function readable(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the text content has what is hidden too
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.body.innerText)));
  return texts.join('\n');
}
