// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { HandoverPage } from '../../dialogs/handover/page';
import { LookBackPage } from '../../dialogs/look-back/page';
import { RenamePage } from '../../dialogs/rename/page';
import { ThanksPage } from '../../dialogs/thanks/page';
import type { LookBackStart } from '../../src/contract/look-back';
import type { Thanks, ToThank } from '../../src/contract/thanks';
import type { Reactions } from './fake-run';
import { done } from './sample';
import {
  alerts,
  button,
  click,
  field,
  hasButton,
  openPage,
  pass,
  press,
  setTheStage,
  statuses,
  text,
  type,
} from './stage';

setTheStage();

const gone = { trouble: { code: 'partner-gone', sentence: '“Elm” is gone. Nothing was written.' } } as const;

describe('looking back', () => {
  const start: LookBackStart = {
    language: 'en',
    names: ['Elm Clinic', 'Oak School'],
    partner: 'Elm Clinic',
    questions: ['One?', 'Two?'].map((question) => ({ question, hint: 'So.' })),
    last: [{ partner: 'Elm Clinic', dayText: '20 June 2025', note: 'Good\nand bad' }],
  };
  const open = (different: Reactions = {}) =>
    openPage(LookBackPage, {
      lookBackStart: () => ({ value: start }),
      lookBack: () => ({ value: done({ said: 'Logged.' }) }),
      undoLast: () => ({ value: done({ said: 'Taken back.', undo: null }) }),
      ...different,
    });

  it('shows the last answers of the partner that is named, and says when there are none', async () => {
    await open();
    expect(text()).toContain('The last time, on 20 June 2025');
    await type('partner', '');
    expect(text()).toContain('Nobody has looked back here yet.');
  });

  it('asks for one answer at least, and stands where it can be given', async () => {
    const run = await open();
    await click('Keep the answers');
    expect(alerts()).toBe('Please answer one question, however briefly.');
    expect(document.activeElement?.id).toBe('answer-0');
    expect(run.calls).toHaveLength(1);
  });

  it('keeps what was answered; once kept it can be taken back, and not kept twice', async () => {
    const run = await open();
    await type('answer-1', 'Chairs');
    await click('Keep the answers');
    expect(run.calls.at(-1)).toEqual(['lookBack', { partner: 'Elm Clinic', answers: ['', 'Chairs'] }]);
    expect(statuses()).toBe('Logged. The answers are in the Log, in one row.');
    expect(hasButton('Keep the answers')).toBe(false);
    await click('Undo');
    expect(statuses()).toBe('Taken back.');
    expect(field('answer-1')).toBe('Chairs');
    expect(hasButton('Keep the answers')).toBe(true);
  });

  it('loses nothing of what was typed when the partner has gone', async () => {
    await open({ lookBack: () => gone });
    await type('answer-0', 'Many came');
    await click('Keep the answers');
    expect(alerts()).toBe(gone.trouble.sentence);
    expect(field('answer-0')).toBe('Many came');
  });
});

describe('the thank-you list', () => {
  const one = (partner: string): ToThank => ({ partner, project: '', why: `For it (${partner})`, contact: 'Ana' });
  const start = (names: string[]): Thanks => ({ language: 'en', open: names.map(one) });
  const open = (names: string[]) =>
    openPage(ThanksPage, {
      thanks: () => ({ value: start(names) }),
      logThanks: (partner) => ({
        value: { said: `Logged: ${partner}.`, undo: 'it', open: start(names.filter((name) => name !== partner)).open },
      }),
      undoLast: () => ({ value: done({ said: 'Taken back.', undo: null }) }),
    });

  it('thanks with one click; undo brings the line back', async () => {
    const run = await open(['Elm Clinic', 'Oak School']);
    expect(text()).toContain('Reach them: Ana');
    await click('Thanked today');
    expect(run.calls.at(-1)).toEqual(['logThanks', 'Elm Clinic', '']);
    expect([text(), document.activeElement?.textContent]).toEqual([
      expect.not.stringContaining('For it (Elm Clinic)'),
      '1 thank-you is waiting',
    ]);
    await click('Undo');
    expect(document.activeElement?.textContent).toBe('2 thank-yous are waiting');
  });

  it('says which line a button belongs to, and when nobody is left', async () => {
    await open(['Elm Clinic']);
    expect(button('Thanked today').getAttribute('aria-label')).toBe('Thanked today: Elm Clinic');
    await click('Thanked today');
    expect(document.getElementById('title')?.textContent).toBe('Everybody has been thanked');
  });

  it('draws fifty lines of many, and more when asked', async () => {
    await open(Array.from({ length: 120 }, (_, at) => `Partner ${at}`));
    expect(document.querySelectorAll('li')).toHaveLength(50);
    await click('Show 50 more');
    await click('Show 20 more');
    expect(document.querySelectorAll('li')).toHaveLength(120);
  });
});

