import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/words/language';
import { troublesOf } from './browser';
import { cutIn } from './cut';
import { sharedBrowser } from './launch';
import { busyGarden, longWords } from './screens/busy-garden';
import type { Screen } from './screens/screen';
import { SCREENS, walkOf } from './screens/walk';

/*
 * Every page in every state, 300 px wide, with names and words that no line can hold. Roles, names and contrast are the same in every
 * language: axe looks at all screens in one of them, and at one screen in the others.
 */
const SPOKEN = LANGUAGES[0];

describe.each(LANGUAGES)('in %s', (language) => {
  let page: Page;
  let go: (screen: Screen) => Promise<unknown>;
  beforeAll(async () => {
    const browser = await sharedBrowser();
    page = await browser.newPage({ viewport: { width: 300, height: 600 } });
    page.setDefaultTimeout(15_000);
    go = await walkOf(page, language, longWords(busyGarden(language), language));
  }, 120_000);
  afterAll(() => page.close());

  it.each(SCREENS)(
    '$name: nothing is against it, no text is cut, nothing scrolls sideways',
    async (screen) => {
      await go(screen);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      if (language === SPOKEN || screen === SCREENS[0]) expect(await troublesOf(page)).toEqual([]);
      expect(await cutIn(page.mainFrame())).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    },
    30_000,
  );
});
