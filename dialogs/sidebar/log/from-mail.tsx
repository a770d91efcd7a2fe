import { useMemo, useState } from 'preact/hooks';
import { type Told, toldIn } from '../../../src/domain/mail';
import { Button } from '../../parts/button';
import { focusOn } from '../../parts/focus';
import { usePage } from '../../parts/page';
import type { Draft } from './entry';

/** Entries found are shown so far; a longer text is pasted in parts. */
const SHOWN = 12;

interface FromMailProps {
  names: readonly string[];
  onChange: (change: Partial<Draft>) => void;
}

/** A mail or minutes, pasted: each sentence that names a partner fills the form by one click. Nothing leaves the page. */
export function FromMail({ names, onChange }: FromMailProps) {
  const text = usePage().words.mail;
  const [open, setOpen] = useState(false);
  const [pasted, setPasted] = useState('');
  const found = useMemo(() => toldIn(pasted, names).slice(0, SHOWN), [pasted, names]);

  function take({ partners, day, people, sentence }: Told) {
    const counted = people === null ? {} : { what: 'Did it' as const, people: String(people) };
    onChange({ partner: partners.join('; '), day: day === '' ? null : day, note: sentence, ...counted });
    focusOn('log-note');
  }

  return (
    <>
      <button
        type="button"
        class="button link"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          setPasted('');
        }}
      >
        {open ? text.close : text.open}
      </button>
      {open && (
        <div class="field">
          <label for="log-mail">{text.label}</label>
          <textarea
            id="log-mail"
            rows={5}
            value={pasted}
            aria-describedby="log-mail-hint"
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          <p class="quiet" id="log-mail-hint" role="status">
            {pasted.trim() === '' ? text.hint : text.found(found.length)}
          </p>
          <ul class="today">
            {found.map((one, place) => (
              <li key={place} class="today-line">
                <strong>{one.partners.join('; ')}</strong>
                <p class="quiet">{one.sentence}</p>
                <div class="acts">
                  <Button kind="small" label={text.takeFrom(one.partners.join('; '))} onClick={() => take(one)}>
                    {text.take}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
