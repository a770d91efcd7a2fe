import type { View } from '../talk';

interface TabsProps {
  view: View;
  label: string;
  add: string;
  show: (name: string) => void;
  addSheet: () => void;
  menuAt: (left: number, top: number) => void;
}

/** The sheets' tabs along the bottom. */
export function Tabs({ view, label, add, show, addSheet, menuAt }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      <button type="button" aria-label={add} title={add} class="add" onClick={addSheet}>
        +
      </button>
      {view.tabs.map(({ id, name, color }) => (
        <button
          key={id}
          type="button"
          aria-current={id === view.sheet.id ? 'page' : undefined}
          style={color === undefined ? {} : { boxShadow: `inset 0 -3px ${color}` }}
          onClick={() => show(name)}
          onContextMenu={(event) => {
            event.preventDefault();
            if (id !== view.sheet.id) show(name);
            menuAt(event.clientX, event.clientY);
          }}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
