import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { understandArguments } from './arguments';
import { previewOf } from './preview-of';
import type { Told } from './talk';

/* `npm start --` with the words of the README, as a process of its own. */

const LIST = 'test/fixtures/lists/L1-partnerships-2025-26-jen.csv';
const LONG = 60_000;

/** Starts the preview; what it printed, its page, and the spreadsheet as the page is told of it. */
async function started(...words: string[]) {
  const child = spawn(process.execPath, ['test/run.mjs', 'test/preview/start.ts', ...words]);
  onTestFinished(async () => {
    child.kill();
    await once(child, 'close');
  });
  const printed: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    printed.push(line);
    if (line === 'Ctrl+C ends it.') break;
  }
  const url = printed.find((line) => line.startsWith('Partner Garden preview: '))!.split(': ')[1]!;
  const page = await (await fetch(url)).text();
  const answer = await fetch(`${url}/1`, { method: 'POST', headers: { origin: url }, body: '{"do":"open"}' });
  const { view, shown } = (await answer.json()) as Told;
  const headings = view.sheet.rows[0]!.cells.map((cell) => cell?.text ?? '');
  return { printed, page, view, shown, headings, tabs: view.tabs.map(({ name }) => name) };
}

it(
  'serves the sample garden with its sidebar',
  async () => {
    const { page, headings, tabs, shown } = await started();
    expect(page).toContain('<html lang="en">');
    expect(headings[0]).toBe('Partner');
    expect(tabs).toEqual(['Partners', 'Log', 'Settings']);
    expect(shown).toMatchObject([{ kind: 'sidebar' }]);
  },
  LONG,
);

it(
  '--blank serves an empty spreadsheet, and nobody has allowed the script to run',
  async () => {
    const { tabs, view, shown } = await started('--blank');
    expect(tabs).toEqual(['Sheet1']);
    expect(view.sheet.rows.flatMap(({ cells }) => cells).filter((cell) => cell !== null && cell.text !== '')).toEqual(
      [],
    );
    expect(view.menus.map(({ title }) => title)).toContain('Partner Garden');
    expect(shown).toMatchObject([{ kind: 'toast', message: expect.stringContaining('ask for your permission') }]);
  },
  LONG,
);

it(
  '--language es serves the sample garden in Spanish',
  async () => {
    const { page, headings, tabs, view } = await started('--language', 'es');
    expect(page).toContain('<html lang="es">');
    expect(view).toMatchObject({ language: 'es', name: 'Nuestros socios' });
    expect(headings[0]).toBe('Socio');
    expect(tabs).toEqual(['Socios', 'Registro', 'Ajustes']);
  },
  LONG,
);

it(
  '--open serves a list as it is, at the day that was given',
  async () => {
    const { tabs, view, headings } = await started('--open', LIST, '--as-of', '2026-06-30');
    expect(tabs).toEqual(['L1-partnerships-2025-26-jen']);
    expect(view.name).toBe('L1-partnerships-2025-26-jen');
    expect(headings[0]).toBe('Partnerships 2025-26 (updated by Jen)');
    expect(view.sheet.rows[2]!.cells[0]).toMatchObject({ text: 'Community partner' });
  },
  LONG,
);

it.each([
  [['--open', 'GONE.csv'], 'GONE.csv is not there'],
  [['--open', 'test'], 'is a folder'],
  [['--open', 'README.md'], 'README.md has an ending that is not known here'],
])('refuses %j with one sentence', async (words, sentence) => {
  await expect(previewOf(understandArguments(words), process.cwd())).rejects.toThrow(sentence);
});
