// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { GapsPage } from '../../dialogs/gaps/page';
import type { GapEntry, Gaps, GapsFilled } from '../../src/contract/gaps';
import type { Reactions } from './fake-run';
import { done } from './sample';
import { alerts, button, click, field, hasButton, openPage, press, setTheStage, statuses, text, type } from './stage';

setTheStage();

function found(names: readonly string[], change: Partial<Gaps> = {}): Gaps {
  const gaps = names.map((name) => ({ name, hint: '' }));
  return { language: 'en', today: '2026-06-15', gaps, partners: 24, ...change };
}

function filled(entries: GapEntry[]): GapsFilled {
  return {
    message: `The dates of ${entries.length} partners are stored.`,
    undo: 'the dates',
    partners: entries.map(({ name }) => ({
      name,
      stage: { key: 'Harvest', word: 'Harvest' },
      why: 'Something was done together on 1 March 2026.',
    })),
    left: [],
  };
}

const NAMES = ['Elm Clinic', 'Oak School', 'Pine Club'];

function open(different: Reactions = {}) {
  return openPage(GapsPage, {
    gaps: () => ({ value: found(NAMES) }),
    fillGaps: (entries) => ({ value: filled(entries) }),
    undoLast: () => ({ value: done({ message: 'Taken back.', undo: null }) }),
    ...different,
  });
}

describe('filling in the dates', () => {
  it('shows every partner without a date, with what stands there instead', async () => {
    const gaps = [{ name: 'Elm Clinic', hint: 'Last contact: spring 2024' }];
    await open({ gaps: () => ({ value: found([], { gaps }) }) });
    expect(text()).toContain('1 of 24 partners has no date that counts.');
    expect(document.querySelector('tbody th')?.textContent).toBe('Elm ClinicLast contact: spring 2024');
    expect(document.activeElement?.id).toBe('title');
  });

  it('says beside the field what was understood, and to ears when the field is left', async () => {
    await open();
    await type('gap-0-talked', '5/1/2025');
    expect(text()).toContain('1 May 2025 (read month first)');
    await type('gap-0-done', 'march 2025');
    expect(text()).toContain('some day in March 2025');
    expect(statuses()).toBe('1 May 2025 (read month first)');
  });

  it('speaks the workbook’s language, and reads days as it does', async () => {
    await open({ gaps: () => ({ value: found(NAMES, { language: 'es' }) }) });
    await type('gap-0-talked', '5/1/2025');
    expect(text()).toContain('5 de enero de 2025 (leído con el día primero)');
    expect(document.documentElement.lang).toBe('es');
  });

  it('saves what is filled in by one call, and shows stage and why beside the row', async () => {
    const run = await open();
    await type('gap-0-talked', 'yesterday');
    await type('gap-2-talked', '2025');
    await type('gap-2-done', 'March 2026');
    await press('Enter', { ctrlKey: true });
    expect(run.calls.slice(1)).toEqual([
      [
        'fillGaps',
        [
          { name: 'Elm Clinic', talked: '2026-06-14' },
          { name: 'Pine Club', talked: '2025', done: '2026-03' },
        ],
      ],
    ]);
    expect(statuses()).toContain('The dates of 2 partners are stored.');
    const rows = [...document.querySelectorAll('tr.filled')].map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringContaining('Elm ClinicStage HarvestSomething was done'),
      expect.stringContaining('Pine Club'),
    ]);
    expect(text()).toContain('1 of 24 partners has no date that counts.');
    expect(document.activeElement?.id).toBe('leave');
  });

  it('does not save a row twice', async () => {
    const run = await open();
    await type('gap-0-talked', '2025');
    await click('Save');
    await type('gap-1-talked', '2024');
    await click('Save');
    expect(run.calls.at(-1)).toEqual(['fillGaps', [{ name: 'Oak School', talked: '2024' }]]);
  });

  it('takes the last save back: the rows can be typed into again', async () => {
    await open();
    await type('gap-0-talked', '2025');
    await click('Save');
    await click('Undo');
    expect(statuses()).toBe('Taken back.');
    expect(field('gap-0-talked')).toBe('2025');
    expect(hasButton('Undo')).toBe(false);
  });

  it.each([
    ['spring', 'Not understood. Try “March 2025” or “2025”.'],
    ['2027', 'some day in 2027 has not come yet.'],
    ['1980', 'That is before 1990.'],
  ])('says why “%s” can’t be used, saves nothing and goes there', async (typed, why) => {
    const run = await open();
    await type('gap-0-talked', '2025');
    await type('gap-1-done', typed);
    await click('Save');
    expect(text()).toContain(why);
    expect(alerts()).toBe('One entry can’t be used yet. Please change it or empty it.');
    expect(document.activeElement?.id).toBe('gap-1-done');
    expect(run.calls).toHaveLength(1);
  });

  it('does not complain while one types', async () => {
    await open();
    await type('gap-0-talked', 'mar');
    await type('gap-0-talked', 'march 20');
    await type('gap-0-talked', 'march 202');
    expect(text()).not.toContain('Not understood');
    await type('gap-1-talked', '2025');
    expect(text()).toContain('Not understood');
  });

  it('says that nothing is filled in yet', async () => {
    const run = await open();
    await click('Save');
    expect(statuses()).toBe('Nothing is filled in yet.');
    expect(run.calls).toHaveLength(1);
  });

  it('moves with Enter and the arrow keys, after the last partner to the button', async () => {
    await open();
    document.getElementById('gap-0-done')!.focus();
    const ids: (string | undefined)[] = [];
    for (const key of ['Enter', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'Enter']) {
      await press(key);
      ids.push(document.activeElement?.id);
    }
    expect(ids).toEqual(['gap-1-done', 'gap-2-done', 'gap-1-done', 'gap-2-done', 'save']);
  });

  it('draws two hundred rows at first, and the rest on demand', async () => {
    const names = Array.from({ length: 230 }, (_, place) => `Partner ${place}`);
    await open({ gaps: () => ({ value: found(names) }) });
    expect(document.querySelectorAll('tbody tr')).toHaveLength(200);
    await click('Show 30 more');
    expect(document.querySelectorAll('tbody tr')).toHaveLength(230);
    expect(document.activeElement?.id).toBe('gap-200-talked');
  });

  it('says trouble, and keeps what was typed', async () => {
    const sentence = 'The rows keep moving. Please try again.';
    await open({ fillGaps: () => ({ trouble: { code: 'busy', sentence } }) });
    await type('gap-0-talked', '2025');
    await click('Save');
    expect(alerts()).toBe(sentence);
    expect(field('gap-0-talked')).toBe('2025');
  });

  it('says when every partner has a date, and closes', async () => {
    const close = vi.fn();
    vi.stubGlobal('google', { script: { host: { close } } });
    await open({ gaps: () => ({ value: found([]) }) });
    expect(text()).toContain('Every partner has a date');
    button('Close').click();
    expect(close).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
