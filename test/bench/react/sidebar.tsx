/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { stringsOf } from '../../../dialogs/strings/strings';
import type { Card as CardFacts } from '../../../src/contract/card';
import type { LogEntry } from '../../../src/contract/log';
import type { SidebarState, WriteResult } from '../../../src/contract/sidebar';
import type { What } from '../../../src/domain/lists';
import { Garden } from './garden';
import { Log } from './log';
import { Partner } from './partner';
import { More, Report } from './rest';
import { call } from './server';
import { Today } from './today';
import { WordsProvider } from './words';

/** Asks once, then shows everything. */
export function Sidebar() {
  const [opened, setOpened] = useState<SidebarState | null>(null);
  const [trouble, setTrouble] = useState('');
  const [wish, setWish] = useState<{ partner: string; what: What | '' }>({ partner: '', what: '' });
  const words = stringsOf(opened?.language ?? document.documentElement.lang);

  useEffect(() => {
    call('openSidebar').then(setOpened, (error) => setTrouble(error.message));
  }, []);

  if (opened === null || opened.garden === null || opened.daily === null)
    return (
      <main className="opening">
        <h1 className="unseen">{words.product}</h1>
        <div role="status" className="quiet">
          {trouble === '' ? <span className="unseen">{words.opening.busy}</span> : trouble}
        </div>
        <div className="skeleton" aria-hidden="true">
          <i className="wide" />
          <i className="bed" />
          <i />
          <i className="short" />
        </div>
      </main>
    );

  const { garden, daily, card, names } = opened;
  const show = (shown: CardFacts | null) => setOpened({ ...opened, card: shown });
  const take = (done: WriteResult) => setOpened({ ...opened, ...done, card: done.card ?? card });
  const log = (partner: string, what: What | '') => {
    setWish({ partner, what });
    document.getElementById('log')?.scrollIntoView();
  };
  return (
    <WordsProvider value={words}>
      <header>
        <h1 id="title">{opened.library === '' ? words.product : opened.library}</h1>
        {opened.library !== '' && <p className="quiet">{words.product}</p>}
      </header>
      <nav aria-label={words.nav.label}>
        {(['today', 'partner', 'log', 'garden', 'report'] as const).map((part) => (
          <button type="button" key={part} onClick={() => document.getElementById(part)?.scrollIntoView()}>
            {words.nav[part]}
          </button>
        ))}
      </nav>
      <main>
        <Today
          today={daily.today}
          log={log}
          open={(name) => call('cardOfPartner', name).then(show)}
          settle={(plan, end) => call('settlePlan', plan, end).then(take)}
        />
        <Partner card={card} names={names} show={show} daily={daily} log={log} />
        <Log
          key={`${card?.name} ${wish.partner} ${wish.what}`}
          partner={wish.partner === '' ? (card?.name ?? '') : wish.partner}
          what={wish.what}
          opened={opened}
          save={(entry: LogEntry) => call('logSomething', entry).then(take)}
        />
        <Garden garden={garden} />
        <Report />
        <More sample={opened.sample} act={(what) => call(what).then(take)} />
      </main>
    </WordsProvider>
  );
}
