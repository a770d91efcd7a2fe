import type { Browser, ElementHandle, Page } from 'playwright-core';
import { type SheetWords, sheetWords } from '../../src/workbook/words/words';
import { type ServeOptions, serve } from '../preview/serve';
import { cellOf, nameWith } from './finding';

/* Every page of the add-on by itself and whole, in both languages: 300 px wide, and the dialogs as wide as they open, too. */

const NARROW = 300;
const TONGUES = [
  { language: 'en', locale: 'en_US', partners: 'Partners', stage: 'Stage', harvest: 'Harvest' },
  { language: 'es', locale: 'es_MX', partners: 'Socios', stage: 'Etapa', harvest: 'Cosecha' },
] as const;
type Tongue = (typeof TONGUES)[number];

interface Taking {
  browser: Browser;
  folder: string;
  now: number;
  tongue: Tongue;
}

/** Takes them all into a folder; their names. */
export async function takeScreens(browser: Browser, folder: string, now: number): Promise<string[]> {
  const names: string[] = [];
  for (const tongue of TONGUES) {
    const taking = { browser, folder, now, tongue };
    names.push(await takeSidebar(taking, 'sidebar-blank', { blank: true, consent: true }));
    names.push(await takeSidebar(taking, 'sidebar', {}));
    for (const label of DIALOGS) names.push(...(await takeDialog(taking, label)));
  }
  return names;
}

/** The menu's items that open a dialog. */
const DIALOGS = [
  'adopt',
  'gaps',
  'check',
  'thanks',
  'lookBack',
  'handover',
  'rename',
] as const satisfies readonly (keyof SheetWords['menu'])[];

async function takeSidebar(taking: Taking, name: string, options: ServeOptions): Promise<string> {
  return visit(taking, options, async (page) => {
    await page.frameLocator('aside iframe').locator('h1').waitFor();
    return shoot(taking, page, 'aside iframe', name, NARROW);
  });
}

async function takeDialog(taking: Taking, label: keyof SheetWords['menu']): Promise<string[]> {
  const { menu } = sheetWords(taking.tongue.language);
  return visit(taking, { sidebar: false }, async (page) => {
    await page.getByRole('menuitem', { name: menu.title }).click();
    await page.getByRole('menuitem', { name: menu[label] }).click();
    await page.frameLocator('dialog iframe').locator('h1#title').waitFor();
    return [
      await shoot(taking, page, 'dialog iframe', label, null),
      await shoot(taking, page, 'dialog iframe', `${label}-narrow`, NARROW),
    ];
  });
}

/** Opens the preview with a partner's row selected. */
async function visit<T>(
  { browser, now, tongue }: Taking,
  options: ServeOptions,
  job: (page: Page) => Promise<T>,
): Promise<T> {
  const { locale, partners, stage, harvest } = tongue;
  const { url, book, close } = await serve({ now, locale, timeZone: 'America/New_York', ...options });
  if (options.blank !== true)
    book.select(partners, cellOf(book, partners, stage, nameWith(book, partners, stage, harvest)));
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(url);
    await page.locator('[data-cell="A1"]').waitFor();
    return await job(page);
  } finally {
    await page.close();
    await close();
  }
}

/** Makes the frame as high as its page and takes it; `width` null: as it is. */
async function shoot(
  { folder, tongue }: Taking,
  page: Page,
  selector: string,
  name: string,
  width: number | null,
): Promise<string> {
  const frame = (await page.locator(selector).elementHandle()) as ElementHandle<HTMLIFrameElement>;
  const file = `${name}-${tongue.language}`;
  const inside = (await frame.contentFrame())!;
  const now = width ?? Math.round((await frame.boundingBox())!.width);
  const place = (high: number) =>
    frame.evaluate(
      (element, [w, h]) =>
        element.setAttribute('style', `position:fixed;z-index:99;inset:0 auto auto 0;width:${w}px;height:${h}px`),
      [now, high] as const,
    );
  await place(400);
  await page.waitForTimeout(300);
  const high = Math.min(6000, await inside.evaluate(() => document.documentElement.scrollHeight));
  await page.setViewportSize({ width: 1280, height: Math.max(800, high) });
  await place(high);
  await page.waitForTimeout(300);
  await page.screenshot({
    path: `${folder}/${file}.png`,
    animations: 'disabled',
    clip: { x: 0, y: 0, width: now, height: high },
  });
  return file;
}
