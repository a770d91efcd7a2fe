import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/words/language';
import { blankWorkbook, openBook } from '../../host';
import { listingFiles } from './files';
import { LIMITS, LISTING, SCOPES } from './listing';

describe.each(LANGUAGES)('the listing in %s', (language) => {
  it('fits the form', () => {
    const { name, short, long } = LISTING[language];
    expect(name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(short.length).toBeLessThanOrEqual(LIMITS.short);
    expect(long.join('\n\n').length).toBeLessThanOrEqual(LIMITS.long);
  });
});

it('gives a reason for each permission that is asked for', () => {
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  expect(Object.keys(SCOPES)).toEqual(manifest.oauthScopes);
});

it.each([
  ['icon-32.png', 32, 32],
  ['icon-48.png', 48, 48],
  ['icon-96.png', 96, 96],
  ['icon-128.png', 128, 128],
  ['screen-garden.png', 1280, 800],
  ['screen-dates.png', 1280, 800],
  ['screen-report.png', 1280, 800],
])('%s has the size the form wants', (name, width, height) => {
  const png = Buffer.from(listingFiles().get(name)!);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
});

describe('the build for the Marketplace', () => {
  const distDir = resolve('node_modules/.cache/add-on');
  execFileSync('node', ['build.mjs', '--add-on', distDir]);

  it('in a document that has never seen it: a menu under Extensions, in the user’s language, nothing read', () => {
    const book = openBook(blankWorkbook(), { distDir, authorized: 'none', userLocale: 'es' });
    const { error, calls } = book.open('NONE');
    expect([error, calls.reads, calls.writes]).toEqual([undefined, 0, 0]);
    expect(book.menus().map(({ title }) => title)).toEqual(['Extensions']);
    expect(book.menus()[0]!.items).toContainEqual({ label: 'Abrir el panel', functionName: 'showSidebar' });
  });

  it('just installed it has its menu without a reload', () => {
    const book = openBook(blankWorkbook(), { distDir });
    expect(book.call('onInstall').error).toBe(undefined);
    expect(book.menus().map(({ title }) => title)).toEqual(['Extensions']);
  });
});
