import { useState } from 'preact/hooks';
import { nameKey } from '../../src/domain/fold';
import { focusOn } from './focus';
import { namesLike, namesWith } from './names';
import { usePage } from './page';

const OFFERED = 7;

interface NameFieldProps {
  id: string;
  label: string;
  value: string;
  names: readonly string[];
  onInput: (value: string) => void;
  /** A name was picked from the list, or taken because no other holds the letters. */
  onPick: (name: string) => void;
  /** The id of the field to go on to when a key has picked a name. */
  next?: string;
  /** Enter without a picked name; absent: Enter belongs to the form. */
  onEnter?: () => void;
  placeholder?: string;
  hint?: string;
  invalid?: string | undefined;
  /** Several names separated by `;`: the list helps with the last one. */
  several?: boolean;
}

/**
 * A text field that offers names while one types (the pattern "editable combobox with list autocomplete" of WAI-ARIA). Enter and Tab take
 * the only name that holds the letters; Escape keeps what was typed.
 */
export function NameField(props: NameFieldProps) {
  const { id, value, names, several } = props;
  const { words } = usePage();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const cut = several === true ? value.lastIndexOf(';') + 1 : 0;
  const typed = value.slice(cut);
  const found = open ? namesLike(typed, names, OFFERED) : [];
  const shown = found.length > 0 && !(found.length === 1 && found[0] === typed.trim());
  const strange = open && names.length > 0 && typed.trim() !== '' && found.length === 0;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (name: string) => {
    close();
    props.onPick(cut === 0 ? name : `${value.slice(0, cut)} ${name}`);
  };
  /** The name that stands there in full, else the only one that holds the letters. */
  const only = () => {
    const [one, ...others] = namesWith(typed, names, 2);
    const full = names.find((name) => nameKey(name) === nameKey(typed));
    return full ?? (others.length === 0 ? one : undefined);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const takes = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey);
    const chosen = shown && takes ? (found[active] ?? only()) : undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (shown)
        setActive(active === -1 && step === -1 ? found.length - 1 : (active + step + found.length) % found.length);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      close();
    } else if (chosen !== undefined) {
      if (event.key === 'Enter' || props.next !== undefined) event.preventDefault();
      pick(chosen);
      if (props.next !== undefined) focusOn(props.next);
    } else if (event.key === 'Enter' && props.onEnter !== undefined) {
      event.preventDefault();
      close();
      props.onEnter();
    }
  };

  const notes = [props.invalid === undefined ? null : `${id}-missing`, props.hint === undefined ? null : `${id}-hint`];
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <div class="combobox">
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={props.placeholder}
          value={value}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          aria-invalid={props.invalid === undefined ? undefined : 'true'}
          aria-describedby={notes.filter((note) => note !== null).join(' ') || undefined}
          onInput={(event) => {
            props.onInput(event.currentTarget.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={keyDown}
          onBlur={close}
        />
        {shown && (
          <div role="listbox" id={`${id}-list`} aria-label={props.label}>
            {found.map((name, place) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as the pattern asks.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
              <div
                key={name}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(name)}
              >
                {name}
              </div>
            ))}
          </div>
        )}
        {/* Over what is below: nothing moves while one types. */}
        <p role="status" class="no-match">
          {strange && words.card.noMatch}
        </p>
      </div>
      {props.invalid !== undefined && (
        <p class="missing" id={`${id}-missing`}>
          {props.invalid}
        </p>
      )}
      {props.hint !== undefined && (
        <p class="quiet" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
