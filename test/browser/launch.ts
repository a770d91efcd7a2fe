import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { chromiumPath } from '../find-chromium';

/** Nothing of Chromium's own goes out, and no name is looked up (platform.md, Tools). */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** The system's Chromium, with an empty profile. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
}

let running: Promise<Browser> | undefined;

/** The Chromium of all test files that run in this process, one after the other; it ends with the process. */
export async function sharedBrowser(): Promise<Browser> {
  const browser = await running;
  if (browser?.isConnected()) return browser;
  running = launch();
  return running;
}

/** The frame of the sidebar, once its page is there. */
export async function sidebarFrame(page: Page): Promise<Frame> {
  const handle = await page.locator('aside iframe').elementHandle();
  const frame = await handle!.contentFrame();
  await frame!.locator('h1').waitFor();
  return frame!;
}

/** The frame of the dialog over the sheet, once it shows this heading. */
export async function dialogFrame(page: Page, heading: string): Promise<Frame> {
  await page.frameLocator('dialog iframe').getByRole('heading', { name: heading }).waitFor();
  const handle = await page.locator('dialog iframe').elementHandle();
  return (await handle!.contentFrame())!;
}
