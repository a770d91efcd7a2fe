import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/domain/check';
import { CHECK_CODES } from '../../src/domain/check';
import { projectState } from '../../src/domain/decide';
import { wordsOf } from '../../src/domain/sentences/words';
import { STAGE_LINES } from '../../src/domain/stage';
import { summaryOf } from '../../src/domain/summary';
import { LANGUAGES } from '../../src/domain/words/language';
import { garden, logged, partner, project, stateOf, TODAY } from './rows';
import { SENTENCES } from './sentences';

/** One of each check, and of each that is said in two ways. */
const CHECKS: [Check, string][] = CHECK_CODES.flatMap((code): [Check, string][] => {
  const at = { code, sheet: 'partners', row: 2, column: 'name', value: 'Food Bnak' } as const;
  const dated = { ...at, value: '2025-05-01', day: '2025-06-10' };
  switch (code) {
    case 'duplicate-name':
      return [[{ ...at, nearest: 'Food Bank' }, 'Partner']];
    case 'unknown-partner':
    case 'unknown-project':
      return [
        [{ ...at, nearest: 'Food Bank' }, 'Partner'],
        [at, 'Partner'],
      ];
    case 'date-in-future':
      return [
        [{ ...dated, column: 'lastTalked' }, 'Last talked'],
        [{ ...dated, column: 'decidedOn' }, 'Decided on'],
        [{ ...dated, column: 'agreedOn' }, 'Agreed on'],
      ];
    case 'age-group-date':
      return [[{ ...dated, column: 'ageGroup', value: '2025-06-11' }, 'Age group']];
    case 'ended-before-start':
      return [
        [{ ...dated, column: 'until' }, 'Until'],
        [{ ...dated, column: 'endedOn' }, 'Ended on'],
        [{ ...dated, column: 'agreementEnds' }, 'Agreement ends'],
      ];
    case 'not-in-list':
      return [
        [{ ...at, column: 'what' }, 'What happened'],
        [{ ...at, column: 'kind' }, 'Kind'],
      ];
    case 'incomplete-log-row':
      return [
        [{ ...at, column: 'date' }, 'Date'],
        [{ ...at, column: 'partner' }, 'Partner'],
      ];
    case 'date-implausible':
    case 'row-after-end':
    case 'ended-unharvested':
    case 'same-event-twice':
    case 'plan-past':
    case 'agreement-expired':
      return [[dated, 'Ended on']];
    default:
      return [[at, 'Heading']];
  }
});

describe('the sentences', () => {
  it('are tried for every rule', () => {
    const tried = new Set(SENTENCES.map(([, sheets, windows]) => stateOf(sheets, TODAY, windows).rule));
    expect([...tried].sort()).toEqual([...STAGE_LINES.map(({ rule }) => rule), 'ended'].sort());
    for (const [name, sheets, windows] of SENTENCES) {
      const { rule } = stateOf(sheets, TODAY, windows);
      if (/^S\d/.test(name)) expect(name.split(/[ ,]/)[0]).toBe(rule);
    }
  });

  it.each(LANGUAGES)('are those of the manual (%s)', async (language) => {
    const words = wordsOf(language, 'garden');
    const lines = SENTENCES.map(([name, sheets, windows]) => {
      const state = stateOf(sheets, TODAY, windows);
      return `${name}\n  ${words.stage(state.stage)}: ${words.why(state)}\n  ${words.nextStep(state)}\n`;
    });
    const checks = CHECKS.map(([check, heading]) => `${check.code}\n  ${words.check(check, heading)}\n`);
    const manual = ['# Why, and the next step', ...lines, '# Checks', ...checks].join('\n');
    await expect(manual).toMatchFileSnapshot(`../fixtures/sentences-${language}.txt`);
  });

  it.each(LANGUAGES)('have no gaps (%s)', (language) => {
    const words = wordsOf(language, 'plain');
    for (const [, sheets, windows] of SENTENCES) {
      const state = stateOf(sheets, TODAY, windows);
      for (const text of [words.why(state), words.nextStep(state)]) {
        expect(text).toMatch(/^\S.*\S[.?]$/);
        expect(text).not.toMatch(/undefined|NaN|Infinity|null| {2}| [;,.:)]/);
      }
    }
  });

  it('of a project is its stage sentence', () => {
    const planted = garden({ projects: [project()], log: [logged('2025-06-01', 'Did it', { project: 'Story Walk' })] });
    const state = projectState(planted, planted.rows.projects[0]!);
    expect(wordsOf('en', 'garden').projectWhy(state)).toBe('You did something together on 1 June 2025.');
  });
});

describe('the words', () => {
  it.each([
    ['en', 'garden', 'Seed Seedling Harvest Resting', 'Needs water, Wilting'],
    ['en', 'plain', 'New Growing Active Paused', 'Due, Overdue'],
    ['es', 'garden', 'Semilla Plántula Cosecha Descanso', 'Necesita riego, Se marchita'],
    ['es', 'plain', 'Nuevo En marcha Activo En pausa', 'Toca llamar, Con retraso'],
  ] as const)('are those of the product (%s, %s)', (language, style, stages, touch) => {
    const words = wordsOf(language, style);
    const said = (['Seed', 'Seedling', 'Harvest', 'Resting'] as const).map((stage) => words.stage(stage)).join(' ');
    expect(said).toBe(stages);
    expect(`${words.inTouch('Needs water')}, ${words.inTouch('Wilting')}`).toBe(touch);
    expect(words.tier('') + words.inTouch('')).toBe('');
  });

  it.each([
    ['en', '1 May 2025', 'Did it', 'Our own word', '2 partners: 1 seed, 1 without a date.'],
    ['es', '1 de mayo de 2025', 'Lo hicimos', 'Our own word', '2 socios: 1 semilla, 1 sin fecha.'],
  ] as const)('of dates, lists and the headline (%s)', (language, day, did, own, headline) => {
    const words = wordsOf(language, 'garden');
    const planted = garden({ partners: [partner({ lastTalked: '2025-06-01' }), partner({ row: 3, name: 'Zoo' })] });
    expect(words.date('2025-05-01')).toBe(day);
    expect([words.list('Did it'), words.list('Our own word'), words.list('constructor')]).toEqual([
      did,
      own,
      'constructor',
    ]);
    expect(words.gardenHeadline(summaryOf(planted))).toBe(headline);
  });

  it('count those that went quiet apart from a chosen rest', () => {
    const partners = [
      partner({ lastTalked: '2023-06-01' }),
      partner({ row: 3, name: 'Zoo', nextSeason: 'Rest', restUntil: '2025-09-01' }),
    ];
    const counts = summaryOf(garden({ partners }));
    expect(wordsOf('en', 'plain').gardenHeadline(counts)).toBe('2 partners: 2 paused (1 gone quiet).');
    expect(wordsOf('es', 'garden').gardenHeadline(counts)).toBe('2 socios: 2 en descanso (1 sin noticias).');
    expect(wordsOf('en', 'garden').gardenHeadline(summaryOf(garden({ partners: [] })))).toBe('No partners yet.');
  });
});
