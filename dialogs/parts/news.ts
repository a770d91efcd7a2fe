import { useEffect, useRef } from 'preact/hooks';

/*
 * A dialog tells the sidebar behind it that it wrote something. Pages of one script share an origin, as far as is known; where they
 * don't, nothing is heard, and the sidebar looks again when the user comes back to it.
 */

const NAME = 'partner-garden';

/** Says to the other pages of the script that the sheet has changed. */
export function tellNews(): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(NAME);
  channel.postMessage('changed');
  channel.close();
}

/** Acts whenever another page has changed the sheet. */
export function useNews(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = () => latest.current();
    return () => channel.close();
  }, []);
}

/** While `waiting`, acts when the user comes back to the page: a dialog over the sheet keeps mouse and keyboard to itself. */
export function useReturn(waiting: boolean, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!waiting) return undefined;
    const back = () => latest.current();
    const page = document.documentElement;
    window.addEventListener('focus', back);
    page.addEventListener('mouseenter', back);
    return () => {
      window.removeEventListener('focus', back);
      page.removeEventListener('mouseenter', back);
    };
  }, [waiting]);
}
