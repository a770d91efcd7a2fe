// @vitest-environment happy-dom
import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { AdoptPage } from '../../dialogs/adopt/page';
import { CheckPage } from '../../dialogs/check/page';
import type { Ask } from '../../dialogs/client';
import { GapsPage } from '../../dialogs/gaps/page';
import { HandoverPage } from '../../dialogs/handover/page';
import { LookBackPage } from '../../dialogs/look-back/page';
import { RenamePage } from '../../dialogs/rename/page';
import { ThanksPage } from '../../dialogs/thanks/page';
import type { Server } from '../../src/contract/server';
import type { Reaction, Reactions } from './fake-run';
import { alerts, button, click, hasButton, openPage, pass, setTheStage, statuses, text, type } from './stage';

/* What every window over the sheet does when Google is slow, silent or unwilling; the sidebar's own are in opening.test.tsx. */

setTheStage();

type Page = (props: { ask: Ask }) => VNode;

const PAGES: readonly [name: string, Page: Page, question: keyof Server][] = [
  ['adopt', AdoptPage, 'seeLists'],
  ['gaps', GapsPage, 'gaps'],
  ['check', CheckPage, 'checkSheet'],
  ['look-back', LookBackPage, 'lookBackStart'],
  ['thanks', ThanksPage, 'thanks'],
  ['handover', HandoverPage, 'handover'],
  ['rename', RenamePage, 'renameStart'],
];

describe.each(PAGES)('the window %s', (_, Page, question) => {
  const open = (reaction: Reaction<never>) => openPage(Page, { [question]: () => reaction } as Reactions);

  it('is quiet for a second, says then that it reads, after a minute that Google is silent, with the way by the menu', async () => {
    await open('silence');
    expect(statuses()).toBe('Opening…');
    await pass(900);
    expect(statuses()).toContain('Reading your sheet.');
    await pass(59_000);
    expect(alerts()).toContain('several Google accounts');
    expect(alerts()).toContain('“Partner Garden”');
    expect(hasButton('Try again')).toBe(true);
  });

  it('explains at once when Google refuses', async () => {
    await open({ fails: 'PERMISSION_DENIED' });
    expect(alerts()).toContain('Google said: “PERMISSION_DENIED”');
  });

  it('says expected trouble in the server’s words, and asks once more when told to', async () => {
    const run = await open({ trouble: { code: 'no-edit-rights', sentence: 'One permission is missing.' } });
    expect(alerts()).toBe('One permission is missing.');
    await click('Try again');
    expect(run.calls).toEqual([[question], [question]]);
  });
});

describe('a button while the page works', () => {
  it.each<[string, Page, Reactions, string, string]>([
    [
      'look-back',
      LookBackPage,
      {
        lookBackStart: () => ({
          value: { language: 'en', names: [], partner: '', questions: [{ question: 'One?', hint: '' }], last: [] },
        }),
        lookBack: () => 'silence',
      },
      'answer-0',
      'Keep the answers',
    ],
    [
      'rename',
      RenamePage,
      {
        renameStart: () => ({ value: { language: 'en', names: ['Elm'], partner: 'Elm' } }),
        renamePreview: () => 'silence',
      },
      'to',
      'Show what would change',
    ],
    [
      'thanks',
      ThanksPage,
      {
        thanks: () => ({
          value: { language: 'en', open: [{ partner: 'Elm', project: '', why: 'For it', contact: '' }] },
        }),
        logThanks: () => 'silence',
      },
      '',
      'Thanked today',
    ],
  ])('in %s can be pressed once; after a second the page says that it works', async (_, Page, reactions, id, name) => {
    const run = await openPage(Page, reactions);
    if (id !== '') await type(id, 'Ash');
    const pressed = button(name);
    pressed.click();
    await pass();
    expect(pressed.getAttribute('aria-disabled')).toBe('true');
    pressed.click();
    await pass(1000);
    expect(run.calls).toHaveLength(2);
    expect(statuses()).not.toBe('');
    expect(text()).not.toContain('undefined');
  });
});
