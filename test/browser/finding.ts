import type { Frame, FrameLocator } from 'playwright-core';
import { letters } from '../emulator/a1';
import type { Book } from '../host';
import { sheetNamed } from '../sheet-named';
import type { Visit } from './browser';

/** The address of the cell under a heading, in the row that begins with this name. */
export function cellOf(book: Book, sheetName: string, heading: string, name: string): string {
  const { values } = sheetNamed(book.workbook(), sheetName);
  const column = values[0]!.indexOf(heading);
  const row = values.findIndex((cells) => cells[0] === name);
  if (column === -1 || row === -1) throw new Error(`No cell for ${name} under ${heading} in ${sheetName}`);
  return `${letters(column + 1)}${row + 1}`;
}

/** The first name whose row has this text under the heading. */
export function nameWith(book: Book, sheetName: string, heading: string, text: string): string {
  const { values } = sheetNamed(book.workbook(), sheetName);
  const column = values[0]!.indexOf(heading);
  const found = values.find((cells) => cells[column] === text);
  if (!found) throw new Error(`No row with ${text} under ${heading} in ${sheetName}`);
  return String(found[0]);
}

/** Clicks on a partner's name in the sheet. */
export async function selectRow({ page, book }: Pick<Visit, 'page' | 'book'>, name: string): Promise<void> {
  await page.locator(`[data-cell="${cellOf(book, 'Partners', 'Partner', name)}"]`).click();
}

/** Goes to a tab of the sidebar. */
export async function goTo(sidebar: FrameLocator | Frame, tab: string): Promise<void> {
  await sidebar.getByRole('tab', { name: tab, exact: true }).click();
}

/** Selects a partner's row, and has the sidebar show the card. */
export async function showCard(here: Visit, name: string): Promise<void> {
  await selectRow(here, name);
  await goTo(here.sidebar, 'Partner');
  await here.sidebar.getByRole('heading', { name }).waitFor();
}
