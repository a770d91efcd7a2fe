// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LookBackPage } from '../../dialogs/look-back/page';
import { ThanksPage } from '../../dialogs/thanks/page';
import type { LookBackStart } from '../../src/contract/look-back';
import type { Thanks, ToThank } from '../../src/contract/thanks';
import type { Reactions } from './fake-run';
import { done } from './sample';
import { alerts, button, click, field, hasButton, openPage, setTheStage, statuses, text, type } from './stage';

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
      lookBack: () => ({ value: done({ message: 'Logged.' }) }),
      undoLast: () => ({ value: done({ message: 'Taken back.', undo: null }) }),
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
        value: {
          message: `Logged: ${partner}.`,
          undo: 'it',
          open: start(names.filter((name) => name !== partner)).open,
        },
      }),
      undoLast: () => ({ value: done({ message: 'Taken back.', undo: null }) }),
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
