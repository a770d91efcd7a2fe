import { useEffect, useState } from 'preact/hooks';
import type { Reply } from '../client';
import type { Strings } from '../strings/strings';

/**
 * After this many milliseconds the page says that it is working, then that it takes long, and at last that Google does not answer: 5,000
 * partners take a quarter of a minute, and it is not said while an answer can still come.
 */
const SLOW = 1000;
const LONG = 12_000;
const SILENT = 60_000;

export type Phase<T> =
  | { is: 'waiting'; slow: false | 'slow' | 'long' }
  | { is: 'silent'; google: string }
  | { is: 'trouble'; sentence: string }
  | { is: 'open'; opened: T };

/** The first question to the server. A late answer still opens the page. */
export function useOpening<T>(question: () => Promise<Reply<T>>): {
  phase: Phase<T>;
  again: () => void;
  tries: number;
} {
  const [phase, setPhase] = useState<Phase<T>>({ is: 'waiting', slow: false });
  const [tries, setTries] = useState(0);

  useEffect(() => {
    setPhase({ is: 'waiting', slow: false });
    const slow = setTimeout(() => setPhase({ is: 'waiting', slow: 'slow' }), SLOW);
    const long = setTimeout(() => setPhase({ is: 'waiting', slow: 'long' }), LONG);
    const silent = setTimeout(() => setPhase({ is: 'silent', google: '' }), SILENT);
    const stop = () => {
      clearTimeout(slow);
      clearTimeout(long);
      clearTimeout(silent);
    };
    question().then((reply) => {
      stop();
      setPhase((before) => (before.is === 'open' ? before : phaseOf(reply)));
    });
    return stop;
  }, [tries]);

  return { phase, again: () => setTries(tries + 1), tries };
}

function phaseOf<T>(reply: Reply<T>): Phase<T> {
  if (reply.ok) return { is: 'open', opened: reply.value };
  if (reply.trouble.code === 'unreachable') return { is: 'silent', google: reply.trouble.google };
  return { is: 'trouble', sentence: reply.trouble.sentence };
}

/** The language the server gave the page; without one, that of its file. */
export function pageLanguage(): string {
  return document.getElementById('page')?.dataset['language'] ?? document.documentElement.lang;
}

/** Says to eyes and ears which language the page speaks, and its name. */
export function useTongue(language: string, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}

interface OpeningProps {
  phase: Phase<unknown>;
  words: Strings;
  /** What the page is called, and how it says that Google does not answer. */
  title: string;
  silent: string;
  again: () => void;
}

/** Shown until the first answer. */
export function Opening({ phase, words, title, silent, again }: OpeningProps) {
  return (
    <main class="opening">
      <h1 class={phase.is === 'waiting' ? 'unseen' : undefined}>{phase.is === 'silent' ? silent : title}</h1>
      <div role="status" class="quiet">
        {phase.is === 'waiting' &&
          (phase.slow ? words.opening[phase.slow] : <span class="unseen">{words.opening.busy}</span>)}
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
