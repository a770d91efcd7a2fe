import { useState } from 'preact/hooks';
import type { CheckLine, Fix } from '../../src/contract/check';
import { closeDialog } from '../client';
import { Button } from '../parts/button';
import { useFocus } from '../parts/focus';
import { tellNews } from '../parts/news';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { whether } from '../parts/work';
import { GroupOfChecks } from './group';
import { groupsOf } from './groups';

/** Every problem by kind, with the way to its cell and the ways to mend it. */
export function CheckSheet({ first }: { first: CheckLine[] }) {
  const { ask, words, work } = usePage();
  const [lines, setLines] = useState(first);
  const [undo, setUndo] = useState<string | null>(null);
  const focus = useFocus();
  const text = words.check;

  async function show({ sheet, row, column, cell }: CheckLine) {
    const shown = await work.run('check', () => whether(ask('showCell', sheet, row, column)));
    if (shown !== null) work.say('check', text.shown(cell));
  }

  async function fix({ code, sheet, row, column, value }: CheckLine, way: Fix) {
    const fixed = await work.run('check', () => ask('fixCheck', { code, sheet, row, column, value }, way));
    if (fixed === null) return;
    tellNews();
    setLines(fixed.lines);
    setUndo(fixed.undo);
    work.say('check', fixed.message);
    focus('title');
  }

  async function takeBack() {
    const said = await work.run('check', async () => {
      const undone = await ask('undoLast');
      if (!undone.ok) return undone;
      tellNews();
      setUndo(null);
      const now = await ask('checkSheet');
      if (!now.ok) return now;
      setLines(now.value);
      return { ok: true as const, value: undone.value.message };
    });
    if (said === null) return;
    work.say('check', said);
    focus('title');
  }

  async function again() {
    const now = await work.run('check', () => ask('checkSheet'));
    if (now === null) return;
    setLines(now);
    work.say('check', now.length === 0 ? text.none : text.left(now.length));
  }

  async function fill() {
    const opened = await work.run('check', () => whether(ask('openDialog', 'gaps')));
    if (opened !== null) work.say('check', words.opening.busy);
  }

  return (
    <>
      <header>
        <h1 id="title" tabIndex={-1}>
          {lines.length === 0 ? text.none : text.count(lines.length)}
        </h1>
        {lines.length > 0 && <p>{text.promise}</p>}
      </header>
      <main>
        {groupsOf(lines).map((group) => (
          <GroupOfChecks key={group.code} group={group} acts={{ show, fix, fill }} />
        ))}
      </main>
      <footer class="foot">
        <Outcome at="check" />
        <div class="row">
          {undo !== null && <Button onClick={takeBack}>{words.undo.button}</Button>}
          <Button onClick={again}>{text.again}</Button>
          <Button kind="main" onClick={closeDialog}>
            {text.close}
          </Button>
        </div>
      </footer>
    </>
  );
}