describe('renaming', () => {
  const cells = [{ sheet: 'Log', cell: 'B2', before: 'Elm; Oak', after: 'Ash; Oak' }];
  const open = (different: Reactions = {}) =>
    openPage(RenamePage, {
      renameStart: () => ({ value: { language: 'en', names: ['Elm', 'Oak'], partner: 'Elm' } }),
      renamePreview: (from, to) => ({ value: { from, to, count: 201, cells, taken: to === 'Oak' } }),
      renamePartner: () => ({ value: done({ said: 'Done.', names: ['Ash', 'Oak'] }) }),
      undoLast: () => ({ value: done({ said: 'Taken back.', undo: null, names: ['Elm', 'Oak'] }) }),
      ...different,
    });

  it('shows the cells first, then writes, then may take it back', async () => {
    const run = await open();
    await type('to', 'Ash');
    await press('Enter');
    await click('Show what would change');
    expect(text('changes')).toContain('201 cells would change');
    expect(text('changes')).toContain('Log B2Elm; OakAsh; Oak');
    expect(text('changes')).toContain('and 200 more cells');
    await click('Rename in 201 cells');
    expect(run.calls.at(-1)).toEqual(['renamePartner', 'Elm', 'Ash']);
    expect([statuses(), field('from'), field('to')]).toEqual(['Done.', 'Ash', '']);
    await click('Undo');
    expect(statuses()).toBe('Taken back.');
  });

  it.each([
    ['', 'to'],
    ['A; B', 'to'],
    ['Elm', 'to'],
  ])('asks again when the new name is “%s”', async (to, id) => {
    const run = await open();
    await type('to', to);
    await click('Show what would change');
    expect(document.activeElement?.id).toBe(id);
    expect(run.calls).toHaveLength(1);
  });

  it('warns when somebody else has the name', async () => {
    await open();
    await type('to', 'Oak');
    await click('Show what would change');
    expect(text('changes')).toContain('There is a partner “Oak” already.');
  });

  it('forgets the preview when a name is changed afterwards', async () => {
    await open();
    await type('to', 'Ash');
    await click('Show what would change');
    await type('to', 'Ash Theatre');
    expect(hasButton('Show what would change')).toBe(true);
    expect(document.getElementById('changes')).toBeNull();
  });
});

describe('the handover page', () => {
  const partner = {
    name: 'Elm Clinic',
    stage: 'Harvest',
    tier: '2 Common goal',
    lead: '',
    contact: 'Ana',
    reach: '555-0101',
    promised: [{ label: 'Common goal', text: 'Health' }],
    last: '1 June 2026: Did it',
    next: 'Agree on the goal.',
    ahead: [],
  };
  const openFor = (counts: readonly number[]) =>
    openPage(HandoverPage, {
      handover: () => ({
        value: {
          language: 'en',
          library: 'Millbrook Library',
          asOfText: '30 June 2026',
          headline: 'All is well.',
          groups: counts.map((count, at) => ({ stage: `Stage ${at}`, partners: Array(count).fill(partner) })),
          lookedBack: [{ about: 'the whole library', dayText: '1 May 2026', note: 'Good' }],
        },
      }),
    });
  const drawn = () => document.querySelectorAll('dl').length;

  it('draws a hundred partners at first, more when asked, and prints all', async () => {
    const printed: number[] = [];
    vi.stubGlobal('print', () => printed.push(drawn()));
    await openFor([99, 3, 120]);
    expect([drawn(), text()]).toEqual([100, expect.stringContaining('Stage 1 (3)')]);
    await click('Show 100 more');
    expect(drawn()).toBe(200);
    await click('Print');
    expect(printed).toEqual([222]);
    expect(hasButton('Show 22 more')).toBe(false);
    vi.unstubAllGlobals();
  });

  it('stands whole on paper when the browser’s own menu prints it', async () => {
    await openFor([150]);
    window.dispatchEvent(new Event('beforeprint'));
    await pass();
    expect(drawn()).toBe(150);
  });

  it('shows each partner, says what nobody wrote down, and prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await openFor([1]);
    expect(text()).toContain('Millbrook Library: our partners, handed over');
    expect(
      [...document.querySelectorAll('dt')].map((term) => `${term.textContent}: ${term.nextSibling?.textContent}`),
    ).toEqual([
      'Tier: 2 Common goal',
      'Leads it here: not written down',
      'Contact there: Ana, 555-0101',
      'Common goal: Health',
      'Last: 1 June 2026: Did it',
      'Next: Agree on the goal.',
    ]);
    await click('Print');
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
