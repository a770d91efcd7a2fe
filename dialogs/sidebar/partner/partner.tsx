import { useState } from 'preact/hooks';
import type { Card as CardFacts } from '../../../src/contract/card';
import type { Daily } from '../../../src/contract/today';
import type { Day } from '../../../src/domain/day';
import { Button } from '../../parts/button';
import { NameField } from '../../parts/name-field';
import { namesWith } from '../../parts/names';
import { Outcome } from '../../parts/outcome';
import { usePage } from '../../parts/page';
import type { Decide } from '../acts';
import { Undo } from '../undo';
import { AddPartner } from './add-partner';
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
  today: Day;
  follow: { on: boolean; setOn: (on: boolean) => void };
  /** Whether it was added. */
  add: (name: string, talked: Day) => Promise<boolean>;
}

/** The partner one looks at: find one by name, or take the selected row; then the card. */
export function Partner(props: PartnerProps) {
  const { card, names, show, undo, onUndo } = props;
  const { ask, words, work } = usePage();
  const [letters, setLetters] = useState('');
  const [adding, setAdding] = useState(names.length === 0);

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
      <div class="row-of-partner">
        <label class="tick">
          <input
            type="checkbox"
            checked={props.follow.on}
            onChange={(event) => props.follow.setOn(event.currentTarget.checked)}
          />
          {words.card.follow}
        </label>
        <Button kind="small" onClick={() => setAdding(!adding)} expanded={adding}>
          {adding ? words.add.close : words.add.open}
        </Button>
      </div>
      {adding && (
        <AddPartner
          names={names}
          today={props.today}
          add={props.add}
          open={(name) => {
            setAdding(false);
            find(name);
          }}
        />
      )}
      {!props.follow.on && <Button onClick={selected}>{words.card.selected}</Button>}
      {card === null && !adding && <p class="quiet">{words.card.selectedHint}</p>}
      <Outcome at="card">
        <Undo at="card" undo={undo} onUndo={onUndo} />
      </Outcome>
      {card !== null && <Card key={card.name} {...props} card={card} />}
    </section>
  );
}
