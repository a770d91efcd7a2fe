import type { Frame, Locator, Page } from 'playwright-core';

/** How often Tab is pressed before we give up. */
const PATIENCE = 150;

/** Presses these keys, one after the other; how many they were. */
export async function press(page: Page, ...keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

/** Leaves the grid, where Tab goes from cell to cell, and presses Tab until something whose name begins like this has the focus. */
export async function tabTo(page: Page, frame: Frame, name: string): Promise<void> {
  for (let tabs = 0; tabs < PATIENCE; tabs += 1) {
    if ((await nameOfFocused(frame)).startsWith(name)) return;
    const inGrid = await page.evaluate(() => document.activeElement?.closest('table') != null);
    await press(page, ...(inGrid ? ['Escape', 'Tab'] : ['Tab']));
  }
  throw new Error(`Tab does not lead to “${name}”; it is at “${await nameOfFocused(frame)}”`);
}

/** Goes by Tab to what has this name, and presses the key there. */
export async function pressOn(page: Page, frame: Frame, name: string, key = 'Enter'): Promise<void> {
  await tabTo(page, frame, name);
  await press(page, key);
}

/** Chooses an item of our menu, with the keyboard. */
export async function choose(page: Page, item: string): Promise<void> {
  await (await inMenu(page, 'Partner Garden', item)).focus();
  await press(page, 'Enter');
}

/** An item of a menu that is opened for it, in one of the menus inside of it, too. */
export async function inMenu(page: Page, title: string, item: string): Promise<Locator> {
  await page.getByRole('menuitem', { name: title, exact: true }).click();
  const wanted = page.getByRole('menuitem', { name: item, exact: true });
  const inside = page.locator('[role="menu"] > div > [aria-haspopup="menu"]');
  for (let at = 0; (await wanted.count()) === 0; at += 1) await inside.nth(at).click({ timeout: 5000 });
  return wanted;
}

function nameOfFocused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const one = document.activeElement;
    if (!document.hasFocus() || one === null || one === document.body) return '';
    const label = 'labels' in one ? (one as HTMLInputElement).labels?.[0]?.textContent : undefined;
    return (one.getAttribute('aria-label') ?? label ?? one.textContent ?? '').trim();
  });
}
