import { useRef, useState } from 'preact/hooks';
import { usePage } from '../parts/page';

/** Not asked again so soon: the mouse goes in and out. */
const PAUSE_MS = 1500;

/**
 * The partner of the row one stands in. Google does not tell a sidebar where somebody clicks: it is asked when one comes to it, by a call
 * that reads two cells.
 */
export function useFollow(): { on: boolean; setOn: (on: boolean) => void; look: () => Promise<string> } {
  const { ask, work } = usePage();
  const [on, setOn] = useState(true);
  const last = useRef(0);
  async function look() {
    const now = Date.now();
    if (!on || work.running !== null || now - last.current < PAUSE_MS) return '';
    last.current = now;
    const reply = await ask('partnerOfSelection');
    return reply.ok ? reply.value : '';
  }
  return { on, setOn, look };
}
