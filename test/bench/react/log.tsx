/** @jsxImportSource react */
import { type FormEvent, useState } from 'react';
import type { LogEntry } from '../../../src/contract/log';
import type { SidebarState } from '../../../src/contract/sidebar';
import { addDays } from '../../../src/domain/day';
import type { What } from '../../../src/domain/lists';
import { useWords } from './words';

interface LogProps {
  partner: string;
  what: What | '';
  opened: SidebarState;
  save: (entry: LogEntry) => void;
}

/** The twenty-second entry. */
export function Log({ partner, what, opened, save }: LogProps) {
  const words = useWords();
  const text = words.log;
  const [draft, setDraft] = useState({ partner, what, when: 'today', day: '', people: '', note: '' });
  const [more, setMore] = useState(false);
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  const chosen = opened.what.find(({ value }) => value === draft.what);
  const today = opened.garden!.asOf;
  const daily = opened.daily!;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (draft.what === '' || draft.partner.trim() === '') return;
    const date = draft.when === 'today' ? today : draft.when === 'yesterday' ? addDays(today, -1) : draft.day;
    const people = draft.people === '' ? null : Number(draft.people);
    save({ partner: draft.partner.trim(), what: draft.what, date, people, note: draft.note.trim() });
    setDraft({ ...draft, what: '', people: '', note: '' });
  }

  return (
    <section className="panel" aria-labelledby="log">
      <h2 id="log">{text.title}</h2>
      <form onSubmit={submit}>
        <div className="field">
          <label htmlFor="log-partner">{text.partner}</label>
          <input
            id="log-partner"
            type="text"
            list="names"
            autoComplete="off"
            aria-describedby="log-partner-hint"
            value={draft.partner}
            onChange={(event) => set({ partner: event.target.value })}
          />
          <p className="quiet" id="log-partner-hint">
            {text.partnerHint}
          </p>
        </div>
        <fieldset className="field" aria-describedby="log-what-hint">
          <legend>{text.what}</legend>
          <div className="choices">
            {opened.what.map(({ value, word }) => (
              <Choice
                key={value}
                name="what"
                word={word}
                checked={draft.what === value}
                pick={() => set({ what: value })}
              />
            ))}
          </div>
          <p className="quiet" id="log-what-hint" aria-live="polite">
            {chosen?.hint ?? text.whatHint}
          </p>
        </fieldset>
        <fieldset className="field">
          <legend>{text.date}</legend>
          <div className="choices">
            {(['today', 'yesterday', 'other'] as const).map((when) => (
              <Choice
                key={when}
                name="when"
                word={when === 'other' ? text.otherDay : text[when]}
                checked={draft.when === when}
                pick={() => set({ when })}
              />
            ))}
          </div>
          {draft.when === 'other' && (
            <input
              type="date"
              aria-label={text.day}
              value={draft.day}
              onChange={(event) => set({ day: event.target.value })}
            />
          )}
        </fieldset>
        {chosen?.counts && (
          <div className="field">
            <label htmlFor="log-people">{text.people}</label>
            <input
              id="log-people"
              className="number"
              type="text"
              inputMode="numeric"
              value={draft.people}
              onChange={(event) => set({ people: event.target.value })}
            />
            <p className="quiet">{text.peopleHint}</p>
          </div>
        )}
        <div className="field">
          <label htmlFor="log-note">{text.note}</label>
          <textarea
            id="log-note"
            rows={2}
            aria-describedby="log-note-hint"
            value={draft.note}
            onChange={(event) => set({ note: event.target.value })}
          />
          <p className="quiet" id="log-note-hint">
            {text.noteHint}
          </p>
        </div>
        <button type="button" className="button link" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? words.daily.fields.fewer : words.daily.fields.more}
        </button>
        {more && daily.fields.filter(({ there }) => there).map(({ key, word }) => <p key={key}>{word}</p>)}
        <button type="submit" className="button main">
          {text.save}
        </button>
      </form>
    </section>
  );
}

function Choice({ name, word, checked, pick }: { name: string; word: string; checked: boolean; pick: () => void }) {
  return (
    <label className="choice">
      <input type="radio" name={name} checked={checked} onChange={pick} />
      <span>{word}</span>
    </label>
  );
}
