/** @jsxImportSource react */
import { useState } from 'react';
import type { CardEvent, Card as CardFacts } from '../../../src/contract/card';
import { useWords } from './words';

/** The four quarters in which a routine is looked for. */
export function Quarters({ quarters }: { quarters: CardFacts['quarters'] }) {
  const text = useWords().daily.card;
  if (quarters.length === 0) return null;
  return (
    <>
      <h4 id="quarters">{text.quarters}</h4>
      <ol className="quarters" aria-labelledby="quarters">
        {[...quarters].reverse().map(({ from, text: span, talked }) => (
          <li key={from} className={talked ? 'quarter talked' : 'quarter'}>
            <span>{span}</span> <strong>{talked ? text.talked : text.silent}</strong>
          </li>
        ))}
      </ol>
      <p className="small">{text.quartersHint}</p>
    </>
  );
}

/** What happened, newest first. */
export function Timeline({ events }: { events: CardEvent[] }) {
  const words = useWords().card;
  const [all, setAll] = useState(false);
  return (
    <>
      <h4>{words.events}</h4>
      {events.length === 0 && <p className="quiet">{words.noEvents}</p>}
      <ol>
        {(all ? events : events.slice(0, 5)).map((event, place) => (
          <li key={place} className={event.ahead ? 'event ahead' : 'event'}>
            <p className="when">
              <time dateTime={event.day}>{event.dayText}</time>
              {event.ahead && event.what.toLowerCase() !== words.ahead && <span className="mark">{words.ahead}</span>}
            </p>
            <p>
              <strong>{event.what}</strong>
              {event.people !== null && <span className="quiet"> · {words.people(event.people)}</span>}
              {event.project !== '' && <span className="quiet"> · {event.project}</span>}
            </p>
            {event.note !== '' && <p className="note">{event.note}</p>}
          </li>
        ))}
      </ol>
      {events.length > 5 && (
        <button type="button" className="button link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.all(events.length)}
        </button>
      )}
    </>
  );
}
