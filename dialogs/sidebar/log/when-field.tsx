import { addDays, type Day, FIRST_YEAR, ymd } from '../../../src/domain/day';
import { usePage } from '../../parts/page';
import type { Draft } from './entry';

interface WhenFieldProps {
  /** null: today. */
  day: Draft['day'];
  today: Day;
  invalid: string | undefined;
  onChange: (change: Partial<Draft>) => void;
}

/** The day: today unless one says otherwise; yesterday is one click. */
export function WhenField({ day, today, invalid, onChange }: WhenFieldProps) {
  const { words } = usePage();
  const yesterday = addDays(today, -1);
  const before = day === yesterday;
  return (
    <div class="field day">
      <label for="log-day">{words.log.date}</label>
      <input
        id="log-day"
        type="date"
        min={ymd(FIRST_YEAR, 1, 1)}
        value={day ?? today}
        aria-invalid={invalid === undefined ? undefined : 'true'}
        aria-describedby={invalid === undefined ? undefined : 'log-day-missing'}
        onInput={(event) => onChange({ day: event.currentTarget.value === today ? null : event.currentTarget.value })}
      />
      <button
        type="button"
        class="button"
        aria-pressed={before}
        onClick={() => onChange({ day: before ? null : yesterday })}
      >
        {words.log.yesterday}
      </button>
      {invalid !== undefined && (
        <p class="missing" id="log-day-missing">
          {invalid}
        </p>
      )}
    </div>
  );
}
