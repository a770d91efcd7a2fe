import { stop } from './stop';

/** What an attempt came to: its end, or what the next attempt begins with. */
export type Attempt<S, T> = { readonly done: T } | { readonly again: S };

/**
 * Does anew what was overtaken: others may sort, or move rows and columns, between our reading and our writing. When they never rest
 * it stops with `rows-moving`; `giveUp` puts in order what can be put in order before that.
 */
export function retry<S, T>(start: S, attempt: (state: S) => Attempt<S, T>, times = 3, giveUp?: (last: S) => void): T {
  let state = start;
  for (let left = times; left > 0; left -= 1) {
    const result = attempt(state);
    if ('done' in result) return result.done;
    state = result.again;
  }
  giveUp?.(state);
  return stop('rows-moving');
}
