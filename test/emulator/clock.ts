import { state } from './state';
import { zoneOf } from './zone';

const DAY = 86_400_000;
const EPOCH = 25_569;
const GETTERS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds'] as const;
const SETTERS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds'] as const;

/**
 * Makes `Date` of this context Google's: `new Date()` says the host's time when it gave one, and local time is the script's time
 * zone, not the machine's. Local setters are not emulated.
 */
export function installClock(): void {
  const Real = Date;
  const now = (): number => (state.settings.now ?? Real.now()) + state.slept;
  const zone = () => zoneOf(state.settings.scriptTimeZone);
  for (const part of GETTERS) {
    const utc = Real.prototype[`getUTC${part}`];
    Real.prototype[`get${part}`] = function (this: Date): number {
      return utc.call(new Real(Math.round((zone().serialOf(this.getTime()) - EPOCH) * DAY)));
    };
  }
  for (const part of SETTERS) {
    Real.prototype[`set${part}`] = (): never => {
      throw new Error(`Date.set${part} is not emulated`);
    };
  }
  const local = (args: number[]): number => {
    const [year = 0, month = 0, ...rest] = args;
    return zone().instantOf(Real.UTC(year, month, ...(rest as [number])) / DAY + EPOCH);
  };
  globalThis.Date = new Proxy(Real, {
    construct(target, args: [], newTarget) {
      const given = args.length === 0 ? [now()] : args.length > 1 ? [local(args)] : args;
      return Reflect.construct(target, given, newTarget) as Date;
    },
    apply: () => new Real(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  Real.prototype.constructor = globalThis.Date;
}
