import type { Framed } from '../talk';
import type { Desk } from './desk';
import { Frame } from './frame';

interface SidebarProps {
  desk: Desk;
  framed: Framed;
  close: string;
  focus: () => void;
}

/** The sidebar of the script: 300 pixels at the right, whatever it asks for. */
export function Sidebar({ desk, framed, close, focus }: SidebarProps) {
  return (
    <aside class="sidebar" aria-label={framed.title}>
      <div class="title">
        <span>{framed.title}</span>
        <button type="button" aria-label={close} onClick={() => desk.close('sidebar')}>
          ×
        </button>
      </div>
      <Frame
        framed={framed}
        perform={desk.perform}
        close={() => desk.close('sidebar')}
        resize={() => {}}
        focus={focus}
      />
    </aside>
  );
}
