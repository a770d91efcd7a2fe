import { useEffect, useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/contract';
import type { Ask, Reply } from '../client';
import type { Strings } from '../strings/strings';

/** After this many milliseconds the page says that it is working; after the second number, that Google does not answer. */
const SLOW = 1000;
const SILENT = 12_000;

export type Phase =
  | { is: 'waiting'; slow: boolean }
  | { is: 'silent'; google: string }
  | { is: 'trouble'; sentence: string }
  | { is: 'open'; opened: Opened };

/** The first question to the server. A late answer still opens the page. */
export function useOpening(ask: Ask): { phase: Phase; again: () => void; tries: number } {
  const [phase, setPhase] = useState<Phase>({ is: 'waiting', slow: false });
  const [tries, setTries] = useState(0);

  useEffect(() => {
    setPhase({ is: 'waiting', slow: false });
    const slow = setTimeout(() => setPhase({ is: 'waiting', slow: true }), SLOW);
    const silent = setTimeout(() => setPhase({ is: 'silent', google: '' }), SILENT);
    const stop = () => {
      clearTimeout(slow);
      clearTimeout(silent);
    };
    ask('openSidebar').then((reply) => {
      stop();
      setPhase((before) => (before.is === 'open' ? before : phaseOf(reply)));
    });
    return stop;
  }, [tries]);

  return { phase, again: () => setTries(tries + 1), tries };
}

function phaseOf(reply: Reply<Opened>): Phase {
  if (reply.ok) return { is: 'open', opened: reply.value };
  if (reply.trouble.code === 'unreachable') return { is: 'silent', google: reply.trouble.google };
  return { is: 'trouble', sentence: reply.trouble.sentence };
}

/** Shown until the first answer. */
export function Opening({ phase, words, again }: { phase: Phase; words: Strings; again: () => void }) {
  return (
    <main class="opening">
      <h1 class={phase.is === 'waiting' ? 'unseen' : undefined}>
        {phase.is === 'silent' ? words.opening.silent.title : words.product}
      </h1>
      <div role="status" class="quiet">
        {phase.is === 'waiting' && (phase.slow ? words.opening.slow : <span class="unseen">{words.opening.busy}</span>)}
      </div>
      {phase.is === 'waiting' && (
        <div class="skeleton" aria-hidden="true">
          <i class="wide" />
          <i class="bed" />
          <i />
          <i class="short" />
        </div>
      )}
      {phase.is === 'silent' && (
        <div role="alert">
          <p>{words.opening.silent.why}</p>
          <ul>
            {words.opening.silent.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <p>{words.opening.silent.menu}</p>
          {phase.google !== '' && <p class="small">{words.opening.googleSaid(phase.google)}</p>}
        </div>
      )}
      {phase.is === 'trouble' && (
        <p role="alert" class="trouble">
          {phase.sentence}
        </p>
      )}
      {(phase.is === 'silent' || phase.is === 'trouble') && (
        <button type="button" class="button main" onClick={again}>
          {words.opening.silent.again}
        </button>
      )}
    </main>
  );
}
