import { useRef } from 'preact/hooks';
import type { SidebarState } from '../../../src/contract/sidebar';
import { useFocus } from '../../parts/focus';
import { usePage } from '../../parts/page';
import type { Draft } from './entry';

interface WhatFieldProps {
  what: SidebarState['what'];
  value: Draft['what'];
  invalid: string | undefined;
  onChange: (change: Partial<Draft>) => void;
}

/** What happened: every choice in sight, one click or an arrow key away, with the hint of the chosen one. */
export function WhatField({ what, value, invalid, onChange }: WhatFieldProps) {
  const { words } = usePage();
  const letters = useRef('');
  const focus = useFocus();
  const pick = (one: SidebarState['what'][number]) =>
    // A plan lies ahead: today would be the wrong day to start from.
    onChange(one.value === 'Planned' ? { what: one.value, when: 'other' } : { what: one.value });

  /** Letters choose, as in a list: D for “Did it”, T and O for “Told others”. A plan cannot do without its day: they lead on to it. */
  function byLetters(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^\p{L}$/u.test(event.key)) return;
    const begins = (start: string) => what.findIndex(({ word }) => word.toLowerCase().startsWith(start));
    const typed = letters.current + event.key.toLowerCase();
    letters.current = begins(typed) < 0 ? event.key.toLowerCase() : typed;
    const place = begins(letters.current);
    if (place < 0) return;
    event.preventDefault();
    pick(what[place]!);
    focus(what[place]!.value === 'Planned' ? 'log-day' : `log-what-${place}`);
  }

  const hint = what.find((one) => one.value === value)?.hint ?? words.log.whatHint;
  return (
    <fieldset
      class="field"
      onKeyDown={byLetters}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) letters.current = '';
      }}
      aria-describedby={invalid === undefined ? 'log-what-hint' : 'log-what-missing'}
    >
      <legend>{words.log.what}</legend>
      <div class="choices">
        {what.map((one, place) => (
          <label key={one.value} class="choice">
            <input
              type="radio"
              name="what"
              id={`log-what-${place}`}
              value={one.value}
              checked={one.value === value}
              onChange={() => pick(one)}
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
