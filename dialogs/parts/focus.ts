import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Moves the focus to the element with this id once it has been drawn, and scrolls it into view. */
export function useFocus(): (id: string) => void {
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  // Before the next key: somebody types on without looking.
  useLayoutEffect(() => {
    if (wanted !== null) focusOn(wanted.id);
  }, [wanted]);
  return (id) => setWanted({ id });
}

/** Moves the focus to the element with this id, if it is there. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** Scrolls the element with this ref into sight, as little as needed, when `news` changes to something. */
export function useInSight(news: unknown): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news !== null) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [news]);
  return ref;
}
