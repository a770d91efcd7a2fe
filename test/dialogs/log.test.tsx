// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Draft, draftFor, entryOf } from '../../dialogs/sidebar/log/entry';
import { card, done, opened } from './sample';
import {
  alerts,
  button,
  choose,
  click,
  field,
  hasButton,
  openSidebar,
  pass,
  press,
  setTheStage,
  statuses,
  stopFollowing,
  text,
  type,
} from './stage';

setTheStage();

const saved = (run: { calls: unknown[][] }) => run.calls.filter(([name]) => name === 'logSomething');

describe('what is saved', () => {
  const draft = (change: Partial<Draft>): Draft => ({ ...draftFor('Rotary'), what: 'Talked', ...change });

  it.each<[string, Partial<Draft>, string]>([
    ['today', {}, '2026-03-01'],
    ['another day', { day: '2025-12-24' }, '2025-12-24'],
  ])('the day: %s', (_, change, date) => {
    expect(entryOf(draft(change), '2026-03-01', false)).toMatchObject({ date });
  });

  it.each<[Partial<Draft>, string]>([
    [{ partner: ' ' }, 'partner'],
    [{ partner: '', what: '' }, 'partner'],
    [{ what: '' }, 'what'],
    [{ day: '' }, 'day'],
    [{ what: 'Did it', people: 'many' }, 'people'],
    [{ what: 'Did it', people: '-3' }, 'people'],
  ])('%j: the field “%s” is asked for', (change, missing) => {
    expect(entryOf(draft(change), '2026-03-01', true)).toBe(missing);
  });

  it.each(['Told others', 'Looked back', 'Note', 'Planned'] as const)('%s may be about the whole library', (what) => {
    expect(entryOf(draft({ partner: '', what }), '2026-03-01', false)).toMatchObject({ partner: '', what });
  });

  it('people only where people are asked for; an empty field is no number', () => {
    expect(entryOf(draft({ people: '34' }), '2026-03-01', true)).toMatchObject({ people: 34 });
    expect(entryOf(draft({ people: '34' }), '2026-03-01', false)).toMatchObject({ people: null });
    expect(entryOf(draft({}), '2026-03-01', true)).toMatchObject({ people: null });
  });
});

describe('what happened', () => {
  const shown = () => [...document.querySelectorAll<HTMLInputElement>('input[name="what"]')].map(({ value }) => value);
  const USUAL = ['Talked', 'Reached out', 'Did it', 'Planned'];

  it('shows the four usual words, the others on demand, and then the one that was chosen beside the four', async () => {
    await openSidebar();
    expect(shown()).toEqual(USUAL);
    await click('More words');
    expect(shown()).toHaveLength(12);
    await choose('Thanked');
    expect(shown()).toEqual([...USUAL, 'Thanked']);
  });

  it('is chosen by its letters, also where it is not shown', async () => {
    await openSidebar();
    document.getElementById('log-what-2')!.focus();
    await press('t');
    await press('o');
    expect(shown()).toEqual([...USUAL, 'Told others']);
    expect((document.activeElement as HTMLInputElement).value).toBe('Told others');
  });

  it('asks for yesterday by one click, and for today by another', async () => {
    const run = await openSidebar();
    await choose('Talked');
    await click('Yesterday');
    expect(field('log-day')).toBe('2026-06-14');
    await click('Yesterday');
    expect(field('log-day')).toBe('2026-06-15');
    await click('Yesterday');
    await click('Save');
    expect(saved(run)[0]![1]).toMatchObject({ date: '2026-06-14' });
  });
});

