import { useState } from 'preact/hooks';
import type { Card } from '../../src/contract/card';
import type { Garden as GardenFacts } from '../../src/contract/garden';
import type { LogEntry } from '../../src/contract/log';
import type { UsualSettings } from '../../src/contract/settings';
import type { SidebarState, WriteResult } from '../../src/contract/sidebar';
import type { Daily } from '../../src/contract/today';
import { Button } from '../parts/button';
import { useFocus } from '../parts/focus';
import { useReturn } from '../parts/news';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { type Place, whether } from '../parts/work';
import type { Acts, LogWish } from './acts';
import { useFollow } from './follow';
import { Garden } from './garden/garden';
import { Log } from './log/log';
import { firstOf } from './log/what-field';
import { More } from './more';
import type { Dialogs } from './partner/elsewhere';
import { Partner } from './partner/partner';
import { Report } from './report/report';
import { Settings } from './settings/settings';
import { Panel, type Tab, Tabs } from './tabs';
import { Today } from './today/today';
import { Undo } from './undo';

interface ReadyProps {
  opened: SidebarState;
  tab: Tab;
  setTab: (tab: Tab) => void;
  garden: GardenFacts;
  daily: Daily;
  /** Takes over what the server said after writing; a null card keeps the partner that is shown, asked for anew. */
  take: (done: WriteResult) => void;
  show: (card: Card) => void;
  dialogs: Dialogs;
  /** Looks at the sheet again. */
  catchUp: () => void;
  sample: () => void;
}

