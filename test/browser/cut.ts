import type { Frame } from 'playwright-core';

/** Elements whose text is wider than they are, or that stand out of the page to the right. */
export function cutIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const { right, width } = element.getBoundingClientRect();
      if (width <= 1 || getComputedStyle(element).visibility === 'hidden') return [];
      const cut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
      const out = right > wide + 1;
      return cut || out ? [`${element.tagName} ${element.id} ${(element.textContent ?? '').slice(0, 60)}`] : [];
    });
  });
}
