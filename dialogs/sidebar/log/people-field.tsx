import { usePage } from '../../parts/page';
import type { Draft } from './entry';

interface PeopleFieldProps {
  value: string;
  invalid: string | undefined;
  onChange: (change: Partial<Draft>) => void;
}

/** How many came, as typed. */
export function PeopleField({ value, invalid, onChange }: PeopleFieldProps) {
  const { words } = usePage();
  return (
    <div class="field">
      <label for="log-people">{words.log.people}</label>
      <input
        id="log-people"
        class="number"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={value}
        aria-invalid={invalid === undefined ? undefined : 'true'}
        aria-describedby={invalid === undefined ? 'log-people-hint' : 'log-people-missing'}
        onInput={(event) => onChange({ people: event.currentTarget.value })}
      />
      {invalid === undefined ? (
        <p class="quiet" id="log-people-hint">
          {words.log.peopleHint}
        </p>
      ) : (
        <p class="missing" id="log-people-missing">
          {invalid}
        </p>
      )}
    </div>
  );
}
