import type { Page } from 'playwright-core';
import { stringsOf } from '../../../dialogs/strings/strings';
import type { Language } from '../../../src/domain/words/language';
import { blankWorkbook, openBook, type WorkbookJson } from '../../host';
import { LOCALES } from '../../locales';
import { NOW } from '../browser';
import { neighbours } from '../neighbours';
import { barePage } from './bare-page';
import { busyGarden } from './busy-garden';
import type { Screen } from './screen';
import { SIDEBAR } from './sidebar';
import { WINDOWS } from './windows';

/** Every page of the add-on in every state. */
export const SCREENS: readonly Screen[] = [...SIDEBAR, ...WINDOWS];

/** Takes one page from screen to screen, with two users, one who may write and one who may not. Each call says how large the screen opens. */
export async function walkOf(page: Page, language: Language, busy = busyGarden(language)) {
  const locale = LOCALES[language];
  const blank = blankWorkbook(locale, 'America/New_York');
  const options = { now: NOW, userLocale: language };
  const writer = openBook(blank, options);
  const reader = openBook(blank, { ...options, canEdit: false, owner: 'owner@example.com' });
  writer.call('setUp');
  const sheets: Readonly<Record<NonNullable<Screen['sheets']>, WorkbookJson>> = {
    busy,
    blank,
    new: writer.workbook(),
    list: { ...neighbours(), locale },
  };
  const words = stringsOf(language);
  const bare = await barePage(page);

  return async (screen: Screen) => {
    const book = screen.reader ? reader : writer;
    const workbook = sheets[screen.sheets ?? 'busy'];
    book.load(workbook);
    book.select(workbook.sheets[0]!.name, screen.cell ?? 'A1');
    const size = await bare.show(book, screen.item, screen.refused);
    await page
      .locator(screen.refused === undefined ? '#title' : '[role="alert"]')
      .first()
      .waitFor();
    if (screen.tab !== undefined) await page.locator(`#tab-${screen.tab}`).click();
    await screen.play?.({
      page,
      book,
      words,
      press: (name) => page.getByRole('button', { name, exact: true }).first().click(),
      see: (selector) => page.locator(selector).first().waitFor(),
    });
    return size;
  };
}
