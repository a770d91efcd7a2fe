import type { Answer } from '../../../src/contract/answer';
import type { Server } from '../../../src/contract/server';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare const google: { script: { run: Runner } };

type Value<N extends keyof Server> = ReturnType<Server[N]> extends Answer<infer T> ? T : never;

/** Calls a function of the script; rejects with a sentence. */
export function call<N extends keyof Server>(name: N, ...args: Parameters<Server[N]>): Promise<Value<N>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => {
        const answer = value as Answer<Value<N>>;
        if (answer.ok) resolve(answer.value);
        else reject(new Error(answer.trouble.sentence));
      })
      .withFailureHandler(reject) as Runner & Record<string, (...args: unknown[]) => void>;
    runner[name]!(...args);
  });
}
