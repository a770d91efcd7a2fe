import { useEffect, useRef, useState } from 'preact/hooks';

export type Item =
  | { label: string; act: () => void; keys?: string; disabled?: boolean }
  | { label: string; items: Item[] }
  | null;

interface MenuProps {
  label: string;
  items: readonly Item[];
  close: () => void;
  /** Left or right was pressed where there is nothing to open or to go back to. */
  sideways?: (step: number) => void;
  style?: Record<string, string>;
}

/** An open menu; `null` is a line. The pattern "menu" of WAI-ARIA. */
export function Menu({ label, items, close, sideways, style }: MenuProps) {
  const [inner, setInner] = useState(-1);
  const ref = useRef<HTMLDivElement>(null);
  const buttons = () => [...(ref.current?.querySelectorAll<HTMLElement>(':scope > div > button') ?? [])];
  useEffect(() => buttons()[0]?.focus(), []);

  const keyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const here = all.indexOf(document.activeElement as HTMLElement);
    if (here === -1) return;
    const nested = all[here]!.getAttribute('aria-haspopup') === 'menu';
    const focus = (place: number) => all[(place + all.length) % all.length]!.focus();
    const does: Record<string, () => void> = {
      ArrowDown: () => focus(here + 1),
      ArrowUp: () => focus(here - 1),
      Home: () => focus(0),
      End: () => focus(-1),
      Escape: close,
      Tab: close,
      ArrowRight: () => (nested ? all[here]!.click() : sideways?.(1)),
      ArrowLeft: () => sideways?.(-1),
    };
    const run = does[event.key];
    if (!run) return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
    run();
  };

  return (
    <div ref={ref} role="menu" aria-label={label} class="menu" style={style} onKeyDown={keyDown}>
      {items.map((item, place) =>
        item === null ? (
          <hr key={place} />
        ) : (
          <div key={item.label} role="none">
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={'act' in item && item.disabled === true ? 'true' : undefined}
              aria-haspopup={'items' in item ? 'menu' : undefined}
              aria-expanded={'items' in item ? inner === place : undefined}
              onMouseEnter={(event) => {
                event.currentTarget.focus();
                setInner('items' in item ? place : -1);
              }}
              onClick={() => {
                if ('items' in item) return setInner(place);
                if (item.disabled) return;
                close();
                item.act();
              }}
            >
              {item.label}
              {'keys' in item && <kbd>{item.keys}</kbd>}
              {'items' in item && <span aria-hidden="true">▸</span>}
            </button>
            {'items' in item && inner === place && (
              <Menu label={item.label} items={item.items} close={close} sideways={(step) => step < 0 && setInner(-1)} />
            )}
          </div>
        ),
      )}
    </div>
  );
}
