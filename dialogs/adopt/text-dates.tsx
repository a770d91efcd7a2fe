import { useState } from 'preact/hooks';
import type { TextDates as Dates } from '../../src/contract/adopt';
import { Button } from '../parts/button';
import { usePage } from '../parts/page';

const PLACES = ['copy', 'place'] as const;
type Place = (typeof PLACES)[number];

interface TextDatesProps {
  dates: Dates;
  convert: (order: 'day-first' | 'month-first', into: Place) => void;
  leave: () => void;
}

/** Texts that look like dates, and how each would be read: the user decides, nothing is guessed. */
export function TextDates({ dates, convert, leave }: TextDatesProps) {
  const { words } = usePage();
  const [into, setInto] = useState<Place>('copy');
  const text = words.adopt.textDates;
  const id = `text-${dates.table}-${dates.column}`;
  const { dayFirst, monthFirst } = dates.readable;
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {text.title(dates.heading)}
      </h2>
      <p>{text.what(dates.count, dates.sheet)}</p>
      <table class="readings">
        <thead>
          <tr>
            {[text.cell, text.text, text.dayFirst, text.monthFirst].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dates.examples.map((example) => (
            <tr key={example.cell}>
              <td class="address">{example.cell}</td>
              <td>{example.text}</td>
              {[example.dayFirst, example.monthFirst].map((reading, place) => (
                <td key={place === 0 ? 'day' : 'month'} class={reading === null ? 'quiet' : undefined}>
                  {reading ?? text.neither}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <fieldset class="question">
        <legend>{text.into}</legend>
        {PLACES.map((place) => (
          <label key={place} class="choice">
            <input type="radio" name={id} value={place} checked={into === place} onChange={() => setInto(place)} />
            <span>{text[place]}</span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        {dayFirst > 0 && (
          <Button onClick={() => convert('day-first', into)}>{text.readDayFirst(dayFirst, dates.count)}</Button>
        )}
        {monthFirst > 0 && (
          <Button onClick={() => convert('month-first', into)}>{text.readMonthFirst(monthFirst, dates.count)}</Button>
        )}
        <Button kind="link" onClick={leave}>
          {text.leave}
        </Button>
      </div>
    </section>
  );
}
