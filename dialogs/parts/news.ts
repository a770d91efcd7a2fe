import { useEffect, useRef } from 'preact/hooks';

/*
 * A dialog tells the sidebar behind it that it wrote something. Pages of one script share an origin, as far as is known; where they
 * don't, nothing is heard and the sidebar's own buttons do the same.
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
