// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { done, opened } from './sample';
import { alerts, click, hasButton, openSidebar, setTheStage, statuses, text } from './stage';

setTheStage();

const nothing = { garden: null, names: [], card: null, library: '' };
const empty = () => ({ value: opened({ ...nothing, state: 'empty' }) });
const list = () => ({ value: opened({ ...nothing, state: 'list' }) });
const made = () => ({ value: done({ message: 'The sheets are ready.', names: [], card: null, undo: null }) });

describe('an empty spreadsheet', () => {
  it('says what this is, and offers two ways to begin', async () => {
    await openSidebar({ openSidebar: empty });
    expect(text('start')).toContain('where each of your community partners stands');
    expect(text('start')).toContain('Nothing is sent anywhere.');
    expect(document.querySelector('nav')).toBeNull();
  });

  it('makes the partner sheet, says so, and tells what to type first', async () => {
    const run = await openSidebar({ openSidebar: empty, setUp: made });
    await click('Make my partner sheet');
    expect(run.calls).toEqual([['openSidebar'], ['setUp']]);
    expect(statuses()).toBe('The sheets are ready.');
    expect(text()).toContain('Each partner is a row of the Partners sheet.');
    expect(document.activeElement?.id).toBe('title');
  });

  it('adds the sample garden in the same click', async () => {
    const addSample = () => ({ value: done({ message: 'The sample garden is in.', sample: true }) });
    const run = await openSidebar({ openSidebar: empty, setUp: made, addSample });
    await click('Try it with a sample garden');
    expect(run.calls).toEqual([['openSidebar'], ['setUp'], ['addSample']]);
    expect(statuses()).toBe('The sample garden is in.');
    expect(hasButton('Remove the sample garden')).toBe(true);
  });

  it('shows the sheet that was made even when the sample fails', async () => {
    const sentence = 'Please try again in a few seconds.';
    const addSample = () => ({ trouble: { code: 'busy', sentence } }) as const;
    await openSidebar({ openSidebar: empty, setUp: made, addSample });
    await click('Try it with a sample garden');
    expect(alerts()).toBe(sentence);
    expect(text('garden')).toContain('24 partners');
    expect(hasButton('Try it with a sample garden')).toBe(true);
  });
});

describe('a spreadsheet with a list that is not ours', () => {
  it('promises that nothing of theirs is changed', async () => {
    await openSidebar({ openSidebar: list });
    expect(text('start')).toContain('Nothing of yours is changed. Our columns are added at the right end.');
    expect(hasButton('Start a new sheet')).toBe(true);
  });

  it('asks the rest in a window, and shows the garden when one comes back', async () => {
    let opens = 0;
    const run = await openSidebar({
      openSidebar: () => (++opens === 1 ? list() : { value: opened() }),
      openDialog: () => ({ value: null }),
    });
    await click('Use the list I have');
    expect(run.calls).toEqual([['openSidebar'], ['openDialog', 'adopt']]);
    expect(statuses()).toBe('A window has opened over your sheet.');
    await click('Update');
    expect(text('garden')).toContain('24 partners');
    expect(statuses()).toBe('This is how it stands now.');
    expect(document.activeElement?.id).toBe('tab-today');
  });

  it('stays as it is when one comes back and nothing was done', async () => {
    await openSidebar({ openSidebar: list, openDialog: () => ({ value: null }) });
    await click('Use the list I have');
    await click('Update');
    expect(hasButton('Use the list I have')).toBe(true);
    expect(hasButton('Update')).toBe(false);
  });

  it('says so when the window can’t be opened', async () => {
    await openSidebar({ openSidebar: list, openDialog: () => ({ fails: 'Exception' }) });
    await click('Use the list I have');
    expect(alerts()).toContain('No answer came from Google');
    expect(hasButton('Use the list I have')).toBe(true);
  });
});
