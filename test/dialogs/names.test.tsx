// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { namesLike, unlisted } from '../../dialogs/parts/names';
import type { Reactions } from './fake-run';
import { done, opened } from './sample';
import { choose, click, field, hasButton, openSidebar, press, setTheStage, text, type } from './stage';

setTheStage();

const LISTED = ['Lantern Street Clinic', 'Millbrook School', 'Millbrook Parks', 'Ágora Theater', 'Art Club', 'Art'];

/** A server that saves listed names, and others only when it is told that they are new. */
const server: Reactions = {
  openSidebar: () => ({ value: opened({ names: LISTED, card: null }) }),
  logSomething: ({ partner, newPartners = [] }) => {
    const [gone] = unlisted(partner, [...LISTED, ...newPartners]);
    if (gone === undefined) return { value: done({ names: LISTED, card: null }) };
    return { trouble: { code: 'partner-gone', sentence: `“${gone}” is not in the Partners sheet.` } };
  },
};

describe('a name that is typed', () => {
  it.each([
    ['half a name that only one partner has', 'lant', 'Lantern Street Clinic'],
    ['a word from the middle of it', 'clinic', 'Lantern Street Clinic'],
    ['without its accent', 'agora', 'Ágora Theater'],
    ['a full name that begins another one', 'art', 'Art'],
    ['letters that two partners have', 'millbrook', 'millbrook'],
    ['misspelt', 'lantrn street', 'lantrn street'],
    ['a stranger', 'Moon Theater', 'Moon Theater'],
  ])('%s: Enter and Tab make of “%s” “%s”', async (_, typed, taken) => {
    for (const key of ['Enter', 'Tab']) {
      await openSidebar(server);
      await type('log-partner', typed);
      await press(key);
      expect(field('log-partner')).toBe(taken);
    }
  });

  it('goes on to what happened when a key has taken it', async () => {
    await openSidebar(server);
    await type('log-partner', 'lant');
    await press('Tab');
    expect(document.activeElement?.id).toBe('log-what-2');
  });

  it('stays as it was typed after Escape', async () => {
    await openSidebar(server);
    await type('log-partner', 'lant');
    await press('Escape');
    await press('Enter');
    expect(field('log-partner')).toBe('lant');
  });

  it('says at once that nobody is called so', async () => {
    await openSidebar(server);
    await type('log-partner', 'zzz');
    expect(text('log')).toContain('No partner with these letters.');
  });

  it.each([
    ['lantrn street', ['Lantern Street Clinic']],
    ['lanternstreet', []],
    ['milbrook', ['Millbrook School', 'Millbrook Parks']],
    ['parsk millbrook', ['Millbrook Parks']],
    ['the agra', ['Ágora Theater']],
    ['abc', []],
    ['', []],
  ])('is told from its misspelling: “%s”', (typed, names) => {
    expect(namesLike(typed, LISTED, 3)).toEqual(names);
  });
});

describe('a name that is not listed', () => {
  const save = async (typed: string, different = server) => {
    const run = await openSidebar(different);
    await choose('Talked');
    await type('log-partner', typed);
    await press('Enter');
    await click('Save');
    return run;
  };
  const added = (run: { calls: unknown[][] }) =>
    run.calls.flatMap(([name, entry]) =>
      name === 'logSomething' ? ((entry as { newPartners?: string[] }).newPartners ?? []) : [],
    );

  it.each(['millbrook', 'milbrook', 'lantrn street', 'Moon Theater'])(
    'makes no partner of “%s” before a button that says so is pressed',
    async (typed) => {
      const run = await save(typed);
      expect(added(run)).toEqual([]);
      expect(hasButton(`Add as a new partner, and save: ${typed}`)).toBe(true);
      await press('Enter');
      expect(added(run)).toEqual([]);
    },
  );

  it('is asked about first, in blue; adding it comes after', async () => {
    const run = await save('milbrook');
    const offers = [...document.querySelectorAll<HTMLElement>('#panel-log .outcome > .button')];
    expect(offers.map((one) => [one.textContent, one.classList.contains('main')])).toEqual([
      ['Did you mean Millbrook School? Save with it', true],
      ['Did you mean Millbrook Parks? Save with it', true],
      ['Add as a new partner, and save: milbrook', false],
    ]);
    await click('Did you mean Millbrook Parks? Save with it');
    expect(run.calls.at(-1)?.[1]).toMatchObject({ partner: 'Millbrook Parks' });
    expect(added(run)).toEqual([]);
  });

  it('is asked about among several', async () => {
    const run = await save('Art; lantrn');
    await click('Did you mean Lantern Street Clinic? Save with it');
    expect(run.calls.at(-1)?.[1]).toMatchObject({ partner: 'Art; Lantern Street Clinic' });
  });

  it('becomes a partner when the button says so', async () => {
    const run = await save('Moon Theater');
    await click('Add as a new partner, and save: Moon Theater');
    expect(added(run)).toEqual(['Moon Theater']);
  });
});
