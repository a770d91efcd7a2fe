import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface EditorProps {
  label: string;
  text: string;
  /** What the cell's dropdown offers. */
  list: readonly string[] | undefined;
  /** Opens the dropdown at once. */
  open: boolean;
  commit: (text: string, down: number, right: number) => void;
  leave: () => void;
}

/** The field in the cell that is being edited, with the cell's dropdown below it. */
export function Editor({ label, text, list, open, commit, leave }: EditorProps) {
  const [typed, setTyped] = useState(text);
  const [active, setActive] = useState(-1);
  const ref = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const offered = list ? (typed === text && open ? list : list.filter((word) => has(word, typed))) : [];

  // Before the next key is heard: people type fast.
  useLayoutEffect(() => {
    ref.current?.focus();
    ref.current?.setSelectionRange(text.length, text.length);
  }, []);

  const finish = (value: string, down: number, right: number) => {
    if (done.current) return;
    done.current = true;
    commit(value, down, right);
  };
  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && offered.length > 0) {
      event.preventDefault();
      setActive(active === -1 && step === -1 ? offered.length - 1 : (active + step + offered.length) % offered.length);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      finish(offered[active] ?? typed, event.shiftKey ? -1 : 1, 0);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      finish(offered[active] ?? typed, 0, event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      done.current = true;
      leave();
    }
  };

  return (
    <div class="editor">
      <input
        ref={ref}
        aria-label={label}
        value={typed}
        autocomplete="off"
        spellcheck={false}
        {...(list
          ? {
              role: 'combobox',
              'aria-expanded': offered.length > 0,
              'aria-controls': 'offered',
              'aria-autocomplete': 'list',
              ...(active >= 0 ? { 'aria-activedescendant': `offered-${active}` } : {}),
            }
          : {})}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(-1);
        }}
        onKeyDown={keyDown}
        onMouseDown={(event) => event.stopPropagation()}
        onBlur={() => finish(typed, 0, 0)}
      />
      {offered.length > 0 && (
        <div role="listbox" id="offered" class="offered" aria-label={label}>
          {offered.map((word, place) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
            <div
              key={word}
              id={`offered-${place}`}
              role="option"
              aria-selected={place === active}
              onMouseDown={(event) => {
                event.preventDefault();
                event.stopPropagation();
                finish(word, 0, 0);
              }}
            >
              {word}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function has(word: string, letters: string): boolean {
  return word.toLowerCase().includes(letters.toLowerCase());
}
