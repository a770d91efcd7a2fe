import type { ComponentChildren } from 'preact';
import { focusOn } from '../parts/focus';
import { usePage } from '../parts/page';

export const TABS = ['today', 'partner', 'log', 'garden', 'report', 'more'] as const;
export type Tab = (typeof TABS)[number];

interface TabsProps {
  tab: Tab;
  /** The user goes to another one, and the focus stays on its tab. */
  setTab: (tab: Tab) => void;
  /** The tab that is there already is pressed, or one by mouse: the work in it is what is wanted. */
  enter: (tab: Tab) => void;
}

/** One task at a time (the pattern "tabs with automatic activation" of WAI-ARIA). */
export function Tabs({ tab, setTab, enter }: TabsProps) {
  const { words } = usePage();
  function keyDown(event: KeyboardEvent) {
    const at = TABS.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = TABS[(to + TABS.length) % TABS.length]!;
    setTab(next);
    focusOn(`tab-${next}`);
  }
  return (
    <nav class="tabs" aria-label={words.nav.label}>
      <div role="tablist" aria-label={words.nav.label}>
        {TABS.map((one) => (
          <button
            type="button"
            role="tab"
            key={one}
            id={`tab-${one}`}
            aria-selected={one === tab}
            aria-controls={`panel-${one}`}
            aria-label={one === 'more' ? words.nav.more : undefined}
            tabIndex={one === tab ? 0 : -1}
            onClick={() => enter(one)}
            onKeyDown={keyDown}
          >
            {one === 'more' ? '⋯' : words.nav[one]}
          </button>
        ))}
      </div>
    </nav>
  );
}

/** What belongs to a tab. It stays in the page while another one is shown: what was typed is not lost. */
export function Panel({ of, tab, children }: { of: Tab; tab: Tab; children: ComponentChildren }) {
  return (
    <div role="tabpanel" id={`panel-${of}`} aria-labelledby={`tab-${of}`} hidden={of !== tab}>
      {children}
    </div>
  );
}
