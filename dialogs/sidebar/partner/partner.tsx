import { useState } from 'preact/hooks';
import type { Card as CardFacts } from '../../../src/contract/card';
import type { Daily } from '../../../src/contract/today';
import { Button } from '../../parts/button';
import { NameField } from '../../parts/name-field';
import { namesWith } from '../../parts/names';
import { Outcome } from '../../parts/outcome';
import { usePage } from '../../parts/page';
import type { Decide } from '../acts';
import { Undo } from '../undo';
import { Card } from './card';

interface PartnerProps {
  card: CardFacts | null;
  names: readonly string[];
  show: (card: CardFacts) => void;
  log: () => void;
  daily: Daily;
  decide: Decide;
  deciding: boolean;
  setDeciding: (open: boolean) => void;
  startProjects: () => void;
  undo: string | null;
  onUndo: () => void;
}

/** The partner one looks at: find one by name, or take the selected row; then the card. */
export function Partner(props: PartnerProps) {
  const { card, names, show, undo, onUndo } = props;
  const { ask, words, work } = usePage();
  const [letters, setLetters] = useState('');

  async function find(name: string) {
    setLetters(name);
    const answer = await work.run('card', async () => {
      const reply = await ask('cardOfPartner', name);
      return reply.ok ? { ok: true as const, value: { card: reply.value } } : reply;
    });
    if (answer === null) return;
    if (answer.card === null) return work.say('card', words.card.notFound(name));
    setLetters('');
    show(answer.card);
    work.say('card', words.card.shown(answer.card.name));
  }

  async function selected() {
    const answer = await work.run('card', async () => {
      const reply = await ask('cardOfSelection');
      return reply.ok ? { ok: true as const, value: { card: reply.value } } : reply;
    });
    if (answer === null) return;
    if (answer.card !== null) show(answer.card);
    work.say('card', answer.card === null ? words.card.none : words.card.shown(answer.card.name));
  }

  function enter() {
    const name = namesWith(letters, names, 1)[0];
    if (name !== undefined) find(name);
    else if (letters.trim() !== '') work.say('card', words.card.noMatch);
  }

  return (
    <section class="panel" aria-labelledby="partner">
      <h2 id="partner" class="unseen">
        {words.card.title}
      </h2>
      <NameField
        id="find"
        label={words.card.find}
        placeholder={words.card.findHint}
        value={letters}
        names={names}
        onInput={setLetters}
        onPick={find}
        onEnter={enter}
      />
      <Button onClick={selected} describedBy={card === null ? 'selected-hint' : undefined}>
        {words.card.selected}
      </Button>
      {card === null && (
        <p class="quiet" id="selected-hint">
          {words.card.selectedHint}
        </p>
      )}
      <Outcome at="card">
        <Undo at="card" undo={undo} onUndo={onUndo} />
      </Outcome>
      {card !== null && <Card key={card.name} {...props} card={card} />}
    </section>
  );
}
