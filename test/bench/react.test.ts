// @vitest-environment happy-dom
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { SidebarState } from '../../src/contract/sidebar';
import { fakeRun } from '../dialogs/fake-run';
import { openSidebar, setTheStage, text } from '../dialogs/stage';
import { noonOf } from './books';
import { AS_OF } from './measurement';
import { firstAnswer } from './page';
import { Sidebar } from './react/sidebar';

setTheStage();

/** All words of the page, and how many things there are to press and to fill in. */
const seen = () => ({
  text: text(),
  buttons: document.querySelectorAll('button').length,
  fields: document.querySelectorAll('input, textarea').length,
});

test('the sidebar in React that the bench compares with shows the same first screen as ours', async () => {
  const { value } = JSON.parse(firstAnswer({ now: noonOf(AS_OF) })) as { value: SidebarState };
  const openSidebarOf = () => ({ value });
  await openSidebar({ openSidebar: openSidebarOf });
  const ours = seen();
  vi.useRealTimers();
  document.body.innerHTML = '<div id="page"></div>';
  vi.stubGlobal('google', { script: { run: fakeRun({ openSidebar: openSidebarOf }) } });
  createRoot(document.getElementById('page')!).render(createElement(Sidebar));
  await vi.waitFor(() => expect(document.getElementById('card-name')).not.toBeNull());
  expect(seen()).toEqual(ours);
});
