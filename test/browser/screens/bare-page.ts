import type { Page } from 'playwright-core';
import type { Book } from '../../host';
import { withRun } from '../../preview/frames';

/** Where the pages seem to come from; nothing is ever asked there. */
const PLACE = 'http://127.0.0.1:1/';

/** Answers the calls of the page as the preview's frame does: by messages. */
const RELAY = `<script>
  addEventListener('message', async ({ data }) => {
    if (data?.partnerGarden !== 'call') return;
    const answer = await answerOfBook(data.name, data.args);
    postMessage({ partnerGarden: 'answer', id: data.id, ...answer }, '*');
  });
</script>`;

export interface Bare {
  page: Page;
  /** Shows what a function of the menu opens in this book. Google refuses the calls when `refused` says why. */
  show(book: Book, item: string, refused?: string): Promise<{ width: number | null; height: number | null }>;
}

/** One page of Chromium for all pages of the add-on, each by itself: the shipped bundle, its calls answered by the shipped script. */
export async function barePage(page: Page): Promise<Bare> {
  let html = '';
  let answer: (name: string, args: unknown[]) => object = () => ({});
  await page.route(PLACE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.exposeFunction('answerOfBook', (name: string, args: unknown[]) => answer(name, args));
  return {
    page,
    async show(book, item, refused) {
      const { shown, error } = book.click(item);
      const opened = shown.find((one) => 'html' in one);
      if (opened === undefined || !('html' in opened))
        throw new Error(`${item} opens nothing. ${error?.message ?? ''}`);
      answer = (name, args) => {
        if (refused !== undefined) return { ok: false, message: refused };
        const run = book.call(name, args);
        return run.ok ? { ok: true, value: run.value ?? null } : { ok: false, message: run.error?.message ?? '' };
      };
      html = withRun(opened.html, 'dist').replace('<head>', `<head>${RELAY}`);
      await page.goto(PLACE);
      return opened;
    },
  };
}
