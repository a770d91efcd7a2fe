import { describe, expect, it } from 'vitest';
import { toldIn } from '../../src/domain/mail';

const NAMES = ['Oak School', 'Art', 'Art Club', 'Ágora Teatro', 'The Food Bank', 'YM'];

describe('what a mail or minutes tell of partners', () => {
  it.each([
    ['a name, a day and a number', 'On May 3, 2026 the Oak School brought 34 kids.', ['Oak School'], '2026-05-03', 34],
    ['the day first', 'Oak School, 3 May 2026: 12 people came', ['Oak School'], '2026-05-03', 12],
    ['ISO', '2026-05-03 Oak School called.', ['Oak School'], '2026-05-03', null],
    [
      'in Spanish, without accents',
      'El 3 de mayo de 2026 vinieron 1.200 personas al Agora teatro',
      ['Ágora Teatro'],
      '2026-05-03',
      1200,
    ],
    ['two partners in one sentence', 'Art Club met Oak School.', ['Art Club', 'Oak School'], '', null],
    ['a name inside of a longer one', 'We wrote to Art Club.', ['Art Club'], '', null],
    ['a day that could be read in two ways', 'Oak School on 3/4/2026', ['Oak School'], '', null],
    ['a day that can be read in one way only', 'Oak School on 13/4/2026', ['Oak School'], '2026-04-13', null],
    ['a day without its year', 'Oak School on May 3', ['Oak School'], '', null],
    ['two days', 'Oak School: 3 May 2026 or 4 May 2026', ['Oak School'], '', null],
    ['a number that counts no people', 'Oak School needs 34 chairs', ['Oak School'], '', null],
  ])('%s', (_, text, partners, day, people) => {
    expect(toldIn(text, NAMES)).toEqual([{ partners, day, people, sentence: text }]);
  });

  it.each(['', 'Nobody we know.', 'The party was smart.', 'My gym is open.'])('nothing of “%s”', (text) => {
    expect(toldIn(text, NAMES)).toEqual([]);
  });

  it('takes each sentence and each line for itself', () => {
    const text = 'Hello all,\nOak School said yes. The Food Bank did not answer!\n- Art: 20 visitors';
    expect(toldIn(text, NAMES).map(({ partners, people }) => [partners[0], people])).toEqual([
      ['Oak School', null],
      ['The Food Bank', null],
      ['Art', 20],
    ]);
  });
});