/** The sidebar of a spreadsheet that has our Partners sheet. */
export function Ready({ opened, tab, setTab, garden, daily, take, show, dialogs, catchUp, sample }: ReadyProps) {
  const { ask, words, work } = usePage();
  const focus = useFocus();
  const { card, names, undo: last } = opened;
  const [asked, setAsked] = useState<LogWish>({ count: 0, partner: '', what: '', more: {} });
  const [deciding, setDeciding] = useState(false);
  const follow = useFollow();
  /** The partner of the row one stands in, when it was last asked; `''`: the card's. */
  const [standing, setStanding] = useState('');

  async function followRow(on: Tab) {
    if (names.length === 0) return catchUp();
    if (on !== 'partner' && on !== 'log') return;
    const name = await follow.look();
    if (name === '' || name === card?.name) return;
    setStanding(name);
    if (on !== 'partner') return;
    const reply = await ask('cardOfPartner', name);
    if (reply.ok && reply.value !== null) show(reply.value);
  }
  useReturn(true, () => followRow(tab));

  async function write(place: Place, job: () => ReturnType<typeof ask<'undoLast'>>): Promise<WriteResult | null> {
    const done = await work.run(place, job);
    if (done === null) return null;
    take(done);
    work.say(place, done.message);
    return done;
  }
  const undo = async (place: 'start' | 'log' | 'more' | 'today' | 'card') => {
    const done = await write(place, () => ask('undoLast'));
    // The button has gone: the focus goes to the part where it stood.
    if (done !== null) focus(place === 'start' ? 'title' : `tab-${place === 'card' ? 'partner' : place}`);
  };
  async function save(place: 'start' | 'more', settings: UsualSettings) {
    const done = await write(place, () => ask('saveSettings', settings));
    // This page has the words of its own language only.
    if (done !== null && settings.language !== opened.settings.language) ask('reopenSidebar', tab);
  }
  function go(to: Tab, then: string) {
    setTab(to);
    focus(then);
  }

  async function openCard(name: string, then: string) {
    const reply = await work.run('today', async () => {
      const answer = await ask('cardOfPartner', name);
      return answer.ok ? { ok: true as const, value: { card: answer.value } } : answer;
    });
    if (reply === null) return;
    if (reply.card === null) return work.say('today', words.card.notFound(name));
    setStanding('');
    show(reply.card);
    setDeciding(then === 'season-0');
    go('partner', then);
  }

  const acts: Acts = {
    log: (wish) => {
      setTab('log');
      setAsked({ ...wish, count: asked.count + 1 });
    },
    card: (name) => openCard(name, 'card-name'),
    decide: (name) => openCard(name, 'season-0'),
    jump: async ({ cell }) => {
      if (cell === null) return;
      const shown = await work.run('today', () => whether(ask('showCell', cell.sheet, cell.row, cell.column)));
      if (shown !== null) work.say('today', words.daily.today.shown);
    },
    settle: async (plan, end) => {
      const done = await write('today', () => ask('settlePlan', plan, end));
      if (done !== null) focus('tab-today');
    },
  };

  return (
    <>
      <Tabs
        tab={tab}
        setTab={setTab}
        enter={(to) => {
          setTab(to);
          if (to === 'log') focus(isEmpty('log-partner') ? 'log-partner' : firstOf(''));
          followRow(to);
        }}
      />
      <main>
        <Outcome at="start">
          <Undo at="start" undo={last} onUndo={() => undo('start')} />
        </Outcome>
        <Panel of="today" tab={tab}>
          {names.length === 0 ? (
            <section class="panel">
              <p>{words.start.first}</p>
              <Button kind="main" onClick={() => go('partner', 'add-name')}>
                {words.add.open}
              </Button>
              <Button onClick={sample}>{words.start.sample}</Button>
            </section>
          ) : (
            <Today
              garden={garden}
              today={daily.today}
              leads={daily.leads}
              acts={acts}
              undo={last}
              onUndo={() => undo('today')}
              dialogs={dialogs}
            />
          )}
          {!opened.asked && opened.settings.library === '' && (
            <section class="panel" aria-label={words.settings.ask}>
              <details open={names.length === 0}>
                <summary>{words.settings.ask}</summary>
                <Settings once settings={opened.settings} save={(settings) => save('start', settings)} />
              </details>
            </section>
          )}
        </Panel>
        <Panel of="partner" tab={tab}>
          <Partner
            card={card}
            names={names}
            show={show}
            daily={daily}
            log={() => acts.log({ partner: card?.name ?? '', what: '', more: {} })}
            decide={async (decision) => {
              const done = await write('card', () => ask('decideSeason', decision));
              if (done === null) return;
              setDeciding(false);
              // The answer is above it, so both come into sight.
              focus('card-name');
            }}
            deciding={deciding}
            setDeciding={(open) => {
              setDeciding(open);
              focus(open ? 'season-0' : 'season');
            }}
            startProjects={() => write('card', () => ask('startProjects'))}
            undo={last}
            onUndo={() => undo('card')}
            today={garden.asOf}
            follow={follow}
            add={async (name, talked) => (await write('card', () => ask('addPartner', name, talked))) !== null}
          />
        </Panel>
        <Panel of="log" tab={tab}>
          <Log
            partner={standing === '' ? (card?.name ?? '') : standing}
            asked={asked}
            names={names}
            what={opened.what}
            today={garden.asOf}
            daily={daily}
            addColumns={async (set) => (await write('log', () => ask('addColumns', set))) !== null}
            undo={last}
            onUndo={() => undo('log')}
            save={(entry: LogEntry) => write('log', () => ask('logSomething', entry))}
          />
        </Panel>
        <Panel of="garden" tab={tab}>
          <Garden garden={garden} freshened={opened.freshened} open={acts.card} dialogs={dialogs} />
        </Panel>
        <Panel of="report" tab={tab}>
          <Report dialogs={dialogs} />
        </Panel>
        <Panel of="more" tab={tab}>
          <More
            settings={opened.settings}
            save={(settings) => save('more', settings)}
            sample={opened.sample}
            undo={last}
            onUndo={() => undo('more')}
            dialogs={dialogs}
            act={(what) => write('more', () => ask(what))}
          />
        </Panel>
      </main>
    </>
  );
}

function isEmpty(id: string): boolean {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement && field.value === '';
}
