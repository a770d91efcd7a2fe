import type { Opened } from '../../src/contract/contract';
import { usePage } from '../parts/page';
import type { Draft } from './entry';

interface WhatFieldProps {
  what: Opened['what'];
  value: Draft['what'];
  invalid: string | undefined;
  onChange: (change: Partial<Draft>) => void;
}

/** What happened: every choice in sight, one click or an arrow key away, with the hint of the chosen one. */
export function WhatField({ what, value, invalid, onChange }: WhatFieldProps) {
  const { words } = usePage();
  const hint = what.find((one) => one.value === value)?.hint ?? words.log.whatHint;
  return (
    <fieldset class="field" aria-describedby={invalid === undefined ? 'log-what-hint' : 'log-what-missing'}>
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
              // A plan lies ahead: today would be the wrong day to start from.
              onChange={() =>
                onChange(one.value === 'Planned' ? { what: one.value, when: 'other' } : { what: one.value })
              }
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
