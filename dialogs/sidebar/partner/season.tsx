import { useState } from 'preact/hooks';
import type { Card } from '../../../src/contract/card';
import type { Daily } from '../../../src/contract/today';
import type { NextSeason } from '../../../src/domain/lists';
import { Button } from '../../parts/button';
import { focusOn } from '../../parts/focus';
import { usePage } from '../../parts/page';
import type { Decide } from '../acts';

interface SeasonProps {
  card: Card;
  daily: Daily;
  /** What is chosen when it opens. */
  preset: NextSeason | '';
  decide: Decide;
  close: () => void;
}

/** Repeat, change, rest until, let go: one choice, and a reason for whoever comes after. */
export function Season({ card, daily, preset, decide, close }: SeasonProps) {
  const { words } = usePage();
  const text = words.daily.season;
  const [next, setNext] = useState<NextSeason | ''>(preset);
  const [project, setProject] = useState('');
  const [restUntil, setRestUntil] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const lacks = project === '' ? daily.seasonLacks : [];

  async function submit() {
    if (next === '') {
      setMissing(true);
      return focusOn('season-0');
    }
    const until = next === 'Rest' ? restUntil : '';
    const addColumns = lacks.length > 0;
    await decide({ partner: card.name, project, next, restUntil: until, reason, addColumns });
  }

  return (
    <form
      class="season"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {card.projects.length > 0 && (
        <div class="field">
          <label for="season-about">{text.about}</label>
          <select id="season-about" value={project} onChange={(event) => setProject(event.currentTarget.value)}>
            <option value="">{text.own}</option>
            {card.projects.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <fieldset class="field" aria-describedby={missing ? 'season-missing' : 'season-hint'}>
        <legend>{text.title}</legend>
        <div class="choices">
          {daily.seasons.map(({ key, word }, place) => (
            <label key={key} class="choice">
              <input
                type="radio"
                name="season"
                id={`season-${place}`}
                value={key}
                checked={next === key}
                onChange={() => {
                  setNext(key);
                  setMissing(false);
                }}
              />
              <span>{word}</span>
            </label>
          ))}
        </div>
        {missing && (
          <p class="missing" id="season-missing">
            {text.missing}
          </p>
        )}
        {!missing && (
          <p class="quiet" id="season-hint" aria-live="polite">
            {next !== '' && text.hints[next]}
          </p>
        )}
      </fieldset>
      {next === 'Rest' && (
        <div class="field">
          <label for="season-until">{text.until}</label>
          <input
            id="season-until"
            type="date"
            value={restUntil}
            aria-describedby="season-until-hint"
            onInput={(event) => setRestUntil(event.currentTarget.value)}
          />
          <p class="quiet" id="season-until-hint">
            {text.untilHint}
          </p>
        </div>
      )}
      <div class="field">
        <label for="season-reason">{text.reason}</label>
        <input
          id="season-reason"
          type="text"
          autocomplete="off"
          value={reason}
          aria-describedby="season-reason-hint"
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <p class="quiet" id="season-reason-hint">
          {text.reasonHint}
        </p>
      </div>
      {lacks.length > 0 && <p>{text.lacks(lacks.join(', '))}</p>}
      <div class="acts">
        <Button kind="main" submit>
          {lacks.length > 0 ? text.add : text.save}
        </Button>
        <Button onClick={close}>{text.cancel}</Button>
      </div>
    </form>
  );
}
