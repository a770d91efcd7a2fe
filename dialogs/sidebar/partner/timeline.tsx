import { useState } from 'preact/hooks';
import type { CardEvent } from '../../../src/contract/card';
import { usePage } from '../../parts/page';

const FIRST = 5;

/** What happened with the partner, newest first; what lies ahead is marked as planned. */
export function Timeline({ events }: { events: CardEvent[] }) {
  const { words } = usePage();
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(0, FIRST);
  return (
    <>
      <h4>{words.card.events}</h4>
      {events.length === 0 && <p class="quiet">{words.card.noEvents}</p>}
      <ol>
        {shown.map((event, place) => (
          // The place is the key: two events may be alike in everything.
          <li key={place} class={event.ahead ? 'event ahead' : 'event'}>
            <p class="when">
              <time dateTime={event.day}>{event.dayText}</time>
              {/* Where the word says it already, it is not said twice. */}
              {event.ahead && event.what.toLowerCase() !== words.card.ahead && (
                <span class="mark">{words.card.ahead}</span>
              )}
            </p>
            <p>
              <strong>{event.what}</strong>
              {event.people !== null && <span class="quiet"> · {words.card.people(event.people)}</span>}
              {event.project !== '' && <span class="quiet"> · {event.project}</span>}
            </p>
            {event.note !== '' && <p class="note">{event.note}</p>}
          </li>
        ))}
      </ol>
      {events.length > FIRST && (
        <button type="button" class="button link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.card.fewer : words.card.all(events.length)}
        </button>
      )}
    </>
  );
}
