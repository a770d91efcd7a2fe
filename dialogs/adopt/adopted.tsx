import { useEffect, useState } from 'preact/hooks';
import type { TextDates as Dates } from '../../src/contract/adopt';
import type { WriteResult } from '../../src/contract/sidebar';
import { closeDialog } from '../client';
import { Button } from '../parts/button';
import { useFocus } from '../parts/focus';
import { tellNews } from '../parts/news';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { whether } from '../parts/work';
import { TextDates } from './text-dates';

/** What was written; then the dates: those typed as text, and those that are missing. */
export function Adopted({ first, undone }: { first: WriteResult; undone: (said: string) => void }) {
  const { ask, words, work } = usePage();
  const [done, setDone] = useState(first);
  /** What Undo would take back. */
  const [last, setLast] = useState<'lists' | 'dates'>('lists');
  const [dates, setDates] = useState<Dates[]>([]);
  const focus = useFocus();
  const text = words.adopt;
  const gaps = done.garden.stages.find(({ key }) => key === 'Needs a date')?.count ?? 0;

  /** The page is of use without the answer, so trouble is not worth a word. */
  const look = async () => {
    const found = await ask('textDates');
    if (found.ok) setDates(found.value);
  };
  useEffect(() => {
    look();
  }, []);

  async function convert(one: Dates, order: 'day-first' | 'month-first', into: 'copy' | 'place') {
    const now = await work.run('text-dates', () => ask('convertDates', one.table, one.column, order, into));
    if (now === null) return;
    tellNews();
    setDone(now);
    setLast('dates');
    leave(one);
    work.say('adopted', now.message);
  }

  function leave(one: Dates) {
    setDates((before) => before.filter((other) => other !== one));
    focus('title');
  }

  async function undo() {
    const now = await work.run('adopted', () => ask('undoLast'));
    if (now === null) return;
    tellNews();
    if (last === 'lists') return undone(now.message);
    setDone(now);
    setLast('lists');
    await look();
    work.say('adopted', now.message);
    focus('title');
  }

  async function fill() {
    // The next dialog takes this one's place.
    const opened = await work.run('adopted', () => whether(ask('openDialog', 'gaps')));
    if (opened !== null) work.say('adopted', words.opening.busy);
  }

  async function go(to: 'catch-up' | 'tonight') {
    const opened = await work.run('adopted', () => whether(ask('openDialog', to)));
    if (opened !== null) work.say('adopted', words.opening.busy);
  }

  return (
    <>
      <header>
        <h1 id="title" tabIndex={-1}>
          {text.doneTitle}
        </h1>
      </header>
      <main>
        <Outcome at="adopted" />
        {done.undo !== null && (
          <div class="row">
            <Button onClick={undo}>{words.undo.button}</Button>
          </div>
        )}
        {dates.map((one) => (
          <TextDates
            key={`${one.table} ${one.column}`}
            dates={one}
            convert={(order, into) => convert(one, order, into)}
            leave={() => leave(one)}
          />
        ))}
        <Outcome at="text-dates" />
      </main>
      <footer class="foot">
        <div class="row">
          <Button kind="main" onClick={() => go('catch-up')}>
            {text.catchUp}
          </Button>
          <Button onClick={() => go('tonight')}>{text.tonight}</Button>
          {gaps > 0 && <Button onClick={fill}>{text.fill(gaps)}</Button>}
          <Button onClick={closeDialog}>{text.close}</Button>
        </div>
      </footer>
    </>
  );
}
