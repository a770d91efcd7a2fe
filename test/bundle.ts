import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { MenuJson } from './host';
import { blankWorkbook, openBook } from './host';
import { sheetNamed } from './sheet-named';

/** What any copy of the built project must do, wherever its files lie. */
export function checkBundle(distDir: string): void {
  const now = Date.UTC(2026, 5, 30, 16);
  const source = () => readFileSync(join(distDir, 'Code.js'), 'utf8');

  it('asks for this spreadsheet and a sidebar, and for nothing else', () => {
    const manifest = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8')) as { oauthScopes: string[] };
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(source()).toMatch(/^\/\*\* @OnlyCurrentDoc \*\//);
  });

  it('has a function for each item of its menu, and a page for each it opens', () => {
    const book = openBook(blankWorkbook(), { distDir, now });
    book.open();
    const functions = book.menus().flatMap(functionsOf);
    const stubs = [...source().matchAll(/^function (\w+)\(\) \{ return PartnerGarden/gm)].map(([, name]) => name!);
    expect(functions.filter((name) => !stubs.includes(name))).toEqual([]);
    expect(functions.length).toBeGreaterThan(15);
    const pages = readdirSync(distDir).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.filter((name) => /<\?|src=|https?:\/\//.test(readFileSync(join(distDir, name), 'utf8')))).toEqual([]);
  });

  it('computes on typing without consent, and builds the report with it', () => {
    const book = openBook(blankWorkbook(), { distDir, now });
    book.call('makeTemplate');
    const copy = book.copy();
    copy.type('Partners', 'A50', 'Chess Club');
    const { values } = sheetNamed(copy.workbook(), 'Partners');
    expect(values[49]![values[0]!.indexOf('Stage')]).toBe('Needs a date');
    copy.authorize('all');
    expect(copy.call('buildReport').value).toMatchObject({ ok: true });
    expect(copy.workbook().sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(3);
  });
}

function functionsOf({ items }: MenuJson): string[] {
  return items.flatMap((item) =>
    'functionName' in item ? [item.functionName] : 'items' in item ? functionsOf(item) : [],
  );
}
