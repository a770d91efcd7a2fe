import type { Runner } from '../../dialogs/client';
import type { Answer, Trouble } from '../../src/contract/answer';
import type { Server } from '../../src/contract/server';

type Value<N extends keyof Server> = ReturnType<Server[N]> extends Answer<infer T> ? T : never;

/** How the stand-in answers a call: with a value, with expected trouble, by Google's failure handler, or never. */
export type Reaction<T> = { value: T } | { trouble: Trouble } | { fails: string } | { raw: unknown } | 'silence';

export type Reactions = { [N in keyof Server]?: (...args: Parameters<Server[N]>) => Reaction<Value<N>> };

export interface FakeRun extends Runner {
  /** Every call so far: the function's name, then its arguments. */
  calls: unknown[][];
}

/**
 * A stand-in for `google.script.run` with its manners: each `with…Handler` returns a new runner, the function itself returns
 * nothing, the answer comes later as a copy made of JSON.
 */
export function fakeRun(reactions: Reactions, delay = 0): FakeRun {
  const calls: unknown[][] = [];
  const runner = (good: (value: unknown) => void, bad: (error: unknown) => void): Runner => {
    const functions = Object.entries(reactions).map(([name, react]) => [
      name,
      (...args: unknown[]) => {
        calls.push([name, ...args]);
        const reaction = (react as (...given: unknown[]) => Reaction<unknown>)(...args);
        if (reaction === 'silence') return;
        setTimeout(() => {
          if ('fails' in reaction) bad({ name: 'ScriptError', message: reaction.fails });
          else if ('raw' in reaction) good(reaction.raw);
          else if ('trouble' in reaction) good({ ok: false, trouble: reaction.trouble });
          else good(JSON.parse(JSON.stringify({ ok: true, value: reaction.value })));
        }, delay);
      },
    ]);
    return Object.assign(Object.fromEntries(functions), {
      withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, bad),
      withFailureHandler: (handler: (error: unknown) => void) => runner(good, handler),
    });
  };
  const nothing = () => {};
  return Object.assign(runner(nothing, nothing), { calls });
}
