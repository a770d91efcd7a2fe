import { describe, expect, it } from 'vitest';
import { guideIn, JOBS } from '../../dialogs/guide/guide';
import { stringsOf } from '../../dialogs/strings/strings';
import { LANGUAGES } from '../../src/domain/words/language';
import { sheetWords } from '../../src/workbook/words/words';

describe.each(LANGUAGES)('the guide in %s', (language) => {
  it('quotes only the words of the menu, the sheets and the pages; `npm run pictures` looks whether they are shown', () => {
    const { menu, sheets } = sheetWords(language);
    const known = new Set([...Object.values(menu), ...Object.values(sheets), ...textsOf(stringsOf(language))]);
    const { pages } = guideIn(language);
    const quotes = JOBS.flatMap((job) =>
      pages[job].steps.flatMap((step) => [...step.matchAll(/[“«]([^”»]+)[”»]/g)].map(([, quote]) => quote!)),
    );
    expect(quotes.filter((quote) => !known.has(quote))).toEqual([]);
    expect(quotes.length).toBeGreaterThan(20);
  });

  it('takes two hundred words a page at most', () => {
    const { pages, topics } = guideIn(language);
    const long = Object.values({ ...pages, ...topics }).filter(
      ({ steps }) => steps.join(' ').split(/\s+/).length > 200,
    );
    expect(long).toEqual([]);
  });
});

/** Every plain text in a tree of strings. */
function textsOf(part: object): string[] {
  return Object.values(part).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? textsOf(value) : [],
  );
}
