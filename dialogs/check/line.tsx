import { useState } from 'preact/hooks';
import type { Fix } from '../../src/contract/contract';
import { Button } from '../parts/button';
import { focusOn, useFocus } from '../parts/focus';
import { usePage } from '../parts/page';
import type { Acts } from './check-sheet';
import { lineKey, type Same } from './groups';

/** One problem: the sentence, where it is, and what can be done with one click. */
export function Line({ same, acts }: { same: Same; acts: Acts }) {
  const { words } = usePage();
  const { line, more } = same;
  const text = words.check;
  return (
    <li class="line">
      <p>{line.message}</p>
      <span class="quiet">
        {text.cell(line.sheetName, line.cell)} {more.length > 0 && text.same(more.length)}
      </span>
      <div class="row">
        <Button label={text.showCell(line.cell)} onClick={() => acts.show(line)}>
          {text.show}
        </Button>
        {line.fixes.map((fix) =>
          fix.do === 'rename-everywhere' ? (
            <Rename
              key={fix.do}
              id={lineKey(line).replace(/\W+/g, '-')}
              fix={fix}
              mend={(mended) => acts.fix(line, mended)}
            />
          ) : (
            <Button key={`${fix.do} ${fix.name}`} onClick={() => acts.fix(line, fix)}>
              {fix.do === 'use-name' ? text.useName(fix.name) : text.addPartner(fix.name)}
            </Button>
          ),
        )}
      </div>
    </li>
  );
}

type RenameFix = Extract<Fix, { do: 'rename-everywhere' }>;

/** Asks for the new name before anything is renamed. */
function Rename({ id, fix, mend }: { id: string; fix: RenameFix; mend: (fix: Fix) => void }) {
  const { words } = usePage();
  const [to, setTo] = useState<string | null>(null);
  const focus = useFocus();
  const text = words.check;
  const opener = `rename-${id}`;
  const field = `name-${id}`;
  const open = () => {
    setTo(fix.to);
    focus(field);
  };
  const close = () => {
    setTo(null);
    focus(opener);
  };
  if (to === null)
    return (
      <Button id={opener} onClick={open}>
        {text.rename(fix.from)}
      </Button>
    );
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (to.trim() === '') focusOn(field);
        else mend({ ...fix, to: to.trim() });
      }}
    >
      <div class="field">
        <label for={field}>{text.newName(fix.from)}</label>
        <input
          id={field}
          type="text"
          autocomplete="off"
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            close();
          }}
        />
      </div>
      <div class="row">
        <Button kind="main" submit>
          {text.renameNow}
        </Button>
        <Button onClick={close}>{text.cancel}</Button>
      </div>
    </form>
  );
}
