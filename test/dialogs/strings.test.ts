import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../dialogs/strings/all';
import { en } from '../../dialogs/strings/en';
import { es } from '../../dialogs/strings/es';
import { stringsOf } from '../../dialogs/strings/strings';
import { languageIn } from '../../src/domain/words/language';

/** Every string with its path; functions are called with a word or number that is easy to find again. */
function flat(part: object, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([key, value]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String(value(7, 8))]];
    return flat(value, here);
  });
}

describe('the words of the pages', () => {
  it('are all there in both languages, and none is left in English', () => {
    const spanish = new Map(flat(es));
    expect(flat(en).map(([path]) => path)).toEqual([...spanish.keys()]);
    expect(flat(en).filter(([path, word]) => spanish.get(path) === word || word === '')).toEqual([]);
  });

  it.each([
    ['es', es],
    ['es-MX', es],
    ['en', en],
    ['fr', en],
    ['', en],
  ])('for the language tag “%s”', (tag, strings) => {
    expect(stringsOf(tag)).toBe(strings);
  });

  it.each([
    ['en', en],
    ['es', es],
  ])('stand whole in the file of %s from which the server puts them into pages', (language, strings) => {
    const [, script = ''] =
      /<script>([\s\S]*)<\/script>/.exec(readFileSync(`dist/strings-${language}.html`, 'utf8')) ?? [];
    const context: { strings: { guide?: object } } = { strings: {} };
    runInNewContext(script, context);
    const { guide, ...delivered } = context.strings;
    expect(flat(delivered)).toEqual(flat(strings));
    expect(flat(guide!)).toEqual(flat(GUIDES[languageIn(language)]));
  });

  it('agree in number', () => {
    expect([en.garden.checks(1), en.garden.checks(2)]).toEqual(['1 thing to check', '2 things to check']);
    expect([es.card.people(1), es.card.people(2)]).toEqual(['1 persona', '2 personas']);
  });
});

describe('the page as Google serves it', () => {
  const html = readFileSync('dialogs/page.html', 'utf8');
  const style = readdirSync('dialogs/style')
    .map((file) => readFileSync(`dialogs/style/${file}`, 'utf8'))
    .join('');

  it('has a place for language, strings, script and style', () => {
    for (const place of ['<html lang="en">', '/* strings */', '/* script */', '/* style */'])
      expect(html.split(place)).toHaveLength(2);
  });

  it('holds only ASCII outside of the script, no template marks, and loads nothing', () => {
    const characters = [...(html + style)].filter((character) => character.charCodeAt(0) > 126);
    expect(characters).toEqual([]);
    expect(html + style).not.toMatch(/<\?|https?:|@import|url\(/);
  });
});
