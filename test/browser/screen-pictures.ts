import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../src/domain/words/language';
import { SCREENS, walkOf } from './screens/walk';

/** A sidebar, as wide as Google makes it; high enough for its first sight. */
const SIDEBAR = { width: 300, height: 600 };

/** Takes every page of the add-on in every state and both languages, whole: as wide as a sidebar, the windows as wide as they open, too. */
export async function takeScreens(browser: Browser, folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const language of LANGUAGES) {
    const page = await browser.newPage({ viewport: SIDEBAR });
    const go = await walkOf(page, language);
    const take = async (name: string) => {
      const { width, height } = page.viewportSize()!;
      const high = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.max(height, high) });
      await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
      names.push(name);
    };
    for (const screen of SCREENS) {
      const { width, height } = await go(screen);
      await take(`${screen.name}-${language}`);
      if (width !== null && height !== null) {
        await page.setViewportSize({ width, height });
        await take(`${screen.name}-wide-${language}`);
      }
      await page.setViewportSize(SIDEBAR);
    }
    await page.close();
  }
  return names;
}
