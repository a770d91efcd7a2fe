/** @jsxImportSource react */
import { useState } from 'react';
import type { Card as CardFacts } from '../../../src/contract/card';
import type { Daily } from '../../../src/contract/today';
import { Card } from './card';
import { call } from './server';
import { useWords } from './words';

interface PartnerProps {
  card: CardFacts | null;
  names: readonly string[];
  show: (card: CardFacts | null) => void;
  daily: Daily;
  log: (partner: string, what: '') => void;
}

/** Find one by name, or take the selected row; then the card. */
export function Partner({ card, names, show, daily, log }: PartnerProps) {
  const words = useWords();
  const [letters, setLetters] = useState('');
  return (
    <section className="panel" aria-labelledby="partner">
      <h2 id="partner">{words.card.title}</h2>
      <div className="field">
        <label htmlFor="find">{words.card.find}</label>
        <input
          id="find"
          type="text"
          list="names"
          autoComplete="off"
          placeholder={words.card.findHint}
          value={letters}
          onChange={(event) => {
            const { value } = event.target;
            setLetters(value);
            if (names.includes(value)) call('cardOfPartner', value).then(show);
          }}
        />
        <datalist id="names">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <button type="button" className="button plain" onClick={() => call('cardOfSelection').then(show)}>
        {words.card.selected}
      </button>
      {card === null && <p className="quiet">{words.card.selectedHint}</p>}
      {card !== null && <Card key={card.name} card={card} daily={daily} log={() => log(card.name, '')} />}
    </section>
  );
}
