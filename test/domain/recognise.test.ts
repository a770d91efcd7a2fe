import { describe, expect, it } from 'vitest';
import * as lists from '../../src/domain/lists';
import {
  AGREEMENT,
  LIBRARY_PART,
  NEXT_SEASON,
  PARTNER_KIND,
  RHYTHM,
  STAGES,
  TIERS,
  WHAT,
  YES_NO,
} from '../../src/domain/lists';
import { wordsOf } from '../../src/domain/sentences/words';
import { LANGUAGES } from '../../src/domain/words/language';
import { wordIn } from '../../src/domain/words/recognise';

describe('a word of a list', () => {
  it.each([
    [WHAT, ' they reached OUT ', 'They reached out'],
    [WHAT, 'conversamos', 'Talked'],
    [WHAT, 'REUNIÓN', 'Talked'],
    [WHAT, 'großer Schritt', 'Big step'],
    [WHAT, 'prévu', 'Planned'],
    [WHAT, 'Workshop', undefined],
    [RHYTHM, 'monatlich', 'Monthly'],
    [RHYTHM, 'vierteljährlich', 'Quarterly'],
    [RHYTHM, 'halbjährlich', 'Twice a year'],
    [RHYTHM, 'Jährlich', 'Yearly'],
    [RHYTHM, 'bei Bedarf', 'As needed'],
    [RHYTHM, 'trimestral', 'Quarterly'],
    [RHYTHM, 'mensuel', 'Monthly'],
    [RHYTHM, 'wöchentlich', undefined],
    [RHYTHM, 'weekly', undefined],
    [NEXT_SEASON, 'dejar ir', 'Let go'],
    [NEXT_SEASON, 'wiederholen', 'Repeat'],
    [NEXT_SEASON, 'beenden', undefined],
    [PARTNER_KIND, 'Patrocinador o donante', 'Sponsor or donor'],
    [PARTNER_KIND, 'Netzwerk', 'Network we sit on'],
    [LIBRARY_PART, 'nur Raum', 'Space only'],
    [LIBRARY_PART, 'solo espacio', 'Space only'],
    [STAGES, 'Se marchita', undefined],
    [STAGES, 'En marcha', 'Seedling'],
    [STAGES, 'paused', 'Resting'],
    [TIERS, '2 meta comun', '2 Common language'],
  ] as const)('of %j: %s is %s', (values, text, word) => {
    expect(wordIn<string>(values, text)).toBe(word);
  });

  it.each(['N', 'No', 'none', 'NONE', 'keine', 'nein', 'ninguno', 'Ninguna', 'aucun', 'non', 'nenhum', 'não'])(
    'an agreement of %s is None',
    (text) => {
      expect(wordIn(AGREEMENT, text)).toBe('None');
    },
  );

  it.each(['Y', 'Yes', 'Sí', 'x', ''])('an agreement of "%s" is a word of the library', (text) => {
    expect(wordIn(AGREEMENT, text)).toBeUndefined();
  });

  it.each([
    ['true', 'Yes'],
    ['sí', 'Yes'],
    ['no', 'No'],
  ])('a story may be shared: %s is %s', (text, word) => {
    expect(wordIn(YES_NO, text)).toBe(word);
  });

  it('is known in both languages, for every list', () => {
    const all: unknown[] = Object.values(lists);
    for (const values of all.filter((list): list is readonly string[] => Array.isArray(list))) {
      for (const language of LANGUAGES) {
        const words = wordsOf(language, 'garden');
        for (const value of values) expect(wordIn(values, words.list(value))).toBe(value);
      }
    }
  });
});
