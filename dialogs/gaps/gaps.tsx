import { useState } from 'preact/hooks';
import type { Gaps as Found, GapsFilled } from '../../src/contract/gaps';
import { closeDialog } from '../client';
import { Button } from '../parts/button';
import { focusOn, useFocus } from '../parts/focus';
import { tellNews } from '../parts/news';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { collect, type Drafts } from './drafts';
import { arrows } from './keys';
import { GapsTable } from './table';

type Filled = ReadonlyMap<string, GapsFilled['partners'][number]>;

/** All partners without a date on one page; saved in one call, as often as one likes. */
export function Gaps({ found }: { found: Found }) {
  const { ask, words, work } = usePage();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [filled, setFilled] = useState<Filled>(new Map());
  const [last, setLast] = useState<GapsFilled | null>(null);
  const [strict, setStrict] = useState(false);
  const focus = useFocus();
  const text = words.gaps;
  const open = found.gaps.map((gap, place) => ({ gap, place })).filter(({ gap }) => !filled.has(gap.name));

  async function save() {
    const { entries, wrong } = collect(found.gaps, drafts, found.language, found.today);
    const fresh = entries.filter(({ name }) => !filled.has(name));
    setStrict(wrong.length > 0);
    if (wrong.length > 0) {
      focusOn(wrong[0]!);
      return work.fail('gaps', { code: 'wrong-arguments', sentence: text.wrong(wrong.length) });
    }
    if (fresh.length === 0) return work.say('gaps', text.nothing);
    const done = await work.run('gaps', () => ask('fillGaps', fresh));
    if (done === null) return;
    tellNews();
    setLast(done);
    setFilled(new Map([...filled, ...done.partners.map((one) => [one.name, one] as const)]));
    work.say('gaps', done.message);
    focus('leave');
  }

  async function undo() {
    const undone = await work.run('gaps', () => ask('undoLast'));
    if (undone === null) return;
    tellNews();
    const names = new Set(last?.partners.map(({ name }) => name));
    setFilled(new Map([...filled].filter(([name]) => !names.has(name))));
    setLast(null);
    work.say('gaps', undone.message);
    focus('title');
  }

  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else arrows(event);
  };

  return (
    <form
      noValidate
      onKeyDown={keyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <header>
        <h1 id="title" tabIndex={-1}>
          {open.length === 0 ? text.none : text.question}
        </h1>
        {open.length > 0 && (
          <>
            <p>{text.count(open.length, found.partners)}</p>
            <p class="quiet">
              {text.hint} {text.keys}
            </p>
          </>
        )}
      </header>
      <main>
        {found.gaps.length > 0 && (
          <GapsTable
            found={found}
            drafts={drafts}
            filled={filled}
            strict={strict}
            onInput={(id, value) => setDrafts((before) => ({ ...before, [id]: value }))}
          />
        )}
      </main>
      <footer class="foot">
        <Outcome at="gaps" />
        <div class="row">
          {open.length > 0 && (
            <Button id="save" kind="main" submit>
              {work.running === 'gaps' ? text.saving : text.save}
            </Button>
          )}
          {last?.undo != null && <Button onClick={undo}>{words.undo.button}</Button>}
          <Button id="leave" kind={open.length > 0 ? 'plain' : 'main'} onClick={closeDialog}>
            {open.length > 0 && filled.size === 0 ? text.later : text.close}
          </Button>
        </div>
      </footer>
    </form>
  );
}
