import type { Frame } from 'playwright-core';

/**
 * Elements whose text is wider than they are, or higher where the rest of it is hidden, and those that stand out of the page to the right.
 * A field that somebody types into may hold more than it shows, and a table may scroll by itself where the keyboard can do it too.
 */
export function cutIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const { right, width } = element.getBoundingClientRect();
      const { visibility, overflowX, overflowY } = getComputedStyle(element);
      const typed =
        (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && element.value !== '';
      const scrolls = element.closest('[tabindex="0"]:has(table)') !== null;
      if (width <= 1 || visibility === 'hidden' || typed || scrolls) return [];
      const cut =
        (element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible') ||
        (element.scrollHeight > element.clientHeight + 1 && ['hidden', 'clip'].includes(overflowY));
      const out = right > wide + 1;
      return cut || out ? [`${element.tagName} ${element.id} ${(element.textContent ?? '').slice(0, 60)}`] : [];
    });
  });
}
