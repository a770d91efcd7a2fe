import { permit } from './permissions';
import { exception, state } from './state';

/** What a member does to the spreadsheet; reads and writes are the calls that budgets speak of (product.md, Decisions). */
type Kind = 'read' | 'write' | 'handle';

type Callable = (...args: never[]) => unknown;
interface Priced {
  kind?: Kind;
}
/** Modelled milliseconds of a call, before its cells: platform.md, Cost (10,000 single cells take about 70 s). */
const PRICES: Record<Kind, number> = { read: 7, write: 7, handle: 0.1 };

/** Marks a member that reads content, format or structure. */
export function read<F extends Callable>(run: F): F {
  return Object.assign(run, { kind: 'read' });
}

/** Marks a member that writes content, format or structure. */
export function write<F extends Callable>(run: F): F {
  return Object.assign(run, { kind: 'write' });
}

/** Adds the modelled time of reading or writing so many cells (10,000 in one batch: about 1 s). */
export function chargeCells(count: number): void {
  if (state.running) state.running.milliseconds += count * 0.01;
}

/** Notes one call: permission, fault injection, counting, time limit. */
function begin(className: string, member: string, kind: Kind): void {
  const running = state.running;
  const name = `${className}.${member}`;
  if (!running) throw new Error(`${name} was called outside an execution`);
  if (running.loading) throw new Error(`${name} was called at the top level of the script`);
  permit(className, member);
  if (kind !== 'handle') {
    const call = running.calls.reads + running.calls.writes + 1;
    for (const fault of running.faults.filter((one) => one.call === call)) {
      if (fault.action) state.another(fault.action);
      if (fault.throws !== undefined) throw exception(fault.throws);
    }
  }
  running.calls[kind === 'read' ? 'reads' : kind === 'write' ? 'writes' : 'handles'] += 1;
  running.milliseconds += PRICES[kind];
  if (running.milliseconds > running.limit) throw exception('Exceeded maximum execution time');
  if (kind === 'write' && !state.settings.canEdit) {
    throw exception('You do not have permission to edit this document.');
  }
}

/** What `String` says of objects of a class where that is not its name (seen live by gas-fakes). */
const SHOWN: Readonly<Record<string, string>> = {
  BooleanCondition: 'ConditionalFormatBooleanCondition',
  EmbeddedChartBuilder: 'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@1',
};

/** Some members of an object, made when one of them is asked for: an execution makes thousands of ranges, and asks each for one thing. */
type Group<G> = () => Partial<G>;
const GROUPS = new Map<string, Map<string, number>>();

/**
 * An object of Google's. Members that are not given throw with their name, so that nothing quietly does nothing.
 * Functions count as handles unless marked by `read` or `write`; before these, `check` may throw. Two objects of one class with as many groups
 * have the same members.
 */
export function emulated<G extends object>(
  className: string,
  members: Partial<G> | readonly Group<G>[],
  check?: () => void,
): G {
  const memberOf = Array.isArray(members)
    ? inGroups(className, members as readonly Group<G>[])
    : (key: string) => (members as Record<string, unknown>)[key];
  return new Proxy({} as G, {
    get(_target, key) {
      if (typeof key === 'symbol') return undefined;
      if (key === 'toString') return () => SHOWN[className] ?? className;
      const member = memberOf(key);
      if (member === undefined) throw new Error(`${className}.${key} is not emulated`);
      if (typeof member !== 'function') return member;
      const { kind = 'handle' } = member as Priced;
      return (...args: unknown[]) => {
        begin(className, key, kind);
        if (kind !== 'handle') check?.();
        return (member as (...all: unknown[]) => unknown)(...args);
      };
    },
    set(_target, key) {
      throw new Error(`${className}.${String(key)} cannot be set`);
    },
  }) as G;
}

function inGroups<G extends object>(className: string, groups: readonly Group<G>[]): (key: string) => unknown {
  const made: Partial<G>[] = [];
  const group = (at: number) => {
    made[at] ??= groups[at]!();
    return made[at] as Record<string, unknown>;
  };
  const name = `${className} ${groups.length}`;
  const places =
    GROUPS.get(name) ??
    new Map(groups.flatMap((_, at) => Object.keys(group(at)).map((key): [string, number] => [key, at])));
  GROUPS.set(name, places);
  return (key) => {
    const at = places.get(key);
    return at === undefined ? undefined : group(at)[key];
  };
}

/** One of Google's enumerations; a value that is not given throws with its name. */
export function enumeration<E extends object>(name: string, values: readonly (keyof E & string)[]): E {
  const members: Record<string, unknown> = {};
  values.forEach((value, ordinal) => {
    members[value] = Object.freeze({
      name: () => value,
      ordinal: () => ordinal,
      compareTo: (other: { ordinal(): number }) => ordinal - other.ordinal(),
      toString: () => value,
    });
  });
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol') return undefined;
      if (!(key in target)) throw new Error(`${name}.${key} is not emulated`);
      return target[key];
    },
  }) as E;
}

/** Throws as Google does for arguments of a wrong kind. */
export function mismatch(member: string, args: readonly unknown[]): never {
  const kinds = args.map((arg) => (Array.isArray(arg) ? 'number[]' : arg === null ? 'null' : className(arg)));
  throw exception(`The parameters (${kinds.join(',')}) don't match the method signature for ${member}.`);
}

function className(value: unknown): string {
  if (typeof value === 'object') return String(value) === '[object Object]' ? '(class)' : String(value);
  return typeof value === 'string' ? 'String' : typeof value;
}
