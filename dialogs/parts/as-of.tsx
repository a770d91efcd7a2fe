import { useState } from 'preact/hooks';
import type { PastDays } from '../../src/contract/report';
import { type Day, FIRST_YEAR, ymd } from '../../src/domain/day';
import { usePage } from './page';

const OTHER = 'other';
/** A year that is half typed lies before it. */
const FIRST = ymd(FIRST_YEAR, 1, 1);

interface AsOfProps extends PastDays {
  /** `''` for today. */
  asOf: Day;
  set: (asOf: Day) => void;
}

/** The day that is looked from: today, the end of a quarter or a year, or any day before. */
export function AsOfField({ today, days, asOf, set }: AsOfProps) {
  const text = usePage().words.report;
  const [other, setOther] = useState(false);
  const take = (day: Day) => set(day === today ? '' : day);
  return (
    <div class="field">
      <label for="report-as-of">{text.asOf}</label>
      <select
        id="report-as-of"
        value={other ? OTHER : asOf}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setOther(value === OTHER);
          if (value !== OTHER) take(value);
        }}
      >
        <option value="">{text.now}</option>
        {days.map(({ day, word }) => (
          <option key={day} value={day}>
            {word}
          </option>
        ))}
        <option value={OTHER}>{text.otherDay}</option>
      </select>
      {other && (
        <>
          <label for="report-day">{text.day}</label>
          <input
            id="report-day"
            type="date"
            min={FIRST}
            max={today}
            value={asOf === '' ? today : asOf}
            onInput={(event) => {
              const { value } = event.currentTarget;
              if (value >= FIRST && value <= today) take(value);
            }}
          />
        </>
      )}
      {asOf !== '' && <p class="quiet">{text.past}</p>}
    </div>
  );
}
