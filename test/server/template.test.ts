import { describe, expect, it, vi } from 'vitest';
import { startHereIn, startHereLines } from '../../src/workbook/start-here/start-here';
import { headingIn } from '../../src/workbook/words/headings';
import { sheetWords } from '../../src/workbook/words/words';
import type { Book, Json, WorkbookJson } from '../host';
import { blankWorkbook, openBook } from '../host';
import { en } from '../preview/page/words-en';
import { es } from '../preview/page/words-es';
import { sheetNamed } from '../sheet-named';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const now = Date.UTC(2026, 5, 30, 16);
const LONG = { timeout: 60_000 };
const LANGUAGES = [
  ['en_US', 'en', en],
  ['es_MX', 'es', es],
] as const;

function template(locale = 'en_US'): Book {
  const book = openBook(blankWorkbook(locale), { now });
  expect(book.call('makeTemplate').error).toBe(undefined);
  return book;
}
const toasts = (shown: readonly { kind: string }[]) =>
  shown.flatMap((one) => (one.kind === 'toast' && 'message' in one ? [String(one.message)] : []));

describe.each(LANGUAGES)('the template in %s', LONG, (locale, language, preview) => {
  const words = sheetWords(language);

  it('opens at “Start here”, which stands before the sheets; made again it stays as it is', () => {
    const book = template(locale);
    const { sheets, partners, log, settings } = { ...words, ...words.sheets };
    const before = book.workbook();
    expect(before.sheets.map(({ name }) => name)).toEqual([sheets['start-here'], partners, log, settings]);
    expect(before.activeSheetId).toBe(before.sheets[0]!.id);
    book.call('makeTemplate');
    expect(book.workbook()).toEqual(before);
  });

  it('“Start here” is plain text, line by line as declared', () => {
    const { values, extras } = sheetNamed(template(locale).workbook(), words.sheets['start-here']);
    const lines = startHereLines(startHereIn(language)).map(({ number, text }) => [number, text]);
    expect(values.map(([number, text]) => [number, text])).toEqual(lines);
    expect(Object.values(extras).filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it('quotes nothing that is not on the screen', () => {
    const { consent } = preview;
    const google = [preview.file, preview.copy, consent.required, consent.ok, consent.unverified, consent.advanced];
    const own = [
      ...Object.values(words.menu),
      ...Object.values(words.sheets),
      headingIn(language, 'partners', 'lastTalked'),
    ];
    // Sheets' own words for the arrow on a tab, which the preview does not imitate.
    const tab = ['Copy to', 'Existing spreadsheet', 'Copiar en', 'Hoja de cálculo existente'];
    const known = new Set([...google, consent.goTo, consent.allow, ...own, ...tab]);
    const quoted = startHereLines(startHereIn(language)).flatMap(({ text }) =>
      [...text.matchAll(/[“«]([^”»]+)[”»]/g)].map(([, quote]) => quote!),
    );
    expect(quoted.filter((quote) => !known.has(quote))).toEqual([]);
    expect(quoted.length).toBeGreaterThan(15);
  });

  it('a copy whose user was never asked computes on typing, has the menu, and says what the first click brings', () => {
    const copy = template(locale).copy();
    const { shown } = copy.open();
    expect(copy.menus()[0]!.title).toBe(words.menu.title);
    expect(toasts(shown)).toEqual([words.messages.needsConsent(words.sheets['start-here'], true)]);
    const { values } = sheetNamed(copy.workbook(), words.sheets.partners);
    const at = (column: string) => values[0]!.indexOf(headingIn(language, 'partners', column));
    const row = values.findIndex(
      (one) => one[at('stage')] === (language === 'es' ? 'Falta una fecha' : 'Needs a date'),
    );
    copy.act({ type: 'moveColumns', sheet: words.sheets.partners, first: at('stage') + 1, count: 1, before: 1 });
    copy.type(words.sheets.partners, `${'ABCDEFGHIJ'[at('lastTalked')]}${row + 1}`, '2026-06-12');
    expect(sheetNamed(copy.workbook(), words.sheets.partners).values[row]![0]).toMatch(
      /^(Seedling|Seed|Plántula|Semilla)$/,
    );
  });

  it('the publisher’s sample goes out of a copy in one click, and the toast with the consent', () => {
    const copy = template(locale).copy();
    copy.authorize('all');
    copy.click('menuRemoveSample');
    expect(sheetNamed(copy.workbook(), words.sheets.partners).values.length).toBe(1);
    expect(sheetNamed(copy.workbook(), words.sheets.log).values.length).toBe(1);
    expect(toasts(copy.open().shown)).toEqual([]);
  });
});

describe('newer files pasted into a copy', LONG, () => {
  it('go on with what an older version kept, and need no wider permission', () => {
    const copy = template().copy();
    copy.load(keptByOlder(copy.workbook()));
    copy.type('Partners', 'A40', 'Chess Club');
    const { values } = sheetNamed(copy.workbook(), 'Partners');
    expect(values[39]![values[0]!.indexOf('Stage')]).toBe('Needs a date');
    copy.authorize('all');
    expect(copy.click('menuSetUp').error).toBe(undefined);
    expect(copy.click('menuSetUp').shown).toContainEqual(
      expect.objectContaining({ message: sheetWords('en').messages.setUpAgain }),
    );
  });

  it('older files in a copy that a newer version has kept write nothing, and say so', () => {
    const copy = template();
    copy.load(kept(copy.workbook(), (state) => ({ ...state, schema: 99 })));
    const before = copy.workbook();
    expect(copy.call('recalculate').value).toMatchObject({ ok: false, trouble: { code: 'newer-schema' } });
    copy.open();
    expect(copy.workbook().sheets).toEqual(before.sheets);
  });
});

it('an add-on that was never used in a document builds its menu and touches nothing', () => {
  const book = openBook(blankWorkbook(), { now, authorized: 'none', userLocale: 'es' });
  const { error, calls } = book.open('NONE');
  expect(error).toBe(undefined);
  expect([calls.reads, calls.writes]).toEqual([0, 0]);
  expect(book.menus()[0]!.title).toBe('Jardín de socios');
});

/** What the first version kept: it knew of no sample and no adopted lists. */
function keptByOlder(workbook: WorkbookJson): WorkbookJson {
  return kept(workbook, ({ schema, settings }) => ({ schema, settings, columns: {} }));
}

function kept(workbook: WorkbookJson, change: (state: Record<string, Json>) => object): WorkbookJson {
  return {
    ...workbook,
    metadata: workbook.metadata.map((one) => {
      const [, text] = /^state:(.*)$/s.exec(one.value ?? '') ?? [];
      if (text === undefined) return one;
      return { ...one, value: `state:${JSON.stringify(change(JSON.parse(text) as Record<string, Json>))}` };
    }),
  };
}
