// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { done, opened, settings } from './sample';
import { choose, click, field, hasButton, openSidebar, pass, pick, setTheStage, statuses, text, type } from './stage';

setTheStage();

const saved = (run: { calls: unknown[][] }) => run.calls.filter(([name]) => name === 'saveSettings');

describe('settings', () => {
  it('plain words are one click, and everything follows at once', async () => {
    const run = await openSidebar({
      saveSettings: (wanted) => ({ value: done({ message: 'Saved.', settings: wanted, undo: null }) }),
    });
    await choose('plain');
    expect(saved(run)).toEqual([['saveSettings', settings({ style: 'plain' })]]);
    expect(statuses()).toBe('Saved.');
  });

  it('another language opens the sidebar anew, where one was', async () => {
    const run = await openSidebar({
      saveSettings: (wanted) => ({ value: done({ settings: wanted }) }),
      reopenSidebar: () => ({ value: null }),
    });
    document.getElementById('tab-more')!.click();
    await pass();
    await choose('es');
    expect(run.calls.at(-1)).toEqual(['reopenSidebar', 'more']);
  });

  it('the month and the name are saved as they are chosen', async () => {
    const run = await openSidebar({ saveSettings: (wanted) => ({ value: done({ settings: wanted }) }) });
    await pick('set-month', '10');
    expect(saved(run).at(-1)?.[1]).toMatchObject({ fiscalYearStart: 10 });
  });

  it('are asked for once, at the start, and can be put off', async () => {
    const unknown = settings({ library: '' });
    const run = await openSidebar({
      openSidebar: () => ({ value: opened({ settings: unknown, asked: false }) }),
      saveSettings: (wanted) => ({ value: done({ settings: wanted, asked: true }) }),
    });
    await type('first-library', 'Elm Library');
    expect(field('first-library')).toBe('Elm Library');
    expect(saved(run)).toEqual([]);
    await click('Later');
    expect(saved(run)).toEqual([['saveSettings', unknown]]);
    expect(text()).not.toContain('Four questions, once');
  });

  it('are saved together the first time', async () => {
    const run = await openSidebar({
      openSidebar: () => ({ value: opened({ settings: settings({ library: '' }), asked: false }) }),
      saveSettings: (wanted) => ({ value: done({ settings: wanted, asked: true }) }),
    });
    await type('first-library', 'Elm Library');
    await pick('first-month', '1');
    await click('Save');
    expect(saved(run)).toEqual([['saveSettings', settings({ library: 'Elm Library', fiscalYearStart: 1 })]]);
    expect(document.querySelector('h1')?.textContent).toBe('Elm Library');
  });

  it('are not asked for where the library has a name', async () => {
    await openSidebar({ openSidebar: () => ({ value: opened({ asked: false }) }) });
    expect(text()).not.toContain('Four questions, once');
  });
});

describe('a new partner', () => {
  const added = (run: { calls: unknown[][] }) => run.calls.filter(([name]) => name === 'addPartner');
  const open = async () => {
    const run = await openSidebar({ addPartner: () => ({ value: done({ message: 'Added.' }) }) });
    await click('Add a partner');
    return run;
  };

  it('needs a name only', async () => {
    const run = await open();
    await click('Add the partner');
    expect(text('partner')).toContain('A name is all it needs.');
    expect(document.activeElement?.id).toBe('add-name');
    await type('add-name', 'Moon Theater');
    await click('Add the partner');
    expect(added(run)).toEqual([['addPartner', 'Moon Theater', '']]);
    expect(field('add-name')).toBe('');
  });

  it('may come with the day of the last talk', async () => {
    const run = await open();
    await type('add-name', 'Moon Theater');
    await type('add-talked', '2026-05-01');
    await click('Add the partner');
    expect(added(run)).toEqual([['addPartner', 'Moon Theater', '2026-05-01']]);
  });

  it('who is called much like another is asked about first', async () => {
    const run = await open();
    await type('add-name', 'Maple Stret School');
    await click('Add the partner');
    expect(added(run)).toEqual([]);
    expect(hasButton('I meant Maple Street School')).toBe(true);
    await click('Add “Maple Stret School” as a new partner');
    expect(added(run)).toEqual([['addPartner', 'Maple Stret School', '']]);
  });

  it('who is listed already is shown', async () => {
    const run = await open();
    await type('add-name', 'maple street school');
    await click('Add the partner');
    expect(run.calls.at(-1)).toEqual(['cardOfPartner', 'Maple Street School']);
    expect(added(run)).toEqual([]);
  });
});

describe('the row one stands in', () => {
  const back = async () => {
    window.dispatchEvent(new Event('focus'));
    await pass();
  };

  it('is followed when one comes back to the log: its partner stands in the form', async () => {
    const run = await openSidebar({ partnerOfSelection: () => ({ value: 'Maple Street School' }) });
    document.getElementById('tab-log')!.click();
    await back();
    expect(run.calls.at(-1)).toEqual(['partnerOfSelection']);
    expect(field('log-partner')).toBe('Maple Street School');
  });

  it('does not take the place of a name that is being typed', async () => {
    await openSidebar({ partnerOfSelection: () => ({ value: 'Maple Street School' }) });
    await type('log-partner', 'Rot');
    document.getElementById('tab-log')!.click();
    await back();
    expect(field('log-partner')).toBe('Rot');
  });

  it('is shown as a card on the tab of the partner', async () => {
    const run = await openSidebar({ partnerOfSelection: () => ({ value: 'Maple Street School' }) });
    document.getElementById('tab-partner')!.click();
    await back();
    await back();
    expect(run.calls.slice(1)).toEqual([['partnerOfSelection'], ['cardOfPartner', 'Maple Street School']]);
  });
});
