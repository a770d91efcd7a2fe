import type { FrameLocator, Page } from 'playwright-core';
import type { Job } from '../../dialogs/guide/guide';
import { stringsOf } from '../../dialogs/strings/strings';
import type { Language } from '../../src/domain/words/language';
import { sheetWords } from '../../src/workbook/words/words';
import { blankWorkbook, type WorkbookJson } from '../host';
import { csvSheet } from '../preview/input/csv';
import type { ServeOptions } from '../preview/serve';

/** A person at the preview who does one job of the guide; `look` notes what the screen says at this moment. */
export interface Player {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly dialog: FrameLocator;
  readonly language: Language;
  /** Opens the menu and, when it is named, chooses an item. */
  menu(item?: keyof ReturnType<typeof sheetWords>['menu']): Promise<void>;
  look(): Promise<void>;
}

export interface GuideScene {
  readonly options?: (locale: string) => ServeOptions;
  /** Ends where the picture is taken. */
  play(player: Player): Promise<void>;
}

const dialogOpens = async ({ dialog, look }: Player) => {
  await dialog.locator('h1').waitFor();
  await look();
};
const press = (frame: FrameLocator, name: string) => frame.getByRole('button', { name, exact: true }).first().click();

/** How each job is done, as its page says. */
export const SCENES: Readonly<Record<Job, GuideScene>> = {
  begin: {
    options: () => ({ blank: true, consent: true }),
    play: async ({ sidebar, language, menu, look }) => {
      await menu();
      await sidebar.locator('h1').waitFor();
      await look();
      await press(sidebar, stringsOf(language).start.setUp);
      await sidebar.getByRole('tab', { name: stringsOf(language).nav.log, exact: true }).waitFor();
    },
  },
  adopt: {
    options: (locale) => ({ workbook: list(locale), consent: true }),
    play: async (player) => {
      const { adopt } = stringsOf(player.language);
      const { settingUp } = sheetWords(player.language).menu;
      await player.menu();
      await player.page.getByRole('menuitem', { name: settingUp }).click();
      await player.look();
      await player.page.keyboard.press('Escape');
      await player.page.keyboard.press('Escape');
      await player.menu('adopt');
      await player.dialog.getByRole('heading', { name: adopt.found }).waitFor();
      await player.look();
      await press(player.dialog, adopt.preview);
      await player.dialog.getByRole('heading', { name: adopt.previewTitle }).waitFor();
    },
  },
  gaps: {
    play: async (player) => {
      await player.menu('gaps');
      await dialogOpens(player);
    },
  },
  partner: {
    play: async ({ page, sidebar, look }) => {
      await page.locator('[data-cell="A4"]').click();
      await sidebar.locator('#tab-partner').click();
      await look();
      await sidebar.locator('#card-name').waitFor();
    },
  },
  log: {
    play: async ({ page, sidebar, language, look }) => {
      const { log, undo } = stringsOf(language);
      await sidebar.locator('#tab-log').click();
      await page.keyboard.type('a');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await sidebar.locator('#log-what-2').check();
      await look();
      await press(sidebar, log.save);
      await sidebar.getByRole('button', { name: undo.button, exact: true }).first().waitFor();
    },
  },
  report: {
    play: async ({ page, sidebar, language, menu, look }) => {
      await look();
      await menu('report');
      await page.getByRole('button', { name: sheetWords(language).sheets['board-report'], exact: true }).click();
      await page.locator('[data-chart]').first().waitFor({ timeout: 60_000 });
      await sidebar.locator('h1').waitFor();
    },
  },
  check: {
    play: async (player) => {
      await player.menu('check');
      await dialogOpens(player);
    },
  },
  'bring-in': {
    play: ({ menu }) => menu('bringIn'),
  },
};

/** A list as a library keeps it, with headings of its own. */
function list(locale: string): WorkbookJson {
  const spanish = locale.startsWith('es');
  const headings = spanish ? 'Organización,Última conversación,Correo' : 'Organization,Last talked,Email';
  const names = spanish ? ['Escuela Juárez', 'Mercado', 'Coro'] : ['Food bank', 'Chess club', 'Oak School'];
  const rows = names.map((name, index) => `${name},2026-0${index + 3}-01,${index}@example.org`);
  const text = [headings, ...rows].join('\n');
  return { ...blankWorkbook(locale), sheets: [csvSheet(0, spanish ? 'Nuestra lista' : 'Our list', text, locale)] };
}
