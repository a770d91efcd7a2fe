import { state } from './state';

/** Makes `new Date()` and `Date.now()` of this context say the host's time, when it gave one. */
export function installClock(): void {
  const Real = Date;
  const now = (): number => state.settings.now ?? Real.now();
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: [], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new Real(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
}
