import { useState } from 'preact/hooks';
import type { RenamePreview, RenameStart } from '../../src/contract/rename';
import { closeDialog } from '../client';
import { Button } from '../parts/button';
import { focusOn, useFocus } from '../parts/focus';
import { NameField } from '../parts/name-field';
import { tellNews } from '../parts/news';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { Changes } from './changes';

type Missing = 'from' | 'to';

/** A new name for a partner: first every cell that it changes is shown, then it is written. */
export function Rename({ start }: { start: RenameStart }) {
  const { ask, words, work } = usePage();
  const [from, setFrom] = useState(start.partner);
  const [to, setTo] = useState('');
  const [names, setNames] = useState(start.names);
  const [preview, setPreview] = useState<RenamePreview | null>(null);
  const [missing, setMissing] = useState<Missing | null>(null);
  const [undo, setUndo] = useState<string | null>(null);
  const focus = useFocus();
  const text = words.passingOn.rename;

  const edit = (set: (value: string) => void) => (value: string) => {
    set(value);
    setPreview(null);
    setMissing(null);
  };

  async function look() {
    const wrong: Missing | null =
      from.trim() === '' ? 'from' : to.trim() === '' || to.includes(';') || to.trim() === from.trim() ? 'to' : null;
    setMissing(wrong);
    if (wrong !== null) return focusOn(wrong);
    const seen = await work.run('rename', () => ask('renamePreview', from.trim(), to.trim()));
    if (seen === null) return;
    setPreview(seen);
    setUndo(null);
    focus('changes');
  }

  async function write({ from, to }: RenamePreview) {
    const done = await work.run('rename', () => ask('renamePartner', from, to));
    if (done === null) return;
    tellNews();
    setPreview(null);
    setNames(done.names);
    setFrom(to);
    setTo('');
    setUndo(done.undo);
    work.say('rename', done.message);
    focus('leave');
  }

  async function takeBack() {
    const undone = await work.run('rename', () => ask('undoLast'));
    if (undone === null) return;
    tellNews();
    setUndo(null);
    setNames(undone.names);
    setFrom('');
    work.say('rename', undone.message);
    focus('title');
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <header>
        <h1 id="title" tabIndex={-1}>
          {text.title}
        </h1>
        <p>{text.promise}</p>
      </header>
      <main>
        <NameField
          id="from"
          label={text.from}
          value={from}
          names={names}
          onInput={edit(setFrom)}
          onPick={edit(setFrom)}
          invalid={missing === 'from' ? text.missing.from : undefined}
        />
        <NameField
          id="to"
          label={text.to}
          value={to}
          names={[]}
          onInput={edit(setTo)}
          onPick={edit(setTo)}
          invalid={missing === 'to' ? text.missing.to : undefined}
        />
        {preview !== null && <Changes preview={preview} />}
      </main>
      <footer class="foot">
        <Outcome at="rename" />
        <div class="row">
          {preview !== null && preview.count > 0 ? (
            <Button kind="main" onClick={() => write(preview)}>
              {work.running === 'rename' ? words.passingOn.saving : text.rename(preview.count)}
            </Button>
          ) : (
            <Button kind={undo === null ? 'main' : 'plain'} submit>
              {text.preview}
            </Button>
          )}
          {undo !== null && <Button onClick={takeBack}>{words.undo.button}</Button>}
          <Button id="leave" onClick={closeDialog}>
            {words.passingOn.close}
          </Button>
        </div>
      </footer>
    </form>
  );
}
