import { focusOn } from '../parts/focus';
import { usePage } from '../parts/page';

const PARTS = ['today', 'partner', 'log', 'garden', 'report'] as const;

/** Jumps to a part of the page. Buttons, not links: Google opens links of a sidebar elsewhere. */
export function Nav() {
  const { words } = usePage();
  return (
    <nav aria-label={words.nav.label}>
      {PARTS.map((part) => (
        <button type="button" key={part} onClick={() => jump(part)}>
          {words.nav[part]}
        </button>
      ))}
    </nav>
  );
}

function jump(part: string) {
  document.getElementById(part)?.scrollIntoView({ block: 'start' });
  focusOn(part === 'log' ? firstOfLog() : part);
}

/** Where one begins to log: at the partner when none is there yet, otherwise at what happened. */
function firstOfLog(): string {
  const partner = document.getElementById('log-partner');
  return partner instanceof HTMLInputElement && partner.value === '' ? 'log-partner' : 'log-what-0';
}
