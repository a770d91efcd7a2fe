import type { Answer, Trouble } from '../src/contract/answer';
import type { Server } from '../src/contract/server';

/** No answer could be had at all: Google refused, the line broke, or nothing came back. `google` is Google's own message. */
interface Unreachable {
  code: 'unreachable';
  google: string;
}

/** What a question to the server comes to. It never rejects: trouble is a value. */
export type Reply<T> = { ok: true; value: T } | { ok: false; trouble: Trouble | Unreachable };

type Value<N extends keyof Server> = ReturnType<Server[N]> extends Answer<infer T> ? T : never;

/** Calls a function of the server by name, with its arguments. */
export type Ask = <N extends keyof Server>(name: N, ...args: Parameters<Server[N]>) => Promise<Reply<Value<N>>>;

/** The part of `google.script.run` that pages use. */
export interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

/** After this many milliseconds the page stops waiting: Google ends every execution after six minutes. */
export const CALL_TIMEOUT_MS = 6.5 * 60 * 1000;

declare const google: { script: { run: Runner; host: { close(): void } } } | undefined;

/** The client over `google.script.run`, or over a stand-in with the same manners. */
export function clientOf(run: Runner | undefined = runOfGoogle()): Ask {
  return (name, ...args) =>
    new Promise((resolve) => {
      const failed = (error: unknown) => {
        clearTimeout(timer);
        resolve({ ok: false, trouble: { code: 'unreachable', google: messageOf(error) } });
      };
      const timer = setTimeout(failed, CALL_TIMEOUT_MS, '');
      if (run === undefined) return failed('');
      const runner = run
        .withSuccessHandler((value) => {
          clearTimeout(timer);
          // A Date inside an answer arrives as null (platform.md): then there is no answer.
          if (isAnswer(value)) resolve(value as Reply<never>);
          else failed('');
        })
        .withFailureHandler(failed) as Runner & Record<string, (...args: unknown[]) => void>;
      try {
        runner[name]!(...args);
      } catch (error) {
        failed(error);
      }
    });
}

/** Closes the dialog that this page is in. */
export function closeDialog(): void {
  if (typeof google !== 'undefined') google.script.host.close();
}

function runOfGoogle(): Runner | undefined {
  return typeof google === 'undefined' ? undefined : google.script.run;
}

function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
}
