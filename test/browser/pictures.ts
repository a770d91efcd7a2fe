import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { type ServeOptions, serve } from '../preview/serve';
import { cellOf, nameWith } from './finding';
import { takeGuide } from './guide-pictures';
import { launch } from './launch';
import { takeListing } from './listing-pictures';
import { takeScreens } from './screen-pictures';

/* `npm run pictures`: the preview as it looks, at the time of the last commit. The README's picture is kept, the others are for looking. */

const KEPT = 'test/browser/pictures';
const OTHERS = 'out/pictures';
const SIZE = { width: 1280, height: 720 };

interface Scene {
  name: string;
  options?: ServeOptions;
  kept?: true;
  play(page: Page, sidebar: FrameLocator, cell: (heading: string, stage: string) => string): Promise<void>;
}

const SCENES: readonly Scene[] = [
  {
    name: 'preview',
    kept: true,
    play: async (page, sidebar, cell) => {
      await page.locator(`[data-cell="${cell('Partner', 'Seedling')}"]`).click();
      await sidebar.locator('#tab-garden').waitFor();
    },
  },
  { name: 'card', play: (page, sidebar, cell) => showCard(page, sidebar, cell('Partner', 'Harvest')) },
  {
    name: 'menu',
    play: async (page) => {
      await page.getByRole('menuitem', { name: 'Partner Garden' }).click();
    },
  },
  {
    name: 'log',
    play: async (page) => {
      await page.getByRole('button', { name: 'Log', exact: true }).click();
      await page.locator('[data-cell="C8"]').click();
      await page.keyboard.press('Enter');
    },
  },
  { name: 'spanish', options: { locale: 'es_MX' }, play: () => Promise.resolve() },
  {
    name: 'report',
    play: async (page, sidebar) => {
      await sidebar.locator('#tab-report').click();
      await sidebar.locator('#report-build').click();
      await sidebar.getByText('The board report is ready').waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: 'Board report' }).click();
      await page.locator('[data-chart]').nth(3).waitFor();
    },
  },
  {
    name: 'permission',
    options: { consent: false },
    play: async (page) => {
      await page.getByRole('menuitem', { name: 'Partner Garden' }).click();
      await page.getByRole('menuitem', { name: 'Open the sidebar' }).click();
      await page.getByRole('button', { name: 'OK' }).click();
    },
  },
  {
    name: 'blank',
    options: { blank: true, consent: true },
    play: (_page, sidebar) => sidebar.locator('h1').waitFor(),
  },
];

async function showCard(page: Page, sidebar: FrameLocator, cell: string): Promise<void> {
  await page.locator(`[data-cell="${cell}"]`).click();
  await sidebar.getByRole('tab', { name: 'Partner' }).click();
  await sidebar.locator('#card-name').waitFor();
}

async function take(browser: Browser, scene: Scene, now: number): Promise<void> {
  const { url, book, close } = await serve({ now, timeZone: 'America/New_York', ...scene.options });
  const page = await browser.newPage({ viewport: SIZE });
  try {
    await page.goto(url);
    await page.locator('[data-cell="A1"]').waitFor();
    const cell = (heading: string, stage: string) =>
      cellOf(book, 'Partners', heading, nameWith(book, 'Partners', 'Stage', stage));
    await scene.play(page, page.frameLocator('aside iframe'), cell);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${scene.kept ? KEPT : OTHERS}/${scene.name}.png`, animations: 'disabled' });
  } finally {
    await page.close();
    await close();
  }
}

const committed = execFileSync('git', ['log', '-1', '--format=%cI'], { encoding: 'utf8' });
for (const folder of [KEPT, OTHERS]) mkdirSync(folder, { recursive: true });
const browser = await launch();
const now = Date.parse(committed.trim());
for (const scene of SCENES) {
  await take(browser, scene, now);
  console.log(scene.name);
}
await takeListing(browser, now);
await takeGuide(browser, now);
for (const name of await takeScreens(browser, OTHERS)) console.log(name);
await browser.close();
