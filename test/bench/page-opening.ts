import type { Browser } from 'playwright-core';

/** What our script leaves in the page. */
interface Recorded {
  painted?: number;
}

/** Opens a page in a profile of its own, the answer at hand: milliseconds until its first content was painted. */
export async function opening(browser: Browser, url: string, answer: string, slower: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 300, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(standIn, answer);
  await page.goto(url);
  const painted = await page.waitForFunction(() => (globalThis as unknown as Recorded).painted);
  const took = (await painted.jsonValue())!;
  await context.close();
  return took;
}

/** Runs in the page before its script: answers as `google.script.run` does, and notes when the first content was painted. */
function standIn(answer: string): void {
  const runner = (then: (value: unknown) => void): object => ({
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler),
    withFailureHandler: () => runner(then),
    openSidebar: () => void setTimeout(then, 0, JSON.parse(answer)),
  });
  Object.assign(globalThis, { google: { script: { run: runner(() => {}) } } });
  const observer = new MutationObserver(() => {
    if (document.querySelector('.bed-plant') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      // The first task after a frame: by then it has been painted.
      channel.port1.onmessage = () => {
        (globalThis as unknown as Recorded).painted = performance.now();
      };
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