describe('the log form', () => {
  it('saves for the partner of the card, says so and offers to undo', async () => {
    const run = await openSidebar();
    await choose('Talked');
    expect(text('log')).toContain('Both sides spoke or wrote.');
    await type('log-note', 'Asked for a shelf');
    await click('Save');
    expect(saved(run)).toEqual([
      [
        'logSomething',
        {
          partner: 'Riverside Health Clinic',
          what: 'Talked',
          date: '2026-06-15',
          people: null,
          note: 'Asked for a shelf',
        },
      ],
    ]);
    expect(statuses()).toBe('Logged: Talked, Riverside Health Clinic.');
    expect(field('log-note')).toBe('');
    await click('Undo');
    expect(run.calls.at(-1)).toEqual(['undoLast']);
    expect(statuses()).toBe('The last entry was taken back.');
    expect(hasButton('Undo')).toBe(false);
    expect(document.activeElement?.id).toBe('tab-log');
  });

  it('takes over the card that the server sends back', async () => {
    const moved = card({ stage: { key: 'Harvest', word: 'Harvest' } });
    await openSidebar({ logSomething: () => ({ value: done({ card: moved }) }) });
    await choose('Talked');
    await click('Save');
    expect(text('partner')).toContain('StageHarvest');
  });

  it('saves on Enter in the note; Shift and Enter stays in the note', async () => {
    const run = await openSidebar();
    await choose('Talked');
    await type('log-note', 'One line');
    expect((await press('Enter', { shiftKey: true })).defaultPrevented).toBe(false);
    expect(saved(run)).toHaveLength(0);
    expect((await press('Enter')).defaultPrevented).toBe(true);
    expect(saved(run)).toHaveLength(1);
  });

  it('asks for people only after something that counts', async () => {
    const run = await openSidebar();
    expect(document.getElementById('log-people')).toBeNull();
    await choose('Did it');
    await type('log-people', '34');
    await click('Save');
    expect(saved(run)[0]![1]).toMatchObject({ what: 'Did it', people: 34 });
    expect(document.activeElement?.id).toBe('log-note');
  });

  it('starts a plan with a day to pick', async () => {
    const run = await openSidebar();
    await choose('Planned');
    await click('Save');
    expect(text('log')).toContain('Please pick the day.');
    expect(document.activeElement?.id).toBe('log-day');
    await type('log-day', '2026-09-01');
    await click('Save');
    expect(saved(run)[0]![1]).toMatchObject({ what: 'Planned', date: '2026-09-01' });
  });

  it('moves the focus to what is missing, and saves nothing', async () => {
    const run = await openSidebar();
    await click('Save');
    expect(text('log')).toContain('Please pick what happened.');
    expect(document.activeElement?.id).toBe('log-what-2');
    await type('log-partner', '');
    await click('Save');
    expect(document.activeElement?.id).toBe('log-partner');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(saved(run)).toHaveLength(0);
  });

  it('saves once, however often Save is pressed', async () => {
    const run = await openSidebar({}, 3000);
    await choose('Talked');
    button('Save').click();
    button('Save').click();
    await pass();
    const working = button('Saving…');
    expect(working.getAttribute('aria-disabled')).toBe('true');
    working.click();
    document.getElementById('log-note')!.focus();
    await press('Enter');
    await pass(1000);
    expect(statuses()).toContain('Still working.');
    await pass(3000);
    expect(saved(run)).toHaveLength(1);
    expect(button('Save').getAttribute('aria-disabled')).toBeNull();
  });

  it.each([
    [
      { trouble: { code: 'partner-gone', sentence: '“Rotary” is not in the Partners sheet.' } } as const,
      'not in the Partners',
    ],
    [{ fails: 'Network error' }, 'No answer came from Google'],
  ])('keeps everything typed when it does not work', async (reaction, sentence) => {
    await openSidebar({ logSomething: () => reaction });
    await choose('Did it');
    await type('log-partner', 'Rotary');
    await type('log-people', '12');
    await type('log-note', 'A long story');
    await click('Save');
    expect(alerts()).toContain(sentence);
    expect([field('log-partner'), field('log-people'), field('log-note')]).toEqual(['Rotary', '12', 'A long story']);
    expect(document.querySelector<HTMLInputElement>('input[value="Did it"]')?.checked).toBe(true);
  });

  it('offers to add a partner who is not listed, once the server has said so', async () => {
    const sentence = '“Moon Theatre” is not in the Partners sheet.';
    const run = await openSidebar({
      logSomething: ({ newPartners }) =>
        newPartners === undefined ? { trouble: { code: 'partner-gone', sentence } } : { value: done() },
    });
    await choose('Talked');
    await type('log-partner', 'maple street school; Moon Theatre');
    await click('Save');
    await click('Add as a new partner, and save: Moon Theatre');
    expect(saved(run)[1]![1]).toMatchObject({
      partner: 'maple street school; Moon Theatre',
      newPartners: ['Moon Theatre'],
    });
    expect(alerts()).toBe('');
    expect(document.activeElement?.id).toBe('log-note');
  });

  it('helps with the last of several names', async () => {
    await openSidebar();
    await type('log-partner', 'Maple Street School; riv');
    await press('ArrowDown');
    await press('Enter');
    expect(field('log-partner')).toBe('Maple Street School; Riverside Health Clinic');
  });

  it('follows the card while nothing is typed, and keeps a begun entry with its partner', async () => {
    await openSidebar({ cardOfSelection: () => ({ value: card({ name: 'Maple Street School' }) }) });
    await stopFollowing();
    await type('log-note', 'About the clinic');
    await click('Show the selected row');
    expect(field('log-partner')).toBe('Riverside Health Clinic');
    await click('Log something');
    expect(field('log-partner')).toBe('Maple Street School');
    expect(document.activeElement?.id).toBe('log-what-2');
  });

  it('offers to undo what an earlier visit wrote', async () => {
    const undo = 'the log entry “Talked, Rotary”';
    await openSidebar({ openSidebar: () => ({ value: opened({ undo }) }) });
    expect(text('more')).toContain('You can undo: the log entry “Talked, Rotary”');
  });
});
