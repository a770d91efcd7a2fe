import { useRef, useState } from 'preact/hooks';
import type { SidebarState } from '../../../src/contract/sidebar';
import { WHAT, type What } from '../../../src/domain/lists';
import { focusOn, useFocus } from '../../parts/focus';
import { usePage } from '../../parts/page';
import type { Draft } from './entry';

type Choice = SidebarState['what'][number];

/** What is logged most days. The rest is one click away. */
const USUAL: readonly What[] = ['Talked', 'Reached out', 'Did it', 'Planned'];

interface WhatFieldProps {
  what: SidebarState['what'];
  value: Draft['what'];
  invalid: string | undefined;
  onChange: (change: Partial<Draft>) => void;
}

/** What happened: the usual four words and the one that is chosen, or all of them; nothing below moves when one is chosen. */
export function WhatField({ what, value, invalid, onChange }: WhatFieldProps) {
  const { words } = usePage();
  const [all, setAll] = useState(false);
  const letters = useRef('');
  const focus = useFocus();
  const usual = USUAL.flatMap((word) => what.filter((one) => one.value === word));
  const shown = all ? [...usual, ...what.filter((one) => !USUAL.includes(one.value))] : usual.slice(0, 4);
  const other = all || shown.some((one) => one.value === value) ? undefined : what.find((one) => one.value === value);
  const pick = (one: Choice) => {
    // A plan lies ahead: today would be the wrong day to start from.
    onChange(one.value === 'Planned' ? { what: one.value, day: '' } : { what: one.value });
    setAll(false);
  };

  /** Letters choose, as in a list, also among the words that are not shown. */
  function byLetters(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^\p{L}$/u.test(event.key)) return;
    const inOrder = [...usual, ...what];
    const begins = (start: string) => inOrder.find(({ word }) => word.toLowerCase().startsWith(start));
    const typed = letters.current + event.key.toLowerCase();
    letters.current = begins(typed) === undefined ? event.key.toLowerCase() : typed;
    const found = begins(letters.current);
    if (found === undefined) return;
    event.preventDefault();
    pick(found);
    focus(idOf(found.value));
  }

  const hint = what.find((one) => one.value === value)?.hint ?? words.log.whatHint;
  return (
    <fieldset
      class="field what"
      onKeyDown={byLetters}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) letters.current = '';
      }}
      aria-describedby={invalid === undefined ? 'log-what-hint' : 'log-what-missing'}
    >
      <legend>{words.log.what}</legend>
      <button type="button" class="button link" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? words.log.fewerWords : words.log.moreWords}
      </button>
      <div class="choices">
        {[...shown, ...(other === undefined ? [] : [other])].map((one) => (
          <label key={one.value} class={one === other ? 'choice other' : 'choice'}>
            <input
              type="radio"
              name="what"
              id={idOf(one.value)}
              value={one.value}
              checked={one.value === value}
              onChange={() => pick(one)}
              onClick={(event) => {
                // A click with the mouse; the arrow keys click, too, and go on choosing.
                if (event.detail > 0) focusOn('log-note');
              }}
            />
            <span>{one.word}</span>
          </label>
        ))}
      </div>
      {invalid === undefined ? (
        <p class="quiet" id="log-what-hint" aria-live="polite">
          {hint}
        </p>
      ) : (
        <p class="missing" id="log-what-missing">
          {invalid}
        </p>
      )}
    </fieldset>
  );
}

/** The id of a word's button. */
export function idOf(what: What): string {
  return `log-what-${WHAT.indexOf(what)}`;
}

/** Where one begins to say what happened: at the word that is chosen, else at the first. */
export function firstOf(value: Draft['what']): string {
  return idOf(value === '' ? USUAL[0]! : value);
}
