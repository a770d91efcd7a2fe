import { useRef, useState } from 'preact/hooks';
import type { Reply } from '../client';

/** Where on the page something was asked for; its outcome is shown there. */
export type Place =
  | 'start'
  | 'today'
  | 'garden'
  | 'card'
  | 'log'
  | 'report'
  | 'export'
  | 'choices'
  | 'more'
  | 'windows'
  // In the dialogs
  | 'lists'
  | 'preview'
  | 'adopted'
  | 'text-dates'
  | 'gaps'
  | 'catch-up'
  | 'check'
  | 'look-back'
  | 'thanks'
  | 'rename';

type Trouble = Extract<Reply<unknown>, { ok: false }>['trouble'];

/** What came of the last piece of work. */
type Outcome = { place: Place } & ({ said: string } | { trouble: Trouble });

/** The page does one thing at a time, so that nothing is written twice. */
export interface Work {
  running: Place | null;
  /** It has taken more than a second. */
  slow: boolean;
  outcome: Outcome | null;
  /** Runs the job unless another one runs; resolves to the value, or to null after trouble or when it did not run. */
  run<T>(place: Place, job: () => Promise<Reply<T>>): Promise<T | null>;
  /** Shows a sentence at a place. */
  say(place: Place, sentence: string): void;
  /** Forgets what was said last. */
  hush(): void;
  /** Shows the trouble, and forgets the sentence before. */
  fail(place: Place, trouble: Trouble): void;
}

const SLOW = 1000;

/** The work of one page. */
export function useWork(): Work {
  const [running, setRunning] = useState<Place | null>(null);
  const [slow, setSlow] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // State is a render late; two clicks in one tick must see the same truth.
  const occupied = useRef(false);

  async function run<T>(place: Place, job: () => Promise<Reply<T>>): Promise<T | null> {
    if (occupied.current) return null;
    occupied.current = true;
    setRunning(place);
    setOutcome(null);
    const timer = setTimeout(() => setSlow(true), SLOW);
    const reply = await job();
    clearTimeout(timer);
    occupied.current = false;
    setSlow(false);
    setRunning(null);
    if (reply.ok) return reply.value;
    setOutcome({ place, trouble: reply.trouble });
    return null;
  }

  return {
    running,
    slow,
    outcome,
    run,
    say: (place, said) => setOutcome({ place, said }),
    hush: () => setOutcome(null),
    fail: (place, trouble) => setOutcome({ place, trouble }),
  };
}

/** An answer without a value, as one that `run` can tell from trouble. */
export async function whether(asked: Promise<Reply<null>>): Promise<Reply<true>> {
  const reply = await asked;
  return reply.ok ? { ok: true, value: true } : reply;
}
