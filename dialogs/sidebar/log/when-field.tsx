import { FIRST_YEAR, ymd } from '../../../src/domain/day';
import { usePage } from '../../parts/page';
import type { Draft } from './entry';

const WHENS = ['today', 'yesterday', 'other'] as const;

interface WhenFieldProps {
  draft: Draft;
  invalid: string | undefined;
  onChange: (change: Partial<Draft>) => void;
}

/** Today, yesterday, or another day. */
export function WhenField({ draft, invalid, onChange }: WhenFieldProps) {
  const { words } = usePage();
  const label = { today: words.log.today, yesterday: words.log.yesterday, other: words.log.otherDay };
  return (
    <fieldset class="field">
      <legend>{words.log.date}</legend>
      <div class="choices">
        {WHENS.map((when) => (
          <label key={when} class="choice">
            <input
              type="radio"
              name="when"
              value={when}
              checked={draft.when === when}
              onChange={() => onChange({ when })}
            />
            <span>{label[when]}</span>
          </label>
        ))}
      </div>
      {draft.when === 'other' && (
        <input
          id="log-day"
          type="date"
          min={ymd(FIRST_YEAR, 1, 1)}
          aria-label={words.log.day}
          value={draft.day}
          aria-invalid={invalid === undefined ? undefined : 'true'}
          aria-describedby={invalid === undefined ? undefined : 'log-day-missing'}
          onInput={(event) => onChange({ day: event.currentTarget.value })}
        />
      )}
      {invalid !== undefined && (
        <p class="missing" id="log-day-missing">
          {invalid}
        </p>
      )}
    </fieldset>
  );
}
