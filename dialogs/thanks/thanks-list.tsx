import { useState } from 'preact/hooks';
import type { Thanks, ToThank } from '../../src/contract/thanks';
import { closeDialog } from '../client';
import { Button } from '../parts/button';
import { useFocus } from '../parts/focus';
import { tellNews } from '../parts/news';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';

/** Lines that are drawn at first, and with each wish for more. */
const SHOWN = 50;

/** Who is still to be thanked and for what; one click writes it into the Log. */
export function ThanksList({ start }: { start: Thanks }) {
  const { ask, words, work } = usePage();
  const [open, setOpen] = useState(start.open);
  const [undo, setUndo] = useState<string | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const focus = useFocus();
  const text = words.passingOn.thanks;
  const rest = open.length - shown;

  async function thank({ partner, project }: ToThank) {
    const done = await work.run('thanks', () => ask('logThanks', partner, project));
    if (done === null) return;
    tellNews();
    setOpen(done.open);
    setUndo(done.undo);
    work.say('thanks', done.message);
    focus('title');
  }

  async function takeBack() {
    const said = await work.run('thanks', async () => {
      const undone = await ask('undoLast');
      if (!undone.ok) return undone;
      tellNews();
      setUndo(null);
      const now = await ask('thanks');
      if (!now.ok) return now;
      setOpen(now.value.open);
      return { ok: true as const, value: undone.value.message };
    });
    if (said === null) return;
    work.say('thanks', said);
    focus('title');
  }

  return (
    <>
      <header>
        <h1 id="title" tabIndex={-1}>
          {open.length === 0 ? text.none : text.count(open.length)}
        </h1>
        {open.length > 0 && <p>{text.promise}</p>}
      </header>
      <main>
        {open.length > 0 && (
          <ul class="lines">
            {open.slice(0, shown).map((one) => (
              <li class="panel" key={`${one.partner} / ${one.project}`}>
                <h2>{one.partner}</h2>
                <p>{one.why}</p>
                {one.contact !== '' && <p class="quiet">{text.reach(one.contact)}</p>}
                <div class="row">
                  <Button label={text.thankedWhom(one.partner)} onClick={() => thank(one)}>
                    {text.thanked}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
        {rest > 0 && <Button onClick={() => setShown(shown + SHOWN)}>{text.more(Math.min(rest, SHOWN))}</Button>}
      </main>
      <footer class="foot">
        <Outcome at="thanks" />
        <div class="row">
          {undo !== null && <Button onClick={takeBack}>{words.undo.button}</Button>}
          <Button kind="main" onClick={closeDialog}>
            {words.passingOn.close}
          </Button>
        </div>
      </footer>
    </>
  );
}
