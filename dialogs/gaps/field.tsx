import { useState } from 'preact/hooks';
import type { Day } from '../../src/domain/day';
import type { Language } from '../../src/domain/words/language';
import { usePage } from '../parts/page';
import { typedDay } from './part-day';
import { wordsOfTyped } from './understood';

interface FieldProps {
  id: string;
  label: string;
  value: string;
  language: Language;
  today: Day;
  /** After a try to save, what can't be used is shown while one types, too. */
  strict: boolean;
  onInput: (value: string) => void;
  /** The field was left: what it was understood as. */
  onLeave: (said: string) => void;
}

/** A field that takes a day, a month or a year, and says below what it understood. */
export function PartDayField({ id, label, value, language, today, strict, onInput, onLeave }: FieldProps) {
  const { words } = usePage();
  const [typing, setTyping] = useState(false);
  const typed = typedDay(value, language, today);
  const said = wordsOfTyped(typed, words, language);
  const good = typed.is === 'part' || typed.is === 'blank';
  const shown = said !== '' && (good || strict || !typing);
  return (
    <>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        value={value}
        aria-invalid={shown && !good ? 'true' : undefined}
        aria-describedby={shown ? `${id}-said` : undefined}
        onInput={(event) => {
          setTyping(true);
          onInput(event.currentTarget.value);
        }}
        onBlur={() => {
          setTyping(false);
          if (typing) onLeave(said);
        }}
      />
      {shown && (
        <p class={good ? 'understood' : 'missing'} id={`${id}-said`}>
          {said}
        </p>
      )}
    </>
  );
}
