// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { RenamePage } from '../../dialogs/rename/page';
import type { Reactions } from './fake-run';
import { done } from './sample';
import { click, field, hasButton, openPage, press, setTheStage, statuses, text, type } from './stage';

setTheStage();

describe('renaming', () => {
  const cells = [{ sheet: 'Log', cell: 'B2', before: 'Elm; Oak', after: 'Ash; Oak' }];
  const open = (different: Reactions = {}) =>
    openPage(RenamePage, {
      renameStart: () => ({ value: { language: 'en', names: ['Elm', 'Oak'], partner: 'Elm' } }),
      renamePreview: (from, to) => ({ value: { from, to, count: 201, cells, taken: to === 'Oak' } }),
      renamePartner: () => ({ value: done({ message: 'Done.', names: ['Ash', 'Oak'] }) }),
      undoLast: () => ({ value: done({ message: 'Taken back.', undo: null, names: ['Elm', 'Oak'] }) }),
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
