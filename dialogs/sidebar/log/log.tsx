import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LogEntry, LogField } from '../../../src/contract/log';
import type { SidebarState, WriteResult } from '../../../src/contract/sidebar';
import type { Daily } from '../../../src/contract/today';
import type { Day } from '../../../src/domain/day';
import { Button } from '../../parts/button';
import { focusOn } from '../../parts/focus';
import { NameField } from '../../parts/name-field';
import { Outcome } from '../../parts/outcome';
import { usePage } from '../../parts/page';
import type { LogWish } from '../acts';
import { Offers } from '../offers';
import { Undo } from '../undo';
import { type Draft, draftFor, entryOf, isBegun, type Missing, withName } from './entry';
import { FromMail } from './from-mail';
import { MoreFields } from './more-fields';
import { NoteField } from './note-field';
import { PeopleField } from './people-field';
import { firstOf, WhatField } from './what-field';
import { WhenField } from './when-field';

interface LogProps {
  /** The partner of the card; taken over while nothing else is typed. */
  partner: string;
  /** What another part of the page wants to be logged. */
  asked: LogWish;
  names: readonly string[];
  what: SidebarState['what'];
  today: Day;
  daily: Daily;
  /** Whether they were added. */
  addColumns: (set: LogField['set']) => Promise<boolean>;
  undo: string | null;
  onUndo: () => void;
  save: (entry: LogEntry) => Promise<WriteResult | null>;
}

/** Where the focus goes when a field is missing. */
const FIRST_OF: Record<Missing, string> = {
  partner: 'log-partner',
  what: firstOf(''),
  day: 'log-day',
  people: 'log-people',
};

/** The twenty-second entry. What was typed stays until it is saved. */
export function Log({ partner, asked, names, what, today, daily, addColumns, undo, onUndo, save }: LogProps) {
  const { words, work } = usePage();
  const [draft, setDraft] = useState(() => draftFor(partner));
  const [missing, setMissing] = useState<Missing | null>(null);
  const [open, setOpen] = useState(false);
  /** The name that was taken over last: one that somebody typed is not replaced. */
  const taken = useRef(partner);
  useEffect(() => {
    const before = taken.current;
    taken.current = partner;
    setDraft((now) => (isBegun(now) || ![before, ''].includes(now.partner) ? now : { ...now, partner }));
  }, [partner]);
  useLayoutEffect(() => {
    if (asked.count === 0) return;
    const { what: wanted, more } = asked;
    setDraft((before) => ({
      ...before,
      partner: asked.partner,
      ...(wanted === '' ? {} : { what: wanted, day: wanted === 'Planned' ? '' : before.day }),
      // A project belongs to the line that asked; it must not stay for the next one.
      more: { ...(before.partner === asked.partner ? before.more : {}), project: '', ...more },
    }));
    if (Object.keys(more).length > 0) setOpen(true);
    focusOn(wanted === '' ? firstOf('') : wanted === 'Planned' ? 'log-day' : 'log-note');
  }, [asked]);

  const set = (change: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...change }));
    setMissing(null);
  };
  const counts = what.some((one) => one.value === draft.what && one.counts);
  const question =
    (daily.prompts && draft.what !== '' ? words.daily.asked[draft.what] : undefined) ?? words.log.noteHint;
  const invalid = (field: Missing) => (missing === field ? words.log.missing[field] : undefined);

  /** `newPartners`: names that the user wants added, now that it is known that they are not listed. */
  async function submit(newPartners: string[] = [], wanted = draft) {
    const entry = entryOf(wanted, today, counts);
    if (typeof entry === 'string') {
      setMissing(entry);
      return focusOn(FIRST_OF[entry]);
    }
    const done = await save(newPartners.length === 0 ? entry : { ...entry, newPartners });
    if (done === null) return;
    // The field for people goes away with the choice; the focus must not go with it.
    if (document.activeElement?.id === 'log-people') focusOn('log-note');
    setDraft((before) => draftFor(before.partner));
    setOpen(false);
  }

  return (
    <section class="panel" aria-labelledby="log">
      <h2 id="log" class="unseen">
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
          placeholder={words.log.partnerHint}
          value={draft.partner}
          names={names}
          several
          next={firstOf(draft.what)}
          invalid={invalid('partner')}
          onInput={(value) => set({ partner: value })}
          onPick={(value) => set({ partner: value })}
        />
        <WhatField what={what} value={draft.what} invalid={invalid('what')} onChange={set} />
        <NoteField value={draft.note} question={question} onChange={set} onEnter={submit} />
        <div class="day-and-people">
          {counts && <PeopleField value={draft.people} invalid={invalid('people')} onChange={set} />}
          <WhenField day={draft.day} today={today} invalid={invalid('day')} onChange={set} />
        </div>
        <MoreFields
          daily={daily}
          values={draft.more}
          onChange={(more) => set({ more })}
          open={open}
          setOpen={setOpen}
          addColumns={addColumns}
        />
        <FromMail names={names} onChange={set} />
        <div class="foot-of-form">
          <Outcome at="log">
            <Offers
              draft={draft}
              names={names}
              daily={daily}
              useName={(stranger, name) => {
                const partner = withName(draft.partner, stranger, name);
                set({ partner });
                focusOn('log-note');
                submit([], { ...draft, partner });
              }}
              addPartners={(strangers) => {
                focusOn('log-note');
                submit(strangers);
              }}
              addColumns={async (set) => {
                focusOn('log-note');
                if (await addColumns(set)) submit();
              }}
            />
            <Undo at="log" undo={undo} onUndo={onUndo} />
          </Outcome>
          <Button kind="main" submit>
            {work.running === 'log' ? words.log.saving : words.log.save}
          </Button>
        </div>
      </form>
    </section>
  );
}
