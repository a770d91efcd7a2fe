import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../src/contract/card';
import type { DialogName } from '../../src/contract/dialogs';
import type { SidebarState, WriteResult } from '../../src/contract/sidebar';
import type { Ask } from '../client';
import { useFocus } from '../parts/focus';
import { useNews, useReturn } from '../parts/news';
import { useTongue } from '../parts/opening';
import { PageContext } from '../parts/page';
import { useWork, whether } from '../parts/work';
import { stringsOf } from '../strings/strings';
import type { DialogPlace } from './partner/elsewhere';
import { Ready } from './ready';
import { Start } from './start';
import { TABS, type Tab } from './tabs';

interface OpenProps {
  first: SidebarState;
  ask: Ask;
  /** The user had to try again: the focus was on a button that has gone. */
  focused: boolean;
}

/** The sidebar after the first answer, and what each later answer changes in it. */
export function Open({ first, ask, focused }: OpenProps) {
  const [opened, setOpened] = useState(first);
  const { language, library } = opened.settings;
  const words = stringsOf(language);
  useTongue(language, words.product);
  const work = useWork();
  const [elsewhere, setElsewhere] = useState<DialogPlace | null>(null);
  /** A dialog was opened, and may have led on to another one. */
  const [watching, setWatching] = useState(false);
  const [tab, setTab] = useState<Tab>(wantedTab);
  const focus = useFocus();
  useEffect(() => {
    if (focused) focus('title');
  }, []);

  async function show(card: Card) {
    setOpened((before) => ({ ...before, card }));
    if (opened.names.includes(card.name)) return;
    // Somebody has typed a name since: the rest of the sidebar does not know it yet.
    const again = await ask('openSidebar');
    if (again.ok) setOpened({ ...again.value, card });
  }

  function take(done: WriteResult) {
    const shown = opened.card;
    const { garden, names, sample, undo, daily, settings, asked } = done;
    const card = done.card ?? shown;
    setOpened((before) => ({
      ...before,
      state: 'ready',
      freshened: 0,
      garden,
      names,
      sample,
      undo,
      daily,
      settings,
      asked,
      card,
    }));
    if (done.card === null && shown !== null) refresh(shown.name);
    // What was taken back may have been the adoption itself.
    if (done.names.length === 0 && opened.names.length > 0) catchUp();
  }

  /** The shown card may be out of date, or its partner gone. */
  async function refresh(name: string) {
    const reply = await ask('cardOfPartner', name);
    if (reply.ok) setOpened((before) => (before.card?.name === name ? { ...before, card: reply.value } : before));
  }

  async function begin(way: 'setUp' | 'sample') {
    const said = await work.run('start', () => beginning(way));
    if (said === null) return;
    focus('title');
    work.say('start', said);
  }

  async function beginning(way: 'setUp' | 'sample') {
    let done = await ask('setUp');
    // What has been made is shown even when the second step fails.
    if (done.ok && way === 'sample') {
      take(done.value);
      done = await ask('addSample');
    }
    if (!done.ok) return done;
    take(done.value);
    return { ok: true as const, value: done.value.message };
  }

  async function open(name: DialogName, place: DialogPlace) {
    const shown = await work.run(place, () => whether(ask('openDialog', name)));
    if (shown === null) return;
    setElsewhere(place);
    setWatching(true);
    work.say(place, words.dialog.elsewhere);
  }

  function takeAgain(again: SidebarState) {
    setOpened((before) => ({ ...again, card: again.card ?? before.card }));
    if (again.card === null && opened.card !== null) refresh(opened.card.name);
    setElsewhere(null);
  }

  async function look(place: DialogPlace) {
    const again = await work.run(place, () => ask('openSidebar'));
    if (again === null) return;
    takeAgain(again);
    focus(again.state === 'ready' ? `tab-${tab}` : 'start');
    work.say(place, words.dialog.fresh);
  }

  /** The same without a click: when a dialog says that it wrote, or the user comes back from it. */
  async function catchUp() {
    const again = await ask('openSidebar');
    if (!again.ok) return;
    if (alike(again.value, opened)) {
      // Nothing new after something new: no dialog is at work any more.
      if (elsewhere === null) setWatching(false);
      return;
    }
    takeAgain(again.value);
    if (opened.state === 'ready') work.hush();
    else if (again.value.state === 'ready') work.say('start', words.dialog.fresh);
  }
  useNews(catchUp);
  // Until there is a garden, whoever comes back may have pasted a list.
  useReturn(watching || opened.state !== 'ready', () => {
    // A dialog keeps mouse and keyboard to itself: whoever is back here has closed it, or it has led on to another one.
    setElsewhere(null);
    if (work.outcome !== null && 'said' in work.outcome && work.outcome.said === words.dialog.elsewhere) work.hush();
    catchUp();
  });

  const dialogs = { open, elsewhere, look };
  return (
    <PageContext.Provider value={{ ask, words, work }}>
      <header>
        {/* Google writes the product's name above the sidebar. */}
        <h1 id="title" tabIndex={-1} class={opened.state === 'ready' && library === '' ? 'unseen' : undefined}>
          {library === '' ? words.product : library}
        </h1>
      </header>
      {opened.state === 'ready' && opened.garden !== null && opened.daily !== null ? (
        <Ready
          opened={opened}
          tab={tab}
          setTab={setTab}
          garden={opened.garden}
          daily={opened.daily}
          take={take}
          show={show}
          dialogs={dialogs}
          catchUp={catchUp}
          sample={() => begin('sample')}
        />
      ) : (
        <main>
          <Start list={opened.state === 'list'} dialogs={dialogs} act={begin} />
        </main>
      )}
    </PageContext.Provider>
  );
}

/** The tab that the menu asked for, in the page it is made of. */
function wantedTab(): Tab {
  const wanted = document.getElementById('page')?.dataset['tab'];
  return TABS.find((one) => one === wanted) ?? 'today';
}

/** Whether two answers say the same of the spreadsheet, whichever row is selected. */
function alike(one: SidebarState, other: SidebarState): boolean {
  const said = ({ state, garden, names, undo, daily }: SidebarState) =>
    JSON.stringify([state, garden, names, undo, daily]);
  return said(one) === said(other);
}
