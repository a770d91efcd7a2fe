import { useState } from 'preact/hooks';
import type { Card, Done, LogEntry, Opened } from '../../src/contract/contract';
import { Button } from '../parts/button';
import { useFocus } from '../parts/focus';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import type { Place } from '../parts/work';
import type { Dialogs } from './elsewhere';
import { Garden } from './garden';
import { Log } from './log';
import { More } from './more';
import { Partner } from './partner';
import { Report } from './report';
import { Undo } from './undo';

interface ReadyProps {
  opened: Opened;
  /** Takes over what the server said after writing; a null card keeps the partner that is shown, asked for anew. */
  take: (done: Done) => void;
  show: (card: Card) => void;
  dialogs: Dialogs;
  sample: () => void;
}

/** The sidebar of a spreadsheet that has our Partners sheet. */
export function Ready({ opened, take, show, dialogs, sample }: ReadyProps) {
  const { ask, words, work } = usePage();
  const focus = useFocus();
  const { garden, card, names } = opened;
  const [asked, setAsked] = useState(0);

  async function write(place: Place, job: () => ReturnType<typeof ask<'undoLast'>>): Promise<Done | null> {
    const done = await work.run(place, job);
    if (done === null) return null;
    take(done);
    work.say(place, done.said);
    return done;
  }
  const undo = async (place: 'start' | 'log' | 'more') => {
    const done = await write(place, () => ask('undoLast'));
    // The button has gone: the focus goes to the part where it stood.
    if (done !== null) focus(place === 'start' ? 'title' : place);
  };

  return (
    <>
      <Outcome at="start">
        <Undo at="start" undo={opened.undo} onUndo={() => undo('start')} />
      </Outcome>
      {garden !== null && <Garden garden={garden} freshened={opened.freshened} dialogs={dialogs} />}
      {names.length === 0 && (
        <section class="panel">
          <p>{words.start.first}</p>
          <Button onClick={sample}>{words.start.sample}</Button>
        </section>
      )}
      <Partner card={card} names={names} show={show} log={() => setAsked(asked + 1)} />
      <Log
        partner={card?.name ?? ''}
        asked={asked}
        names={names}
        what={opened.what}
        today={garden?.asOf ?? ''}
        undo={opened.undo}
        onUndo={() => undo('log')}
        save={(entry: LogEntry) => write('log', () => ask('logSomething', entry))}
      />
      <Report dialogs={dialogs} />
      <More
        sample={opened.sample}
        undo={opened.undo}
        onUndo={() => undo('more')}
        dialogs={dialogs}
        act={(what) => write('more', () => ask(what))}
      />
    </>
  );
}
