import { useState } from 'preact/hooks';
import { usePage } from '../parts/page';
import type { Wishes } from './report-wishes';

const OTHER = 'other';

/** The day that the report looks from: today, the end of a quarter or a year, or any day before. */
export function AsOfField({ wishes, set }: { wishes: Wishes; set: (wishes: Wishes) => void }) {
  const text = usePage().words.report;
  const [other, setOther] = useState(false);
  const { today, days } = wishes.choices;
  const take = (asOf: string) => set({ ...wishes, asOf: asOf === today ? '' : asOf });
  return (
    <div class="field">
      <label for="report-as-of">{text.asOf}</label>
      <select
        id="report-as-of"
        value={other ? OTHER : wishes.asOf}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setOther(value === OTHER);
          take(value === OTHER ? '' : value);
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
            max={today}
            value={wishes.asOf === '' ? today : wishes.asOf}
            onInput={(event) => {
              const { value } = event.currentTarget;
              if (value !== '' && value <= today) take(value);
            }}
          />
        </>
      )}
      {wishes.asOf !== '' && <p class="quiet">{text.past}</p>}
    </div>
  );
}
