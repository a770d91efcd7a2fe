import { useEffect, useState } from 'preact/hooks';
import type { Done, LogEntry, Opened } from '../../src/contract/contract';
import type { Day } from '../../src/domain/day';
import { Button } from '../parts/button';
import { focusOn } from '../parts/focus';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { type Draft, draftFor, entryOf, isBegun, type Missing } from './entry';
import { NameField } from './name-field';
import { Undo } from './undo';
import { WhatField } from './what-field';
import { WhenField } from './when-field';

interface LogProps {
  /** The partner of the card; taken over while nothing else is typed. */
  partner: string;
  /** Counts how often the card asked for an entry about its partner. */
  asked: number;
  names: readonly string[];
  what: Opened['what'];
  today: Day;
  undo: string | null;
  onUndo: () => void;
  save: (entry: LogEntry) => Promise<Done | null>;
}

/** Where the focus goes when a field is missing. */
const FIRST_OF: Record<Missing, string> = {
  partner: 'log-partner',
  what: 'log-what-0',
  day: 'log-day',
  people: 'log-people',
};

/** The twenty-second entry. What was typed stays until it is saved. */
export function Log({ partner, asked, names, what, today, undo, onUndo, save }: LogProps) {
  const { words, work } = usePage();
  const [draft, setDraft] = useState(() => draftFor(partner));
  const [missing, setMissing] = useState<Missing | null>(null);
  useEffect(() => setDraft((before) => (isBegun(before) ? before : { ...before, partner })), [partner]);
  useEffect(() => {
    if (asked === 0) return;
    setDraft((before) => ({ ...before, partner }));
    document.getElementById('log')?.scrollIntoView({ block: 'start' });
    focusOn('log-what-0');
  }, [asked]);

  const set = (change: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...change }));
    setMissing(null);
  };
  const counts = what.some((one) => one.value === draft.what && one.counts);
  const invalid = (field: Missing) => (missing === field ? words.log.missing[field] : undefined);

  async function submit() {
    const entry = entryOf(draft, today, counts);
    if (typeof entry === 'string') {
      setMissing(entry);
      return focusOn(FIRST_OF[entry]);
    }
    const done = await save(entry);
    if (done === null) return;
    // The field for people goes away with the choice; the focus must not go with it.
    if (document.activeElement?.id === 'log-people') focusOn('log-note');
    setDraft((before) => draftFor(before.partner));
  }

  const enterSaves = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  };

  return (
    <section class="panel" aria-labelledby="log">
      <h2 id="log" tabIndex={-1}>
        {words.log.title}
      </h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <NameField
          id="log-partner"
          label={words.log.partner}
          hint={words.log.partnerHint}
          value={draft.partner}
          names={names}
          several
          invalid={invalid('partner')}
          onInput={(value) => set({ partner: value })}
          onPick={(value) => set({ partner: value })}
        />
        <WhatField what={what} value={draft.what} invalid={invalid('what')} onChange={set} />
        <WhenField draft={draft} invalid={invalid('day')} onChange={set} />
        {counts && (
          <div class="field">
            <label for="log-people">{words.log.people}</label>
            <input
              id="log-people"
              class="number"
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={draft.people}
              aria-invalid={missing === 'people' ? 'true' : undefined}
              aria-describedby={missing === 'people' ? 'log-people-missing' : 'log-people-hint'}
              onInput={(event) => set({ people: event.currentTarget.value })}
            />
            {missing === 'people' ? (
              <p class="missing" id="log-people-missing">
                {words.log.missing.people}
              </p>
            ) : (
              <p class="quiet" id="log-people-hint">
                {words.log.peopleHint}
              </p>
            )}
          </div>
        )}
        <div class="field">
          <label for="log-note">{words.log.note}</label>
          <textarea
            id="log-note"
            rows={2}
            value={draft.note}
            aria-describedby="log-note-hint"
            onInput={(event) => set({ note: event.currentTarget.value })}
            onKeyDown={enterSaves}
          />
          <p class="quiet" id="log-note-hint">
            {words.log.noteHint}
          </p>
        </div>
        <Button kind="main" submit>
          {work.running === 'log' ? words.log.saving : words.log.save}
        </Button>
      </form>
      <Outcome at="log">
        <Undo at="log" undo={undo} onUndo={onUndo} />
      </Outcome>
    </section>
  );
}
