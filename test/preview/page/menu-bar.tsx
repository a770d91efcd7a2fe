import { useEffect, useRef, useState } from 'preact/hooks';
import { type Item, Menu } from './menu';

export interface MenuOf {
  title: string;
  items: Item[];
}

/** The menus at the top, under mouse and arrow keys. */
export function MenuBar({ label, menus }: { label: string; menus: readonly MenuOf[] }) {
  const [open, setOpen] = useState(-1);
  const [at, setAt] = useState(0);
  const ref = useRef<HTMLDivElement>(null);
  const titles = () => [...(ref.current?.querySelectorAll<HTMLElement>(':scope > div > button') ?? [])];

  useEffect(() => {
    if (open === -1) return;
    const outside = (event: Event) => !ref.current!.contains(event.target as Node) && setOpen(-1);
    addEventListener('mousedown', outside);
    addEventListener('blur', () => setOpen(-1), { once: true });
    return () => removeEventListener('mousedown', outside);
  }, [open]);

  const go = (place: number, opened: boolean) => {
    const next = (place + menus.length) % menus.length;
    setAt(next);
    setOpen(opened ? next : -1);
    if (!opened) titles()[next]?.focus();
  };
  const keyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) go(at + step, open !== -1);
    else if (event.key === 'ArrowDown') setOpen(at);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={ref} role="menubar" aria-label={label} class="menu-bar" onKeyDown={keyDown}>
      {menus.map(({ title, items }, place) => (
        <div key={title} role="none">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === place}
            tabIndex={at === place ? 0 : -1}
            onClick={() => {
              setAt(place);
              setOpen(open === place ? -1 : place);
            }}
            onMouseEnter={() => open !== -1 && go(place, true)}
          >
            {title}
          </button>
          {open === place && (
            <Menu
              key={title}
              label={title}
              items={items}
              close={() => go(place, false)}
              sideways={(step) => go(place + step, true)}
            />
          )}
        </div>
      ))}
    </div>
  );
}
